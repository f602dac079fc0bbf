"""Every page and dialog of the counter as a desk, for pictures and tests."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from msgspec.structs import replace as with_fields

from antrean_counter import example
from antrean_counter.acts import Act
from antrean_counter.desk import Desk, Field, Hint, Line, Notice, new_desk
from antrean_counter.flow import step
from antrean_counter.gestures import (
    Brought,
    Caught,
    Chose,
    Did,
    Entered,
    Filled,
    Fronted,
    Input,
    Moved,
    Turned,
    Wrote,
)
from antrean_shared.session import Changed, Joined, Left
from antrean_shared.wire import Counter, HubFacts, Outage, StationReport, Ticket, Undo, View, Why
from antrean_shared.words import (
    AgencyId,
    CounterId,
    CounterState,
    Ground,
    Origin,
    Priority,
    Reason,
    StationId,
    TicketId,
    TicketState,
    Undoable,
)

GROUNDS = (
    Why(Ground.RUN_ENDED, {"run": 2}),
    Why(Ground.SHARE, {"line": "A2", "share": 2, "shares": 3}),
)
RUN = UUID("00000000-0000-4000-8000-000000000003")
KIOSKS = (StationId("kiosk-1"), StationId("kiosk-2"))
HUB = HubFacts(name="hub", version="0", hall="MPP Kabupaten Tirta Kencana")


def joined(view: View, fixed: CounterId | None = None) -> Desk:
    """Return the desk of our station after the hub showed it ``view``."""
    return after(new_desk(example.STATION, RUN, fixed), Joined(HUB, example.NOW, view))


def at_work(*tickets: Ticket, counter: Counter | None = None) -> Desk:
    """Return the desk of the officer at counter 3, or at ``counter``."""
    return joined(example.view(*tickets, counters=(counter or example.counter(),)))


def after(desk: Desk, *happened: Input) -> Desk:
    """Return the desk after all that; the commands go nowhere."""
    for each in happened:
        desk, _ = step(desk, each)
    return desk


def scenes() -> dict[str, Desk]:
    """Return every page and dialog by its name."""
    return {**_at_login(), **_at_work(), **_in_dialogs()}


def in_type(desk: Desk, text: int) -> Desk:
    """Return ``desk`` with its type at ``text`` per cent."""
    return replace(desk, habits=replace(desk.habits, text=text))


def strips() -> dict[str, Desk]:
    """Return the small bar in each of its states, by name."""
    morning = example.morning()
    busy = long_names()
    return {
        f"bar-{name}": replace(desk, small=True)
        for name, desk in {
            "idle": at_work(*morning),
            "called": at_work(example.called(since_s=-2), *morning),
            "serving": at_work(example.serving(), *morning),
            "away": after(busy, Left()),
            "long": busy,
            "told": replace(at_work(), notice=Notice(Reason.NOBODY_WAITING)),
            "called-told": after(at_work(example.called(since_s=-2)), Did(Act.FINISH)),
        }.items()
    }


def _at_login() -> dict[str, Desk]:
    empty = joined(example.view())
    filled = after(
        empty,
        Filled(Field.COUNTER, "8"),
        Filled(Field.OFFICER, "Sari Wulandari"),
        Filled(Field.PIN, "246810"),
        Entered(Field.PIN),
    )
    wrong = replace(
        filled, login=replace(filled.login, pin=""), notice=Notice(Reason.WRONG_PIN, {"left": 2})
    )
    return {
        "login": empty,
        "login-filled": filled,
        "login-refused": wrong,
        "login-fixed": joined(example.view(), CounterId("8")),
        "login-joining": new_desk(example.STATION, RUN),
        "login-barred": replace(
            new_desk(example.STATION, RUN), line=Line.BARRED, barred=Reason.UNKNOWN_TOKEN
        ),
    }


def _at_work() -> dict[str, Desk]:
    morning = example.morning()
    serving = at_work(example.serving(), *morning)
    return {
        "idle": at_work(*morning),
        "idle-nobody": at_work(),
        "called": at_work(example.called(since_s=-2), *morning),
        "called-again": at_work(example.called(calls=2, since_s=30), *morning),
        "serving": serving,
        "serving-late": at_work(example.serving(since_s=900), *morning),
        "serving-over": at_work(example.serving(since_s=1390), *morning),
        "serving-long-names": long_names(),
        "served-slowly": at_work(
            example.serving(), *morning, counter=example.counter(mean_min=15.5)
        ),
        "served-none": at_work(*morning, counter=example.counter(served=0)),
        "needs": _needs(serving),
        "outage": _outage(_needs(serving)),
        "closing-asked": _closing(serving, asks="Petugas sakit"),
        "closing-granted": _closing(serving, closes="Petugas sakit"),
        "closing-refused": replace(
            serving, notice=Notice(Hint.CLOSE_REFUSED, {"reason": "Antrean masih panjang"})
        ),
        "undo": _undo(at_work(*morning), Undoable.MISSED),
        "undo-told": after(_undo(serving, Undoable.START), Did(Act.CALL_AGAIN)),
        "undo-long": _undo(long_names(), Undoable.RESTORE),
        "marked": _marked(),
        "paused": at_work(
            *morning, counter=example.counter(state=CounterState.PAUSED, reason="Istirahat")
        ),
        "rehearsal": _rehearsal(long_names()),
        "away": after(serving, Left()),
        "away-idle": after(at_work(*morning), Left()),
        "notice": after(serving, Did(Act.CALL_AGAIN)),
        "nobody": replace(at_work(), notice=Notice(Reason.NOBODY_WAITING)),
    }


def _needs(desk: Desk) -> Desk:
    """Return ``desk`` while a kiosk is out of paper, and another soon will be."""
    faults = (
        StationReport(StationId("kiosk-1"), "paper_out"),
        StationReport(StationId("kiosk-2"), "near_end 13.20"),
    )
    return after(desk, _seen(desk, faults=faults))


def _outage(desk: Desk) -> Desk:
    """Return ``desk`` while its agency's own system is down."""
    since = example.NOW - timedelta(minutes=34)
    down = Outage(AgencyId("DUKCAPIL"), "Sistem tidak dapat dibuka", since)
    return after(desk, _seen(desk, outages=(down,)))


