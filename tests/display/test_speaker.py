"""The board's sentences in one language."""

import pytest
from msgspec.structs import replace

from antrean_display.picture import Progress
from antrean_display.speaker import I18N, Quiet, Speaker
from antrean_shared.session import Barred
from antrean_shared.words import Priority
from antrean_ui.translate import read
from tests.display.room import DONE, Room
from tests.translations import untranslated, unused

ID, EN = Speaker("id"), Speaker("en")


def test_every_text_has_its_english(tmp_path):
    assert untranslated(I18N.parent, tmp_path) == []
    assert unused(I18N.parent, tmp_path) == []


def blanks(text):
    return {part.split("}")[0] for part in text.split("{")[1:]}


def test_no_blank_is_lost_in_translation():
    catalogue = read(I18N / "display_en.ts")
    assert [key for key, (told,) in catalogue.items() if blanks(told) != blanks(key[1])] == []


@pytest.mark.parametrize(
    ("progress", "offline", "indonesian", "english"),
    [
        (Progress.CALLED, False, "Sedang dipanggil", "Now calling"),
        (Progress.SERVING, False, "Sedang dilayani", "Now being served"),
        (Progress.OVER, False, "Terakhir dipanggil", "Last called"),
        (Progress.CALLED, True, "Terakhir dipanggil", "Last called"),
    ],
)
def test_the_heading_says_what_the_number_means(progress, offline, indonesian, english):
    assert ID.heading(progress, offline) == indonesian
    assert EN.heading(progress, offline) == english


def test_words_above_and_before_numbers():
    told = [(each.counter(), each.number(), each.missed(), each.paused()) for each in (ID, EN)]
    assert told == [
        ("Loket", "Nomor", "Terlewat", "Loket istirahat"),
        ("Counter", "Number", "Missed", "Counters on break"),
    ]
    assert (ID.back(), EN.back()) == ("Silakan ke petugas", "Please see the staff")


def test_an_agency_is_named_in_each_language_as_far_as_it_has_one():
    agency = Room().hall.view.agencies[0]
    assert ID.agency(agency) == "Dinas Kependudukan dan Pencatatan Sipil"
    assert EN.agency(agency) == "Population and Civil Registration"
    assert EN.agency(replace(agency, name_en="")) == agency.name
    assert ID.agency(None) == ""


def test_a_step_is_said_when_it_needs_saying():
    hall = Room().calls("A1-001", "1").calls("A1-002", "7").hall
    named, plain = hall.view.calls
    assert ID.step(hall.view, named) == "Tahap 1: Perekaman"
    assert ID.step(hall.view, plain) == ""
    assert EN.step(hall.view, replace(plain, step=2)) == "Step 2"


def test_a_zone_and_a_priority_are_said_where_there_are_any():
    hall = Room().calls("A1-001", "1", priority=Priority.CHILD).calls("A1-002", "2").hall
    assert [ID.priority(call) for call in hall.view.calls] == ["", "Prioritas"]
    assert (ID.zone("3"), EN.zone("3"), ID.zone("")) == ("Zona 3", "Zone 3", "")


def test_the_age_names_the_time_since_when():
    board = Room().leaves().waits(5).board
    assert ID.offline(board) == "Luring sejak 10.42 — daftar bisa tertinggal"
    assert EN.offline(board) == "Offline since 10.42 — the list may be behind"
    assert ID.offline(Room().board) == ""


def test_a_stage_without_calls_says_what_to_do_first():
    hall = "Mal Pelayanan Publik\nKabupaten Tirta Kencana"
    here, wait = "Nomor yang dipanggil tampil di sini.", "Silakan tunggu panggilan berikutnya."
    listen = "Silakan perhatikan panggilan petugas."
    alone = "Layar ini belum tersambung ke pusat."
    called = Room().calls("A1-001").waits(20)
    rested = called.moves("A1-001", DONE)
    assert ID.quiet(Room().board) == Quiet("Selamat datang di", hall, here)
    assert ID.quiet(rested.board) == Quiet("", wait, here)
    assert ID.quiet(Room(joined=False).board) == Quiet("", listen, alone)
    away = Room().leaves().waits(5).board
    assert ID.quiet(away) == Quiet("", listen, ID.offline(away))


def test_a_refused_screen_sends_for_the_technician():
    board = Room(joined=False).takes(Barred("unknown_token", "Pair it again.")).board
    assert ID.quiet(board) == Quiet(
        "", "Silakan hubungi teknisi.", "Perangkat ini belum terdaftar di aula ini."
    )
