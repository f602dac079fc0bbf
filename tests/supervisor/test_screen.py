"""The real pages under real keys and fingers: what is pressed is sent, what is shown fits."""

from dataclasses import replace as with_desk

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from antrean_counter.supervisor.desk import Page
from antrean_counter.supervisor.examples.scenes import joined, scenes
from antrean_counter.supervisor.gestures import Began, Opened, Rested, Went
from antrean_counter.supervisor.keyboard import Keyboard
from antrean_counter.supervisor.program import FOLDER, MODULE
from antrean_counter.supervisor.viewmodel import SupervisorModel
from antrean_hub.core.purview import Purview, Standing
from antrean_hub.files.forms import FORMS
from antrean_hub.files.hall import read_hall
from antrean_hub.line.managing import table_info
from antrean_shared.errands import ListTables, ReadTable
from antrean_shared.managing import HallTables, TablePage, TableRow
from antrean_shared.session import Fetched
from antrean_ui import app
from antrean_ui.translate import Translations
from tests.bench.supervisor import large
from tests.screens import middle, no_clipped_text, person_before, settle, small_targets
from tests.supervisor.halls import SAMPLE, does

SIZES = [(1366, 768), (1920, 1080)]
SCENES = {language: scenes(SAMPLE, language) for language in ("id", "en")}
WHOLE = Purview(Standing(read_hall(SAMPLE), ()), None)
FINGER = 44
"""Pixels at 1366 × 768 that everything pressed is high and wide at least."""


@pytest.fixture(scope="module")
def screen():
    """A window that stays open, its model, and what the model sent."""
    app.application()
    sent = []
    model = SupervisorModel(SCENES["id"]["hall"], sent.append)
    keyboard = Keyboard(model)
    with person_before(MODULE, FOLDER / "qml", model, SIZES[0]) as person:
        person.window.installEventFilter(keyboard)
        yield person, model, sent


@pytest.fixture
def sits(screen):
    """Return a function that puts a person before a desk."""
    person, model, sent = screen

    def sits_at(desk, size=SIZES[0], scale=1.0):
        sent.clear()
        person.resizes(*size)
        model.enlarge(scale)
        model.show(desk)
        settle(person.window)
        return person

    yield sits_at
    model.enlarge(1.0)


@pytest.fixture
def methods(screen):
    return lambda: [command.method for command in screen[2]]


@pytest.fixture(params=["id", "en"])
def language(request):
    translations = Translations([FOLDER.parent / "i18n"])
    translations.speak(request.param)
    yield request.param
    translations.speak("id")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_text_is_cut(sits, language, scale):
    for desk in SCENES[language].values():
        no_clipped_text(sits(desk, SIZES[0], scale).window)


@pytest.mark.parametrize(("size", "scale"), [(SIZES[1], 1.0), (SIZES[0], 1.5)], ids=str)
def test_no_text_is_cut_on_a_large_screen_nor_between_the_sizes(sits, size, scale):
    for desk in SCENES["id"].values():
        no_clipped_text(sits(desk, size, scale).window)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_is_told_of_every_column_and_setting_fits_beside_the_list_and_in_its_form(
    sits, language, scale
):
    for cell in every_cell(language):
        no_clipped_text(sits(cell, SIZES[0], scale).window)
        asked, _ = does(cell, Began("edit"))
        no_clipped_text(sits(asked, SIZES[0], scale).window)


def every_cell(language):
    """Yield the desk with the cursor on the longest of the hub's own columns and settings."""
    infos = tuple(table_info(form, 1, WHOLE) for form in FORMS.values())
    page = does(
        joined(SCENES[language]["hall"].view, language=language),
        Went(Page.TABLES),
        Fetched(ListTables(), HallTables(12, infos)),
    )[0]
    for info in infos:
        names = tuple(each.name for each in info.columns)
        keys = tuple(info.settings) or ("A-02",)
        rows = tuple(TableRow(key, (key, *[""] * (len(names) - 1))) for key in keys)
        read = TablePage(table=info.name, version=12, columns=names, rows=rows, after=None)
        table = does(page, Opened(f"table:{info.name}"), Fetched(ReadTable(table=info.name), read))[
            0
        ]
        yield from (
            longest(table, info.settings, "line")
            if info.settings
            else longest(
                does(table, Opened(f"line:{keys[0]}"), Began("edit"))[0],
                {each.name: each.guide for each in info.columns},
                "cell",
            )
        )


def longest(at, guides, kind):
    """The three cells of which most is told."""
    length = lambda name: len(guides[name].text + guides[name].title + guides[name].example)  # noqa: E731
    for name in sorted(guides, key=length)[-3:]:
        yield does(at, Rested(f"{kind}:{name}"))[0]


