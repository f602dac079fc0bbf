"""The whole desk against a real hub: the hall lives, deeds are done, a hub dies and comes back."""

import json
from urllib.parse import urlsplit

import pytest
import python_calamine as calamine
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtTest import QTest
from websockets.sync.client import connect

from antrean_counter.program import Settings
from antrean_counter.supervisor.program import build
from antrean_hub import office
from antrean_shared import commands as c
from antrean_shared.words import PaperState, Role
from antrean_ui.app import Geometry, Placement
from tests.hub.places import found
from tests.screens import no_clipped_text, settle, window_open
from tests.supervisor.stations import Station

SIZE = (1366, 768)
FILE = "laporan-2026-11.xlsx"
ENTER = Qt.Key.Key_Return
STATIONS = {"kiosk": "kiosk-1", "counter": "pc-1", "supervisor": "desk-1", "front_desk": "info-1"}
HEAD = "head-1"


@pytest.fixture(scope="module")
def furnished(tmp_path_factory):
    """The sample hall with its stations and one officer, before its first day."""
    place = found(tmp_path_factory.mktemp("hall"))
    for role, station in STATIONS.items():
        place.pair(role, station)
    place.officer()
    place.tokens[HEAD] = office.pair(place.database, Role.AGENCY_HEAD, HEAD, "PAJAK")
    office.add_officer(place.database, "Rudi", "8642", "all", [Role.AGENCY_HEAD], agency="PAJAK")
    office.add_officer(place.database, "Ratna", "2468", "all", [Role.SUPERVISOR])
    office.add_officer(place.database, "Rani", "1357", "all", [Role.FRONT_DESK])
    return place


@pytest.fixture
def place(furnished, tmp_path):
    place = furnished.copy(tmp_path)
    place.start_process()
    yield place
    place.stop()


@pytest.fixture
def open_desk(place):
    """Return a function that starts a desk's program; all end with the test."""
    programs = []

    def open_desk(role=Role.SUPERVISOR, **more):
        station = HEAD if role is Role.AGENCY_HEAD else STATIONS[role]
        usual = {"placement": Placement(Geometry(0, 0, *SIZE))}
        settings = Settings(
            hub=place.url,
            station=station,
            token=place.tokens[station],
            role=role,
            **(usual | more),
        )
        programs.append(build(settings))
        programs[-1].start()
        return programs[-1]

    yield open_desk
    for program in programs:
        program.stop()


@pytest.fixture
def kiosk(place):
    with Station(place, Role.KIOSK, "kiosk-1") as station:
        yield station


@pytest.fixture
def officer(place):
    with Station(place, Role.COUNTER, "pc-1") as station:
        station.does(c.OpenCounter, counter="3", officer="Sari", pin="1234")
        yield station


def visitor(kiosk, service):
    ticket = kiosk.does(c.TakeTicket, service=service)
    return kiosk.does(c.ConfirmPrinted, ticket=ticket.id)


PEOPLE = {
    Role.SUPERVISOR: ("Ratna", "2468"),
    Role.FRONT_DESK: ("Rani", "1357"),
    Role.AGENCY_HEAD: ("Rudi", "8642"),
}


def sign_in(person, program):
    name, pin = PEOPLE[program.model.desk.role]
    person.waits_for(lambda: program.model.head["online"], "the hub")
    for text in (name, pin):
        person.types(text)
        person.presses(ENTER)
    person.waits_for(lambda: program.model.head["officer"] == name, "the page")


def taps(person, name):
    """Touch an item that lies where the next frame will show it."""
    person.find(name)
    settle(person.window)
    person.taps(name)


def number(person, name):
    return person.find(name).property("text")


def test_the_hall_lives_on_the_page(open_desk, kiosk, officer):
    program = open_desk()
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        assert number(person, "figure-waiting") == "0"
        for _ in range(3):
            visitor(kiosk, "A-04")
        person.waits_for(lambda: number(person, "figure-waiting") == "3", "three people")
        officer.does(c.CallNext, counter="3")
        person.waits_for(lambda: number(person, "figure-waiting") == "2", "a call")
        kiosk.does(c.ReportStation, fault="paper_out")
        person.waits_for(lambda: person.sees("need-fault:kiosk-1"), "the fault")
        no_clipped_text(person.window)


def test_a_service_is_suspended_and_resumed_from_the_desk(open_desk, place):
    program = open_desk()
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        taps(person, "agency:DUKCAPIL")
        taps(person, "row-service:A-01")
        assert person.reads("detailTitle") == "Perekaman KTP-el pemula"
        taps(person, "deed-suspend")
        person.presses(ENTER)
        person.waits_for(lambda: person.sees("deed-resume_service"), "the suspension")
        taps(person, "deed-resume_service")
        person.waits_for(lambda: person.sees("deed-suspend"), "the service again")
    acts = {"service.suspended", "service.resumed"}
    assert [name for name in place.journal() if name in acts] == sorted(acts, reverse=True)