def _closing(desk: Desk, *, asks: str | None = None, closes: str | None = None) -> Desk:
    """Return ``desk`` while a supervisor is asked to let it close, or has let it."""
    return after(desk, _ours(desk, asks=asks, asked_at=example.NOW, closes=closes))


def _ours(desk: Desk, **changed: object) -> Changed:
    """Return the news that these fields of our counter are other ones."""
    counters = desk.view.counters if desk.view else ()
    return _seen(
        desk,
        counters=tuple(with_fields(c, **changed) if c.id == desk.counter else c for c in counters),
    )


def _undo(desk: Desk, what: Undoable) -> Desk:
    """Return ``desk`` with a last step that can be taken back for 8 seconds."""
    number = "A2-1017" if desk.counter == "8" else "A2-017"
    until = example.NOW + timedelta(seconds=8)
    step = Undo(what=what, ticket=TicketId(f"20261125-{number}"), number=number, until=until)
    return after(desk, _ours(desk, undo=step))


def _marked() -> Desk:
    """Return a visitor with everything that can be special, and a line of such."""
    held = with_fields(
        example.serving("9017"),
        origin=Origin.EMERGENCY,
        booked=True,
        unsure=True,
        language="en",
        why=GROUNDS,
    )
    line = (
        with_fields(example.ticket("M-003", waited=44), origin=Origin.HAND),
        with_fields(example.ticket("9002", "A-05", waited=41), origin=Origin.EMERGENCY),
        with_fields(example.ticket("A2-018", waited=31, priority=Priority.CHILD), booked=True),
        with_fields(example.ticket("A2-019", waited=30), unsure=True),
    )
    return at_work(held, *line)


def _seen(desk: Desk, **changed: object) -> Changed:
    """Return the news of a picture in which these fields are other ones."""
    if desk.view is None:
        raise LookupError("There is no picture yet")
    return Changed((), with_fields(desk.view, **changed))


