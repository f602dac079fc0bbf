"""The pages in finished words."""

from datetime import timedelta

import pytest

from antrean_counter.supervisor.desk import Page
from antrean_counter.supervisor.examples import example
from antrean_counter.supervisor.examples.scenes import RUN, joined
from antrean_counter.supervisor.faces.detail_face import detail
from antrean_counter.supervisor.faces.hall_face import hall_face
from antrean_counter.supervisor.faces.list_face import SHOWN, counter_state, rows
from antrean_counter.supervisor.faces.page_face import answers, form, head, place, tabs
from antrean_counter.supervisor.flow import new_desk
from antrean_counter.supervisor.gestures import Began, Narrowed, Opened, Tick, Went, Wrote
from antrean_shared.session import Left
from antrean_shared.words import Role
from tests.bench.supervisor import large
from tests.supervisor.halls import SAMPLE, TICKET, VIEW, desk, does

HALL = hall_face(desk())


def shown(*gestures, role=Role.SUPERVISOR):
    return does(desk(role), *gestures)[0]


def test_the_hall_in_figures():
    figures = {each.key: (each.number, each.level) for each in HALL.figures}
    assert figures["longest"] == ("1 jam 14 menit", "stop")
    assert figures["working"] == ("39/45", "")
    assert [each.text for each in HALL.zones] == [f"Zona {n}" for n in range(1, 6)]
    assert [each.longest for each in HALL.zones][2:4] == ["1 jam 14 menit", "26 menit"]


@pytest.mark.parametrize(("language", "text"), [("id", "1.500"), ("en", "1,500")])
def test_a_great_many_people_are_counted_as_the_reader_writes_it(language, text):
    crowd = joined(large(), language=language)
    assert hall_face(crowd).figures[0].number == text


def test_the_first_thing_that_wants_a_hand_says_what_to_do():
    first = HALL.needs[0]
    assert (first.title, first.detail) == ("kiosk-2: Kertas habis.", "Pasang gulungan kertas baru.")


def test_a_line_names_its_services_its_agency_and_how_many():
    told = {each.title: each.detail for each in HALL.needs}
    assert told["Terlama menunggu 1 jam 14 menit"].endswith("Samsat  ·  16 menunggu")
    assert told["Pengambilan nomor dihentikan"].endswith("Sistem pusat terganggu")


def test_an_agency_shows_each_counter_by_what_it_does():
    dukcapil = next(each for each in HALL.agencies if each.key == "agency:DUKCAPIL")
    assert dict(zip(dukcapil.counters, dukcapil.doings, strict=True))["2"] == "paused"
    assert (dukcapil.letter, dukcapil.longest, dukcapil.level) == ("A", "47 menit", "caution")


def test_a_quiet_hall_has_no_longest_wait():
    quiet = hall_face(joined(example.quiet(SAMPLE)))
    assert quiet.figures[1].number == "–"
    assert quiet.needs == ()


def test_before_the_hub_spoke_there_is_nothing_to_show():
    silent = new_desk(example.STATION, RUN, Role.SUPERVISOR, "id")
    assert hall_face(silent).agencies == ()
    assert (rows(silent), detail(silent).title) == ((), "")
    assert head(silent, 0).title == "Antrean"


def test_an_agency_lists_its_counters_and_services():
    listed = rows(shown(Opened("agency:DUKCAPIL")))
    assert {each.section for each in listed} == {"Loket", "Layanan"}
    a02 = next(each for each in listed if each.lead == "A-02")
    assert (a02.standing, a02.level) == ("12 menunggu, terlama 47 menit", "caution")


@pytest.mark.parametrize(
    ("counter", "text"),
    [("2", "istirahat, 12 menit, Salat"), ("3", "kosong"), ("6", "tutup")],
)
def test_what_a_counter_does_in_words(counter, text):
    found = next(each for each in VIEW.counters if each.id == counter)
    assert counter_state(found, None, example.NOW, "id") == text


def test_numbers_are_found_by_any_part_and_the_longest_wait_comes_first():
    everyone = rows(shown(Went(Page.TICKETS)))
    assert (len(everyone), everyone[0].lead) == (SHOWN, "H-040")
    found = rows(shown(Went(Page.TICKETS), Narrowed("a1-044")))
    assert {each.lead for each in found} == {"A1-044"}


def test_the_front_desk_finds_a_service_by_what_people_call_it():
    found = rows(shown(Narrowed("ektp"), role=Role.FRONT_DESK))
    assert "A-02" in {each.lead for each in found}


def test_a_ticket_beside_its_list():
    ticket = detail(shown(Went(Page.TICKETS), Opened(TICKET)))
    facts = {each.key: each.value for each in ticket.facts}
    assert (ticket.number, facts["state"], facts["came"]) == (
        "A1-044",
        "Menunggu 31 menit",
        "10.11",
    )
    assert [each.hint for each in ticket.deeds] == ["1", "2", "3", "4", "5"]


def test_a_form_says_what_it_is_about():
    face = form(shown(Went(Page.TICKETS), Opened(TICKET), Began("transfer"), Wrote("akta")))
    assert (face.heading, face.question, face.progress) == (
        "Alihkan ke layanan lain:  A1-044",
        "Ke layanan mana?",
        "Pertanyaan 1 dari 3",
    )
    asked = shown(Went(Page.TICKETS), Opened(TICKET), Began("transfer"), Wrote("akta kelahiran"))
    assert [each.title for each in answers(asked)] == ["Akta kelahiran"]


def test_the_bar_says_how_old_the_picture_is():
    away = head(shown(Left()), 12.0)
    assert (away.online, away.line) == (False, "Terputus 12 detik")
    assert "saat terakhir tersambung" in away.banner


def test_the_tab_of_the_hall_stays_lit_on_an_agencys_page():
    opened = shown(Opened("agency:PAJAK"))
    assert [each.current for each in tabs(opened)] == [True, *[False] * 5]
    assert place(opened) == "KPP Pratama/KP2KP (DJP)"


def test_a_minute_later_the_waits_are_a_minute_longer():
    aged = hall_face(does(desk(), Tick(example.NOW + timedelta(minutes=1)))[0])
    assert aged.figures[1].number == "1 jam 15 menit"
