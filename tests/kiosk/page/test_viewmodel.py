"""The seam: what QML reads follows the screen, and a touch reaches the flow."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as changed
from PySide6.QtCore import QElapsedTimer

from antrean_kiosk.flow.from_hub import HubChanged, HubJoined
from antrean_kiosk.flow.screen import Page, Screen
from antrean_kiosk.narrator import spoken
from antrean_kiosk.page.viewmodel import I18N, QML, SETTLE_MS, KioskModel
from antrean_kiosk.poses import poses
from antrean_rehearsal.person import middle
from antrean_shared.commands import TakeTicket
from antrean_shared.words import Priority
from antrean_ui import app, example, format
from antrean_ui.translate import Translations
from tests.kiosk.story import HALL, KEYS, VIEW
from tests.screens import person_before

PAGES = poses(HALL)
SIZE = (1080, 1920)


@pytest.fixture
def settle_ms():
    """How long a page stands before touches count: short, since these fingers are calm."""
    return 40


@pytest.fixture
def model(settle_ms):
    app.application()
    made = KioskModel(Translations([I18N]), settle_ms=settle_ms)
    made.show(PAGES["idle"], example.NOW)
    yield made
    made.show(PAGES["idle"])


@pytest.fixture
def wishes(model):
    heard = []
    model.effect.connect(heard.append)
    return heard


@pytest.fixture
def person(model):
    with person_before("Antrean.Kiosk", QML, model, SIZE) as someone:
        someone.window.touched.connect(model.touch)
        yield someone


def take(wishes) -> list[TakeTicket]:
    commands = [getattr(wish, "command", None) for wish in wishes]
    return [command for command in commands if isinstance(command, TakeTicket)]


def test_two_taps(person, model, wishes):
    person.taps("agency-DUKCAPIL")
    person.taps("service-A-04")
    assert model.screen.page is Page.PRINTING
    assert [(each.service, each.priority) for each in take(wishes)] == [("A-04", None)]


def test_two_taps_and_an_answer(person, model, wishes):
    person.taps("agency-DUKCAPIL")
    person.taps("priority")
    person.taps("priority-elderly")
    assert person.reads("priority") == "Anda didahulukan: Lansia"
    person.taps("service-A-04")
    assert model.screen.page is Page.PRINTING
    assert [(each.service, each.priority) for each in take(wishes)] == [("A-04", Priority.ELDERLY)]


@pytest.mark.parametrize("settle_ms", [SETTLE_MS])
def test_nervous_fingers_get_one_ticket(person, wishes):
    person.taps_twice("agency-DUKCAPIL")
    person.taps_twice("service-A-04")
    assert [each.priority for each in take(wishes)] == [None]


@pytest.mark.parametrize("settle_ms", [SETTLE_MS])
def test_a_finger_that_drums_chooses_nothing_until_it_rests(person, model, wishes):
    person.taps("agency-DUKCAPIL")
    spot = middle(person.find("service-A-04"))
    drummed = QElapsedTimer()
    drummed.start()
    while drummed.elapsed() < 3 * SETTLE_MS:
        person.taps_at(spot)
    assert (model.screen.page, take(wishes)) == (Page.SERVICE, [])
    person.taps("service-A-04")
    assert len(take(wishes)) == 1


@pytest.mark.parametrize("settle_ms", [SETTLE_MS])
def test_a_palm_on_the_glass_gives_one_ticket_at_most(person, wishes):
    person.taps("agency-DUKCAPIL")
    spots = [
        middle(person.find(f"{kind}-A-0{nth}")) for kind in ("service", "aside") for nth in (2, 4)
    ]
    person.lays_a_palm_on(spots)
    person.lays_a_palm_on(spots)
    assert len(take(wishes)) <= 1


def test_what_a_service_asks_for_is_one_touch_beside_it(person, model, wishes):
    person.taps("agency-DUKCAPIL")
    person.taps("aside-A-04")
    assert (person.reads("title"), take(wishes)) == ("Kartu Keluarga baru/perubahan", [])
    assert "KK lama" in person.reads("needs")
    person.taps("take-number")
    assert [each.service for each in take(wishes)] == ["A-04"]


def test_who_sits_before_a_low_screen_searches_in_two_steps(person, model):
    person.resizes(1024, 768)
    model.show(replace(PAGES["search-empty"], reach=True), example.NOW)
    for key in ("K", "layer", "5", "erase", "layer", "T", "P"):
        person.taps(f"key-{key}")
    assert person.reads("typed") == "KTP|"
    person.taps("results")
    assert not person.sees("key-K")
    person.taps("back")
    person.taps("results")
    person.taps("service-A-02")
    assert (model.screen.page, model.screen.service) == (Page.CONFIRM, "A-02")


def test_an_agency_that_is_not_among_the_first(person, model):
    person.taps("all-agencies")
    person.taps("agency-PDAM")
    assert (model.screen.page, model.screen.agency) == (Page.SERVICE, "PDAM")
    person.taps("back")
    person.taps("back")
    assert person.sees("all-agencies")


def test_the_line_grows_under_a_finger_without_losing_it(person, model, wishes):
    card = person.find("agency-DUKCAPIL")
    longer = tuple(changed(queue, waiting=queue.waiting + 1) for queue in VIEW.queues)
    model.happen(HubChanged(changed(VIEW, queues=longer)))
    assert person.find("agency-DUKCAPIL") == card
    assert "30 menunggu" in str(card.property("note"))


def test_the_language_button_turns_the_whole_page(person):
    person.taps("language")
    assert person.reads("title") == "Which agency do you need?"
    person.taps("language")
    assert person.reads("title") == "Instansi apa yang Anda tuju?"


def test_letters_and_contrast(person, model):
    person.taps("larger")
    person.taps("ease")
    person.taps("contrast")
    person.taps("close-ease")
    assert (model.screen.text_scale, model.screen.high_contrast) == (1.5, True)
    assert person.window.rootObject().property("highContrast") is True


def test_help_covers_what_lies_under_it(person, model):
    person.taps("help")
    person.taps("agency-DUKCAPIL")
    assert (model.screen.page, model.screen.panel) == (Page.AGENCY, "")


def test_help_closes(person, model):
    person.taps("help")
    person.taps("close-help")
    assert not model.screen.panel


def test_a_warning_can_be_answered(person, model):
    model.show(PAGES["still-there"], example.NOW)
    person.taps("stay")
    assert (model.screen.page, model.screen.countdown) == (Page.SERVICE, 0)


def test_giving_up_is_one_touch(person, model):
    model.show(PAGES["still-there"], example.NOW)
    person.taps("give-up")
    assert model.screen.page is Page.IDLE


def test_a_ticket_in_hand_offers_three_ways_on(person, model, wishes):
    model.show(replace(PAGES["take"], ready=True), example.NOW)
    assert person.reads("number") == "A2-017"
    person.taps("another")
    assert model.screen.page is Page.AGENCY
    model.show(PAGES["take-doubtful"], example.NOW)
    person.taps("print-again")
    assert [wish.command.method for wish in wishes] == ["ticket.printed", "ticket.reprint"]
    model.show(PAGES["take"], example.NOW)
    person.taps("done")
    assert model.screen.page is Page.IDLE


def test_a_refusal_leads_back(person, model):
    person.taps("agency-SIM")
    assert person.reads("title") == format.unbroken(
        "Silakan kembali Kamis, 26 November, pukul 07.30 WIB."
    )
    person.taps("back")
    assert model.screen.page is Page.AGENCY


def test_nothing_is_told_when_nothing_differs(model):
    told = []
    model.changed.connect(lambda: told.append(1))
    model.tick(example.NOW, 1.0)
    model.touch()
    assert told == []


def test_the_next_visitor_finds_the_kiosks_own_language():
    app.application()
    made = KioskModel(Translations([I18N]), Screen(home="en"))
    made.set_clock(example.NOW)
    made.happen(HubJoined(VIEW, KEYS[0]))
    assert (made.screen.language, made.ease.otherLanguage) == (
        "en",
        "Indonesia",
    )
    made.show(PAGES["idle"])


def test_the_way_back_comes_from_the_other_side(model):
    model.show(PAGES["service"])
    assert model.property("back") is False
    model.show(PAGES["agency"])
    assert model.property("back") is True


def test_a_key_with_a_picture_alone_has_a_name_aloud(person, model):
    model.show(PAGES["search-empty"], example.NOW)
    assert spoken(person.find("key-erase")) == "Hapus"
    assert spoken(person.find("key-K")) == "K"