def test_a_number_is_found_called_to_a_counter_and_that_is_in_the_journal(
    open_desk, place, kiosk, officer
):
    visitor(kiosk, "A-04")
    wanted = visitor(kiosk, "A-05")
    program = open_desk()
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        person.presses(Qt.Key.Key_F3)
        person.types(wanted.number)
        person.presses(ENTER)
        person.presses(Qt.Key.Key_1)
        for _ in range(2):
            person.presses(ENTER)
        person.waits_for(lambda: program.model.desk.doing is None, "the answer")
    ticket = next(each for each in program.model.desk.view.tickets if each.id == wanted.id)
    assert (ticket.state, ticket.counter) == ("called", "3")


def test_numbers_given_by_hand_join_the_line(open_desk):
    program = open_desk()
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        taps(person, "agency:PAJAK")
        taps(person, "row-service:K-01")
        taps(person, "deed-hand")
        for text in ("", "", "37", ""):
            person.types(text)
            person.presses(ENTER)
        tickets = lambda: program.model.desk.view.tickets  # noqa: E731
        person.waits_for(lambda: len(tickets()) == 37, "37 numbers")
        assert {each.number for each in tickets()} >= {"M-01", "M-37"}


def test_a_counter_asks_to_close_and_is_let(open_desk, officer):
    program = open_desk()
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        officer.does(c.AskToClose, counter="3", reason="Sakit")
        person.waits_for(lambda: person.sees("need-closure:3"), "the wish")
        taps(person, "need-closure:3")
        taps(person, "deed-grant")
        person.waits_for(lambda: not person.sees("deed-grant"), "the answer")
    counter = next(each for each in program.model.desk.view.counters if each.id == "3")
    assert (counter.asks, counter.closes) == (None, "Sakit")


def test_a_refusal_of_the_hub_stands_on_the_page(open_desk, kiosk, officer):
    program = open_desk()
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        taps(person, "agency:DUKCAPIL")
        taps(person, "row-counter:3")
        visitor(kiosk, "A-04")
        officer.does(c.CallNext, counter="3")
        taps(person, "deed-close")
        person.presses(ENTER)
        person.waits_for(lambda: "Selesaikan" in program.model.told, "the refusal")
        no_clipped_text(person.window)


def test_the_front_desk_takes_a_number_and_hands_it_over(open_desk, place):
    program = open_desk(Role.FRONT_DESK)
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        assert not person.sees("tab-hall")
        person.types("kartu keluarga")
        person.presses(ENTER)
        person.presses(Qt.Key.Key_1)
        for _ in range(2):
            person.presses(ENTER)
        person.waits_for(lambda: person.sees("deed-handed"), "the number")
        assert number(person, "detailNumber").startswith("A2-")
        no_clipped_text(person.window)
        taps(person, "deed-handed")
        person.waits_for(lambda: not person.sees("deed-handed"), "the next visitor")
    assert place.journal()[-2:] == ["ticket.taken", "ticket.printed"]


def test_a_hub_that_dies_is_said_and_comes_back(open_desk, place):
    program = open_desk()
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        place.kill()
        person.waits_for(lambda: program.model.head["banner"] != "", "the banner")
        no_clipped_text(person.window)
        place.start_process("--listen", f"127.0.0.1:{urlsplit(place.url).port}")
        person.waits_for(lambda: program.model.head["online"], "the hub again", 10)
        assert program.model.head["banner"] == ""


def test_a_wrong_pin_is_told_and_tried_again(open_desk):
    program = open_desk()
    with window_open(program.window, SIZE) as person:
        person.waits_for(lambda: program.model.head["online"], "the hub")
        for text in ("Ratna", "9999"):
            person.types(text)
            person.presses(ENTER)
        person.waits_for(lambda: "PIN" in program.model.told, "the refusal")
        person.types("2468")
        person.presses(ENTER)
        person.waits_for(lambda: program.model.page == "hall", "the hall")


def test_a_paper_of_the_front_desk_comes_from_a_kiosk(open_desk, kiosk):
    program = open_desk(Role.FRONT_DESK)
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        person.types("kartu keluarga")
        for key in (ENTER, Qt.Key.Key_1, ENTER, ENTER, ENTER):
            person.presses(key)
        person.waits_for(lambda: "Sedang dicetak" in program.model.detail["note"], "the order")
        ticket = program.model.desk.given.id
        kiosk.does(c.BeginPaper, ticket=ticket)
        kiosk.does(c.EndPaper, ticket=ticket, state=PaperState.PRINTED)
        person.waits_for(lambda: "Sudah dicetak" in program.model.detail["note"], "the paper")


