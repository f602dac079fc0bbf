"""Who may stand in the door, and who must leave it."""

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from antrean_hub.__main__ import main
from antrean_hub.line.door import Door, Visit
from tests.hub.stranger import Refusal, arrive


def test_a_revoked_stations_session_ends_and_it_cannot_come_back(place, meet, play):
    async def story():
        kiosk, other = await meet("kiosk", "kiosk-1"), await meet("kiosk", "kiosk-2")
        assert main(["revoke", "--db", str(place.database), "--station", "kiosk-1"]) == 0
        code = await kiosk.closed()
        with pytest.raises(Refusal) as barred:
            await meet("kiosk", "kiosk-1")
        return code, barred.value.reason, await other.do("ticket.take", service="A-02")

    code, reason, ticket = play(story())
    assert (code, reason) == (1008, "unknown_token")
    assert ticket["number"] == "A1-001", "the others do not notice"


def test_a_station_paired_anew_loses_its_old_session_and_may_come_with_the_new_token(
    place, meet, play
):
    async def story():
        thief = await meet("kiosk", "kiosk-1")
        place.pair("kiosk", "kiosk-1")
        code = await thief.closed()
        return code, await (await meet("kiosk", "kiosk-1")).do("ticket.take", service="A-02")

    code, ticket = play(story())
    assert (code, ticket["number"]) == (1008, "A1-001")


def test_the_office_lists_its_stations_and_is_told_of_an_unknown_one(closed_place, capsys):
    assert main(["stations", "--db", str(closed_place.database)]) == 0
    assert capsys.readouterr().out.count("paired 20") == len(closed_place.tokens)
    assert main(["revoke", "--db", str(closed_place.database), "--station", "x"]) == 1
    assert "There is no station 'x'" in capsys.readouterr().err


def test_a_door_is_full_of_strangers_before_it_is_full_of_stations():
    door, lines = Door(most=4, strangers=2), [object() for _ in range(4)]
    door.come(lines[0], "10.0.0.1")
    door.come(lines[1], "10.0.0.2")
    assert door.full("10.0.0.3")
    for nth in range(2):
        door.enter(lines[nth], Visit(station=f"kiosk-{nth}", token=b""))
    assert not door.full("10.0.0.3")
    door.come(lines[2], "10.0.0.3")
    door.come(lines[3], "10.0.0.4")
    assert door.full("10.0.0.5")
    door.go(lines[0])
    assert door.full("10.0.0.5"), "two strangers still stand there"
    door.go(lines[2])
    assert not door.full("10.0.0.5")


def test_one_address_cannot_fill_the_door_for_the_others():
    door, lines = Door(strangers=9, of_one=3), [object() for _ in range(4)]
    for line in lines[:3]:
        door.come(line, "10.0.0.66")
    assert door.full("10.0.0.66")
    assert not door.full("10.0.0.1")
    door.enter(lines[0], Visit(station="kiosk-1", token=b""))
    assert not door.full("10.0.0.66"), "who has a session stands in the door no more"
    door.go(lines[0])
    door.come(lines[3], "10.0.0.66")
    assert door.full("10.0.0.66")


def test_strangers_who_never_open_keep_no_one_out_for_long(place, meet, play):
    """They fill the door; those inside work on, and there is room again when they go."""

    async def crowd(count):
        return [await connect(place.url, proxy=None) for _ in range(count)]

    async def story():
        kiosk = await meet("kiosk", "kiosk-1")
        strangers = await crowd(550)
        with pytest.raises(InvalidStatus) as full:
            await arrive(place.url, **place.badge("kiosk", "kiosk-2"))
        ticket = await kiosk.do("ticket.take", service="A-02")
        for each in strangers:
            await each.close()
        return full.value.response.status_code, ticket, await meet("kiosk", "kiosk-2")

    status, ticket, _ = play(story())
    assert (status, ticket["number"]) == (503, "A1-001")
