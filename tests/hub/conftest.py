import asyncio

import pytest

from tests.hub.places import STATIONS, found
from tests.hub.stranger import arrive


@pytest.fixture(scope="session")
def town(tmp_path_factory):
    """The sample hall with its stations paired and an officer, nobody serving it."""
    place = found(tmp_path_factory.mktemp("town"))
    for role, stations in STATIONS.items():
        place.pair(role, *stations)
    place.officer()
    return place


@pytest.fixture
def closed_place(town, tmp_path):
    """A place of this test's own, before anyone serves it."""
    place = town.copy(tmp_path)
    yield place
    place.stop()


@pytest.fixture
def place(closed_place):
    """A place that is served."""
    return closed_place.start()


@pytest.fixture
def strangers():
    """Everyone who has come in this test."""
    return []


@pytest.fixture
def meet(closed_place, strangers):
    """Return a function that lets a station of the place open its session."""

    async def meet(role, station, **more):
        stranger = await arrive(closed_place.url, **closed_place.badge(role, station, **more))
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