def test_an_announcement_and_a_silence_from_the_desk(open_desk):
    program = open_desk()
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        person.presses(Qt.Key.Key_F4)
        taps(person, "deed-say")
        for text in ("Kursi roda ada di pintu 2.", "", "", ""):
            person.types(text)
            person.presses(ENTER)
        person.waits_for(lambda: program.model.desk.view.announcements != (), "the announcement")
        taps(person, "deed-hush")
        for _ in range(2):
            person.presses(ENTER)
        person.waits_for(lambda: "Suara hening" in program.model.detail["title"], "the silence")
        no_clipped_text(person.window)


def test_extra_quota_and_a_service_closed_for_today(open_desk):
    program = open_desk()
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        taps(person, "agency:DUKCAPIL")
        taps(person, "row-service:A-01")
        taps(person, "deed-quota")
        for text in ("7", ""):
            person.types(text)
            person.presses(ENTER)
        offer = lambda: next(  # noqa: E731
            each for each in program.model.desk.view.offers if each.service == "A-01"
        )
        person.waits_for(lambda: offer().extra == 7, "seven more numbers")
        taps(person, "deed-force_close")
        person.presses(ENTER)
        person.waits_for(lambda: person.sees("deed-unforce"), "a closed service")
        assert offer().forced is False


def test_a_new_machine_is_let_in_by_its_code(open_desk, place):
    program = open_desk()
    with window_open(program.window, SIZE) as person, connect(place.url) as machine:
        sign_in(person, program)
        asking = {"jsonrpc": "2.0", "id": 1, "method": "pairing.ask", "params": {"protocol": 1}}
        machine.send(json.dumps(asking))
        code = json.loads(machine.recv(timeout=5))["result"]["code"]
        person.presses(Qt.Key.Key_F5)
        person.waits_for(lambda: person.sees(f"row-waiting:{code}"), "the code", 10)
        taps(person, f"row-waiting:{code}")
        taps(person, "deed-make_kiosk")
        person.types("kios-9")
        person.presses(ENTER)
        granted = json.loads(machine.recv(timeout=5))
        assert granted["params"]["station"] == "kios-9"
        person.waits_for(lambda: person.sees("row-station:kios-9"), "the new kiosk", 10)
        no_clipped_text(person.window)


def test_a_quota_is_changed_while_the_hall_works_and_undone(open_desk):
    program = open_desk()
    desk = lambda: program.model.desk  # noqa: E731
    quota = lambda: next(  # noqa: E731
        each.quota for each in desk().view.services if each.id == "A-01"
    )
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        assert quota() == 40
        person.presses(Qt.Key.Key_F6)
        taps(person, "row-table:layanan")
        taps(person, "row-line:A-01")
        taps(person, "deed-edit")
        write_cell(person, program, "alur_tahap_menit", "A9:13")
        person.waits_for(lambda: "melayani 'A9'" in person.reads("formReads"), "the check")
        no_clipped_text(person.window)
        write_over(person, "A1:5 > AR:8")
        person.waits_for(lambda: not desk().office.checked.problems, "a check without mistakes")
        write_cell(person, program, "kuota_per_hari", "55")
        person.waits_for(lambda: desk().office.checked.changes != (), "a change without mistakes")
        program.model.open("changes")
        no_clipped_text(person.window)
        applies(person, "Petugas bertambah")
        person.waits_for(lambda: quota() == 55 and desk().doing is None, "the new quota")
        program.model.open("versions")
        person.waits_for(lambda: len(desk().office.versions) > 1, "the versions")
        program.model.open(f"version:{desk().office.versions[1].version}")
        taps(person, "deed-undo")
        person.waits_for(lambda: person.sees("deed-apply"), "what undoing changes")
        applies(person, "Salah")
        person.waits_for(lambda: quota() == 40, "the old quota")


def write_cell(person, program, column, text):
    program.model.open(f"cell:{column}")
    write_over(person, text)


def write_over(person, text):
    blank = person.find("blank")
    person.waits_for(blank.hasActiveFocus, "the blank")
    QMetaObject.invokeMethod(blank, "selectAll")
    person.types(text)
    person.presses(ENTER)


def applies(person, why):
    taps(person, "deed-apply")
    person.types(why)
    person.presses(ENTER)


