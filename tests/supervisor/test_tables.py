"""The hall's tables at the desk: a change is prepared, checked, made with a reason, and undone."""

import pytest
from msgspec.structs import replace as with_fields

from antrean_counter.supervisor.desk import Hint, Page
from antrean_counter.supervisor.effects import ReadFile, WriteFile
from antrean_counter.supervisor.examples import head_example
from antrean_counter.supervisor.examples import office_example as example
from antrean_counter.supervisor.faces.list_face import rows
from antrean_counter.supervisor.faces.office_face import note
from antrean_counter.supervisor.faces.page_face import form
from antrean_counter.supervisor.gestures import (
    Began,
    Chose,
    Confirmed,
    Dismissed,
    FileFailed,
    FileRead,
    FileWritten,
    Narrowed,
    Opened,
    Rested,
    Went,
    Wrote,
)
from antrean_counter.supervisor.pages import deeds_now
from antrean_shared.errands import (
    PART_BYTES,
    FetchFile,
    ListTables,
    ListVersions,
    ReadTable,
    UploadPart,
)
from antrean_shared.managing import FilePart, HallChanged, TablePage, TableRow, Uploaded
from antrean_shared.session import Answered, Fetched, Refused
from antrean_shared.wire import ErrorObject
from antrean_shared.words import Role
from tests.supervisor.halls import SAMPLE, desk, does

LISTS = (Fetched(ListTables(), example.TABLES), Fetched(ListVersions(), example.VERSIONS))
PAGE = Fetched(ReadTable(table="layanan"), example.SERVICES)
DONE = HallChanged(version=13, changed=True, changes=example.RIGHT.changes)


def table():
    return does(desk(), Went(Page.TABLES), *LISTS, Opened("table:layanan"), PAGE)[0]


def cell(column="kuota_per_hari", row="A-02"):
    return does(table(), Opened(f"line:{row}"), Began("edit"), Opened(f"cell:{column}"))[0]


def changed(text="80", told=example.RIGHT):
    asked, sent = does(cell(), Wrote(text), Confirmed())
    return does(asked, Answered(sent[0], told))[0]


def refused_steps():
    asked, (wish,) = does(cell("alur_tahap_menit"), Wrote("A9:7"), Confirmed())
    return does(asked, Answered(wish, example.WRONG))[0]


def test_opening_the_page_and_a_table_reads_them():
    page, sent = does(desk(), Went(Page.TABLES))
    assert [each.method for each in sent] == ["hall.tables", "hall.versions"]
    opened, sent = does(page, *LISTS, Opened("table:layanan"))
    assert [(each.method, each.table) for each in sent] == [("hall.table", "layanan")]
    assert [each.lead for each in rows(does(opened, PAGE)[0])] == ["A-01", "A-02", "A-04", "B-02"]


def test_a_cell_is_written_and_at_once_the_hub_says_what_that_would_do():
    asked, sent = does(cell(), Wrote("80"), Confirmed())
    wish = sent[0]
    assert (wish.method, wish.dry, wish.base) == ("hall.change", True, 12)
    assert (wish.edits[0].row_key, wish.edits[0].row) == ("A-02", {"kuota_per_hari": "80"})
    shown = {each.title: each for each in rows(does(asked, Answered(wish, example.RIGHT))[0])}
    quota = shown["Kuota"]
    told = ("80 nomor per hari", "sebelumnya: 60", "caution")
    assert (quota.standing, quota.detail, quota.level) == told


def test_a_mistake_stands_at_its_cell_in_plain_words():
    shown = {each.title: each for each in rows(refused_steps())}
    assert shown["Tahap dan menitnya"].level == "stop"
    assert "tidak ada loket" in shown["Tahap dan menitnya"].detail


