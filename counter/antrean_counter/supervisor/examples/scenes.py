"""Every page and form of the supervisor's desk, for pictures and tests."""

from pathlib import Path
from uuid import UUID

from msgspec.structs import replace as with_fields

from antrean_counter.supervisor.desk import Blank, Desk, Page
from antrean_counter.supervisor.examples import example, head_example, office_example
from antrean_counter.supervisor.flow import new_desk, step
from antrean_counter.supervisor.gestures import (
    Began,
    Chose,
    Confirmed,
    Dismissed,
    FileFailed,
    FileWritten,
    Filled,
    Input,
    Moved,
    Narrowed,
    Opened,
    Rested,
    Went,
    Wrote,
)
from antrean_shared.commands import ChangeHall, Command
from antrean_shared.errands import (
    AskTrend,
    AskWhy,
    ListPairings,
    ListStations,
    ListTables,
    ListVersions,
    ReadTable,
)
from antrean_shared.managing import HallChanged
from antrean_shared.session import Answered, Barred, Fetched, Joined, Left, Refused
from antrean_shared.wire import ErrorObject, HubFacts, View
from antrean_shared.words import Reason, Role

RUN = UUID("00000000-0000-4000-8000-000000000004")
READ = ReadTable(table="layanan")
RULES, COUNTERS, HOURS = (ReadTable(table=each) for each in ("aturan", "loket", "jam"))
HUB = HubFacts(name="hub", version="0", hall="MPP")


def joined(view: View, role: Role = Role.SUPERVISOR, language: str = "id") -> Desk:
    """Return the desk of ``role`` after the hub showed it ``view``."""
    return after(new_desk(example.STATION, RUN, role, language), Joined(HUB, example.NOW, view))


def after(desk: Desk, *happened: Input) -> Desk:
    """Return the desk after all that; the commands go nowhere."""
    for each in happened:
        desk, _ = step(desk, each)
    return desk


def scenes(folder: Path, language: str = "id") -> dict[str, Desk]:
    """Return every page and form by its name, of the hall in ``folder``."""
    view = example.view(folder)
    hall = after(joined(view, language=language), Fetched(AskTrend(), office_example.TREND))
    return {
        "hall": hall,
        "hall-quiet": joined(example.quiet(folder), language=language),
        "hall-troubled": joined(example.troubled(folder), language=language),
        "hall-away": after(hall, Left()),
        "hall-barred": after(hall, Barred(Reason.UNKNOWN_TOKEN, "")),
        **_door(joined(with_fields(view, people=()), language=language), language),
        **_voice(joined(example.troubled(folder), language=language)),
        **_pages(hall),
        **_stations(hall),
        **_tables(hall),
        **_head(joined(head_example.view(folder), Role.AGENCY_HEAD, language)),
        **_forms(hall),
        **_front(joined(example.view(folder, Role.FRONT_DESK), Role.FRONT_DESK, language)),
    }


def _stations(desk: Desk) -> dict[str, Desk]:
    page = after(
        desk,
        Went(Page.STATIONS),
        Fetched(ListPairings(), example.PAIRINGS),
        Fetched(ListStations(), example.STATIONS),
    )
    waiting = after(page, Opened("waiting:K7M4PX"))
    return {
        "stations": page,
        "stations-waiting": waiting,
        "stations-fault": after(page, Opened("station:kiosk-2")),
        "form-zone": after(waiting, Began("make_display"), Wrote("tv-zona-2"), Confirmed()),
    }


