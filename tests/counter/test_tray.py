"""The icon in the tray: how many wait, and yellow when the officer is asked to look."""

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from antrean_counter.tray import (
    CALLED,
    OFF,
    PRESS,
    SIDES,
    Sign,
    Tray,
    drawn,
    ground,
    letters,
    picture,
)


@pytest.mark.parametrize(
    ("waiting", "asks", "says"),
    [
        (0, False, ("0", PRESS)),
        (3, True, ("3", CALLED)),
        (99, False, ("99", PRESS)),
        (100, False, ("99+", PRESS)),
        (None, False, ("–", OFF)),
        (None, True, ("–", OFF)),
    ],
)
def test_the_count_stands_on_the_colour_of_what_it_means(waiting, asks, says):
    sign = Sign(waiting, "Loket 3", asks=asks)
    assert (letters(waiting), ground(sign)) == says


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("text", ["8", "88", "99+", "–"])
def test_every_letter_stands_inside_the_tile_at_every_size(text, side):
    seen = ink(text, side)
    xs, ys = {x for x, _ in seen}, {y for _, y in seen}
    assert min(xs) >= 1
    assert max(xs) <= side - 2
    assert abs((min(xs) + max(xs)) / 2 - (side - 1) / 2) <= max(1, side / 14)
    assert abs((min(ys) + max(ys)) / 2 - (side - 1) / 2) <= max(1, side / 14)


@pytest.mark.parametrize("side", [22, 24])
def test_a_figure_is_as_high_as_a_panel_lets_it_be(side):
    ys = {y for _, y in ink("8", side)}
    assert (max(ys) - min(ys) + 1) / side >= 0.5


def ink(text, side):
    """Return where something lies on the tile that an empty one does not have."""
    full, bare = (picture(each, PRESS, side).toImage() for each in (text, " "))
    places = ((x, y) for x in range(side) for y in range(side))
    return {
        place
        for place in places
        if full.pixelColor(*place).red() - bare.pixelColor(*place).red() > 90
    }


def test_each_size_is_drawn_for_itself():
    sizes = drawn("7", PRESS).availableSizes()
    assert {size.width() for size in sizes} == set(SIDES)


def test_a_desktop_without_a_tray_costs_nothing():
    tray = Tray()
    tray.show(Sign(3, "Loket 3: 3 pengunjung", asks=True))
    tray.tell("Loket 3", "3 pengunjung")
    assert tray._icon is None
    tray.close()


@pytest.mark.parametrize(
    ("reason", "comes"),
    [
        (QSystemTrayIcon.ActivationReason.Trigger, 1),
        (QSystemTrayIcon.ActivationReason.Context, 0),
    ],
)
def test_a_click_brings_the_window_and_the_other_button_only_its_menu(reason, comes):
    tray, wanted = Tray(), []
    tray.wanted.connect(lambda: wanted.append(reason))
    tray._made().activated.emit(reason)
    assert len(wanted) == comes


def test_the_menu_brings_the_window_and_the_bar():
    tray, asked = Tray(), []
    tray.wanted.connect(lambda: asked.append("window"))
    tray.bar_wanted.connect(lambda: asked.append("bar"))
    for action in tray._made().contextMenu().actions():
        action.trigger()
    assert asked == ["window", "bar"]
