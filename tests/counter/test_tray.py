"""The icon in the tray: how many wait, and yellow when the officer is asked to look."""

from antrean_counter.tray import CALLED, PRESS, SIDE, Tray, picture


def ground(drawn):
    return drawn.toImage().pixelColor(SIDE // 2, 3).name().upper()


def test_the_count_stands_on_the_colour_of_what_it_means():
    assert ground(picture(3, nudging=False)) == PRESS
    assert ground(picture(3, nudging=True)) == CALLED


def test_each_count_looks_otherwise_up_to_ninety_nine():
    images = [picture(count, nudging=False).toImage() for count in (0, 7, 99, 100, 140)]
    assert len({image.cacheKey() for image in images}) == 5
    assert images[0] != images[1] != images[2]
    assert images[3] == images[4]


def test_a_desktop_without_a_tray_costs_nothing():
    tray = Tray()
    tray.show(3, "Loket 3: 3 pengunjung", nudging=True)
    tray.tell("Loket 3", "3 pengunjung")
    assert tray._icon is None
    tray.close()