def test_what_the_check_refuses_is_asked_again_where_it_stands_with_the_reason():
    again = refused_steps()
    asked = form(again)
    assert (asked.question, asked.text) == ("Tahap dan menitnya", "A9:7")
    assert (asked.was, asked.wrong) == ("Sekarang: A1:7", True)
    assert "tidak ada loket" in asked.reads
    mending = form(does(again, Wrote("A1:9"))[0])
    assert (mending.reads, mending.wrong) == ("Tahap A1, 9 menit", False)
    left = does(again, Dismissed())[0]
    assert (left.form, left.place) == (None, "row:layanan:A-02")


def test_a_cell_is_chosen_while_the_cursor_is_on_it_and_escape_leads_to_the_table():
    left, _ = does(cell(), Dismissed(), Rested("cell:nama"))
    assert (left.chosen, left.rests) == ("", "cell:nama")
    back, _ = does(cell(), Dismissed(), Dismissed())
    assert (back.place, back.rests) == ("table:layanan", "line:A-02")


def test_an_answer_to_what_was_written_before_does_not_hide_what_is_wrong_now():
    first, (old,) = does(cell("alur_tahap_menit"), Wrote("A1:8"), Confirmed())
    second, (new,) = does(first, Opened("cell:alur_tahap_menit"), Wrote("A9:7"), Confirmed())
    late, _ = does(second, Answered(old, example.RIGHT))
    assert late.form is None
    again, _ = does(late, Answered(new, example.WRONG))
    assert form(again).text == "A9:7"


def test_a_mistake_in_another_cell_or_row_does_not_stop_the_writing():
    steps = cell("alur_tahap_menit")
    asked, (wish,) = does(steps, Wrote("A9:7"), Confirmed())
    other = with_fields(example.WRONG.problems[0], column="menit_total")
    told = with_fields(example.WRONG, problems=(other,))
    assert does(asked, Answered(wish, told))[0].form is None
    writing = does(asked, Opened("cell:nama"))[0]
    assert does(writing, Answered(wish, example.WRONG))[0].form == writing.form


def test_a_number_out_of_bounds_is_refused_before_it_is_prepared():
    for text in ("enam puluh", "10000", "-1"):
        asked, sent = does(cell(), Wrote(text), Confirmed())
        assert (asked.notice.word, asked.form.text, sent) == (Hint.WRONG_NUMBER, text, [])


def test_what_is_wrong_cannot_be_applied():
    wrong, _ = does(refused_steps(), Dismissed(), Opened("changes"))
    assert [each.name for each in deeds_now(wrong)] == ["forget_all"]


def test_yes_and_no_are_picked():
    assert [each.value for each in cell("aktif").form.field.options] == ["ya", "tidak"]


def test_an_answer_to_an_older_question_is_not_shown():
    first, (old,) = does(cell(), Wrote("80"), Confirmed())
    second, _ = does(first, Opened("cell:aktif"), Chose(1))
    late, _ = does(second, Answered(old, example.RIGHT))
    assert late.office.checked is None


def test_it_is_applied_with_a_reason_and_the_tables_are_read_anew():
    steps = (Opened("changes"), Began("apply"), Wrote("Petugas bertambah"), Confirmed())
    asked, sent = does(changed(), *steps)
    wish = sent[0]
    assert (wish.dry, wish.base, wish.reason) == (False, 12, "Petugas bertambah")
    made, again = does(asked, Answered(wish, DONE))
    assert (made.office.edits, made.office.version, made.place) == ((), 13, "")
    assert (made.notice.word, made.doing) == (Hint.DONE, None)
    assert [each.method for each in again] == ["hall.tables", "hall.versions"]


def test_when_somebody_else_was_first_the_change_is_kept_and_the_tables_are_read_again():
    asked, (wish,) = does(changed(), Opened("changes"), Began("apply"), Chose(0))
    no = ErrorObject(code=1, message="", data={"reason": "hall_changed", "version": 13})
    told, again = does(asked, Refused(wish, no))
    assert (told.notice.word, len(told.office.edits), told.doing) == ("hall_changed", 1, None)
    assert [each.method for each in again] == ["hall.tables", "hall.versions"]