def long_names(step: int = 2) -> Desk:
    """Return counter 8 with everything at its longest."""
    held = example.ticket(
        "A2-1017",
        "C-02",
        TicketState.SERVING,
        waited=95,
        step=step,
        counter="8",
        calls=3,
        since_s=512,
        priority=Priority.DISABILITY,
        language="en",
    )
    line = (
        example.ticket("A1-1018", "A-02", waited=88, priority=Priority.CHILD),
        example.ticket("A1-1019", "A-02", waited=75, priority=Priority.DISABILITY),
        example.ticket("A3-020", "A-08", waited=61, priority=Priority.PREGNANT),
        *(example.ticket(f"A1-{1021 + n}", "A-02", waited=40 - n) for n in range(8)),
        *(example.ticket(f"A2-{31 + n:03}", "A-04", waited=20 - n) for n in range(4)),
    )
    aside = (
        example.ticket(
            f"A1-100{n}",
            "A-02",
            TicketState.PARKED,
            waited=190,
            counter="8",
            since_s=4000 + n,
            reason="Berkas yang ditunggu sudah ada",
        )
        for n in range(5)
    )
    busy = example.counter("8", officer="R. Ngt. Sri Wahyuningsih Kusumaningrum", served=128)
    return at_work(held, *line, *aside, counter=busy)


def _rehearsal(desk: Desk) -> Desk:
    return desk if desk.view is None else after(desk, Changed((), _with_hall(desk.view)), Left())


def _with_hall(view: View) -> View:
    return with_fields(view, hall=example.hall(rehearsal=True))


def _in_dialogs() -> dict[str, Desk]:
    morning = example.morning()
    called = at_work(example.called(since_s=40), *morning)
    serving = at_work(example.serving(), *morning)
    idle = at_work(*morning)
    number = after(idle, Did(Act.NUMBER))
    transfer = after(serving, Did(Act.TRANSFER))
    printers = after(serving, _seen(serving, printers=KIOSKS))
    return {
        "ask-missed": after(called, Did(Act.MISSED)),
        "ask-park": after(serving, Did(Act.PARK)),
        "ask-park-own-words": after(serving, Did(Act.PARK), Chose(4)),
        "ask-cancel": after(serving, Did(Act.CANCEL)),
        "ask-pause": after(idle, Did(Act.PAUSE)),
        "ask-priority": after(serving, Did(Act.PRIORITY)),
        "ask-return": after(idle, Brought(1)),
        "ask-close": after(idle, Did(Act.CLOSE)),
        "ask-holding-served": after(serving, Did(Act.CLOSE), Chose(0)),
        "ask-holding-called": after(called, Brought(0), Chose(0)),
        "find-service": transfer,
        "find-counter-front": after(transfer, Turned(), Fronted()),
        "find-number": number,
        "find-nothing": after(number, Wrote("999"), Chose(0)),
        "ask-call": after(number, Chose(2)),
        "ask-finish": after(serving, Did(Act.FINISH)),
        "ask-finish-steps": after(long_names(step=1), Did(Act.FINISH)),
        "find-service-finishing": after(serving, Did(Act.FINISH), Chose(6)),
        "ask-outage": after(idle, Did(Act.OUTAGE)),
        "ask-outage-over": after(_outage(idle), Did(Act.OUTAGE)),
        "ask-close-today": after(idle, Did(Act.CLOSE), Chose(1)),
        "why": after(_marked(), Did(Act.WHY)),
        "ask-reprint": after(printers, Did(Act.REPRINT)),
        "no-printer": after(serving, Did(Act.REPRINT)),
        "find-paper": after(idle, _seen(idle, printers=KIOSKS), Did(Act.REPRINT)),
        "paper-failed": replace(
            serving,
            notice=Notice(Hint.PAPER_FAILED, {"number": "A2-017", "printer": "kiosk-2"}),
        ),
        "more": after(serving, Did(Act.MORE)),
        "more-away": after(serving, Left(), Did(Act.MORE)),
        "setup": after(serving, Did(Act.SETTINGS)),
        "setup-catching": after(serving, Did(Act.SETTINGS), Chose(6)),
        "setup-taken": after(serving, Did(Act.SETTINGS), Chose(6), Caught("F5")),
        "setup-end": after(serving, Did(Act.SETTINGS), Moved(99)),
    }
