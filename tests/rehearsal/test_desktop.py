import pytest
from PySide6.QtCore import QRect

from antrean_rehearsal.desktop import layout

DESKTOPS = [QRect(0, 0, 1920, 1080), QRect(0, 32, 2560, 1408), QRect(0, 0, 1366, 768)]


@pytest.mark.parametrize("desk", DESKTOPS, ids=str)
def test_windows_stand_beside_each_other_on_the_desktop(desk):
    places = list(layout(desk).values())
    assert all(desk.contains(place) for place in places)
    pairs = [(one, two) for one in places for two in places if one is not two]
    assert not any(one.intersects(two) for one, two in pairs)


def test_each_keeps_the_shape_of_its_real_screen():
    places = layout(DESKTOPS[0])
    shapes = {"kiosk": 1080 / 1920, "counter": 1366 / 768, "display": 1920 / 1080}
    for name, shape in shapes.items():
        assert places[name].width() / places[name].height() == pytest.approx(shape, rel=0.01)
