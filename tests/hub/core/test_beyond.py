"""An agency's head reaches beyond the agency: which sentence stands at which cell."""

import pytest

from antrean_hub.core.beyond import Beyond, beyond, rows_of_agencies
from antrean_hub.core.config import OfficerConfig
from antrean_hub.core.purview import Standing
from antrean_hub.files.book import book_of, differences, edited, lines_of, read_lines
from antrean_hub.files.hall import read_hall
from antrean_shared.managing import Edit
from antrean_shared.words import Role
from tests.hub.places import SAMPLE

HEAD = "DUKCAPIL"
PEOPLE = (
    OfficerConfig(name="Ahmad", counters=(), duties=(Role.AGENCY_HEAD,), agency=HEAD),
    OfficerConfig(name="Putra", counters=("21",)),
    OfficerConfig(name="Sari", counters=("1",)),
)
NOW = Standing(read_hall(SAMPLE), PEOPLE)
BOOK = book_of(NOW.config, PEOPLE)


DATES = {"mulai": "2027-02-08", "sampai": "2027-03-09"}
LATE = "08.00-09.00"


def edit(table, row_key, **row):
    return Edit(table, row_key, row or None)


def made(*edits):
    described, problems = read_lines(lines_of(edited(BOOK, edits)))
    assert problems == ()
    after = Standing(described.config, described.officers)
    changes = differences(BOOK, book_of(after.config, after.officers, described.pins))
    assert changes
    return after, changes


def told(*edits, agency=HEAD):
    after, changes = made(*edits)
    found = list(beyond(NOW, after, changes, agency))
    sentences = {each.value[1].partition("{")[0]: each.name for each in Beyond}
    named = lambda text: next(n for start, n in sentences.items() if text.startswith(start))  # noqa: E731
    return [(named(each.text_en), each.row_key, each.column) for each in found]


@pytest.mark.parametrize(
    "edits",
    [
        [edit("instansi", HEAD, nama="Disdukcapil", nama_pendek="Capil", nama_en="Civil")],
        [edit("layanan", "A-02", kuota_per_hari="75", syarat="KTP", aktif="tidak")],
        [edit("layanan", "A-02", alur_tahap_menit="A1:9", menit_total="9")],
        [edit("loket", "1", tahap_dilayani="A1 A2", porsi="2 1", bantu="A3")],
        [edit("petugas", "Sari", loket="2 3", pin="9876"), edit("petugas", "Ahmad", pin="1357")],
        [edit("petugas", None, nama="Wayan", loket="2", pin="2468")],
        [edit("petugas", "Sari")],
        [edit("jam", None, berlaku_untuk=HEAD, senin="08.30-12.00; 13.00-14.00")],
        [edit("jam", None, **DATES, berlaku_untuk=HEAD, senin="08.30-12.00", jumat="09.00-11.00")],
        [edit("hari", None, tanggal="2026-12-28", jenis="tutup", instansi=HEAD)],
        [edit("hari", None, tanggal="2026-12-28", jenis="libur", layanan="A-02")],
        [
            edit("layanan", "A-02", alur_tahap_menit="AX:9", menit_total="9"),
            edit("loket", "1", tahap_dilayani="A1 AX"),
            edit("tahap", None, tahap="AX", nama="Cetak"),
        ],
    ],
)
def test_what_is_the_agency_s_is_its_head_s_to_change(edits):
    assert told(*edits) == []


