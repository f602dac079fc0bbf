"""A hall as tables of text: edited by the cell, read back, every mistake named with its row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_hub.core.config import OfficerConfig
from antrean_hub.files.book import NoSuch, book_of, differences, edited, lines_of, read_lines
from antrean_hub.files.forms import FORMS
from antrean_hub.files.hall import read_hall
from antrean_shared.managing import CellChange, Edit
from antrean_shared.words import Role
from tests.hub.places import SAMPLE

HALL = read_hall(SAMPLE)
SARI = OfficerConfig(name="Sari", counters=None)
RATNA = OfficerConfig(
    name="Ratna", counters=("1", "2"), duties=(Role.SUPERVISOR, Role.AGENCY_HEAD), agency="SIM"
)
BOOK = book_of(HALL, (SARI, RATNA))


DATES = {"mulai": "2027-02-08", "sampai": "2027-03-09"}


def change(table, row_key, **row):
    return Edit(table, row_key, row)


def outcome(*edits):
    """What the tables say after the edits, and what is wrong in them."""
    return read_lines(lines_of(edited(BOOK, edits)))


def problems(*edits):
    return [(each.file, each.row, each.column, each.text) for each in outcome(*edits)[1]]


def test_every_table_has_rows_and_a_cell_for_every_column():
    assert set(BOOK) == set(FORMS)
    empty = {name for name, rows in BOOK.items() if not rows}
    assert empty == {"media"}
    for name, rows in BOOK.items():
        assert {len(row) for row in rows} <= {len(FORMS[name].headings)}


def test_the_tables_say_all_of_the_hall_and_its_people():
    described, wrong = read_lines(lines_of(BOOK))
    assert wrong == ()
    assert described.config == HALL
    assert described.officers == (SARI, RATNA)
    assert described.pins == {}


def test_no_two_rows_of_a_table_have_the_same_key():
    for name, rows in BOOK.items():
        keys = [FORMS[name].key_of(row) for row in rows]
        assert len(set(keys)) == len(keys), name


EDITS = [
    (change("layanan", "A-02", kuota_per_hari="75"), lambda hall: hall.services[1].quota == 75),
    (change("instansi", "DUKCAPIL", zona="4"), lambda hall: hall.agencies[0].zone == "4"),
    (change("loket", "5", aktif="tidak"), lambda hall: not hall.counters[4].active),
    (change("aula", "name", nilai="MPP Baru"), lambda hall: hall.name == "MPP Baru"),
    (change("aula", "languages", nilai="id; en; jv"), lambda hall: hall.languages[2] == "jv"),
    (change("aturan", "call_limit", nilai="5"), lambda hall: hall.policy.call_limit == 5),
    (change("aturan", "absent_stops", nilai="ya"), lambda hall: hall.policy.absent_stops),
    (change("suara", "times", nilai="1"), lambda hall: hall.voice.times == 1),
    (change("jam", "aula", sabtu="08.00-11.00"), lambda hall: hall.hours[5][0].end == 660),
    (Edit("jam", None, {"berlaku_untuk": "SIM"}), lambda hall: hall.agency_hours["SIM"][0] == ()),
    (
        Edit("jam", None, {"berlaku_untuk": "aula", **DATES, "senin": "08.00-12.00;12.30-14.00"}),
        lambda hall: hall.dated_hours[0].hours[0][1].end == 14 * 60,
    ),
    (
        Edit("jam", None, {"berlaku_untuk": "SIM", **DATES}),
        lambda hall: (hall.dated_hours[0].agency, hall.dated_hours[0].last.day) == ("SIM", 9),
    ),
    (change("tahap", "AR", nama="Foto"), lambda hall: hall.stage_names["AR"] == "Foto"),
    (change("teks", "1", teks="Halo."), lambda hall: hall.running_text[0] == "Halo."),
    (
        Edit("hari", None, {"tanggal": "2026-12-24", "jenis": "tutup", "layanan": "A-02"}),
        lambda hall: hall.days[-1].service == "A-02",
    ),
    (
        Edit("media", None, {"urutan": "1", "berkas": "batik.mp4", "zona": "1", "detik": "20"}),
        lambda hall: (hall.media[0].file, hall.media[0].seconds) == ("batik.mp4", 20),
    ),
    (
        Edit("pengumuman", None, {"id": "pagi", "jam": "08.30", "teks": "Halo", "hari": "senin"}),
        lambda hall: hall.announcements[-1].days == (0,),
    ),
    (
        Edit("hening", None, {"id": "asar", "jam": "15.00", "menit": "5", "tanggal": "2026-12-01"}),
        lambda hall: hall.silences[-1].only.day == 1,
    ),
    (Edit("hari", "2026-12-25||", None), lambda hall: len(hall.days) == len(HALL.days) - 1),
]


@pytest.mark.parametrize(("edit", "made"), EDITS, ids=range(len(EDITS)))
def test_an_edit_changes_the_hall_and_only_there(edit, made):
    described, wrong = outcome(edit)
    assert wrong == ()
    assert made(described.config)
    after = book_of(described.config, described.officers)
    assert {each.table for each in differences(BOOK, after)} == {edit.table}


MISTAKES = [
    (change("layanan", "A-01", kuota_per_hari="-4"), ("layanan", 2, "kuota_per_hari")),
    (change("layanan", "A-02", kode="A-01"), ("layanan", 3, "kode")),
    (change("instansi", "DUKCAPIL", zona=""), ("instansi", 2, "zona")),
    (change("aula", "time_zone", nilai="Asia/Tokyo"), ("aula", 5, "nilai")),
    (change("aula", "name", nilai=""), ("aula", 2, "nilai")),
    (Edit("aula", "region", None), ("aula", None, "region")),
    (Edit("aula", None, {"pengaturan": "warna", "nilai": "hijau"}), ("aula", 10, "nilai")),
    (change("aturan", "call_limit", nilai="banyak"), ("aturan", 3, "nilai")),
    (change("suara", "style", nilai="keras"), ("suara", 2, "nilai")),
    (change("jam", "aula", senin="8 sampai 3"), ("jam", 2, "senin")),
    (Edit("jam", None, {"berlaku_untuk": "NASA"}), ("jam", 3, "berlaku_untuk")),
    (Edit("jam", "aula", None), ("jam", None, None)),
    (change("jam", "aula", **DATES), ("jam", None, None)),
    (Edit("jam", None, {"berlaku_untuk": "aula"}), ("jam", 3, "berlaku_untuk")),
    (Edit("jam", None, {"berlaku_untuk": "", **DATES}), ("jam", 3, "berlaku_untuk")),
    (Edit("jam", None, {"berlaku_untuk": "NASA", **DATES}), ("jam", 3, "berlaku_untuk")),
    (Edit("jam", None, {"berlaku_untuk": "SIM", **DATES, "sampai": ""}), ("jam", 3, "sampai")),
    (Edit("jam", None, {"berlaku_untuk": "SIM", **DATES, "mulai": "besok"}), ("jam", 3, "mulai")),
    (
        Edit("jam", None, {"berlaku_untuk": "SIM", **DATES, "sampai": "2027-02-07"}),
        ("jam", 3, "sampai"),
    ),
    (
        Edit("jam", None, {"berlaku_untuk": "SIM", **DATES, "sampai": "2028-02-09"}),
        ("jam", 3, "sampai"),
    ),
    (Edit("jam", None, {"berlaku_untuk": "SIM", **DATES, "senin": "pagi"}), ("jam", 3, "senin")),
    (change("hari", "2026-01-01||", jenis="pesta"), ("hari", 2, "jenis")),
    (change("hari", "2026-01-01||", tanggal="besok"), ("hari", 2, "tanggal")),
    (change("hari", "2026-02-17||", tanggal="2026-01-01"), ("hari", 3, None)),
    (change("tahap", "AR", tahap="ZZ"), ("tahap", 2, "tahap")),
    (Edit("media", None, {"urutan": "1", "berkas": "../x.mp4"}), ("media", 2, "berkas")),
    (Edit("media", None, {"urutan": "1", "berkas": "a", "zona": "99"}), ("media", 2, "zona")),
    (change("pengumuman", "buka", jam="pagi"), ("pengumuman", 2, "jam")),
    (change("hening", "azan-zuhur", hari="ahad"), ("hening", 3, "hari")),
    (change("petugas", "Sari", loket="99"), ("petugas", 2, "loket")),
    (change("petugas", "Sari", tugas="raja"), ("petugas", 2, "tugas")),
    (change("petugas", "Ratna", instansi=""), ("petugas", 3, "instansi")),
    (change("petugas", "Sari", pin="12ab"), ("petugas", 2, "pin")),
    (Edit("petugas", None, {"nama": "Sari"}), ("petugas", 4, "nama")),
]


@pytest.mark.parametrize(("edit", "place"), MISTAKES, ids=range(len(MISTAKES)))
def test_a_mistake_is_named_with_its_table_row_and_column(edit, place):
    assert place in [each[:3] for each in problems(edit)], problems(edit)


def test_all_mistakes_are_named_at_once_in_both_languages():
    _, wrong = outcome(*(edit for edit, _ in MISTAKES[:5]))
    assert {each.file for each in wrong} == {"layanan", "instansi", "aula"}
    assert all(each.text and each.text_id and each.text != each.text_id for each in wrong)


def dated(place, first, last):
    return Edit("jam", None, {"berlaku_untuk": place, "mulai": first, "sampai": last})


def test_of_one_place_no_two_rows_hold_on_the_same_date():
    first = dated("SIM", "2027-02-08", "2027-03-09")
    beside = dated("SIM", "2027-03-10", "2027-03-20"), dated("aula", "2027-02-08", "2027-03-09")
    assert problems(first, *beside) == []
    ((*place, text),) = problems(first, *beside, dated("SIM", "2027-03-20", "2027-03-20"))
    assert place == ["jam", 6, "mulai"]
    assert "in common with 2027-03-10 to 2027-03-20" in text


def test_a_key_that_has_grown_a_column_is_still_the_name_of_its_row():
    assert [row[:2] for row in BOOK["jam"]] == [("aula", "")]
    named = [edited(BOOK, [change("jam", key, sabtu="08.00-11.00")]) for key in ("aula", "aula|")]
    assert named[0] == named[1] != BOOK


def test_a_pin_is_set_and_never_shown():
    described, wrong = outcome(change("petugas", "Sari", pin="2468"))
    assert wrong == ()
    assert described.pins == {"Sari": "2468"}
    after = book_of(described.config, described.officers, described.pins)
    (changed,) = differences(BOOK, after)
    assert changed.cells == (CellChange("pin", "", "•••"),)


def test_a_difference_tells_before_and_after():
    described, _ = outcome(
        change("layanan", "A-02", kuota_per_hari="75", aktif="tidak"),
        Edit("hari", "2026-12-25||", None),
        Edit("teks", None, {"urutan": "7", "teks": "Halo."}),
    )
    found = differences(BOOK, book_of(described.config, described.officers))
    assert [(each.table, each.row_key, each.kind) for each in found] == [
        ("layanan", "A-02", "changed"),
        ("hari", "2026-12-25||", "removed"),
        ("teks", "7", "added"),
    ]
    assert found[0].cells == (
        CellChange("kuota_per_hari", "60", "75"),
        CellChange("aktif", "ya", "tidak"),
    )


def test_running_text_keeps_the_order_of_its_numbers():
    described, _ = outcome(change("teks", "1", urutan="9"))
    assert described.config.running_text == (*HALL.running_text[1:], HALL.running_text[0])


@pytest.mark.parametrize(
    "edit",
    [
        Edit("gudang", None, {}),
        Edit("loket", "99", None),
        Edit("loket", "1", {"warna": "hijau"}),
    ],
)
def test_an_edit_of_what_is_not_there_is_refused(edit):
    with pytest.raises(NoSuch):
        edited(BOOK, [edit])


cells = st.one_of(
    st.sampled_from(["", "ya", "A", "A-01", "1", "99", "08.00", "2026-12-25", "senin", "DUKCAPIL"]),
    st.text(max_size=12),
)


@st.composite
def edits(draw):
    form = draw(st.sampled_from(list(FORMS.values())))
    keys = [form.key_of(row) for row in BOOK[form.name]]
    row_key = draw(st.sampled_from([None, *keys]))
    names = draw(st.lists(st.sampled_from(form.headings), unique=True))
    row = {name: draw(cells) for name in names}
    return Edit(form.name, row_key, row if row_key is None or draw(st.booleans()) else None)


@given(st.lists(edits(), max_size=4))
def test_whatever_is_typed_is_either_a_hall_or_has_its_mistakes_named(made):
    try:
        book = edited(BOOK, made)
    except NoSuch:
        return
    described, wrong = read_lines(lines_of(book))
    if not wrong:
        again, none = read_lines(lines_of(book_of(described.config, described.officers)))
        assert none == ()
        assert again.config == described.config
