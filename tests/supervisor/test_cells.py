"""How a cell is asked for: chosen where there is a set of answers, typed where there is none."""

from msgspec.structs import replace as with_fields

from antrean_counter.supervisor.cells import choices, field
from antrean_counter.supervisor.desk import Hint, Kind, Page
from antrean_counter.supervisor.examples import office_example as example
from antrean_counter.supervisor.examples.scenes import COUNTERS, READ, RULES
from antrean_counter.supervisor.faces.page_face import answers, form
from antrean_counter.supervisor.forms import options
from antrean_counter.supervisor.gestures import (
    Began,
    Chose,
    Confirmed,
    Moved,
    Opened,
    Rested,
    Went,
    Wrote,
)
from antrean_counter.supervisor.office import Cell, guide_of
from antrean_shared.errands import ListTables
from antrean_shared.managing import TablePage
from antrean_shared.session import Fetched
from tests.supervisor.halls import desk, does


def opened(table, read, page):
    lists = Fetched(ListTables(), example.TABLES)
    return does(desk(), Went(Page.TABLES), lists, Opened(f"table:{table}"), Fetched(read, page))[0]


def service(key="A-02"):
    return does(opened("layanan", READ, example.SERVICES), Opened(f"line:{key}"), Began("edit"))[0]


def counter(key="3"):
    rows = opened("loket", COUNTERS, example.COUNTERS)
    return does(rows, Opened(f"line:{key}"), Began("edit"))[0]


def kind(at, table, key, column):
    asked = field(at, Cell(table, key, column))
    return asked.kind, asked.value, asked.needed


def test_each_way_of_writing_has_its_question():
    at = service()
    assert kind(at, "layanan", "A-02", "kuota_per_hari") == (Kind.NUMBER, "60", True)
    assert kind(at, "layanan", "A-02", "aktif") == (Kind.PICK, "", False)
    assert kind(at, "layanan", "A-02", "huruf_instansi") == (Kind.WORDS, "", True)
    assert kind(at, "layanan", "A-02", "alur_tahap_menit") == (Kind.LINE, "A1:7", True)
    assert kind(counter(), "loket", "3", "tahap_dilayani") == (Kind.MANY, "A2 A3", True)


def test_the_cursor_stands_on_what_is_there_now():
    asked, _ = does(service("B-02"), Opened("cell:aktif"))
    assert options(asked.form)[asked.form.cursor].value == "tidak"
    agency, _ = does(service("B-02"), Opened("cell:huruf_instansi"))
    assert options(agency.form)[agency.form.cursor].value == "B"


def test_agencies_are_offered_by_name_and_written_by_letter():
    asked, _ = does(service(), Opened("cell:huruf_instansi"), Wrote("imigrasi"))
    assert [(each.title, each.detail) for each in answers(asked)][1:] == [
        ("Kantor Imigrasi (ULP di MPP)", "C")
    ]
    _, sent = does(asked, Moved(1), Confirmed())
    assert sent[0].edits[0].row == {"huruf_instansi": "C"}


def test_an_agency_that_is_being_prepared_is_offered_too():
    new = does(opened("instansi", READ, NO_AGENCIES), Began("add"))[0]
    named = does(new, Opened("cell:huruf"), Wrote("I2"), Confirmed())[0]
    guide = guide_of(named.office, Cell("layanan", "A-02", "huruf_instansi"))
    assert [each.value for each in choices(named, guide)][-1] == "I2"


NO_AGENCIES = TablePage(table="instansi", version=12, columns=(), rows=(), after=None)


def test_queues_are_marked_one_by_one_and_written_in_the_order_they_were_taken():
    asked, _ = does(counter(), Opened("cell:tahap_dilayani"))
    assert [each.key for each in answers(asked) if each.marked] == ["3:A2", "4:A3"]
    more, sent = does(asked, Moved(1), Wrote(" "))
    assert (sent, form(more).reads.split(":")[0]) == ([], "A2 A3 A1")
    fewer, _ = does(more, Chose(3))
    _, sent = does(fewer, Confirmed())
    assert sent[0].edits[0].row == {"tahap_dilayani": "A3 A1"}


def test_what_is_typed_is_found_and_marked_by_enter_and_enter_alone_is_done():
    asked, _ = does(counter(), Opened("cell:tahap_dilayani"), Wrote("A4"))
    marked, sent = does(asked, Confirmed())
    assert (marked.form.text, marked.form.marked, sent) == ("", ("A2", "A3", "A4"), [])
    _, sent = does(marked, Confirmed())
    assert sent[0].edits[0].row == {"tahap_dilayani": "A2 A3 A4"}


def test_a_queue_that_nobody_knows_yet_may_be_typed():
    _, sent = does(counter(), Opened("cell:tahap_dilayani"), Wrote("Q9"), Confirmed(), Confirmed())
    assert sent[0].edits[0].row == {"tahap_dilayani": "A2 A3 Q9"}


def test_what_must_not_be_empty_cannot_be_emptied():
    none, sent = does(counter(), Opened("cell:tahap_dilayani"), Chose(3), Chose(4), Confirmed())
    assert (none.notice.word, sent) == (Hint.NEEDED, [])


def test_a_setting_is_changed_from_its_list_at_once():
    rules = opened("aturan", RULES, example.RULES)
    asked, _ = does(rules, Opened("line:call_limit"))
    assert (form(asked).question, form(asked).text) == ("Panggilan sebelum terlewat", "3")
    _, sent = does(asked, Wrote("4"), Confirmed())
    assert (sent[0].edits[0].row_key, sent[0].edits[0].row) == ("call_limit", {"nilai": "4"})


def test_the_digit_changes_the_cell_on_which_the_cursor_rests():
    asked, _ = does(service(), Rested("cell:kuota_per_hari"), Began("edit"))
    assert form(asked).question == "Kuota"
    assert form(does(service(), Began("edit"))[0]).question == "Kode layanan"


def test_a_closed_set_that_the_hub_grows_is_offered_whole():
    guide = with_fields(guide_of(service().office, Cell("layanan", "A-02", "aktif")), refers="")
    assert [each.value for each in choices(service(), guide)] == ["ya", "tidak"]
