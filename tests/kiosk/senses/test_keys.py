"""A keypad walks over a real page, Enter presses, a reader's code arrives, and a voice tells."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from antrean_kiosk.flow.ease import UseKeys
from antrean_kiosk.flow.screen import Page
from antrean_kiosk.narrator import Narrator
from antrean_kiosk.page.viewmodel import I18N, QML, KioskModel
from antrean_kiosk.poses import poses
from antrean_kiosk.senses.keys import Keys
from antrean_ui import app, example
from antrean_ui.translate import Translations
from tests.kiosk.story import HALL
from tests.screens import person_before, settle

PAGES = poses(HALL)


class Ear:
    """A guide that only remembers."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.hushed = 0

    def say(self, text: str, language: str) -> None:
        self.heard.append(text)

    def hush(self) -> None:
        self.hushed += 1

    def set_volume(self, percent: int) -> None:
        pass


@pytest.fixture
def model():
    app.application()
    made = KioskModel(Translations([I18N]), settle_ms=1)
    made.show(PAGES["agency"], example.NOW)
    yield made
    made.show(PAGES["idle"])


@pytest.fixture
def person(model):
    with person_before("Antrean.Kiosk", QML, model, (1080, 1920)) as someone:
        yield someone


@pytest.fixture
def keys(person, model):
    watching = Keys(person.window)
    watching.moved.connect(lambda: model.happen(UseKeys()))
    return watching


@pytest.fixture
def ear(person, model, keys):
    heard = Ear()
    person.narrator = Narrator(person.window, model, heard)
    return heard


def at(person) -> str:
    item = person.window.activeFocusItem()
    return item.objectName() if item else ""


def types(person, text: str, gap_ms: int) -> None:
    stamp = 10_000
    for letter in text:
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter.strip())
        event.setTimestamp(stamp)
        QGuiApplication.sendEvent(person.window, event)
        stamp += gap_ms


def test_the_ring_walks_over_every_choice_and_comes_round(person, keys):
    seen = []
    while not seen or at(person) != seen[0]:
        person.presses(Qt.Key.Key_Tab)
        assert at(person) not in seen[1:]
        seen.append(at(person))
        person.presses(Qt.Key.Key_Right)
        if at(person) == seen[0]:
            break
        seen.append(at(person))
    assert {"search", "agency-DUKCAPIL", "all-agencies", "language", "help"} <= set(seen)


def test_the_ring_is_seen_and_goes_back(person, keys):
    person.presses(Qt.Key.Key_Tab)
    first = at(person)
    assert person.window.activeFocusItem().property("visualFocus") is True
    person.presses(Qt.Key.Key_Down)
    person.presses(Qt.Key.Key_Up)
    assert at(person) == first


def test_enter_presses_what_the_ring_is_on(person, keys, model):
    while at(person) != "agency-DUKCAPIL":
        person.presses(Qt.Key.Key_Tab)
    person.presses(Qt.Key.Key_Return)
    assert model.screen.page is Page.SERVICE


def test_enter_without_a_ring_presses_nothing(person, keys, model):
    person.presses(Qt.Key.Key_Return)
    assert model.screen.page is Page.AGENCY


def test_under_a_panel_the_ring_does_not_walk(person, keys, model):
    model.ease.lay("ease")
    settle(person.window)
    seen = set()
    for _ in range(8):
        person.presses(Qt.Key.Key_Tab)
        seen.add(at(person))
    assert seen == {"larger-here", "contrast", "reach", "voice", "close-ease"}


def test_each_choice_is_told_with_all_that_is_written_on_it(person, ear):
    while at(person) != "agency-SIM":
        person.presses(Qt.Key.Key_Tab)
    assert ear.heard[-1] == "SIM. Polres - Gerai SIM. Kuota hari ini habis"


def test_a_page_is_told_as_it_arrives(person, ear, model):
    person.presses(Qt.Key.Key_Tab)
    model.show(PAGES["service"], example.NOW)
    model.happen(UseKeys())
    assert "Apa keperluan Anda?" in ear.heard


def test_who_does_not_use_the_keys_hears_nothing(person, ear):
    person.taps("agency-DUKCAPIL")
    assert ear.heard == []


def test_the_next_visitor_is_not_spoken_to(person, ear, model):
    person.presses(Qt.Key.Key_Tab)
    model.goHome()
    assert ear.hushed == 1


def test_a_readers_code_arrives_whole_and_presses_nothing(person, keys, model):
    codes = []
    keys.scanned.connect(codes.append)
    person.presses(Qt.Key.Key_Tab)
    types(person, "RSV-7K2M9QXA\r", gap_ms=7)
    assert (codes, model.screen.page) == (["RSV-7K2M9QXA"], Page.AGENCY)


def test_a_persons_fingers_are_no_reader(person, keys):
    codes = []
    keys.scanned.connect(codes.append)
    types(person, "RSV-7K2M\r", gap_ms=150)
    assert codes == []
