"""Every page, at every size, in both languages and all letter sizes: nothing is cut or covered.

And whatever can be touched is as large as a fingertip."""

import math
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF

from antrean_kiosk.page.viewmodel import I18N, QML, KioskModel
from antrean_kiosk.poses import poses
from antrean_ui import app, example
from antrean_ui.translate import Translations
from tests.screens import (
    box,
    controls_above,
    no_clipped_text,
    person_before,
    settle,
    shown,
    small_targets,
    text_items,
)

HALL = Path(__file__).resolve().parents[2] / "deploy" / "sample-hall"
PAGES = poses(HALL, rehearsal=True)
SIZES = [(1080, 1920), (1920, 1080), (1024, 768), (3840, 2160)]
PANELS = {
    (1080, 1920): 21.5,
    (1920, 1080): 21.5,
    (1024, 768): 15.0,
    (3840, 2160): 27.0,
    (2160, 3840): 27.0,
}
"""The panels kiosks are built with: pixels, and inches of the diagonal."""
LARGEST = [(3840, 2160), (2160, 3840)]
FINGERTIP_MM, MM_PER_INCH = 20, 25.4


@pytest.fixture(scope="module")
def model():
    app.application()
    made = KioskModel(Translations([I18N]))
    yield made
    made.show(replace(PAGES["idle"], language="id"), example.NOW)


@pytest.fixture(scope="module")
def person(model):
    with person_before("Antrean.Kiosk", QML, model, SIZES[0]) as someone:
        someone.window.hide()  # laid out all the same, and not painted 400 times
        yield someone


def stands(person, size) -> None:
    """Give a window that is not on show this size, and the page with it."""
    person.window.resize_to(*size)
    person.window.rootObject().setSize(QSizeF(*size))


def services() -> list[str]:
    """Return the services of the agency whose page is among the examples."""
    screen = PAGES["service"]
    return [each.id for each in screen.view.services if each.agency == screen.agency]


def no_small_target(person, size) -> None:
    """Fail, naming them, when something to touch is smaller than a fingertip on that panel."""
    side = math.hypot(*size) / PANELS[size] / MM_PER_INCH * FINGERTIP_MM
    assert small_targets(person.window, side) == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", PAGES)
def test_no_text_is_cut_and_no_target_is_small(person, model, name, language, text_scale, size):
    stands(person, size)
    scale = 1.0 if name.startswith("care") else text_scale  # the staff begin with usual letters
    model.show(replace(PAGES[name], language=language, text_scale=scale), example.NOW)
    settle(person.window)
    no_clipped_text(person.window)
    no_small_target(person, size)


FEWEST = {(1080, 1920): 4, (1920, 1080): 4, (1024, 768): 3, (3840, 2160): 4}
"""So many services a page shows at 200 %; an old 4:3 panel has no room for more."""


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("size", FEWEST, ids=lambda size: f"{size[0]}x{size[1]}")
def test_with_the_largest_letters_several_services_are_seen_at_once(person, model, language, size):
    stands(person, size)
    model.show(replace(PAGES["service"], language=language, text_scale=2.0), example.NOW)
    settle(person.window)
    assert len({card for card in services() if person.sees(f"service-{card}")}) >= FEWEST[size]


def cards(person) -> list:
    """Return the cards on show."""
    return [item for item in shown(person.window.contentItem()) if is_card(item)]


def is_card(item) -> bool:
    return item.objectName().startswith(("agency-", "service-")) and item.property("brief") != ""


def texts_on(person, card) -> list:
    return [text for text in text_items(person.window) if card.isAncestorOf(text)]


@pytest.mark.parametrize("size", FEWEST, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", ["idle", "service"])
def test_with_the_largest_letters_each_card_says_how_many_wait(person, model, name, size):
    stands(person, size)
    model.show(replace(PAGES[name], text_scale=2.0), example.NOW)
    settle(person.window)
    opened = [card for card in cards(person) if card.property("closed") is False]
    told = [{str(text.property("text")) for text in texts_on(person, card)} for card in opened]
    assert opened
    assert all(card.property("brief") in words for card, words in zip(opened, told, strict=True))


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.parametrize("name", ["idle", "service"])
def test_the_names_of_a_page_are_set_in_one_size(person, model, name, text_scale):
    stands(person, SIZES[0])
    model.show(replace(PAGES[name], text_scale=text_scale), example.NOW)
    settle(person.window)
    sizes = {
        text.property("size")
        for card in cards(person)
        for text in texts_on(person, card)
        if text.property("text") == card.property("title")
    }
    assert len(sizes) == 1


@pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(("name", "words"), [("idle", "Instansi"), ("service", "Dukcapil")])
def test_who_sits_sees_above_the_controls_how_far_it_is(person, model, name, words, size):
    stands(person, size)
    model.show(replace(PAGES[name], reach=True), example.NOW)
    settle(person.window)
    assert [person.reads(f"stop-{stop}") for stop in range(3)] == [words, "Layanan", "Tiket"]
    assert box(person.find("stop-1")).bottom() <= size[1] / 2


REACHED = [(size, scale) for size in SIZES[:3] for scale in (1.0, 1.5, 2.0)]
VISITORS = [name for name in PAGES if not name.startswith("care")]


@pytest.mark.parametrize(("size", "text_scale"), REACHED)
@pytest.mark.parametrize("name", VISITORS)
def test_who_sits_reaches_every_control_and_reads_every_text(person, model, name, text_scale, size):
    stands(person, size)
    model.show(replace(PAGES[name], reach=True, text_scale=text_scale), example.NOW)
    settle(person.window)
    no_clipped_text(person.window)
    no_small_target(person, size)
    assert controls_above(person.window, size[1] / 2) == []


@pytest.mark.parametrize("reach", [False, True])
@pytest.mark.parametrize("size", LARGEST, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", PAGES)
def test_the_largest_panels_have_targets_for_a_fingertip(person, model, name, size, reach):
    stands(person, size)
    model.show(replace(PAGES[name], reach=reach, text_scale=2.0), example.NOW)
    settle(person.window)
    no_small_target(person, size)


@pytest.mark.parametrize("name", PAGES)
def test_every_page_says_that_it_is_a_rehearsal(person, model, name):
    model.show(PAGES[name], example.NOW)
    assert person.reads("rehearsal").startswith("SIMULASI")


def test_a_real_day_does_not_say_so(person, model):
    model.show(poses(HALL)["idle"], example.NOW)
    assert not person.sees("rehearsal")