def test_a_new_row_is_filled_cell_by_cell():
    new, sent = does(table(), Began("add"))
    assert (new.place, sent) == ("row:layanan:+0", [])
    _, sent = does(new, Opened("cell:kode"), Wrote("A-11"), Confirmed())
    assert (sent[0].edits[0].row_key, sent[0].edits[0].row) == (None, {"kode": "A-11"})


def test_a_row_is_removed_and_taken_back():
    gone, sent = does(table(), Opened("line:A-04"), Began("remove"))
    assert (sent[0].edits[0].row_key, sent[0].edits[0].row) == ("A-04", None)
    assert {each.lead: each.standing for each in rows(gone)}["A-04"] == "akan dihapus"
    back, _ = does(gone, Began("forget"))
    assert (back.office.edits, back.office.checked) == ((), None)


def test_everything_prepared_is_dropped_at_once():
    dropped, _ = does(changed(), Opened("changes"), Began("forget_all"))
    assert (dropped.office.edits, dropped.place) == ((), "")


def test_an_earlier_version_is_looked_at_and_made_the_hall_again():
    page, _ = does(desk(), Went(Page.TABLES), *LISTS, Opened("versions"))
    looked, sent = does(page, Opened("version:11"), Began("undo"))
    assert (sent[0].method, sent[0].version, sent[0].dry) == ("hall.restore", 11, True)
    told, _ = does(looked, Answered(sent[0], example.RIGHT))
    _, made = does(told, Began("apply"), Chose(2))
    assert (made[0].method, made[0].version, made[0].base, made[0].dry) == (
        "hall.restore",
        11,
        12,
        False,
    )


def test_the_version_of_now_cannot_be_undone_to():
    page, _ = does(desk(), Went(Page.TABLES), *LISTS, Opened("versions"), Opened("version:12"))
    assert deeds_now(page) == ()


def test_escape_leads_up_place_by_place():
    row = does(cell(), Dismissed())[0]
    places = []
    for _ in range(4):
        row, _ = does(row, Dismissed())
        places.append((row.page, row.place, row.chosen))
    assert places == [
        (Page.TABLES, "table:layanan", ""),
        (Page.TABLES, "", ""),
        (Page.HALL, "", ""),
        (Page.HALL, "", ""),
    ]


def test_rows_are_found_by_any_word():
    assert [each.lead for each in rows(does(table(), Narrowed("kkpr"))[0])] == ["B-02"]


def test_the_tables_are_saved_part_by_part():
    page, _ = does(desk(), Went(Page.TABLES), *LISTS)
    asked, sent = does(page, Began("export"), Confirmed())
    assert sent == [FetchFile(part=1)]
    first = Fetched(FetchFile(part=1), FilePart(name="aula.xlsx", part=1, of=2, data=b"PK"))
    going, sent = does(asked, first)
    assert sent == [FetchFile(part=2)]
    last = Fetched(FetchFile(part=2), FilePart(name="aula.xlsx", part=2, of=2, data=b"!"))
    _, sent = does(going, last)
    assert sent == [WriteFile("aula.xlsx", b"PK!")]
    told, _ = does(going, FileWritten("/home/ratna/aula.xlsx"))
    assert (told.notice.word, told.office.transfer) == (Hint.FILE_WRITTEN, None)


