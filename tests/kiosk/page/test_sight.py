"""Finished texts: what every page says, in both languages."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec import structs

import antrean_kiosk
from antrean_kiosk.flow.screen import Page, Screen
from antrean_kiosk.page.sight import look
from antrean_kiosk.page.viewmodel import I18N
from antrean_kiosk.poses import before_opening, poses
from antrean_shared.wire import Offer
from antrean_shared.words import Reason
from antrean_ui import app, example
from antrean_ui.translate import Translations
from tests.kiosk.story import HALL, VIEW
from tests.translations import untranslated, unused

PAGES = poses(HALL)
NOW = example.NOW


@pytest.fixture
def english():
    app.application()
    switched = Translations([I18N])
    switched.speak("en")
    yield
    switched.speak("id")


def test_nothing_is_left_in_one_language(tmp_path):
    package = Path(antrean_kiosk.__file__).parent
    assert untranslated(package, tmp_path) == []
    assert unused(package, tmp_path) == []


def test_the_header_has_the_hubs_time():
    sight = look(PAGES["idle"], NOW)
    assert (sight.hall, sight.region) == ("Mal Pelayanan Publik", "Kabupaten Tirta Kencana")
    assert (sight.clock, sight.date) == ("08.12", "Rabu, 25 November 2026")


def test_before_the_hubs_first_word_there_is_no_time():
    assert look(Screen(), None).clock == ""


def test_a_ticket_says_where_and_when():
    sight = look(PAGES["take"], NOW)
    assert (sight.number, sight.where, sight.ahead) == (
        "A2-017",
        "Zona 1 · Loket 3, 4, 8",
        "Tidak ada",
    )
    assert (sight.expected, sight.priority) == ("08.12–08.24 WIB", "Lansia")


@pytest.mark.parametrize(("ahead", "text"), [(0, "Tidak ada"), (1, "1 orang"), (7, "7 orang")])
def test_how_many_are_before_it(ahead, text):
    screen = PAGES["take"]
    ticket = structs.replace(screen.ticket, ahead=ahead)
    assert look(replace(screen, ticket=ticket), NOW).ahead == text


def test_a_refusal_says_what_to_do_then_why():
    sight = look(PAGES["refused"], NOW)
    assert sight.do == "Silakan kembali Kamis, 26 November, pukul 07.30 WIB."
    assert sight.why == "Kuota hari ini sudah habis."


def test_a_refusal_that_is_no_closure_has_its_own_sentence():
    screen = replace(PAGES["refused"], reason="no_answer")
    assert look(screen, NOW).why == "Pusat belum dapat melakukannya."


def test_a_hall_that_is_closed_says_so_before_anybody_chooses():
    sight = look(PAGES["idle-closed"], NOW)
    assert (sight.do, sight.why) == (
        "Silakan kembali pukul 09.00 WIB.",
        "Pengambilan nomor belum dibuka.",
    )


def test_one_open_service_is_enough_to_welcome():
    shut = before_opening(VIEW)
    open_again = Offer(shut.offers[0].service, True, None, None, None, None)
    view = structs.replace(shut, offers=(open_again, *shut.offers[1:]))
    assert look(replace(PAGES["idle"], view=view), NOW).do == ""


def test_a_broken_printer_and_a_silent_hub_say_what_to_do():
    assert look(PAGES["printer-fault"], NOW).why == "Kertas tiket di kios ini habis."
    away = look(PAGES["hub-away"], NOW)
    assert (away.do, away.age) == ("Mohon tunggu sebentar.", "Terputus 12 detik")


def test_a_barred_kiosk_calls_the_technician():
    barred = Screen(page=Page.HUB_AWAY, barred=Reason.UNKNOWN_TOKEN)
    assert look(barred, None).do == "Silakan hubungi teknisi."


def test_the_button_names_the_other_language():
    assert look(PAGES["idle"], NOW).other_language == "English"
    assert look(replace(PAGES["idle"], language="en"), NOW).other_language == "Indonesia"


def test_a_hall_with_one_language_offers_none():
    hall = structs.replace(VIEW.hall, languages=("id",))
    view = structs.replace(VIEW, hall=hall)
    assert look(replace(PAGES["idle"], view=view), NOW).other_language == ""


def test_equal_sights_look_the_same():
    screen = replace(PAGES["service"], quiet_s=3)
    later = replace(screen, quiet_s=4)
    assert look(screen, NOW) == look(later, NOW + timedelta(seconds=1))


@pytest.mark.usefixtures("english")
def test_english_is_english():
    sight = look(replace(PAGES["take"], language="en"), NOW)
    assert (sight.service, sight.where) == (
        "Family card: new or changed",
        "Zone 1 · Counter 3, 4, 8",
    )
    assert sight.date == "Wednesday, 25 November 2026"


def test_a_search_says_what_to_do_when_it_shows_nothing():
    assert look(PAGES["search-empty"], NOW).searched.startswith("Ketik layanan")
    assert look(PAGES["search-nothing"], NOW).searched.startswith("Belum ada yang cocok")
    assert look(PAGES["search"], NOW).searched == ""


def test_who_comes_too_early_is_told_when():
    offer = Offer("A-04", False, Reason.BOOKING_TOO_EARLY, NOW.replace(hour=9), None, None)
    screen = replace(PAGES["refused"], reason=Reason.BOOKING_TOO_EARLY, refusal=offer)
    assert look(screen, NOW).do == "Silakan kembali pukul 09.12 WIB."


def test_many_languages_have_one_button():
    hall = structs.replace(VIEW.hall, languages=("id", "en", "jv"))
    view = structs.replace(VIEW, hall=hall)
    screen = replace(PAGES["idle"], view=view, spoken=("id", "en", "jv"))
    assert look(screen, NOW).other_language == "Bahasa"