def _tables(desk: Desk) -> dict[str, Desk]:
    page = after(
        desk,
        Went(Page.TABLES),
        Fetched(ListTables(), office_example.TABLES),
        Fetched(ListVersions(), office_example.VERSIONS),
    )
    table = after(page, Opened("table:layanan"), Fetched(READ, office_example.SERVICES))
    row = after(table, Opened("line:A-02"), Began("edit"))
    cell = after(row, Opened("cell:kuota_per_hari"))
    steps = after(row, Opened("cell:alur_tahap_menit"))
    refused = _checked(after(steps, Wrote("A9:7"), Confirmed()), office_example.WRONG)
    wrong = after(refused, Dismissed())
    right = _checked(after(cell, Wrote("80"), Confirmed()), office_example.RIGHT)
    return {
        "tables": after(right, Dismissed(), Dismissed(), Dismissed()),
        "table": after(table, Opened("line:A-02")),
        "table-changed": after(right, Dismissed(), Dismissed()),
        "row": row,
        "row-wrong": wrong,
        "row-steps": after(row, Rested("cell:alur_tahap_menit")),
        "form-cell": after(row, Opened("cell:nama")),
        "form-number": cell,
        "form-number-wrong": after(cell, Wrote("enam puluh"), Confirmed()),
        "form-steps": after(steps, Wrote("A1:5 > AR:8")),
        "form-refused": refused,
        "form-choice": after(row, Opened("cell:huruf_instansi")),
        "form-yes-no": after(row, Opened("cell:aktif")),
        "row-new": after(table, Began("add")),
        "table-read": table,
        **_more_tables(page),
        "changes": after(right, Opened("changes")),
        "changes-wrong": after(wrong, Opened("changes")),
        "versions": after(page, Opened("versions"), Opened("version:11")),
        "form-import": after(page, Began("import")),
        "form-report": after(page, Began("report")),
        "form-report-days": after(page, Began("report"), Wrote("2026-10-01 sampai 2026-11-15")),
        "form-report-file": after(page, Began("report"), Chose(1)),
        "report-making": after(page, Began("report"), Chose(1), Confirmed()),
        "tables-saved": after(page, FileWritten("/home/ratna/aula.xlsx")),
        "tables-failed": after(page, FileFailed("/home/ratna/aula.xls", "No such file")),
    }


def _head(desk: Desk) -> dict[str, Desk]:
    page = after(
        desk,
        Went(Page.TABLES),
        Fetched(ListTables(), head_example.TABLES),
        Fetched(ListVersions(), office_example.VERSIONS),
    )
    table = after(page, Opened("table:layanan"), Fetched(READ, head_example.SERVICES))
    hours = after(page, Opened("table:jam"), Fetched(READ, head_example.HOURS))
    quota = after(table, Opened("line:A-02"), Began("edit"), Opened("cell:kuota_per_hari"))
    office = after(quota, Wrote("80"), Confirmed())
    return {
        "head": desk,
        "head-tables": page,
        "head-table": after(table, Opened("line:A-02")),
        "head-row": after(table, Opened("line:A-02"), Began("edit")),
        "head-hours": after(hours, Opened("line:aula|")),
        "head-wrong": after(_checked(office, head_example.WRONG), Opened("changes")),
        "head-versions": after(page, Opened("versions"), Opened("version:11")),
    }


def _more_tables(page: Desk) -> dict[str, Desk]:
    rules = after(page, Opened("table:aturan"), Fetched(RULES, office_example.RULES))
    counters = after(page, Opened("table:loket"), Fetched(COUNTERS, office_example.COUNTERS))
    counter = after(counters, Opened("line:3"), Began("edit"))
    hours = after(page, Opened("table:jam"), Fetched(HOURS, office_example.HOURS))
    return {
        "settings": rules,
        "settings-last": after(rules, Rested("line:booking_days_kept")),
        "form-setting": after(rules, Opened("line:priority_run")),
        "row-counter": after(counter, Rested("cell:porsi")),
        "form-queues": after(counter, Opened("cell:tahap_dilayani"), Moved(2), Wrote(" ")),
        "row-hours": after(hours, Opened("line:aula|"), Began("edit"), Rested("cell:jumat")),
        "table-hours": after(hours, Opened("line:aula|2027-02-08")),
        "row-dates": after(
            hours, Opened("line:aula|2027-02-08"), Began("edit"), Rested("cell:mulai")
        ),
    }


