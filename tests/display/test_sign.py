"""The board as it is drawn: which texts, in which languages, and what is yellow."""

from dataclasses import replace as replace_board

from msgspec.structs import replace

from antrean_display.sign import Both, Named, Writer
from antrean_shared.words import Origin, Priority
from tests.display.room import DONE, MISSED, SERVING, Room


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
        "over": False,
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


def test_a_step_is_named_in_english_for_who_reads_it():
    room = Room(zone="1").calls("A1-001", "7", language="en")
    (face,) = sign(room).tiles
    assert face["detail"] == "Tahap 1: Perekaman"
    assert face["second"] == "Population and Civil Registration · Step 1: Photo and fingerprints"
    assert sign(room, "en").tiles[0]["detail"] == "Step 1: Photo and fingerprints"


def test_a_number_that_is_not_the_hubs_own_is_marked():
    room = Room(zone="1").calls("A2-9001", "3", origin=Origin.EMERGENCY)
    assert sign(room).tiles[0]["detail"] == "Nomor darurat"
    room.calls("M-01", "4", origin=Origin.HAND)
    assert sign(room).tiles[1]["detail"] == "Nomor manual"


def test_an_announcement_is_shown_in_turns_in_both_languages():
    room = Room()
    room.hears(room.hall.announces("Istirahat.", "Break."))
    shown = [sign(room.waits(10)).notice for _ in range(4)]
    assert set(shown) == {"Istirahat.", "Break."}
    assert sign(room).bulletin


def test_an_emergency_is_shown_in_both_languages_at_once():
    room = Room()
    room.hears(room.hall.announces("Keluar.", "Leave.", urgent=True))
    assert sign(room).alarm == Both("Keluar.", "Leave.")
    assert sign(room, "en").alarm == Both("Leave.", "Keluar.")
    room.hears(room.hall.announces("Naik.", urgent=True))
    assert sign(room, "en").alarm == Both("Naik.")


def test_a_silence_says_until_when():
    room = Room()
    room.hears(room.hall.hushes(5, "Azan"))
    assert sign(room).notice == (
        "Azan. Panggilan tampil tanpa suara sampai pukul 10.47. Silakan perhatikan layar."
    )
    room.hears(room.hall.hushes())
    assert sign(room).notice == "Panggilan tampil tanpa suara. Silakan perhatikan layar."


def above(counter, room):
    room.board = replace_board(room.board, counter=counter)
    return sign(room.joins()).desk


def test_a_screen_above_a_counter_says_what_its_counter_does():
    room = Room()
    assert above("3", room)["idle"] == "Silakan tunggu panggilan."
    assert above("3", room.hears(room.hall.pauses("3")))["idle"] == "Petugas istirahat"
    assert above("3", room.hears(room.hall.closes("3")))["idle"] == "Loket tutup"
    assert above("99", room)["idle"] == "Loket ini tidak dikenal."
    face = above("3", room.calls("A2-017", "3"))
    assert (face["number"], face["heading"], face["lit"]) == ("A2-017", "Sedang dipanggil", True)
    assert above("3", room.leaves().waits(5))["lit"] is True  # it joined again: it knows


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


def test_a_call_in_vain_says_so_where_it_was_called_and_another_that_is_over_says_nothing():
    room = Room("1").calls("A2-017", "3").waits(1).calls("A1-030", "1").waits(1)
    told = sign(room.moves("A2-017", MISSED).moves("A1-030", DONE))
    assert [(each["detail"], each["lit"], each["over"]) for each in told.tiles] == [
        ("Terlewat", False, True),
        ("", False, True),
    ]
    assert told.heading.first == "Terakhir dipanggil"


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
