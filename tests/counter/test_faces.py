"""The desk in finished words: each face of each scene that matters."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as with_fields

from antrean_counter import dialog_face, example, hero_face, keys_face, lists_face, page_face
from antrean_counter.acts import Act
from antrean_counter.desk import Line
from antrean_counter.faces import faces
from antrean_counter.gestures import Did, Tick
from antrean_counter.hero_face import NO_BAR
from antrean_counter.poses import after, at_work, joined
from antrean_counter.scenes import scenes
from antrean_shared.session import Changed, Left
from antrean_shared.words import TicketState

SCENES = scenes()


def hero(name):
    return hero_face.hero(SCENES[name], "id")


def test_a_called_visitor():
    face = hero("called-again")
    assert (face.state, face.heading, face.number) == ("called", "Sedang dipanggil", "A2-017")
    assert [tag["text"] for tag in face.tags] == ["Lansia"]
    assert "menunggu 31 menit  ·  panggilan 2 dari 3  ·  Bahasa Indonesia" in face.facts
    assert (face.bar.spent, face.bar.level) == ("00.50", "called")


def test_a_served_visitor_with_all_that_can_be_said():
    face = hero("serving-long-names")
    assert (face.state, face.service) == (
        "serving",
        "Penggantian paspor (sudah daftar M-Paspor)",
    )
    assert face.step == "Langkah 2 dari 2: Biometrik dan pengambilan"
    tags = [(tag["text"], tag["icon"]) for tag in face.tags]
    assert tags == [("Disabilitas", "accessibility"), ("Bahasa Inggris", "languages")]


def test_numbers_that_the_hub_did_not_give_are_marked():
    face = hero("marked")
    assert [tag["text"] for tag in face.tags] == ["Lansia", "Nomor darurat", "Tiket belum pasti"]
    assert face.facts.endswith("Daftar daring  ·  Bahasa Inggris")
    rows = lists_face.lists(SCENES["marked"], "id").waiting
    assert [(row["tag"], row["icon"]) for row in rows] == [
        ("Tiket tulis tangan", "scroll"),
        ("Nomor darurat", "zap"),
        ("Membawa balita", "baby"),
        ("Tiket belum pasti", "printer-x"),
    ]


def test_what_a_station_nearby_needs():
    (fault,) = (row["text"] for row in page_face.head(SCENES["needs"], 0, "id").needs)
    assert fault.startswith("kiosk-1: Pasang gulungan kertas baru. Kertas habis.")
    assert fault.endswith("(1 perangkat lain juga)")
    assert page_face.head(SCENES["serving"], 0, "id").needs == ()


def test_an_outage_comes_before_a_printer():
    rows = page_face.head(SCENES["outage"], 0, "id").needs
    assert [row["icon"] for row in rows] == ["unplug", "printer"]
    assert rows[0]["text"].startswith("Sistem pusat terganggu sejak 10.08: Sistem tidak dapat")


def test_a_wish_to_close_is_shown_until_it_is_granted():
    asked, granted = (
        page_face.head(SCENES[name], 0, "id").needs[0]["text"]
        for name in ("closing-asked", "closing-granted")
    )
    assert asked == "Permintaan tutup menunggu persetujuan sejak 10.42: Petugas sakit."
    assert granted.startswith("Disetujui")
    assert keys_face.keys(SCENES["closing-granted"]).primary == "Selesai, lalu loket tutup"


def test_a_step_that_can_be_taken_back_counts_down():
    face = keys_face.keys(SCENES["undo"])
    assert (face.undo, face.undo_key) == ("A2-017 tidak hadir, 8 detik", "Backspace")
    later = after(SCENES["undo"], Tick(example.NOW + timedelta(seconds=7.5)))
    assert keys_face.keys(later).undo == "A2-017 tidak hadir, 1 detik"
    gone = after(SCENES["undo"], Tick(example.NOW + timedelta(seconds=8)))
    assert keys_face.keys(gone).undo == ""


def test_what_comes_after_this_step():
    first = dialog_face.dialog(SCENES["ask-finish-steps"], "id")
    assert first.detail == "Sesudah ini langkah 2 dari 2: Biometrik dan pengambilan."
    last = dialog_face.dialog(SCENES["ask-finish"], "id")
    assert last.detail == "Ini langkah terakhirnya."
    assert [row["title"] for row in last.rows][:2] == [
        "Selesai dilayani",
        "Diterima, masih diproses",
    ]


def test_an_outage_names_the_agency():
    face = dialog_face.dialog(SCENES["ask-outage"], "id")
    assert face.detail == (
        "Kios tidak memberi nomor baru untuk Dukcapil. Yang menunggu tetap dipanggil."
    )


def test_why_this_one():
    face = dialog_face.dialog(SCENES["why"], "id")
    assert (face.number, face.rows) == ("9017", ())
    assert face.detail.splitlines() == [
        "Sesudah 2 nomor prioritas berturut-turut, giliran nomor biasa.",
        "Giliran antrean A2: 2 dari setiap 3 nomor di loket ini.",
    ]


@pytest.mark.parametrize(
    ("since_s", "level", "text", "share"),
    [
        (0, "good", "dari 12 menit", 0.0),
        (720, "good", "dari 12 menit", 1.0),
        (721, "caution", "melewati standar 12 menit", 1.0),
        (1081, "stop", "melewati standar 12 menit", 1.0),
    ],
)
def test_the_bar_against_the_standard(since_s, level, text, share):
    bar = hero_face.hero(at_work(example.serving(since_s=since_s)), "id").bar
    assert (bar.level, bar.text, bar.share) == (level, text, share)


def test_a_service_without_a_standard_has_only_its_time():
    odd = with_fields(example.serving(), service="gone", language="jv", stage="XX", step=1, steps=2)
    face = hero_face.hero(at_work(odd), "id")
    assert (face.bar.spent, face.bar.text, face.bar.level) == ("06.02", "", "good")
    assert (face.service, face.step) == ("gone", "Langkah 1 dari 2")
    assert face.tags[-1]["text"] == "jv"


def test_a_counter_without_a_visitor():
    assert hero("idle").heading == "Siap memanggil"
    assert hero("idle").facts == "Yang terlama menunggu 31 menit"
    assert hero("idle-nobody").heading == "Tidak ada yang menunggu"
    assert hero("paused").service == "Istirahat"
    assert hero("paused").facts == "Sejak 10.35"
    assert hero("login").bar == NO_BAR


def test_a_rest_that_nobody_explained():
    resting = example.counter(state="paused")
    face = hero_face.hero(at_work(counter=with_fields(resting, since=None)), "id")
    assert (face.service, face.facts) == ("", "")


def button(name, act):
    face = keys_face.keys(SCENES[name])
    return next(row for row in (*face.acts, *face.quiet) if row["act"] == act)


def test_the_repeated_call_counts_down_and_ends():
    assert button("called", "call_again")["detail"] == "12 detik lagi"
    assert button("called-again", "call_again")["detail"] == "sisa 1 kali"
    last = at_work(example.called(calls=3, since_s=60))
    assert keys_face.keys(last).acts[0]["detail"] == "batas tercapai"
    assert not keys_face.keys(last).acts[0]["able"]


def test_buttons_say_what_can_be_done():
    assert not button("idle", "transfer")["able"]
    assert button("serving", "transfer") == {
        **button("serving", "transfer"),
        "text": "Alihkan",
        "key": "F4",
        "able": True,
    }
    assert not button("away", "cancel")["able"]
    assert button("away", "more")["able"]


def test_a_slow_answer_is_waited_for_in_words():
    asked = after(SCENES["idle"], Did(Act.PRIMARY))
    assert keys_face.keys(asked).slow == ""
    later = after(asked, Tick(example.NOW + timedelta(seconds=2)))
    assert keys_face.keys(later).slow == "Menunggu jawaban pusat"
    assert keys_face.keys(after(later, Left())).slow == ""


def test_the_lists_and_what_they_leave_out():
    face = lists_face.lists(SCENES["serving-long-names"], "id")
    assert (face.total, len(face.waiting), face.waiting_more) == ("15 pengunjung", 6, "dan 9 lagi")
    assert (len(face.aside), face.aside_more) == (3, "dan 2 lagi")
    assert [row["count"] for row in face.counts] == ["10", "4", "1"]
    assert (face.waiting[0]["long"], face.waiting[0]["tag"]) == (True, "Membawa balita")


def test_one_service_needs_no_count():
    assert lists_face.lists(at_work(example.ticket("A2-001")), "id").counts == ()


def test_who_was_set_aside_and_why():
    first, second = lists_face.lists(SCENES["idle"], "en").aside
    assert (first["number"], first["reason"], first["digit"]) == ("A2-009", "", "1")
    assert second["state"] == "Ditunda 09.52"
    assert second["reason"] == "Menunggu berkas"


def test_the_day_so_far():
    assert lists_face.lists(SCENES["serving"], "id").today == "Hari ini 14 dilayani"
    assert lists_face.lists(SCENES["login"], "id").today == ""
    assert lists_face.lists(SCENES["login-joining"], "id").total == ""


@pytest.mark.parametrize(
    ("scene", "pace", "level"),
    [
        ("serving", "rata-rata 10 menit, standar 12 menit", "good"),
        ("served-slowly", "rata-rata 16 menit, standar 12 menit", "caution"),
        ("served-none", "", ""),
    ],
)
def test_our_own_pace_against_the_standard(scene, pace, level):
    face = lists_face.lists(SCENES[scene], "id")
    assert (face.pace, face.pace_level) == (pace, level)


def test_a_pace_that_nothing_is_measured_against():
    view = with_fields(example.view(counters=(example.counter(),)), services=())
    face = lists_face.lists(after(joined(example.view()), Changed((), view)), "id")
    assert (face.pace, face.pace_level) == ("rata-rata 10 menit", "")


def test_the_bar_at_the_top():
    head = page_face.head(SCENES["serving"], 0, "id")
    assert (head.title, head.place) == ("Loket 3", "KK dan Pindah 1  ·  Dukcapil")
    assert (head.officer, head.line, head.clock) == ("Sari Wulandari", "Terhubung", "10.42 WIB")
    assert page_face.head(SCENES["login"], 0, "id").title == "MPP Kabupaten Tirta Kencana"
    assert page_face.head(SCENES["login-joining"], 0, "id").line == "Menyambung"
    assert page_face.head(SCENES["rehearsal"], 4800, "id").rehearsal


def test_the_age_of_the_picture_and_what_to_do_meanwhile():
    away = page_face.head(SCENES["away"], 12, "id")
    assert away.line == "Terputus 12 detik"
    assert "Lanjutkan melayani A2-017" in away.banner
    assert "daftar ini" in page_face.head(SCENES["away-idle"], 1, "id").banner
    torn = after(SCENES["idle"], Did(Act.PRIMARY), Left())
    assert "jangan diulang" in page_face.head(torn, 1, "id").banner


def test_a_barred_station_says_whom_to_call():
    head = page_face.head(SCENES["login-barred"], 0, "id")
    assert head.line == "Ditolak pusat"
    assert "Silakan hubungi teknisi." in head.banner


def test_the_log_in_page():
    face = page_face.login(SCENES["login-filled"])
    assert (face.counter, face.at, len(face.counters)) == ("8", "pin", 45)
    assert [row["id"] for row in face.counters if row["taken"]] == ["1", "4", "8", "13"]
    assert page_face.login(SCENES["login-joining"]).waiting == "Menyambung ke pusat antrean."
    assert page_face.login(SCENES["serving"]).counters == ()
    asked = replace(SCENES["login-filled"], doing=after(SCENES["idle"], Did(Act.PRIMARY)).doing)
    assert page_face.login(asked).waiting == "Memeriksa nama dan PIN."


def test_a_dialog_names_its_ticket_and_how_it_stands():
    face = dialog_face.dialog(SCENES["ask-return"], "id")
    assert (face.number, face.detail) == ("A2-004", "Ditunda: Menunggu berkas")
    assert dialog_face.dialog(SCENES["ask-close"], "id").title == "Tutup loket 3?"
    assert dialog_face.dialog(SCENES["serving"], "id").kind == ""


def test_results_say_what_they_are():
    rows = dialog_face.dialog(SCENES["find-counter-front"], "id").rows
    assert (rows[0]["lead"], rows[0]["title"], rows[0]["detail"]) == ("1", "KTP-el 1", "Buka")
    assert dialog_face.dialog(SCENES["find-number"], "en").rows[0]["title"].startswith("Family")


def test_an_agency_that_is_gone_leaves_the_name_of_the_counter():
    view = with_fields(example.view(counters=(example.counter(),)), agencies=())
    desk = after(joined(example.view()), Changed((), view))
    assert page_face.head(desk, 0, "id").place == "KK dan Pindah 1"


def test_every_scene_has_all_its_faces():
    shown = {name: faces(desk, 0, "id") for name, desk in SCENES.items()}
    assert {face.page for face in shown.values()} == {"login", "work"}
    assert len({repr(face) for face in shown.values()}) == len(shown)


def test_the_one_line_of_the_small_bar():
    away = faces(SCENES["away"], 12, "id")
    assert away.brief == "Terputus 12 detik"
    assert faces(SCENES["idle"], 0, "id").brief == "12 pengunjung"
    assert faces(SCENES["nobody"], 0, "id").brief == "Silakan tunggu pengunjung berikutnya."


def test_scenes_are_what_they_are_called():
    assert SCENES["away"].line is Line.AWAY
    assert example.serving().state is TicketState.SERVING
