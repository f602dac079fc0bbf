"""The ticket's face: what the paper says, in Indonesian and in the visitor's language.

No name, no identity number: a number, where to wait, how long, and a random token to look it up.
Which words stand where is the layout's: ``ticket.layout``, or a technician's copy of it.
"""

from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

from antrean_printer.document import Document
from antrean_printer.template import Fields, Template, read
from antrean_shared.wire import Agency, Counter, Service, Ticket, View
from antrean_shared.words import StageId
from antrean_ui import format

LAYOUT = Path(__file__).with_name("ticket.layout")
YES = "yes"


class _Words(NamedTuple):
    zone: str
    counter: str


_ID, _EN = _Words("Zona", "Loket"), _Words("Zone", "Counter")
FIELDS = frozenset(
    {
        *("hall", "region", "agency", "agency_en", "service", "service_en", "number", "where"),
        *("where_en", "steps", "ahead", "expected", "date", "time", "station", "url", "calls"),
        *("en", "priority", "reprint", "emergency", "rehearsal"),
    }
)
"""Everything that a layout may ask for."""


class Facts(NamedTuple):
    """What a ticket's face needs of the hall, taken from the view when it was printed."""

    view: View
    station: str
    now: datetime
    reprint: bool = False


def template(path: Path | None = None) -> Template:
    """Read the layout that tickets are set with; raises BadTemplate."""
    layout = _usual() if path is None else read(path)
    layout.check(FIELDS)
    return layout


def face(ticket: Ticket, facts: Facts, layout: Template | None = None) -> Document:
    """Return the paper for ``ticket``."""
    return (layout or template()).fill(fields(ticket, facts))


def fields(ticket: Ticket, facts: Facts) -> Fields:
    """Return what the layout's fields say on this ticket; empty for what does not apply."""
    view, hall, taken = facts.view, facts.view.hall, ticket.taken_at
    agency, service = _agency(view, ticket), _service(view, ticket)
    span = expected(ticket, facts.now)
    times = format.time_span(*span).replace("–", "-") if span else ""
    url = hall.ticket_url + ticket.token if ticket.token and hall.ticket_url else ""
    return {
        "hall": hall.name.upper(),
        "region": hall.region.upper(),
        "agency": agency.name.upper() if agency else "",
        "agency_en": agency.name_en if agency else "",
        "service": service.name if service else "",
        "service_en": service.name_en if service else "",
        "number": ticket.number,
        "where": _where(ticket, view, _ID),
        "where_en": _where(ticket, view, _EN),
        "steps": _steps(ticket, view),
        "ahead": "" if ticket.ahead is None else str(ticket.ahead),
        "expected": f"{times} {hall.zone_label}" if times else "",
        "date": format.long_date(taken, "id"),
        "time": f"{format.clock_seconds(taken)} {hall.zone_label}",
        "station": facts.station,
        "url": url,
        "calls": str(hall.policy.call_limit),
        "en": YES if ticket.language == "en" else "",
        "priority": ticket.priority or "",
        "reprint": format.clock(facts.now) if facts.reprint else "",
        "emergency": ticket.origin or "",
        "rehearsal": YES if hall.rehearsal else "",
    }


def counters_for(view: View, stage: StageId) -> tuple[Counter, ...]:
    """Return the counters that call from ``stage``, in the order of their numbers."""
    return tuple(counter for counter in view.counters if stage in counter.stages)


def expected(ticket: Ticket, now: datetime) -> tuple[datetime, datetime] | None:
    """Return between which times the ticket is likely to be called, or None if nobody knows."""
    if ticket.wait is None:
        return None
    low, high = ticket.wait.low_s, ticket.wait.high_s
    return now + timedelta(seconds=low), now + timedelta(seconds=high)


@cache
def _usual() -> Template:
    return read(LAYOUT)


def _where(ticket: Ticket, view: View, words: _Words) -> str:
    agency = _agency(view, ticket)
    zone = f"{words.zone} {agency.zone}" if agency and agency.zone else ""
    return " - ".join(filter(None, (zone, _counters(view, ticket.stage, words.counter))))


def _steps(ticket: Ticket, view: View) -> tuple[str, ...]:
    """One line a step, where there is more than one."""
    service = _service(view, ticket)
    if service is None or ticket.steps == 1:
        return ()
    lines = []
    for number, step in enumerate(service.steps, start=1):
        name = view.hall.stage_names.get(step.stage, "")
        counters = _counters(view, step.stage, _ID.counter)
        lines.append(f" {number}. " + ": ".join(part for part in (name, counters) if part))
    return tuple(lines)


def _counters(view: View, stage: StageId, word: str) -> str:
    numbers = ", ".join(counter.id for counter in counters_for(view, stage))
    return f"{word} {numbers}" if numbers else ""


def _agency(view: View, ticket: Ticket) -> Agency | None:
    return next((each for each in view.agencies if each.id == ticket.agency), None)


def _service(view: View, ticket: Ticket) -> Service | None:
    return next((each for each in view.services if each.id == ticket.service), None)
