"""The real screens before a hub of another version: a sentence, and no end."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from antrean_counter.program import Settings as CounterSettings
from antrean_counter.program import build as build_counter
from antrean_display.station import Settings as DisplaySettings
from antrean_display.station import build as build_display
from antrean_kiosk.station import Settings as KioskSettings
from antrean_kiosk.station import build as build_kiosk
from antrean_shared.words import Role
from antrean_ui import app, example
from antrean_ui.app import Geometry, Placement
from tests.kiosk.story import HALL
from tests.other_hub import OtherHub, opened
from tests.screens import window_open

SIZE = (1280, 1024)
PLACE = Placement(Geometry(0, 0, *SIZE))
PATIENCE_S = 20


class Screen(NamedTuple):
    """One of the real programs, and what it shows of a hall that it understands."""

    role: Role
    build: Callable[[str], object]
    usual: str


def kiosk(url: str):
    return build_kiosk(
        KioskSettings(hub=url, station="s", token="t", printer="memory:", placement=PLACE)
    )


def display(url: str):
    return build_display(DisplaySettings(hub=url, station="s", token="t", placement=PLACE))


def counter(url: str):
    return build_counter(CounterSettings(hub=url, station="s", token="t", placement=PLACE))


SCREENS = [
    Screen(Role.KIOSK, kiosk, "Dukcapil"),
    Screen(Role.DISPLAY, display, "Mal Pelayanan Publik"),
    Screen(Role.COUNTER, counter, "Pilih loket"),
]


@pytest.fixture(params=SCREENS, ids=lambda screen: screen.role)
def screen(request):
    return request.param


@pytest.fixture
def hub(screen):
    made = OtherHub({"result": opened(example.view(HALL, screen.role), example.NOW)})
    yield made
    made.stop()


@pytest.fixture
def person(screen, hub):
    program = screen.build(hub.url)
    program.start()
    with window_open(program.window, SIZE) as someone:
        yield someone
    program.stop()
    app.application().processEvents()


def shows(person, words: str) -> None:
    person.waits_for(lambda: any(words in text for text in person.texts()), words, PATIENCE_S)


def test_a_screen_goes_on_with_a_hub_that_knows_nothing_of_what_it_asks(person, screen):
    shows(person, screen.usual)


def test_a_screen_says_that_a_newer_hub_is_not_understood_and_comes_back(person, screen, hub):
    shows(person, screen.usual)
    good = hub.opening["result"]
    hall = {**good["view"]["hall"], "voice": {"style": "sung"}}
    hub.opening = {"result": {**good, "view": {**good["view"], "hall": hall}}}
    hub.tells("events", {"events": [{"seq": 9, "at": good["now"], "name": "gap", "data": None}]})
    shows(person, "Silakan minta teknisi memperbarui perangkat ini.")
    hub.opening = {"result": good}
    shows(person, screen.usual)
