"""The versions of the hall's tables, read back from the journal, and the office's people."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from antrean_hub.core.config import OfficerConfig
from antrean_hub.core.facts import HallConfigured
from antrean_hub.core.hall import new_hall
from antrean_hub.core.step import note
from antrean_hub.store import editions
from antrean_hub.store.batch import Batch, Entry
from antrean_hub.store.store import Store
from antrean_shared.words import Role
from tests.hub.core.halls import SMALL

NOW = datetime(2026, 11, 25, 8, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
SARI = OfficerConfig(name="Sari", counters=None)
RATNA = OfficerConfig(name="Ratna", counters=(), duties=(Role.SUPERVISOR,))
RENAMED = replace(SMALL, name="MPP Baru")


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "hall.db") as store:
        yield store


def keep(store, *facts, pins=None):
    hall = new_hall(SMALL)
    entries = []
    for fact in facts:
        step = note(hall, fact, NOW)
        entries += [Entry(record) for record in step.records]
        hall = step.hall
    store.commit(Batch(tuple(entries), pins=pins or {}))
    return hall


def test_versions_are_told_newest_first_with_who_and_why(store):
    changed = HallConfigured(config=RENAMED, who="Ratna", reason="Nama baru", rows={"aula": 1})
    keep(store, HallConfigured(config=SMALL), changed)
    found = [(each.version, each.brief.who) for each in editions.versions(store, None, 9)]
    assert found == [(2, "Ratna"), (1, "")]
    assert editions.versions(store, None, 1)[0].brief.rows == {"aula": 1}
    assert [each.version for each in editions.versions(store, 2, 9)] == [1]


def test_a_version_comes_back_with_the_people_of_its_time(store):
    people = HallConfigured(config=SMALL, officers=(RATNA, SARI))
    keep(store, HallConfigured(config=SMALL), people, HallConfigured(config=RENAMED))
    assert editions.version(store, 1).officers is None
    assert editions.version(store, 2).officers == (RATNA, SARI)
    renamed = editions.version(store, 3)
    assert (renamed.config.name, renamed.officers) == ("MPP Baru", (RATNA, SARI))
    assert editions.version(store, 4) is None


def test_the_hall_knows_its_edition_again_after_a_restart(store):
    keep(store, HallConfigured(config=SMALL), HallConfigured(config=RENAMED, who="Ratna"))
    edition = store.load().hall.edition
    assert (edition.version, edition.who, edition.at) == (2, "Ratna", NOW)


def test_people_keep_their_pin_when_the_office_changes_what_they_may_be(store):
    sari = replace(SARI, duties=(Role.TECHNICIAN,))
    hall = keep(
        store,
        HallConfigured(config=SMALL, officers=(replace(SARI, name="Budi"), SARI)),
        pins={"Sari": "hash"},
    )
    step = note(hall, HallConfigured(config=SMALL, officers=(RATNA, sari)), NOW)
    entries = tuple(Entry(record) for record in step.records)
    store.commit(Batch(entries, pins={"Ratna": "new"}))
    assert editions.officers(store) == (RATNA, sari)
    assert (store.officer("Sari").pin, store.officer("Ratna").pin) == ("hash", "new")
    assert store.officer("Budi") is None
