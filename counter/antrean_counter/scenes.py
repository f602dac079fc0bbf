"""Every page and dialog of the counter as a desk, for pictures and tests."""

from dataclasses import replace

from antrean_counter import example
from antrean_counter.acts import Act
from antrean_counter.desk import Desk, Field, Hint, Line, Notice, new_desk
from antrean_counter.gestures import (
    Brought,
    Caught,
    Chose,
    Did,
    Entered,
    Filled,
    Fronted,
    Moved,
    Turned,
    Wrote,
)
from antrean_counter.poses import (
    KIOSKS,
    RUN,
    after,
    at_work,
    closing,
    joined,
    long_names,
    marked,
    needs,
    outage,
    rehearsal,
    seen,
    undo,
)
from antrean_shared.session import Left
from antrean_shared.words import (
    CounterId,
    CounterState,
    Reason,
    Undoable,
)


def scenes() -> dict[str, Desk]:
    """Return every page and dialog by its name."""
    return {**_at_login(), **_at_work(), **_in_dialogs()}


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
        "needs": needs(serving),
        "outage": outage(needs(serving)),
        "closing-asked": closing(serving, asks="Petugas sakit"),
        "closing-granted": closing(serving, closes="Petugas sakit"),
        "closing-refused": replace(
            serving, notice=Notice(Hint.CLOSE_REFUSED, {"reason": "Antrean masih panjang"})
        ),
        "undo": undo(at_work(*morning), Undoable.MISSED),
        "undo-told": after(undo(serving, Undoable.START), Did(Act.CALL_AGAIN)),
        "undo-long": undo(long_names(), Undoable.RESTORE),
        "marked": marked(),
        "paused": at_work(
            *morning, counter=example.counter(state=CounterState.PAUSED, reason="Istirahat")
        ),
        "rehearsal": rehearsal(long_names()),
        "away": after(serving, Left()),
        "away-idle": after(at_work(*morning), Left()),
        "notice": after(serving, Did(Act.CALL_AGAIN)),
        "nobody": replace(at_work(), notice=Notice(Reason.NOBODY_WAITING)),
    }


def _in_dialogs() -> dict[str, Desk]:
    morning = example.morning()
    called = at_work(example.called(since_s=40), *morning)
    serving = at_work(example.serving(), *morning)
    idle = at_work(*morning)
    number = after(idle, Did(Act.NUMBER))
    transfer = after(serving, Did(Act.TRANSFER))
    printers = after(serving, seen(serving, printers=KIOSKS))
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
        "ask-outage-over": after(outage(idle), Did(Act.OUTAGE)),
        "ask-close-today": after(idle, Did(Act.CLOSE), Chose(1)),
        "why": after(marked(), Did(Act.WHY)),
        "ask-reprint": after(printers, Did(Act.REPRINT)),
        "no-printer": after(serving, Did(Act.REPRINT)),
        "find-paper": after(idle, seen(idle, printers=KIOSKS), Did(Act.REPRINT)),
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