@pytest.mark.parametrize(
    ("made_of", "said"),
    [
        ([edit("layanan", "G-01", kuota_per_hari="9")], [("ROW", "G-01", None)]),
        ([edit("aula", "name", nilai="MPP Saya")], [("ROW", "name", None)]),
        ([edit("teks", None, urutan="99", teks="Ke loket kami")], [("ROW", "7", None)]),
        ([edit("jam", "aula", senin="07.00-16.00")], [("ROW", "aula|", None)]),
        ([edit("hari", "2026-12-25||")], [("ROW", "2026-12-25||", None)]),
        ([edit("petugas", "Putra", pin="9999")], [("ROW", "Putra", None)]),
        ([edit("layanan", "A-02", datang_per_hari="900")], [("COLUMN", "A-02", "datang_per_hari")]),
        ([edit("layanan", "A-02", prefix_antrean="A9")], [("COLUMN", "A-02", "prefix_antrean")]),
        ([edit("instansi", HEAD, zona="5")], [("COLUMN", HEAD, "zona")]),
        ([edit("layanan", "A-02")], [("ROWS", "A-02", None)]),
        ([edit("layanan", "A-02", kode="A-99")], [("ROWS", "A-02", None), ("ROWS", "A-99", None)]),
        ([edit("petugas", None, nama="Wayan", loket="21")], [("OFFICER", "Wayan", None)]),
        ([edit("petugas", None, nama="Wayan", loket="semua")], [("OFFICER", "Wayan", None)]),
        ([edit("petugas", "Sari", tugas="penyelia")], [("OFFICER", "Sari", None)]),
        ([edit("petugas", "Sari", loket="1 21")], [("OFFICER", "Sari", None)]),
        (
            [edit("petugas", "Sari", tugas="kepala_instansi", instansi="SIM")],
            [("OFFICER", "Sari", None)],
        ),
        ([edit("loket", "1", tahap_dilayani="A1 GD")], [("STAGE", "1", "tahap_dilayani")]),
        ([edit("loket", "1", bantu="GD")], [("STAGE", "1", "bantu")]),
        (
            [edit("layanan", "A-02", alur_tahap_menit="A1:7 > GD:3", menit_total="10")],
            [("STAGE", "A-02", "alur_tahap_menit")],
        ),
        (
            [edit("jam", None, berlaku_untuk=HEAD, sabtu="08.00-12.00")],
            [("HOURS", f"{HEAD}|", "sabtu")],
        ),
        (
            [edit("jam", None, berlaku_untuk=HEAD, senin="06.00-12.00")],
            [("HOURS", f"{HEAD}|", "senin")],
        ),
        (
            [edit("jam", None, **DATES, berlaku_untuk=HEAD, senin="07.00-12.00", minggu=LATE)],
            [("HOURS", f"{HEAD}|2027-02-08", day) for day in ("senin", "minggu")],
        ),
        ([edit("jam", None, **DATES, berlaku_untuk="aula")], [("ROW", "aula|2027-02-08", None)]),
        (
            [edit("hari", None, tanggal="2026-11-28", jenis="buka", instansi=HEAD)],
            [("DAY", f"2026-11-28|{HEAD}|", "jenis")],
        ),
    ],
)
def test_what_is_not_the_agency_s_is_told_where_it_stands(made_of, said):
    assert told(*made_of) == said
    assert told(*made_of, agency=None) == []


def test_an_agency_s_dates_are_held_to_the_house_s_on_those_dates():
    """The house closes at 14.00 in Ramadan; what a supervisor has allowed already stays allowed."""
    fasting = edit("jam", None, **DATES, berlaku_untuk="aula", senin="08.00-14.00")
    allowed = edit("jam", None, berlaku_untuk="SIM", senin="07.00-15.00")
    now, _ = made(fasting, allowed)
    book = book_of(now.config, PEOPLE)
    days = {"mulai": "2027-03-08", "sampai": "2027-03-22"}
    for agency, hours, said in (
        (HEAD, "08.00-14.00", []),
        (HEAD, "08.00-14.30", ["senin"]),
        ("SIM", "08.00-14.30", ["senin"]),
    ):
        row = edit("jam", None, **days, berlaku_untuk=agency, senin=hours)
        described, problems = read_lines(lines_of(edited(book, [row])))
        assert problems == ()
        after = Standing(described.config, PEOPLE)
        changes = differences(book, book_of(after.config, PEOPLE))
        assert [each.column for each in beyond(now, after, changes, agency)] == said


def test_rows_are_counted_for_the_agency_they_are_of():
    after, changes = made(
        edit("layanan", "A-02", kuota_per_hari="75"),
        edit("layanan", "G-01", kuota_per_hari="9"),
        edit("petugas", "Sari", loket="21"),
        edit("aula", "name", nilai="MPP"),
    )
    assert rows_of_agencies(NOW, after, changes) == {
        HEAD: {"layanan": 1, "petugas": 1},
        "SIM": {"layanan": 1, "petugas": 1},
    }
