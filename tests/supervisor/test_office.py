"""Changes of the hall's tables while they are prepared: joined, taken back, laid over what is."""

from dataclasses import replace

from msgspec.structs import replace as with_fields

from antrean_counter.supervisor import office as o
from antrean_counter.supervisor.examples.office_example import SERVICES, TABLES, WRONG
from antrean_shared.managing import Edit, TablePage, TableRow

READ = o.take_page(o.Office(tables=TABLES.tables), SERVICES)
QUOTA = Edit("layanan", "A-02", {"kuota_per_hari": "80"})


def test_rows_come_page_by_page():
    more = with_fields(SERVICES, rows=(TableRow("C-01", ("C-01",)),), after=None)
    both = o.take_page(READ, more)
    assert [row.key for row in both.rows] == ["A-01", "A-02", "A-04", "B-02", "C-01"]
    again = o.take_page(both, SERVICES)
    assert len(again.rows) == 4


def test_another_tables_rows_begin_anew():
    other = TablePage(table="teks", version=12, columns=("urutan",), rows=(), after=None)
    assert o.take_page(READ, other).rows == ()


def test_cells_of_one_row_are_joined():
    twice = o.put(o.put(READ, QUOTA), Edit("layanan", "A-02", {"aktif": "tidak"}))
    assert twice.edits == (Edit("layanan", "A-02", {"kuota_per_hari": "80", "aktif": "tidak"}),)
    cells = o.cells_of(twice, "layanan", "A-02")
    assert (cells["kuota_per_hari"], cells["aktif"], cells["huruf_instansi"]) == (
        "80",
        "tidak",
        "A",
    )


def test_what_stood_there_before_is_known():
    changed = o.put(READ, QUOTA)
    assert o.before_of(changed, "layanan", "A-02", "kuota_per_hari") == "60"
    assert o.before_of(changed, "layanan", "A-02", "nama") is None
    assert o.before_of(changed, "layanan", "A-01", "kuota_per_hari") is None


def test_a_removal_replaces_what_was_prepared():
    gone = o.put(o.put(READ, QUOTA), Edit("layanan", "A-02", None))
    assert gone.edits == (Edit("layanan", "A-02", None),)


def test_new_rows_are_told_apart_by_their_place():
    empty = Edit("teks", None, {})
    two = o.put(o.put(READ, empty), empty)
    filled = o.put_new(two, 1, {"teks": "Kantin di lantai 2."})
    assert [each.row for each in filled.edits] == [{}, {"teks": "Kantin di lantai 2."}]
    assert o.cells_of(filled, "teks", "+1")["teks"] == "Kantin di lantai 2."
    assert o.drop(filled, "teks", "+0").edits == (filled.edits[1],)


def test_what_is_wrong_is_found_by_row():
    wrong = replace(READ, checked=WRONG)
    assert [each.column for each in o.problems_of(wrong, "layanan", "A-02")] == ["alur_tahap_menit"]
    assert o.problems_of(wrong, "layanan", "A-01") == ()


def test_what_is_wrong_with_a_new_row_is_found_by_what_it_will_be_called():
    new = o.put(READ, Edit("layanan", None, {"kode": "A-02"}))
    wrong = replace(new, checked=WRONG)
    assert [each.row_key for each in o.problems_of(wrong, "layanan", "+0")] == ["A-02"]


def test_a_cell_and_a_setting_are_told_of_by_the_hub():
    quota = o.guide_of(READ, o.Cell("layanan", "A-02", "kuota_per_hari"))
    assert (quota.title, quota.high) == ("Kuota", 9999)
    run = o.guide_of(READ, o.Cell("aturan", "priority_run", "nilai"))
    assert (run.title, run.unit) == ("Prioritas berturut-turut", "orang")
    assert o.guide_of(READ, o.Cell("entah", "", "")) is None
    assert (o.is_setting(READ, "aturan"), o.is_setting(READ, "layanan")) == (True, False)