def _checked(desk: Desk, told: HallChanged) -> Desk:
    """Return the desk after the hub looked at what is prepared on it."""
    office = desk.office
    dry = ChangeHall(key=office.asked, base=office.version, edits=office.edits, dry=True)
    return after(desk, Answered(dry, told))


def _door(desk: Desk, language: str) -> dict[str, Desk]:
    filled = after(desk, Filled(Blank.OFFICER, "Ratna Dewi Lestari"), Filled(Blank.PIN, "246810"))
    asked = after(filled, Confirmed())
    return {
        "door": desk,
        "door-joining": new_desk(example.STATION, RUN, Role.SUPERVISOR, language),
        "door-filled": filled,
        "door-wrong": _refused(asked, Reason.WRONG_PIN),
    }


def _voice(desk: Desk) -> dict[str, Desk]:
    page = after(desk, Went(Page.VOICE))
    return {
        "voice": page,
        "voice-chosen": after(page, Opened("announcement:20261125-31")),
        "form-say": after(page, Began("say"), Wrote("Layanan paspor pindah ke zona 2.")),
        "form-emergency": after(page, Began("emergency")),
    }


def _pages(hall: Desk) -> dict[str, Desk]:
    agency, tickets = after(hall, Opened("agency:DUKCAPIL")), after(hall, Went(Page.TICKETS))
    return {
        "agency": agency,
        "agency-counter": after(agency, Opened("counter:1")),
        "agency-paused": after(agency, Opened("counter:2")),
        "agency-service": after(agency, Opened("service:A-02")),
        "agency-refused": _refused(after(agency, Opened("counter:2"), Began("resume"))),
        "tickets": tickets,
        "tickets-found": after(tickets, Narrowed("A1-0"), Opened("ticket:20261125-A-02-A1-044")),
        "tickets-story": after(
            tickets,
            Narrowed("A1-044"),
            Opened("ticket:20261125-A-02-A1-044"),
            Fetched(AskWhy(number="A1-044"), office_example.STORY),
        ),
        "tickets-gone": after(tickets, Narrowed("A1-999")),
        "tickets-nothing": after(tickets, Narrowed("Z9-999")),
    }


def _refused(desk: Desk, reason: Reason = Reason.COUNTER_CLOSED) -> Desk:
    error = ErrorObject(code=1, message="", data={"reason": reason})
    return after(desk, Refused(_asked(desk), error))


def _asked(desk: Desk) -> Command:
    """Return the command that is with the hub. Raises LookupError where none is."""
    if not isinstance(desk.doing, Command):
        raise LookupError("Nothing was asked of the hall")
    return desk.doing


def _forms(hall: Desk) -> dict[str, Desk]:
    agency = after(hall, Opened("agency:DUKCAPIL"))
    ticket = after(hall, Went(Page.TICKETS), Opened("ticket:20261125-A-02-A1-044"))
    return {
        "form-reason": after(agency, Opened("service:A-02"), Began("suspend")),
        "form-own-words": after(
            agency, Opened("counter:1"), Began("close"), Wrote("Rapat koordinasi dengan pusat")
        ),
        "form-service": after(ticket, Began("transfer")),
        "form-service-found": after(ticket, Began("transfer"), Wrote("akta")),
        "form-place": after(ticket, Began("transfer"), Chose(3)),
        "form-priority": after(ticket, Began("prioritise")),
        "form-hand": after(agency, Opened("service:A-02"), Began("hand")),
    }


def _front(desk: Desk) -> dict[str, Desk]:
    chosen = after(desk, Narrowed("paspor"), Opened("service:C-01"))
    asked = after(chosen, Began("take"), Chose(0), Chose(0))
    printed, by_hand = after(asked, Chose(0)), after(asked, Chose(2))
    return {
        "front": desk,
        "front-service": chosen,
        "front-paper": asked,
        "front-given": _given(by_hand),
        "front-printed": _given(printed),
    }


def _given(desk: Desk) -> Desk:
    tickets = desk.view.tickets if desk.view else ()
    ticket = next(each for each in tickets if each.service == "C-02")
    return after(desk, Answered(_asked(desk), example.just_taken(ticket)))
