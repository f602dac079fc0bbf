"""What the theme promises: readable contrast; sizes that follow window, distance and reader."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from antrean_ui import app
from tests.screens import no_clipped_text, person_before, settle
from tests.ui.sample.viewmodel import SampleModel

SAMPLE = Path(__file__).parent / "sample" / "qml"

TEXT_ON_GROUND = [
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "sunk"),
    ("second", "paper"),
    ("second", "card"),
    ("second", "sunk"),
    ("press", "paper"),
    ("press", "card"),
    ("pressInk", "press"),
    ("pressInk", "pressed"),
    ("calledInk", "called"),
    ("stop", "paper"),
    ("stop", "card"),
    ("stop", "sunk"),
    ("stopInk", "stop"),
    ("good", "paper"),
    ("caution", "paper"),
    ("cautionInk", "cautionGround"),
    ("nightInk", "night"),
    ("nightInk", "nightRaised"),
    ("nightSecond", "night"),
    ("nightSecond", "nightRaised"),
    ("called", "night"),
]
TEXT_ON_BOARD = [
    ("boardInk", "board"),
    ("boardInk", "boardRaised"),
    ("boardSecond", "board"),
    ("boardSecond", "boardRaised"),
]


@pytest.fixture(scope="module")
def person():
    with person_before("Antrean.Sample", SAMPLE, SampleModel(), (1366, 768)) as someone:
        yield someone


@pytest.fixture
def theme(person):
    found = person.window.engine().singletonInstance("Antrean.Ui", "Theme")
    yield found
    look(person, textScale=1, highContrast=False)


def look(person, **properties: object) -> None:
    for name, value in properties.items():
        person.window.rootObject().setProperty(name, value)
    settle()


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(theme: QObject, one: str, two: str) -> float:
    darker, lighter = sorted(luminance(QColor(theme.property(name))) for name in (one, two))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
@pytest.mark.parametrize("high", [False, True])
def test_text_stands_out_from_its_ground(person, theme, text, ground, high):
    look(person, highContrast=high)
    assert contrast(theme, text, ground) >= (7 if high else 4.5)


@pytest.mark.parametrize(("text", "ground"), TEXT_ON_BOARD)
@pytest.mark.parametrize("daylight", [False, True])
def test_a_board_is_read_by_night_and_by_day(person, theme, text, ground, daylight):
    look(person, daylight=daylight)
    assert contrast(theme, text, ground) >= 4.5
    look(person, daylight=False)


@pytest.mark.parametrize("ground", ["paper", "card"])
@pytest.mark.parametrize("text", ["ink", "second", "press"])
def test_what_a_visitor_reads_has_the_stronger_contrast(theme, text, ground):
    assert contrast(theme, text, ground) >= 7


def test_a_control_is_bounded_visibly(theme):
    assert contrast(theme, "outline", "paper") >= 3
    assert contrast(theme, "outline", "card") >= 3


def test_high_contrast_is_black_white_and_yellow(person, theme):
    look(person, highContrast=True)
    names = ["paper", "ink", "called", "press", "card", "night"]
    assert {QColor(theme.property(name)).name() for name in names} == {
        "#000000",
        "#ffffff",
        "#ffff00",
    }


def test_one_factor_follows_the_window(person, theme):
    assert theme.property("scale") == 1
    person.resizes(683, 768)
    assert theme.property("scale") == 0.5
    person.resizes(1366, 768)


def test_sizes_follow_the_readers_choice(person, theme):
    small, question = theme.property("body"), theme.property("question")
    look(person, textScale=2)
    assert theme.property("body") == 2 * small
    assert question < theme.property("question") < 2 * question


@pytest.mark.parametrize(("distance", "body"), [("kiosk", 30), ("counter", 18), ("display", 36)])
def test_each_distance_has_its_scale(person, theme, distance, body):
    look(person, distance=distance)
    assert theme.property("body") == body
    look(person, distance="counter")


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (2732, 1536)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_components_never_clip(person, size, scale):
    person.resizes(*size)
    look(person, textScale=scale)
    no_clipped_text(person.window)
    look(person, textScale=1)


def test_a_still_screen_does_not_move(person, theme):
    assert theme.property("move") == 0


def test_faces_are_the_ones_that_were_loaded(theme):
    assert app.application().property(app.FACES) == [
        theme.property("textFace"),
        theme.property("numberFace"),
    ]
