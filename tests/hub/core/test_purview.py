"""Which rows of the hall's tables are an agency's own, and what of them its head may write."""

import pytest
from msgspec.structs import replace

from antrean_hub.core.config import DayKind, OfficerConfig, SpecialDay
from antrean_hub.core.purview import PARTS, Purview, Standing
from antrean_hub.files.forms import FORMS
from antrean_hub.files.hall import read_hall
from antrean_shared.words import Role
from tests.hub.core.halls import WEDNESDAY
from tests.hub.places import SAMPLE

TODAY = WEDNESDAY.date()
HEAD, SUPERVISOR = Role.AGENCY_HEAD, Role.SUPERVISOR


def officer(name, *counters, duties=(), agency=None):
    return OfficerConfig(name=name, counters=counters, duties=duties, agency=agency)


PEOPLE = (
    officer("Sari", "1", "3"),
    officer("Budi", "1", "21"),
    officer("Putra", "21"),
    OfficerConfig(name="Maria", counters=None),
    officer("Ratna", "1", duties=(SUPERVISOR,)),
    officer("Ahmad", duties=(HEAD,), agency="DUKCAPIL"),
    officer("Yosef", "1", duties=(HEAD,), agency="SIM"),
    officer("Nobody"),
)
DAYS = (
    SpecialDay(date=TODAY, kind=DayKind.HOLIDAY),
    SpecialDay(date=TODAY, kind=DayKind.CLOSED, agency="DUKCAPIL"),
    SpecialDay(date=TODAY, kind=DayKind.CLOSED, service="A-02"),
    SpecialDay(date=TODAY, kind=DayKind.CLOSED, service="G-01"),
)
CONFIG = replace(read_hall(SAMPLE), days=DAYS)
HALL = Standing(CONFIG, PEOPLE)
MINE = Purview(HALL, "DUKCAPIL")
WHOLE = Purview(HALL, None)


@pytest.mark.parametrize(
    ("table", "mine", "others"),
    [
        ("instansi", ["DUKCAPIL"], ["SIM", "NONE"]),
        ("layanan", ["A-01", "A-02"], ["G-01", "Z-99"]),
        ("loket", ["1", "3"], ["21", "99"]),
        ("tahap", ["A1", "AR"], ["G", "ZZ"]),
        ("petugas", ["Sari", "Ahmad"], ["Budi", "Putra", "Maria", "Ratna", "Yosef", "Nobody"]),
        ("jam", ["DUKCAPIL|", "DUKCAPIL|2027-02-08"], ["SIM|", "SIM|2027-02-08", "aula|"]),
        (
            "hari",
            [f"{TODAY}|DUKCAPIL|", f"{TODAY}||A-02"],
            [f"{TODAY}||", f"{TODAY}||G-01", f"{TODAY}|SIM|A-02", "rusak"],
        ),
        ("aula", [], ["name"]),
        ("aturan", [], ["call_again_s"]),
        ("teks", [], ["1"]),
    ],
)
def test_a_row_is_its_agency_s(table, mine, others):
    assert [key for key in (*mine, *others) if MINE.owns(table, key)] == mine
    assert all(WHOLE.owns(table, key) for key in (*mine, *others))


def test_the_whole_hall_s_hours_and_holidays_are_shown_and_nobody_else_s():
    assert MINE.shows("jam", "aula|")
    assert MINE.shows("jam", "aula|2027-02-08")
    assert MINE.shows("hari", f"{TODAY}||")
    assert not MINE.shows("jam", "SIM|2027-02-08")
    assert not MINE.shows("hari", f"{TODAY}||G-01")
    assert not MINE.shows("petugas", "Maria")
    assert not MINE.shows("aula", "name")
    assert WHOLE.shows("aula", "name")


def test_a_step_that_two_agencies_use_is_nobody_s():
    counters = tuple(
        replace(each, helps=("A1",)) if each.id == "21" else each for each in CONFIG.counters
    )
    shared = Purview(Standing(replace(CONFIG, counters=counters), PEOPLE), "DUKCAPIL")
    assert not shared.owns("tahap", "A1")
    assert shared.owns("tahap", "AR")


def test_what_is_named_in_the_table_of_parts_is_in_the_office_s_tables():
    for name, part in PARTS.items():
        assert (part.columns or set()) <= set(FORMS[name].headings)
        assert not (part.columns or set()) & set(FORMS[name].key)


def test_codes_letters_and_prefixes_are_the_hall_s():
    for table, column in (
        ("layanan", "kode"),
        ("layanan", "prefix_antrean"),
        ("layanan", "huruf_instansi"),
        ("instansi", "huruf"),
        ("instansi", "zona"),
        ("loket", "no"),
        ("aturan", "nilai"),
    ):
        assert not MINE.writes(table, column)
        assert WHOLE.writes(table, column)
    assert MINE.writes("layanan", "syarat")
    assert MINE.writes("jam", "senin")


def test_rows_come_and_go_where_they_are_wholly_the_agency_s():
    assert {name for name in FORMS if MINE.grows(name)} == {"tahap", "petugas", "jam", "hari"}
    assert {name for name in FORMS if MINE.opens(name)} == set(PARTS)
    assert all(WHOLE.grows(name) and WHOLE.opens(name) for name in FORMS)
