"""People from the hub's own command line: in the versions, whether the hub is at work or not."""

import asyncio

import pytest

from antrean_hub import personnel
from antrean_hub.__main__ import main
from antrean_hub.auth import HASHER
from antrean_hub.core.config import OfficerConfig
from antrean_hub.editor import Editor
from antrean_hub.store import chores, editions
from antrean_hub.store.audit import audit
from antrean_hub.store.lock import sole_user
from antrean_hub.store.store import Store
from antrean_shared.commands import RestoreHall
from tests.hub.stranger import Refusal

BUDI = ["--officer", "Budi", "--pin", "2468", "--counters", "1,3"]


def officer(place, *arguments):
    return main(["officer", "--db", str(place.database), *arguments])


def versions(place):
    with Store(place.database) as store:
        audit(store)
        return [(each.version, each.brief) for each in editions.versions(store, None, 9)]


def test_an_officer_is_a_version_with_who_and_why_and_can_be_taken_back(closed_place):
    before = versions(closed_place)
    assert officer(closed_place, *BUDI) == 0
    (_, brief), *rest = versions(closed_place)
    assert (brief.who, brief.reason, brief.rows) == (
        "terminal",
        "antrean-hub officer",
        {"petugas": 1},
    )
    assert brief.agencies == {"DUKCAPIL": {"petugas": 1}}
    assert rest == before
    with Store(closed_place.database) as store:
        assert HASHER.verify(store.officer("Budi").pin, "2468")
        back = RestoreHall(key="k", version=before[0][0], reason="uji")
        made = Editor(store).propose(back, store.load().hall, "boss")
    changes = [(each.table, each.row_key, each.kind) for each in made.answer.changes]
    assert changes == [("petugas", "Budi", "removed")]


def test_a_pin_alone_is_a_version_too_and_its_hash_is_nowhere_but_with_the_officer(closed_place):
    officer(closed_place, *BUDI)
    assert officer(closed_place, *BUDI[:3], "1357", *BUDI[4:]) == 0
    (_, newest), *_ = versions(closed_place)
    assert newest.rows == {"petugas": 1}
    with Store(closed_place.database) as store:
        pin = store.officer("Budi").pin
    assert HASHER.verify(pin, "1357")
    told = "".join(closed_place.secrets())
    assert pin not in told
    assert "argon2" not in told


def test_a_hub_at_work_takes_the_officer_in_and_tells_its_stations(closed_place, meet, play):
    place = closed_place.start_process()

    async def story(arguments):
        boss, pc = await meet("supervisor", "boss"), await meet("counter", "pc-1")
        code = await asyncio.to_thread(officer, place, *arguments)
        opened = await pc.do("counter.open", counter="3", officer="Budi", pin="2468")
        with pytest.raises(Refusal):
            await pc.do("counter.open", counter="3", officer="Budi", pin="0000")
        seen = (await boss.request_of("hall.versions"))["versions"][0]
        await boss.until((await boss.request_of("hub.status"))["seq"])
        return code, opened["counter"]["officer"], seen, boss.named("hall.configured")

    code, who, seen, told = play(story(BUDI))
    assert (code, who) == (0, "Budi")
    assert (seen["who"], seen["rows"]) == ("terminal", {"petugas": 1})
    assert len(told) == 1
    place.stop()
    assert versions(place)[0][0] == seen["version"]
    with Store(place.database) as store:
        assert chores.open_ones(store) == []
    assert "argon2" not in "".join(place.secrets())


def test_what_the_hub_at_work_refuses_is_said_and_changes_nothing(closed_place, capsys):
    place = closed_place.start_process()
    before = versions(place)
    head = ["--officer", "Budi", "--pin", "2468", "--counters", "all", "--duty", "supervisor"]
    who = OfficerConfig(name="", counters=None)
    with pytest.raises(personnel.NotPut, match="empty"):
        personnel.put(place.database, personnel.person(who, "hash"))
    assert versions(place) == before
    assert officer(place, *head) == 0
    assert len(versions(place)) == len(before) + 1


def test_a_hub_that_does_not_answer_leaves_everything_as_it_was(closed_place):
    before = versions(closed_place)
    who = personnel.person(OfficerConfig(name="Budi", counters=None), "hash")
    with sole_user(closed_place.database):
        with pytest.raises(personnel.NotPut, match="does not answer"):
            personnel.put(closed_place.database, who, patience_s=0.2)
    assert versions(closed_place) == before
    with Store(closed_place.database) as store:
        assert chores.open_ones(store) == []


def test_without_a_hall_nobody_works_there(tmp_path, capsys):
    with Store(tmp_path / "new.db"):
        pass
    assert main(["officer", "--db", str(tmp_path / "new.db"), *BUDI]) == 1
    assert "holds no hall yet" in capsys.readouterr().err
