"""While the kiosk works without the hub, every page says so, and since when."""

from antrean_kiosk.flow.from_hub import HubLeft
from antrean_kiosk.page.sight import look
from antrean_ui import app
from antrean_ui.example import NOW
from tests.kiosk.story import VIEW, at_rest


def test_it_is_said_while_numbers_are_lent_and_no_longer():
    app.application()
    story = at_rest()
    assert look(story.screen, NOW).notice == ""
    story.then(HubLeft(VIEW)).waits(90)
    assert look(story.screen, NOW).notice == (
        "Pusat antrean terputus 90 detik. Nomor dari kios ini tetap berlaku."
    )
    assert look(story.chooses().screen, NOW).notice
    assert look(story.joined().screen, NOW).notice == ""


def test_a_kiosk_that_gives_none_has_its_own_page_for_it():
    app.application()
    assert look(at_rest().then(HubLeft(None)).screen, NOW).notice == ""
