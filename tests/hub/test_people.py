"""A person signs in on a real hub, and the journal knows who it was."""

import contextlib

import pytest

from antrean_hub.store.audit import audit
from antrean_hub.store.database import DRIVER
from antrean_hub.store.store import Store
from tests.hub.stranger import Refusal, take_and_print


@pytest.fixture
def ratna(closed_place):
    closed_place.officer("Ratna", "2468", "1", ["supervisor"])


def persons(place, name):
    with contextlib.closing(DRIVER.connect(place.database)) as database:
        wanted = "SELECT station, person FROM event WHERE name = ? ORDER BY seq"
        return database.execute(wanted, (name,)).fetchall()


def test_what_a_person_asks_is_written_down_under_that_name(ratna, place, meet, play):
    async def story():
        kiosk, boss = await meet("kiosk", "kiosk-1"), await meet("supervisor", "boss")
        tickets = [await take_and_print(kiosk, "A-02") for _ in range(3)]
        for ticket, change in zip(tickets, ("sign_in", "sign_out", None), strict=True):
            await boss.do("ticket.cancel", ticket=ticket["id"], reason="uji")
            if change == "sign_in":
                await boss.do("desk.sign_in", officer="Ratna", pin="2468")
            elif change == "sign_out":
                await boss.do("desk.sign_out")
        again = await meet("supervisor", "boss")
        return again.opened["view"]["people"]

    assert play(story()) == []
    place.stop()
    assert persons(place, "ticket.cancelled") == [("boss", None), ("boss", "Ratna"), ("boss", None)]
    assert persons(place, "desk.signed_in") == [("boss", "Ratna")]
    assert persons(place, "desk.signed_out") == [("boss", "Ratna")]
    with Store(place.database) as store:
        audit(store)


def test_a_changed_name_in_the_journal_is_noticed(ratna, place, meet, play):
    async def story():
        boss = await meet("supervisor", "boss")
        await boss.do("desk.sign_in", officer="Ratna", pin="2468")
        return (await meet("supervisor", "boss")).opened["view"]["people"]

    assert play(story()) == [{"station": "boss", "officer": "Ratna"}]
    place.stop()
    with contextlib.closing(DRIVER.connect(place.database, isolation_level=None)) as database:
        database.execute("UPDATE event SET person = 'Wayan' WHERE person = 'Ratna'")
    with Store(place.database) as store, pytest.raises(Exception, match="the chain is broken"):
        audit(store)


def test_a_wrong_pin_and_a_wrong_duty_are_refused(ratna, place, meet, play):
    async def story():
        boss, bench = await meet("supervisor", "boss"), await meet("technician", "bench")
        said = []
        for station, wish in (
            (boss, {"officer": "Ratna", "pin": "0000"}),
            (boss, {"officer": "Sari", "pin": "1234"}),
            (bench, {"officer": "Ratna", "pin": "2468"}),
        ):
            with pytest.raises(Refusal) as refusal:
                await station.do("desk.sign_in", **wish)
            said.append(refusal.value.reason)
        return said

    assert play(story()) == ["wrong_pin", "not_your_duty", "not_your_duty"]
