"""Every page, at every size, in both languages and all letter sizes: nothing is cut or covered."""

import math
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF

from antrean_kiosk.poses import poses
from antrean_kiosk.viewmodel import I18N, QML, KioskModel
from antrean_ui import app, example
from antrean_ui.translate import Translations
from screens import controls_above, no_clipped_text, person_before, settle, small_targets

HALL = Path(__file__).resolve().parents[2] / "deploy" / "sample-hall"
PAGES = poses(HALL, rehearsal=True)
SIZES = [(1080, 1920), (1920, 1080), (1024, 768), (3840, 2160)]
PANELS = {(1080, 1920): 21.5, (1920, 1080): 21.5, (1024, 768): 15.0, (3840, 2160): 27.0}
"""The panels kiosks are built with: pixels, and inches of the diagonal."""
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


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", PAGES)
def test_no_text_is_cut(person, model, name, language, text_scale, size):
    stands(person, size)
    scale = 1.0 if name.startswith("care") else text_scale  # the staff begin with usual letters
    model.show(replace(PAGES[name], language=language, text_scale=scale), example.NOW)
    settle(person.window)
    no_clipped_text(person.window)


REACHED = [(size, scale) for size in SIZES[:3] for scale in (1.0, 1.5, 2.0)]
VISITORS = [name for name in PAGES if not name.startswith("care")]
TYPING = {"search", "search-empty", "search-nothing", "booking"}
"""Half a screen has no room for forty keys of that size: there the keys are smaller."""


@pytest.mark.parametrize(("size", "text_scale"), REACHED)
@pytest.mark.parametrize("name", VISITORS)
def test_who_sits_reaches_every_control_and_reads_every_text(person, model, name, text_scale, size):
    stands(person, size)
    model.show(replace(PAGES[name], reach=True, text_scale=text_scale), example.NOW)
    settle(person.window)
    no_clipped_text(person.window)
    assert controls_above(person.window, size[1] / 2) == []


@pytest.mark.parametrize("size", PANELS, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(
    ("name", "reach"),
    [(name, reach) for name in VISITORS for reach in {False, name not in TYPING}],
)
def test_what_can_be_touched_is_as_large_as_a_fingertip(person, model, name, reach, size):
    stands(person, size)
    model.show(replace(PAGES[name], reach=reach), example.NOW)
    settle(person.window)
    side = math.hypot(*size) / PANELS[size] / MM_PER_INCH * FINGERTIP_MM
    assert small_targets(person.window, side - 1) == []


@pytest.mark.parametrize("name", PAGES)
def test_every_page_says_that_it_is_a_rehearsal(person, model, name):
    model.show(PAGES[name], example.NOW)
    assert person.reads("rehearsal").startswith("SIMULASI")


def test_a_real_day_does_not_say_so(person, model):
    model.show(poses(HALL)["idle"], example.NOW)
    assert not person.sees("rehearsal")
