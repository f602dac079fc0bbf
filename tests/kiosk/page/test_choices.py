"""The cards: busiest first, how long the line is, and why something is closed."""

from dataclasses import replace

import pytest
from msgspec.structs import replace as changed

from antrean_kiosk.flow.screen import Page, Screen
from antrean_kiosk.page import choices
from antrean_kiosk.page.viewmodel import I18N
from antrean_kiosk.poses import late
from antrean_shared.wire import Queue, Wait
from antrean_shared.words import AgencyId, Priority, StageId
from antrean_ui import app, example
from antrean_ui.translate import Translations
from tests.kiosk.story import VIEW

HERE = Screen(view=VIEW, connected=True)
NOW = example.NOW


@pytest.fixture(autouse=True)
def application():
    app.application()
    Translations().speak("id")


def queue(waiting: int, low_s: int = 0, high_s: int = 0) -> Queue:
    return Queue(StageId("A1"), waiting, 0, Wait(low_s=low_s, high_s=high_s) if high_s else None)


def test_the_busiest_agency_comes_first():
    shown = choices.popular(HERE, NOW)
    assert len(shown) == choices.POPULAR
    assert shown[0].key == "DUKCAPIL"
    visits = choices.visits_by_agency(VIEW)
    counts = [visits[AgencyId(card.key)] for card in shown]
    assert counts == sorted(counts, reverse=True)


def test_all_agencies_are_in_the_order_of_the_alphabet():
    titles = [card.title for card in choices.everything(HERE, NOW)]
    assert len(titles) == 24
    assert titles == sorted(titles, key=str.casefold)


def test_an_agency_is_called_what_people_call_it_with_its_full_name():
    card = choices.popular(HERE, NOW)[0]
    assert (card.title, card.detail) == ("Dukcapil", "Dinas Kependudukan dan Pencatatan Sipil")


def test_an_english_reader_also_sees_the_name_on_the_sign():
    card = choices.popular(replace(HERE, language="en"), NOW)[0]
    assert (card.title, card.detail) == ("Population and Civil Registration", "Dukcapil")


def test_a_name_is_not_said_twice():
    cards = {card.key: card for card in choices.everything(HERE, NOW)}
    assert (cards["BPJSKES"].title, cards["BPJSKES"].detail) == ("BPJS Kesehatan", "")


def test_a_closed_agency_says_why():
    card = next(card for card in choices.popular(HERE, NOW) if card.key == "SIM")
    assert (card.closed, card.note) == (True, "Kuota hari ini habis")


def test_services_are_those_of_the_agency_most_used_first():
    shown = choices.services(replace(HERE, agency=AgencyId("DUKCAPIL")), NOW)
    assert [card.key for card in shown[:2]] == ["A-04", "A-02"]
    assert len(shown) == 11


def test_a_service_that_opens_later_says_when():
    shown = choices.services(replace(HERE, agency=AgencyId("KEJARI")), NOW)
    assert [card.note for card in shown if card.closed] == ["Buka pukul 09.00"]


@pytest.mark.parametrize(
    ("queues", "text"),
    [
        ([], ""),
        ([queue(0)], "Tidak ada antrean"),
        ([queue(0, 0, 600)], "Tidak ada antrean"),
        ([queue(31)], "31 menunggu"),
        ([queue(6, 600, 1200)], "6 menunggu · ±~15~menit"),
        ([queue(1, 0, 60)], "1 menunggu · ±~5~menit"),
        ([queue(6, 600, 1200), queue(9, 3000, 5000)], "15 menunggu · ±~1~jam~10~menit"),
    ],
)
def test_a_line_in_words_whose_time_is_never_broken(queues, text):
    assert choices.waiting(queues, "id").replace("\N{NO-BREAK SPACE}", "~") == text


def test_the_largest_letters_say_how_many_wait_and_no_more():
    card = next(card for card in choices.popular(HERE, NOW) if card.key == "DUKCAPIL")
    assert card.brief == card.note.split("\N{EN SPACE}")[0] == "26 menunggu"


def test_a_warning_is_said_in_the_largest_letters_too():
    view = late(VIEW)
    shown = choices.services(replace(HERE, view=view, agency=AgencyId("DUKCAPIL")), NOW)
    assert {card.key: card.brief for card in shown}["A-01"] == "Mungkin tidak sempat hari ini"


def test_an_english_line_is_english():
    english = Translations([I18N])
    english.speak("en")
    told = [
        choices.waiting(queues, "en") for queues in ([queue(0)], [queue(31)], [queue(6, 600, 1200)])
    ]
    english.speak("id")
    assert told == ["Nobody is waiting", "31 waiting", "6 waiting · ±\xa015\xa0min"]


def test_a_kiosk_that_knows_no_hall_offers_nothing():
    lists = (choices.popular, choices.everything, choices.services)
    assert [each(Screen(), NOW) for each in lists] == [[], [], []]


def test_every_priority_can_be_chosen():
    assert [card.key for card in choices.priorities()] == list(Priority)


def test_nothing_chosen_has_no_name():
    assert (choices.title_of(None, "id"), choices.name_of(None, "id")) == ("", "")


def test_a_search_shows_few_services_with_their_agency():
    shown = choices.found(replace(HERE, page=Page.SEARCH, typed="ktp"), NOW)
    assert (len(shown), shown[0].key, shown[0].detail) == (5, "A-02", "Dukcapil")
    assert len(shown) <= choices.FOUND
    assert choices.found(replace(HERE, typed="ktp"), NOW) == []


def test_who_may_wait_in_vain_reads_it_on_the_card():
    screen = replace(HERE, view=late(VIEW), agency=AgencyId("DUKCAPIL"))
    notes = {card.key: card.note for card in choices.services(screen, NOW)}
    assert notes["A-01"] == "Mungkin tidak sempat hari ini"
    assert set(notes.values()) >= {"Belum tentu sempat hari ini", "Petugas belum hadir"}


def test_languages_bear_their_own_names():
    cards = choices.languages(HERE, {"id": "Indonesia", "en": "English"})
    assert [(card.key, card.title) for card in cards] == [("id", "Indonesia"), ("en", "English")]


def test_the_halls_own_count_goes_before_the_offices_estimate():
    counted = {"TASPEN": 900, "PDAM": 800}
    services = tuple(changed(each, used=counted.get(each.agency, 1)) for each in VIEW.services)
    first, second, *_ = choices.popular(Screen(view=changed(VIEW, services=services)), NOW)
    assert {first.key, second.key} == {"TASPEN", "PDAM"}