def test_the_tables_are_saved_as_a_workbook_and_taken_back(open_desk, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    program = open_desk()
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        person.presses(Qt.Key.Key_F6)
        person.waits_for(lambda: person.sees("row-table:layanan"), "the tables")
        taps(person, "deed-export")
        person.presses(ENTER)
        person.waits_for((tmp_path / "aula.xlsx").exists, "the file", 20)
        taps(person, "deed-import")
        person.presses(ENTER)
        person.waits_for(
            lambda: "Tidak ada yang akan berubah" in program.model.detail["note"], "the check", 20
        )


def test_a_report_is_saved_on_this_machine(open_desk, kiosk, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    visitor(kiosk, "A-04")
    program = open_desk()
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        person.presses(Qt.Key.Key_F6)
        person.waits_for(lambda: person.sees("row-table:layanan"), "the tables")
        taps(person, "deed-report")
        person.waits_for(person.find("blank").hasActiveFocus, "the blank")
        no_clipped_text(person.window)
        person.presses(ENTER)
        person.waits_for(lambda: person.find("blank").property("text") == FILE, "its file's name")
        person.presses(ENTER)
        person.waits_for((tmp_path / FILE).exists, "the report", 20)
        person.waits_for(lambda: str(tmp_path / FILE) in program.model.told, "where it is")
        no_clipped_text(person.window)
    book = calamine.CalamineWorkbook.from_path(str(tmp_path / FILE))
    (_, agency) = book.get_sheet_by_name("Instansi").to_python()
    assert agency[2] == 1


def test_a_cancelled_number_is_looked_up_and_put_back_in_line(open_desk, kiosk):
    number_ = visitor(kiosk, "A-04").number
    program = open_desk()
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        person.presses(Qt.Key.Key_F3)
        person.types(number_)
        person.presses(ENTER)
        person.waits_for(lambda: person.sees("deed-cancel"), "the number")
        taps(person, "deed-cancel")
        person.presses(ENTER)
        gone = lambda: program.model.desk.view.tickets == ()  # noqa: E731
        person.waits_for(gone, "nobody in the hall")
        taps(person, f"row-story:{number_}")
        person.waits_for(lambda: "dibatalkan" in " ".join(person.texts()).casefold(), "its day")
        taps(person, "deed-restore")
        person.presses(ENTER)
        person.waits_for(lambda: not gone(), "the visitor in line")
        no_clipped_text(person.window)


def test_an_agency_head_sees_and_touches_one_agency(open_desk, place, kiosk):
    visitor(kiosk, "A-04")
    program = open_desk(Role.AGENCY_HEAD)
    with window_open(program.window, SIZE) as person:
        sign_in(person, program)
        assert number(person, "figure-waiting") == "0"
        assert person.sees("agency:PAJAK")
        assert not person.sees("agency:DUKCAPIL")
        visitor(kiosk, "K-01")
        person.waits_for(lambda: number(person, "figure-waiting") == "1", "its visitor")
        taps(person, "agency:PAJAK")
        taps(person, "row-service:K-01")
        person.waits_for(lambda: person.sees("deed-suspend"), "what it may do")
        assert person.sees("deed-quota")
        assert not person.sees("deed-force_close")
        taps(person, "deed-suspend")
        person.presses(ENTER)
        person.waits_for(lambda: person.sees("deed-resume_service"), "the suspension")
        person.presses(Qt.Key.Key_F4)
        person.waits_for(lambda: person.sees("row-table:layanan"), "its tables")
        assert not person.sees("row-table:aturan")
        taps(person, "row-table:layanan")
        person.waits_for(lambda: person.sees("row-line:K-01"), "its services")
        assert not person.sees("row-line:A-01")
        assert not person.sees("deed-add")
        taps(person, "row-line:K-01")
        taps(person, "deed-edit")
        program.model.open("cell:prefix_antrean")
        assert not program.model.form["open"]
        write_cell(person, program, "kuota_per_hari", "55")
        desk = lambda: program.model.desk  # noqa: E731
        person.waits_for(lambda: desk().office.checked is not None, "the check")
        program.model.open("changes")
        no_clipped_text(person.window)
        applies(person, "Petugas bertambah")
        quota = lambda: next(each.quota for each in desk().view.services if each.id == "K-01")  # noqa: E731
        person.waits_for(lambda: quota() == 55, "the new quota")


def test_the_size_of_the_text_is_kept_on_the_machine(open_desk, tmp_path):
    keepsake = tmp_path / "desk.toml"
    first = open_desk(keepsake=keepsake)
    with window_open(first.window, SIZE) as person:
        QTest.keyClick(person.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        assert first.model.textScale == 1.5
    first.stop()
    assert open_desk(keepsake=keepsake).model.textScale == 1.5


def test_a_desk_that_fills_its_monitor_still_shows_the_pointer(open_desk):
    program = open_desk(placement=Placement(fullscreen=True))
    assert program.window.cursor().shape() == Qt.CursorShape.ArrowCursor
