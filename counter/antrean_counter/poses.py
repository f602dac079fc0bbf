"""Desks to draw and to test: the officer at counter 3 or 8, and what may have happened there."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from msgspec.structs import replace as with_fields

from antrean_counter import example
from antrean_counter.desk import Desk, new_desk
from antrean_counter.flow import step
from antrean_counter.gestures import (
    Input,
)
from antrean_shared.session import Changed, Joined, Left
from antrean_shared.wire import Counter, HubFacts, Outage, StationReport, Ticket, Undo, View, Why
from antrean_shared.words import (
    AgencyId,
    CounterId,
    Ground,
    Origin,
    Priority,
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


def in_type(desk: Desk, text: int) -> Desk:
    """Return ``desk`` with its type at ``text`` per cent."""
    return replace(desk, habits=replace(desk.habits, text=text))


def needs(desk: Desk) -> Desk:
    """Return ``desk`` while a kiosk is out of paper, and another soon will be."""
    faults = (
        StationReport(StationId("kiosk-1"), "paper_out"),
        StationReport(StationId("kiosk-2"), "near_end 13.20"),
    )
    return after(desk, seen(desk, faults=faults))


def outage(desk: Desk) -> Desk:
    """Return ``desk`` while its agency's own system is down."""
    since = example.NOW - timedelta(minutes=34)
    down = Outage(AgencyId("DUKCAPIL"), "Sistem tidak dapat dibuka", since)
    return after(desk, seen(desk, outages=(down,)))


def closing(desk: Desk, *, asks: str | None = None, closes: str | None = None) -> Desk:
    """Return ``desk`` while a supervisor is asked to let it close, or has let it."""
    return after(desk, ours(desk, asks=asks, asked_at=example.NOW, closes=closes))


def ours(desk: Desk, **changed: object) -> Changed:
    """Return the news that these fields of our counter are other ones."""
    counters = desk.view.counters if desk.view else ()
    return seen(
        desk,
        counters=tuple(with_fields(c, **changed) if c.id == desk.counter else c for c in counters),
    )


def undo(desk: Desk, what: Undoable) -> Desk:
    """Return ``desk`` with a last step that can be taken back for 8 seconds."""
    number = "A2-1017" if desk.counter == "8" else "A2-017"
    until = example.NOW + timedelta(seconds=8)
    step = Undo(what=what, ticket=TicketId(f"20261125-{number}"), number=number, until=until)
    return after(desk, ours(desk, undo=step))


def marked() -> Desk:
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


def seen(desk: Desk, **changed: object) -> Changed:
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


def rehearsal(desk: Desk) -> Desk:
    """Return ``desk`` on a practice day, with the hub away."""
    return after(desk, seen(desk, hall=example.hall(rehearsal=True)), Left())
