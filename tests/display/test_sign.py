"""The board as it is drawn: which texts, in which languages, and what is yellow."""

from msgspec.structs import replace
from room import DONE, MISSED, SERVING, Room

from antrean_display.sign import Both, Named, Writer
from antrean_shared.words import Priority


def sign(room, language="id"):
    return Writer(language).sign(room.board)


def test_a_call_is_drawn_with_its_number_counter_and_agency():
    (face,) = sign(Room(zone="1").calls("A2-017", "3")).tiles
    assert face == {
        "key": "20261125-A2-017",
        "arrival": 1,
        "number": "A2-017",
        "lines": ["A2-", "017"],
        "counter": "3",
        "agency": "Dinas Kependudukan dan Pencatatan Sipil",
        "second": "",
        "short": "Dukcapil",
        "detail": "",
        "lit": True,
    }


def test_a_number_without_a_dash_stays_on_one_line():
    assert sign(Room().calls("A17", "3")).tiles[0]["lines"] == ["A17"]


def test_an_english_ticket_adds_english_small():
    told = sign(Room().calls("A2-017", "3", language="en"))
    assert told.heading == Both("Sedang dipanggil", "Now calling")
    assert told.counter == Both("Loket", "Counter")
    assert told.tiles[0]["second"] == "Population and Civil Registration"


def test_an_indonesian_ticket_adds_nothing():
    told = sign(Room().calls("A2-017", "3"))
    assert (told.heading.second, told.counter.second, told.tiles[0]["second"]) == ("", "", "")


def test_an_english_board_keeps_the_indonesian_small():
    told = sign(Room().calls("A2-017", "3"), "en")
    assert told.heading == Both("Now calling", "Sedang dipanggil")
    assert told.tiles[0]["agency"] == "Population and Civil Registration"
    assert told.tiles[0]["second"] == "Dinas Kependudukan dan Pencatatan Sipil"


def test_a_language_boards_do_not_speak_adds_nothing():
    assert sign(Room().calls("A2-017", "3", language="jv")).heading.second == ""


def test_a_name_that_is_the_same_in_both_is_not_said_twice():
    room = Room()
    plain = tuple(replace(agency, name_en="") for agency in room.hall.view.agencies)
    room.hall.view = replace(room.hall.view, agencies=plain)
    assert sign(room.calls("A2-017", "3", language="en")).tiles[0]["second"] == ""


def test_the_hall_board_says_priority_step_and_zone_in_one_line():
    room = Room().calls("A1-001", "7", priority=Priority.ELDERLY)
    assert sign(room).tiles[0]["detail"] == "Prioritas · Tahap 1: Perekaman · Zona 1"


def test_an_unknown_agency_leaves_its_place_empty():
    room = Room().calls("A1-001", "1")
    room.hall.view = replace(room.hall.view, agencies=())
    room.joins().calls("A1-002", "2")
    faces = [*sign(room).tiles, *sign(room).rows]
    assert {(face["short"], face.get("agency", "")) for face in faces} == {("", "")}


def test_yellow_is_for_who_is_called_now():
    room = Room().calls("A1-001", "1").waits(12).moves("A1-001", SERVING)
    assert not sign(room).tiles[0]["lit"]
    assert sign(room).heading.first == "Sedang dilayani"
    room.calls("A1-002", "2").waits(12).calls("A1-003", "3")
    assert [(face["number"], face["lit"]) for face in sign(room).rows] == [
        ("A1-002", True),
        ("A1-001", False),
    ]


def test_nothing_is_yellow_while_nobody_can_know():
    told = sign(Room().calls("A1-001").waits(20).leaves().waits(5))
    assert (told.tiles[0]["lit"], told.heading.first) == (False, "Terakhir dipanggil")
    assert told.offline == "Luring sejak 10.42 — daftar bisa tertinggal"


def test_a_row_keeps_its_place_whatever_stands_in_it():
    room = Room().calls("A1-001", "1").waits(12).calls("A1-002", "2").waits(12).calls("A1-003", "3")
    assert [(face["key"], face["number"]) for face in sign(room).rows] == [
        ("row 0", "A1-002"),
        ("row 1", "A1-001"),
    ]


def test_time_and_place_stand_above():
    told = sign(Room(zone="3"))
    assert (told.clock, told.date, told.place) == ("10.42", "Rabu, 25 November 2026", "Zona 3")
    assert sign(Room()).place == "Mal Pelayanan Publik Kabupaten Tirta Kencana"
    assert sign(Room(zone="3"), "en").date == "Wednesday, 25 November 2026"


def test_before_the_hub_spoke_nothing_is_invented():
    told = sign(Room(joined=False))
    assert (told.tiles, told.rows, told.clock, told.date, told.place, told.notice) == (
        *((), ()),
        *("", "", "", ""),
    )
    assert told.heading == Both("")


def test_missed_numbers_and_resting_counters_are_named():
    room = Room().calls("A1-001", "1").waits(9).moves("A1-001", MISSED)
    told = sign(room.hears(room.hall.pauses("5")))
    assert told.missed == Named("Terlewat", ("A1-001",), "Silakan ke petugas")
    assert told.paused == Named("Loket istirahat", ("5",))


def test_a_practice_day_says_so_in_every_language():
    room = Room()
    room.hall.view = replace(room.hall.view, hall=replace(room.hall.view.hall, rehearsal=True))
    room.joins()
    assert {sign(room).rehearsal, sign(room, "en").rehearsal} == {"SIMULASI"}
    assert sign(Room()).rehearsal == ""


def test_the_stage_says_what_to_do_when_nobody_is_called():
    room = Room().calls("A1-001").waits(20).moves("A1-001", DONE)
    assert sign(room).quiet.title == "Silakan tunggu panggilan berikutnya."