def test_the_cursor_shows_beside_the_list_what_it_rests_on_and_stays_with_its_row(sits, screen):
    person = sits(SCENES["id"]["row"])
    assert person.reads("detailTitle") == "Kode layanan"
    for _ in range(4):
        person.presses(Qt.Key.Key_Down)
    assert person.reads("detailTitle") == "Kuota"
    person.presses(Qt.Key.Key_Return)
    assert person.reads("formQuestion") == "Kuota"
    person.presses(Qt.Key.Key_Escape)
    assert person.reads("detailTitle") == "Kuota"


def test_back_in_the_table_the_cursor_is_on_the_row_that_was_open(sits, screen):
    person = sits(SCENES["id"]["row"])
    person.presses(Qt.Key.Key_Escape)
    assert screen[1].shape["cursor"] == person.find("list").property("currentIndex") == 1
    person.presses(Qt.Key.Key_Escape)
    assert screen[1].desk.rests == "table:layanan"


def test_beside_the_numbers_stands_the_one_on_which_the_cursor_rests_until_one_is_chosen(
    sits, screen
):
    person = sits(SCENES["id"]["hall"])
    person.presses(Qt.Key.Key_F3)
    assert person.reads("detailNumber") == "H-040"
    person.presses(Qt.Key.Key_Down)
    person.presses(Qt.Key.Key_Down)
    assert (person.reads("detailNumber"), person.sees("deed-cancel")) == ("H-041", False)
    person.presses(Qt.Key.Key_Return)
    assert (person.reads("detailNumber"), person.sees("deed-cancel")) == ("H-041", True)


def test_the_cursor_stays_with_its_number_while_others_go(sits, screen):
    person = sits(SCENES["id"]["hall"])
    for key in (Qt.Key.Key_F3, *[Qt.Key.Key_Down] * 3):
        person.presses(key)
    rested = screen[1].desk.rests
    view = screen[1].desk.view
    fewer = tuple(each for each in view.tickets if each.number not in ("H-040", "H-041"))
    screen[1].show(with_desk(screen[1].desk, view=replace(view, tickets=fewer)))
    settle(person.window)
    assert (screen[1].desk.rests, person.find("list").property("currentIndex")) == (rested, 0)
    assert person.reads("detailNumber") == "H-042"


def test_how_it_was_an_hour_ago_stands_by_the_figure_of_now(sits):
    person = sits(SCENES["id"]["hall"])
    assert (person.reads("figure-waiting"), person.reads("then")) == ("263", "sejam lalu 231")
    assert not sits(SCENES["id"]["hall-quiet"]).sees("then")


def test_queues_are_marked_by_keyboard_alone(sits, screen):
    person = sits(SCENES["id"]["form-queues"])
    person.presses(Qt.Key.Key_Down)
    person.types(" ")
    assert person.find("blank").property("text") == ""
    person.presses(Qt.Key.Key_Return)
    assert screen[2][-1].edits[0].row == {"tahap_dilayani": "A3 AR"}


def test_what_is_pressed_is_large_enough(sits):
    for name, desk in SCENES["id"].items():
        assert (name, small_targets(sits(desk).window, FINGER)) == (name, [])


def test_the_hall_is_walked_and_a_counter_sent_on_a_break_by_keyboard_alone(sits, screen):
    person = sits(SCENES["id"]["hall"])
    person.presses(Qt.Key.Key_Return)
    assert person.reads("detailTitle") == "Dinas Kependudukan dan Pencatatan Sipil"
    person.presses(Qt.Key.Key_Return)
    assert person.reads("detailNumber") == "1"
    person.presses(Qt.Key.Key_1)
    assert person.reads("formQuestion") == "Apa alasannya?"
    person.types("Apel")
    person.presses(Qt.Key.Key_Return)
    command = screen[2][0]
    assert (command.method, command.counter, command.reason) == ("counter.pause", "1", "Apel")


def test_trouble_is_acted_on_with_two_keys_and_an_agency_opened_by_its_letter(sits, screen):
    person = sits(SCENES["id"]["hall"])
    person.presses(Qt.Key.Key_5)
    assert (person.reads("detailNumber"), person.sees("deed-grant")) == ("18", True)
    person.presses(Qt.Key.Key_1)
    assert screen[2][-1].method == "counter.approve_close"
    person = sits(SCENES["id"]["hall"])
    person.presses(Qt.Key.Key_H)
    assert person.reads("detailTitle").startswith("Samsat")
    person.presses(Qt.Key.Key_Escape)
    assert screen[1].page == "hall"


def test_a_blank_has_the_keyboard_when_a_cell_is_opened_and_the_list_when_it_is_closed(
    sits, screen
):
    person = sits(SCENES["id"]["hall"])
    person.presses(Qt.Key.Key_F6)
    screen[1].show(SCENES["id"]["settings"])
    settle(person.window)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        person.presses(key)
    assert person.find("blank").hasActiveFocus()
    person.presses(Qt.Key.Key_Escape)
    assert person.find("list").hasActiveFocus()


