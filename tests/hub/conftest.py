import asyncio

import pytest

from hub.places import Place
from hub.stranger import arrive


@pytest.fixture
def place(tmp_path):
    """A hall with two kiosks, three counters and two displays, served in its own process."""
    place = Place(tmp_path)
    place.pair("kiosk", "kiosk-1", "kiosk-2")
    place.pair("counter", "pc-1", "pc-2", "pc-3")
    place.pair("display", "tv-1", "tv-2")
    place.pair("supervisor", "boss")
    place.officer()
    with place:
        yield place


@pytest.fixture
def strangers():
    """Everyone who has come in this test."""
    return []


@pytest.fixture
def meet(place, strangers):
    """Return a function that lets a station of the place open its session."""

    async def meet(role, station, **more):
        stranger = await arrive(place.url, **place.badge(role, station, **more))
        strangers.append(stranger)
        return stranger

    return meet


@pytest.fixture
def play(strangers):
    """Return a function that plays a story to its end and lets everyone leave."""

    async def whole(story):
        try:
            return await story
        finally:
            while strangers:
                await strangers.pop().leave()

    def play(story):
        return asyncio.run(whole(story))

    return play
