"""What somebody changed in the file afterwards is found, and named."""

import asyncio
import contextlib

import pytest

from antrean_hub.store.audit import Clean, Difference, audit
from antrean_hub.store.database import DRIVER
from antrean_hub.store.rows import link, unchained
from antrean_hub.store.store import Store
from tests.hub.stranger import arrive, take_and_print


@pytest.fixture(scope="module")
def worked(town, tmp_path_factory):
    """A place where one visitor was served and two wait; nobody serves it now."""
    place = town.copy(tmp_path_factory.mktemp("worked")).start()

    async def morning():
        kiosk = await arrive(place.url, **place.badge("kiosk", "kiosk-1"))
        desk = await arrive(place.url, **place.badge("counter", "pc-1"))
        await desk.do("counter.open", counter="1", officer="Sari", pin="1234")
        for _ in range(3):
            await take_and_print(kiosk, "A-02")
        await desk.do("call.next", counter="1")
        await desk.do("serve.start", counter="1")
        await desk.do("serve.finish", counter="1")
        await kiosk.leave()
        await desk.leave()

    asyncio.run(morning())
    place.stop()
    return place


@pytest.fixture
def place(worked, tmp_path):
    return worked.copy(tmp_path)


def verdict(place):
    with Store(place.database) as store:
        return audit(store)


def tamper(place, sql):
    with contextlib.closing(DRIVER.connect(place.database)) as database, database:
        assert database.execute(sql).rowcount == 1


def test_a_file_that_nobody_touched_is_clean(place):
    clean = verdict(place)
    assert clean == Clean(events=len(place.journal()), tickets=3)


TICKET = "'20261125-A1-001'"

CHANGES = {
    "UPDATE event SET data = replace(data, 'A1-002', 'A1-009') "
    "WHERE name = 'ticket.taken' AND data LIKE '%A1-002%'": "the chain is broken here",
    "UPDATE event SET at = '2026-11-25T07:00:00+07:00' WHERE seq = 6": "event 6: the chain",
    "DELETE FROM event WHERE seq = 6": "event 6 is missing",
    f"UPDATE ticket SET state = 'waiting' WHERE id = {TICKET}": "state is 'waiting' in the table",
    f"UPDATE visit SET officer = 'Budi' WHERE ticket = {TICKET}": "officer is 'Budi' in the table",
    f"DELETE FROM visit WHERE ticket = {TICKET}": "visit 20261125-A1-001 is only in the journal",
    "INSERT INTO ticket SELECT '20261125-Z9-001', day, number, service, agency, priority, "
    "language, station, state, step, counter, calls, unsure, taken_at, printed_at, called_at, "
    f"started_at, ended_at, reason FROM ticket WHERE id = {TICKET}": "only in the table",
    "UPDATE config SET document = replace(document, 'Tirta', 'Kirta') WHERE seq = 1": (
        "config 1: document is"
    ),
    "DELETE FROM event WHERE seq = (SELECT max(seq) FROM event WHERE name LIKE 'ticket.%')": (
        "is missing"
    ),
}


@pytest.mark.parametrize("sql", CHANGES, ids=range(len(CHANGES)))
def test_a_change_is_found_and_named(place, sql):
    tamper(place, sql)
    with pytest.raises(Difference, match=CHANGES[sql]):
        verdict(place)


def test_a_change_whose_own_link_was_made_anew_breaks_the_next_event(place):
    with contextlib.closing(DRIVER.connect(place.database)) as database, database:
        before, *rows = database.execute("SELECT * FROM event WHERE seq IN (5, 6) ORDER BY seq")
        changed = (*rows[0][:5], "forged", rows[0][6])
        forged = (changed[5], link(unchained(before)[1], changed))
        database.execute("UPDATE event SET key = ?, chain = ? WHERE seq = 6", forged)
    with pytest.raises(Difference, match="event 7: the chain is broken here"):
        verdict(place)


def test_an_end_cut_off_the_journal_is_found_by_the_tables(place):
    with contextlib.closing(DRIVER.connect(place.database)) as database, database:
        database.execute("PRAGMA foreign_keys=OFF")
        database.execute(
            "DELETE FROM event WHERE seq >= (SELECT max(seq) FROM event "
            "WHERE name = 'ticket.finished')"
        )
    with pytest.raises(Difference, match="state is 'done' in the table"):
        verdict(place)