def test_escape_from_what_is_chosen_gives_the_keyboard_back_to_the_list(sits, screen):
    person = sits(SCENES["id"]["hall"])
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        person.presses(key)
    assert person.find("list").hasActiveFocus()
    person.presses(Qt.Key.Key_F3)
    person.types("A1-044")
    person.presses(Qt.Key.Key_Return)
    person.presses(Qt.Key.Key_Escape)
    person.types("x")
    assert screen[1].desk.find == "A1-044x"


def test_trouble_is_opened_by_keyboard(sits, screen):
    person = sits(SCENES["id"]["hall"])
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Return):
        person.presses(key)
    assert person.reads("detailTitle").startswith("Samsat")


def test_a_number_is_found_and_cancelled_by_keyboard_alone(sits, screen):
    person = sits(SCENES["id"]["hall"])
    person.presses(Qt.Key.Key_F3)
    person.types("A1-044")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_5, Qt.Key.Key_Down, Qt.Key.Key_Return):
        person.presses(key)
    command = screen[2][-1]
    assert (command.method, command.reason) == ("ticket.cancel", "Salah mengambil nomor")


def test_the_same_by_touch(sits, screen, methods):
    person = sits(SCENES["id"]["hall"])
    person.taps("agency:DUKCAPIL")
    person.taps("row-counter:1")
    person.taps("deed-pause")
    person.taps("answer0")
    assert methods() == ["counter.pause"]


def test_the_tabs_work_by_touch(sits, screen):
    person = sits(SCENES["id"]["hall"])
    person.taps("tab-tickets")
    assert screen[1].page == "tickets"


def test_what_lies_under_a_form_is_out_of_reach(sits, methods, screen):
    person = sits(SCENES["id"]["form-reason"])
    person.taps("tab-tickets")
    person.presses(Qt.Key.Key_F3)
    assert (methods(), screen[1].page, person.sees("formQuestion")) == ([], "agency", True)


def test_escape_closes_the_form_and_leads_back_to_the_hall(sits, screen):
    person = sits(SCENES["id"]["form-reason"])
    for _ in range(3):
        person.presses(Qt.Key.Key_Escape)
    assert (person.sees("formQuestion"), screen[1].page) == (False, "hall")


def test_control_and_plus_enlarge_the_text(sits, screen):
    person = sits(SCENES["id"]["hall"])
    for _ in range(3):
        QTest.keyClick(person.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert screen[1].textScale == 2.0
    QTest.keyClick(person.window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert screen[1].textScale == 1.5


def test_a_row_lives_on_while_others_come_and_go(sits, screen):
    person = sits(SCENES["id"]["hall"])
    row = person.find("need-fault:kiosk-1")
    screen[1].show(SCENES["id"]["hall-away"])
    assert person.find("need-fault:kiosk-1") == row


def test_a_person_signs_in_and_out_by_keyboard_alone(sits, screen, methods):
    person = sits(SCENES["id"]["door"])
    person.waits_for(lambda: person.find("officer").hasActiveFocus(), "the first blank")
    person.types("Ratna")
    person.presses(Qt.Key.Key_Return)
    person.waits_for(lambda: person.find("pin").hasActiveFocus(), "the second blank")
    person.types("2468")
    person.presses(Qt.Key.Key_Return)
    assert (screen[2][0].officer, screen[2][0].pin) == ("Ratna", "2468")
    person = sits(SCENES["id"]["hall"])
    person.presses(Qt.Key.Key_F12)
    assert methods() == ["desk.sign_out"]


def test_a_long_day_of_a_number_is_leafed_through_by_keyboard(sits, screen):
    person = sits(SCENES["id"]["tickets-story"])
    last = "dipanggil lebih dulu ke loket 1"
    assert last not in " ".join(person.texts())
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_PageDown):
        person.presses(key)
    assert last in " ".join(person.texts())


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_eighty_counters_fifteen_hundred_people_and_a_dozen_zones_fit(sits, scale):
    crowd = large()
    agencies = tuple(
        replace(each, zone=f"{n % 12 + 1:02}") for n, each in enumerate(crowd.agencies)
    )
    desk = joined(replace(crowd, agencies=agencies))
    no_clipped_text(sits(desk, SIZES[0], scale).window)
    no_clipped_text(sits(does(desk, Opened("agency:DUKCAPIL"))[0], SIZES[0], scale).window)
    no_clipped_text(sits(does(desk, Went(Page.TICKETS))[0], SIZES[0], scale).window)


def test_the_same_by_mouse(sits, screen, methods):
    person = sits(SCENES["id"]["hall"])
    for name in ("agency:DUKCAPIL", "row-counter:1", "deed-pause", "answer0"):
        QTest.mouseClick(person.window, Qt.MouseButton.LeftButton, pos=middle(person.find(name)))
        settle(person.window)
    assert methods() == ["counter.pause"]


def test_no_button_moves_when_there_is_something_to_tell(sits):
    before = middle(sits(SCENES["id"]["agency-paused"]).find("deed-resume"))
    person = sits(SCENES["id"]["agency-refused"])
    assert person.reads("told") != ""
    assert middle(person.find("deed-resume")) == before
