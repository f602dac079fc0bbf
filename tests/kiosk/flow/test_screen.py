"""What a screen knows of itself."""

import pytest

from antrean_kiosk.flow.screen import (
    PATIENCE,
    Page,
    Screen,
    agency_of,
    closed_as_one,
    offer_of,
    rest,
    service_of,
    turn,
)
from antrean_shared.words import AgencyId, Reason, ServiceId
from tests.kiosk.story import VIEW, at_rest

CHOSEN = Screen(view=VIEW, agency=AgencyId("DUKCAPIL"), service=ServiceId("A-04"))


def test_a_new_page_is_not_ready_for_touches():
    assert not turn(Screen(), Page.AGENCY).ready


@pytest.mark.parametrize(
    ("screen", "page"),
    [
        (Screen(), Page.HUB_AWAY),
        (Screen(view=VIEW), Page.HUB_AWAY),
        (Screen(view=VIEW, connected=True), Page.IDLE),
        (Screen(view=VIEW, connected=True, fault="gone"), Page.PRINTER_FAULT),
    ],
)
def test_what_it_rests_on(screen, page):
    assert rest(screen).page is page


def test_at_rest_it_speaks_its_home_language():
    assert rest(Screen(home="en", language="id")).language == "en"


def test_what_was_chosen_is_found():
    assert agency_of(CHOSEN).name == "Dinas Kependudukan dan Pencatatan Sipil"
    assert service_of(CHOSEN).name == "Kartu Keluarga baru/perubahan"
    assert agency_of(Screen()) is None
    assert service_of(Screen()) is None


def test_offers_are_found_by_service():
    assert offer_of(VIEW, ServiceId("G-01")).reason is Reason.QUOTA_FULL
    assert offer_of(VIEW, ServiceId("none")) is None


def test_an_agency_is_closed_only_when_all_of_it_is():
    assert closed_as_one(VIEW, AgencyId("SIM")).reason is Reason.QUOTA_FULL
    assert closed_as_one(VIEW, AgencyId("KEJARI")) is None
    assert closed_as_one(VIEW, AgencyId("none")) is None


def test_only_pages_with_choices_lose_patience():
    standing = {Page.IDLE, Page.DESK, Page.PRINTING, Page.PRINTER_FAULT, Page.HUB_AWAY}
    assert set(PATIENCE) == set(Page) - standing
    assert at_rest().screen.countdown == 0