@pytest.mark.parametrize("size", [1, PART_BYTES, PART_BYTES + 1, 3 * PART_BYTES])
def test_a_file_is_brought_part_by_part_and_looked_at(size):
    page, _ = does(desk(), Went(Page.TABLES), *LISTS)
    asked, sent = does(page, Began("import"), Wrote("meja/layanan.csv"), Confirmed())
    assert sent == [ReadFile("meja/layanan.csv")]
    data = bytes(range(256)) * (size // 256 + 1)
    now, sent = does(asked, FileRead("/home/ratna/meja/layanan.csv", data[:size]))
    brought, parts = b"", []
    while isinstance(sent[0], UploadPart):
        assert sent[0].name == "layanan.csv"
        parts.append((sent[0].part, sent[0].of))
        brought += sent[0].data
        now, sent = does(now, Fetched(sent[0], Uploaded(sent[0].part, sent[0].of)))
    assert (brought, sent[0].method, sent[0].dry) == (data[:size], "hall.import", True)
    assert parts == [(n, len(parts)) for n in range(1, len(parts) + 1)]
    told, _ = does(now, Answered(sent[0], example.RIGHT))
    assert told.place == "changes"
    assert does(told, Began("apply"), Chose(0))[1][0].method == "hall.import"


def test_a_file_that_cannot_be_opened_is_named():
    page, _ = does(desk(), Went(Page.TABLES), *LISTS, Began("import"), Confirmed())
    told, sent = does(page, FileFailed("/home/ratna/aula.xlsx", "No such file"))
    assert (told.notice.word, told.notice.facts["path"], sent) == (
        Hint.FILE_FAILED,
        "/home/ratna/aula.xlsx",
        [],
    )


def test_a_pin_is_written_and_never_shown():
    people = TablePage(
        table="petugas",
        version=12,
        columns=("nama", "loket", "tugas", "instansi", "pin"),
        rows=(TableRow("Sari", ("Sari", "semua", "", "", "")),),
        after=None,
    )
    page = Fetched(ReadTable(table="petugas"), people)
    opened, _ = does(desk(), Went(Page.TABLES), *LISTS, Opened("table:petugas"), page)
    asked, _ = does(opened, Opened("line:Sari"), Began("edit"), Opened("cell:pin"))
    assert form(asked).secret
    written, sent = does(asked, Wrote("135790"), Confirmed())
    assert sent[0].edits[0].row == {"pin": "135790"}
    assert "135790" not in repr(rows(written))
    assert {each.title: each.standing for each in rows(written)}["PIN baru"] == "••••••"


HEAD = desk(Role.AGENCY_HEAD, head_example.view(SAMPLE))
OWN = (Fetched(ListTables(), head_example.TABLES), Fetched(ListVersions(), example.VERSIONS))


def heads(table, page):
    opened = Fetched(ReadTable(table=table), page)
    return does(HEAD, Went(Page.TABLES), *OWN, Opened(f"table:{table}"), opened)[0]


def names(desk):
    return [each.name for each in deeds_now(desk)]


def test_a_head_writes_in_its_rows_and_reads_what_is_the_hall_s():
    row = does(heads("layanan", head_example.SERVICES), Opened("line:A-02"), Began("edit"))[0]
    sections = {each.title: each.section for each in rows(row)}
    assert sections["Kuota"] == "Dapat Anda ubah"
    assert sections["Kode layanan"] == "Diatur penyelia aula"
    asked, _ = does(row, Opened("cell:kuota_per_hari"))
    assert asked.form is not None
    read, sent = does(row, Opened("cell:kode"))
    assert (read.form, sent) == (None, [])
    assert note(read).endswith("Isian ini hanya dapat diubah penyelia aula.")


def test_a_head_adds_and_removes_rows_only_where_they_come_and_go():
    services, hours = heads("layanan", head_example.SERVICES), heads("jam", head_example.HOURS)
    assert names(services) == []
    assert names(does(services, Opened("line:A-02"))[0]) == ["edit"]
    assert names(hours) == ["add"]
    assert names(does(hours, Opened("line:DUKCAPIL|"))[0]) == ["edit", "remove"]
    assert names(does(hours, Opened("line:aula|"))[0]) == []
    assert [each.standing for each in rows(hours)] == ["untuk seluruh aula", "", ""]
    new, _ = does(hours, Began("add"), Opened("cell:berlaku_untuk"))
    assert new.form is not None


def test_a_supervisor_finds_nothing_fixed():
    row = does(table(), Opened("line:A-02"), Began("edit"))[0]
    assert {each.section for each in rows(row)} == {""}
    assert names(table()) == ["add"]
