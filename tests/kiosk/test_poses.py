"""The example pages show every page there is, and what they are meant to show."""

from antrean_kiosk.flow.screen import Page
from antrean_kiosk.poses import before_opening, poses
from tests.kiosk.story import HALL, VIEW

PAGES = poses(HALL)


def test_every_page_has_a_pose():
    assert {screen.page for screen in PAGES.values()} == set(Page)


def test_rehearsals_are_rehearsals():
    assert all(screen.view.hall.rehearsal for screen in poses(HALL, rehearsal=True).values())


def test_before_opening_nothing_is_given():
    assert not any(offer.available for offer in before_opening(VIEW).offers)
