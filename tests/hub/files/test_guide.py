"""What people are told of a column is what its reader takes: bounds, choices and examples."""

import pytest

from antrean_hub.core.config import OfficerConfig
from antrean_hub.files.book import book_of, lines_of, read_lines
from antrean_hub.files.document import KINDS
from antrean_hub.files.forms import FORMS
from antrean_hub.files.guide import COLUMNS, SETTINGS, TABLES, noted
from antrean_hub.files.hall import read_hall
from antrean_hub.files.officers import DUTIES
from antrean_hub.files.settings import ZONES
from antrean_shared.words import Writing
from antrean_ui import icons
from tests.hub.places import SAMPLE

BOOK = book_of(read_hall(SAMPLE), (OfficerConfig(name="Sari", counters=("1",)),))
EMPTY = {
    "pengumuman": ("buka", "08.00", "Selamat datang.", "", "", ""),
    "hening": ("azan", "11.45", "5", "", "", ""),
    "media": ("1", "maklumat.png", "", "", "15"),
}
"""Rows of tables of which the sample hall has none."""
ALL = [(table, name, guide) for table, each in COLUMNS.items() for name, guide in each.items()]
VALUES = [(table, key, guide) for table, each in SETTINGS.items() for key, guide in each.items()]
EACH = [*ALL, *VALUES]
NUMBERS = frozenset({Writing.NUMBER, Writing.DECIMAL})
BY_HAND = {("loket", "porsi"), ("hari", "instansi"), ("hari", "layanan"), ("petugas", "instansi")}
BY_HAND |= {("jam", "mulai"), ("jam", "sampai")}
"""Cells that are only right together with another one."""


def ids(each):
    return [f"{table}.{name}" for table, name, _ in each]


def wrong(table, name, text):
    """What the check says of this cell alone, once ``text`` stands in it."""
    lines = {each: [list(row) for row in rows] for each, rows in lines_of(BOOK).items()}
    if len(lines[table]) == 1:
        lines[table].append(list(EMPTY[table]))
    row, column = cell(lines[table], table, name)
    lines[table][row][lines[table][0].index(column)] = text
    _, problems = read_lines(lines)
    return [
        each.text
        for each in problems
        if (each.file.removesuffix(".csv"), each.row, each.column) == (table, row + 1, column)
    ]


def cell(lines, table, name):
    """Where it stands: a setting is a row, and its value the cell."""
    if name in lines[0]:
        return 1, name
    return next(at for at, row in enumerate(lines) if row[0] == name), "nilai"


def test_every_column_is_told_of_and_no_other():
    assert {name: set(each) for name, each in COLUMNS.items()} == {
        name: set(form.headings) for name, form in FORMS.items()
    }


def test_every_setting_is_told_of_and_no_other():
    for table in ("aula", "aturan", "suara"):
        assert set(SETTINGS[table]) == {row[0] for row in BOOK[table]}


@pytest.mark.parametrize(("table", "name", "guide"), EACH, ids=ids(EACH))
def test_it_has_a_short_name_and_a_plain_sentence_in_both_languages(table, name, guide):
    assert name not in (guide.title, guide.title_en)
    for title, text in ((guide.title, guide.text), (guide.title_en, guide.text_en)):
        assert 0 < len(title) <= 32
        assert title[0].isupper()
        assert text.endswith(".")
        assert len(text) <= 140


BOUNDED = [each for each in EACH if each[2].writing in NUMBERS]


@pytest.mark.parametrize(("table", "name", "guide"), BOUNDED, ids=ids(BOUNDED))
def test_the_bounds_that_are_told_are_those_that_are_checked(table, name, guide):
    for inside in (guide.low, guide.high):
        assert not [each for each in wrong(table, name, str(inside)) if "number" in each]
    for outside in (guide.low - 1, guide.high + 1):
        assert [each for each in wrong(table, name, str(outside)) if "number" in each]


EXAMPLES = [each for each in EACH if each[2].example and each[:2] not in BY_HAND]


@pytest.mark.parametrize(("table", "name", "guide"), EXAMPLES, ids=ids(EXAMPLES))
def test_an_example_is_taken_as_it_stands(table, name, guide):
    found = wrong(table, name, guide.example)
    assert [each for each in found if "already" not in each and "steps take" not in each] == []


CHOSEN = [each for each in EACH if each[2].choices and each[2].writing is not Writing.TEXT]


@pytest.mark.parametrize(("table", "name", "guide"), CHOSEN, ids=ids(CHOSEN))
def test_every_choice_is_taken_and_no_other_word(table, name, guide):
    alone = [each.value for each in guide.choices if each.value not in ("kepala_instansi", "PRIO")]
    assert [wrong(table, name, each) for each in alone] == [[]] * len(alone)
    assert wrong(table, name, "entahlah")


def test_the_choices_are_all_there_are():
    def of(guide):
        return {each.value for each in guide.choices}

    assert of(COLUMNS["petugas"]["tugas"]) == set(DUTIES)
    assert of(COLUMNS["hari"]["jenis"]) == set(KINDS)
    assert of(SETTINGS["aula"]["time_zone"]) == set(ZONES)


def test_what_is_referred_to_is_a_column_or_known_to_every_station():
    columns = {f"{table}.{name}" for table, name, _ in ALL}
    assert {each.refers for _, _, each in EACH} <= {"", "tahap", *columns}


def test_the_pictures_that_are_offered_are_there():
    offered = [each.value for each in COLUMNS["instansi"]["ikon"].choices]
    assert [each for each in offered if each not in icons.names()] == []


def test_every_table_says_what_it_is_for_in_both_languages():
    assert set(TABLES) == set(FORMS)
    assert all(text.endswith(".") and text != other for text, other in TABLES.values())


def test_a_note_tells_name_sentence_choices_and_example():
    assert noted(COLUMNS["layanan"]["kuota_per_hari"]) == (
        "Kuota\nNomor terbanyak dalam satu hari; 0 berarti tanpa batas.\nContoh: 60"
    )
    assert "\ntutup: Tutup\n" in noted(COLUMNS["hari"]["jenis"]) + "\n"
