"""Who may come in, who is told why not, and who is shown out."""

import pytest
from websockets.asyncio.client import connect

from tests.hub.stranger import error_of, stranger_at, take_and_print


def test_nothing_is_answered_before_the_session_is_open(place, strangers, meet, play):
    async def story():
        stranger = await stranger_at(place, strangers)
        errors = [
            await error_of(stranger.request(method, {"key": "k", "service": "A-02"}))
            for method in ("ticket.take", "hub.status", "no.such")
        ]
        await stranger.open(**place.badge("kiosk", "kiosk-1"))
        return errors, await take_and_print(stranger, "A-02")

    errors, ticket = play(story())
    assert {error.reason for error in errors} == {"not_open"}
    assert ticket["number"] == "A1-001"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"token": "guess"}, "unknown_token"),
        ({"station": "nobody"}, "unknown_token"),
        ({"role": "supervisor"}, "wrong_role"),
        ({"role": "barber"}, "wrong_role"),
        ({"role": "barber", "token": "guess"}, "unknown_token"),
        ({"protocol": 2, "role": "barber", "since": "the beginning"}, "protocol_too_new"),
        ({"protocol": 0}, "protocol_too_old"),
        ({"protocol": 2}, "protocol_too_new"),
    ],
)
def test_who_may_not_come_in_is_told_why_and_the_line_closed(
    place, strangers, play, change, reason
):
    async def story():
        stranger = await stranger_at(place, strangers)
        error = await error_of(stranger.open(**{**place.badge("kiosk", "kiosk-1"), **change}))
        return error, await stranger.closed()

    error, code = play(story())
    assert (error.reason, code) == (reason, 1008)
    assert error.args[0].endswith(".")


def test_a_display_of_a_zone_that_is_not_there_is_told_so(place, strangers, play):
    async def story():
        stranger = await stranger_at(place, strangers)
        return await error_of(stranger.open(**place.badge("display", "tv-1", zone="99")))

    error = play(story())
    assert error.reason == "unknown_zone"
    assert error.args[0].startswith("There is no zone 99.")


def test_a_zone_says_nothing_of_a_station_that_shows_none(place, strangers, play):
    async def story():
        stranger = await stranger_at(place, strangers)
        return await stranger.open(**place.badge("kiosk", "kiosk-1", zone="99"))

    assert play(story())["view"]["zone"] is None


def test_who_sends_rubbish_at_the_door_is_shown_out(place, play):
    async def story():
        async with connect(place.url, proxy=None) as raw:
            for _ in range(16):
                await raw.send("rubbish")
                await raw.recv()
            await raw.wait_closed()
            return raw.close_code

    assert play(story()) == 1008
