"""Every drawing of the set is drawn at any size, in the colour asked for."""

import pytest
from PySide6.QtGui import QColor

from antrean_ui import icons

SIZES = [24, 56, 301]


def colors(image) -> set[str]:
    seen = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {color.name() for color in seen if color.alpha() == 255}


@pytest.mark.parametrize("name", icons.names())
def test_each_drawing_has_ink(name):
    assert "#0b5573" in colors(icons.draw(name, "0b5573", 96))


@pytest.mark.parametrize("side", SIZES)
def test_it_is_as_large_as_asked(side):
    image = icons.draw("plane", "ffffff", side)
    assert (image.width(), image.height()) == (side, side)


def test_a_colour_with_alpha_keeps_its_hue():
    assert colors(icons.draw("plane", "ffa8321e", 48)) == {QColor("#a8321e").name()}


def test_an_unknown_name_gets_the_general_drawing():
    assert icons.draw("no-such", "000000", 48) == icons.draw(icons.GENERAL, "000000", 48)


def test_lines_are_thinner_than_lucide_draws_them():
    assert b'stroke-width="1.75"' in icons._drawing("plane", "000000")


def test_the_licence_lies_with_the_drawings():
    assert "ISC License" in (icons.FOLDER / "LICENSE").read_text()
