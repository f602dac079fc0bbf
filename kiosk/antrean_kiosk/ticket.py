"""The ticket's face: what the paper says, in Indonesian and in the visitor's language.

No name, no identity number: a number, where to wait, how long, and a random token to look it up.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from antrean_printer.document import Align, Block, Cut, Document, Gap, Pair, Qr, Rule, Text
from antrean_shared.wire import Agency, Counter, Service, Ticket, View
from antrean_shared.words import StageId
from antrean_ui import format

NUMBER_TIMES = 6
"""Six plain letters wide and high: 18 mm, read at arm's length without glasses."""


class _Words(NamedTuple):
    number: str
    priority: str
    reprint: str
    rehearsal: str
    zone: str
    counter: str
    ahead: str
    people: str
    expected: str
    steps: str
    wait: str
    missed: str
    complaints: str


_ID = _Words(
    number="NOMOR ANTREAN",
    priority="PRIORITAS",
    reprint="CETAK ULANG",
    rehearsal="SIMULASI - TIDAK BERLAKU",
    zone="Zona",
    counter="Loket",
    ahead="Menunggu di depan Anda",
    people="orang",
    expected="Perkiraan dipanggil",
    steps="Langkah Anda",
    wait="Mohon menunggu nomor Anda dipanggil.",
    missed="Setelah {times} kali dipanggil tidak hadir, nomor dinyatakan terlewat.",
    complaints="Pengaduan: lapor.go.id / SMS 1708",
)
_EN = _Words(
    number="QUEUE NUMBER",
    priority="PRIORITY",
    reprint="REPRINT",
    rehearsal="REHEARSAL - NOT VALID",
    zone="Zone",
    counter="Counter",
    ahead="Ahead of you",
    people="people",
    expected="Expected call",
    steps="Your steps",
    wait="Please wait until your number is called.",
    missed="Not there after {times} calls: your number is passed over.",
    complaints="Complaints: lapor.go.id / SMS 1708",
)
WORDS: dict[str, tuple[_Words, ...]] = {"id": (_ID,), "en": (_ID, _EN)}
"""What a ticket says by its language: officers read Indonesian, so that is always there."""


class Facts(NamedTuple):
    """What a ticket's face needs of the hall, taken from the view when it was printed."""

    view: View
    station: str
    now: datetime
    reprint: bool = False


def face(ticket: Ticket, facts: Facts) -> Document:
    """Return the paper for ``ticket``."""
    words = WORDS.get(ticket.language, WORDS["id"])
    return Document(
        (
            *_head(ticket, facts, words),
            *_number(ticket, facts, words),
            *_way(ticket, facts, words),
            *_foot(ticket, facts, words),
        )
    )


def counters_for(view: View, stage: StageId) -> tuple[Counter, ...]:
    """Return the counters that call from ``stage``, in the order of their numbers."""
    return tuple(counter for counter in view.counters if stage in counter.stages)


def expected(ticket: Ticket, now: datetime) -> tuple[datetime, datetime] | None:
    """Return between which times the ticket is likely to be called, or None if nobody knows."""
    if ticket.wait is None:
        return None
    low, high = ticket.wait.low_s, ticket.wait.high_s
    return now + timedelta(seconds=low), now + timedelta(seconds=high)


def _head(ticket: Ticket, facts: Facts, words: tuple[_Words, ...]) -> Iterator[Block]:
    hall = facts.view.hall
    if hall.rehearsal:
        yield from _rehearsal(words)
        yield Gap()
    yield _centred(hall.name.upper(), bold=True)
    yield _centred(hall.region.upper())
    yield Rule()
    agency, service = _agency(facts.view, ticket), _service(facts.view, ticket)
    if agency is not None:
        yield _centred(agency.name.upper(), bold=True)
        yield from _english(ticket, agency.name_en)
    if service is not None:
        yield _centred(service.name)
        yield from _english(ticket, service.name_en)


def _number(ticket: Ticket, facts: Facts, words: tuple[_Words, ...]) -> Iterator[Block]:
    yield Gap()
    yield _centred(" / ".join(each.number for each in words))
    yield Text(ticket.number, Align.CENTER, NUMBER_TIMES, NUMBER_TIMES, bold=True)
    if ticket.priority is not None:
        yield from _badge([each.priority for each in words])
    if facts.reprint:
        yield from _badge([f"{each.reprint} {format.clock(facts.now)}" for each in words])
    yield Gap()


def _way(ticket: Ticket, facts: Facts, words: tuple[_Words, ...]) -> Iterator[Block]:
    for each in words:
        # The Indonesian line is the one on the signs overhead, so it is the large one.
        large = each is words[0]
        yield Text(_where(ticket, facts.view, each), height=2 if large else 1, bold=True)
    yield Gap()
    if ticket.steps > 1:
        yield from _steps(ticket, facts.view, words)
        yield Gap()
    if ticket.ahead is not None:
        for each in words:
            yield Pair(each.ahead, f"{ticket.ahead} {each.people}", bold=True)
    span = expected(ticket, facts.now)
    if span is not None:
        times = f"{format.time_span(*span).replace('–', '-')} {facts.view.hall.zone_label}"
        yield from (Pair(each.expected, times, bold=True) for each in words)


def _where(ticket: Ticket, view: View, words: _Words) -> str:
    agency = _agency(view, ticket)
    zone = f"{words.zone} {agency.zone}" if agency and agency.zone else ""
    return " - ".join(filter(None, (zone, _counters(view, ticket.stage, words.counter))))


def _steps(ticket: Ticket, view: View, words: tuple[_Words, ...]) -> Iterator[Block]:
    service = _service(view, ticket)
    if service is None:
        return
    yield Text(f"{' / '.join(each.steps for each in words)}:")
    for number, step in enumerate(service.steps, start=1):
        name = view.hall.stage_names.get(step.stage, "")
        counters = _counters(view, step.stage, words[0].counter)
        yield Text(f" {number}. " + ": ".join(part for part in (name, counters) if part))


def _foot(ticket: Ticket, facts: Facts, words: tuple[_Words, ...]) -> Iterator[Block]:
    hall, taken = facts.view.hall, ticket.taken_at
    yield Rule()
    time = f"{format.clock_seconds(taken)} {hall.zone_label}"
    yield Pair(format.long_date(taken, "id"), f"{time}  {facts.station}")
    if ticket.token and hall.ticket_url:
        yield Qr(hall.ticket_url + ticket.token)
    for each in words:
        yield _centred(each.wait)
        yield _centred(each.missed.format(times=hall.policy.call_limit))
    yield _centred(words[-1].complaints)
    if hall.rehearsal:
        yield Gap()
        yield from _rehearsal(words)
    yield Gap()
    yield Cut()


def _counters(view: View, stage: StageId, word: str) -> str:
    numbers = ", ".join(counter.id for counter in counters_for(view, stage))
    return f"{word} {numbers}" if numbers else ""


def _agency(view: View, ticket: Ticket) -> Agency | None:
    return next((each for each in view.agencies if each.id == ticket.agency), None)


def _service(view: View, ticket: Ticket) -> Service | None:
    return next((each for each in view.services if each.id == ticket.service), None)


def _english(ticket: Ticket, text: str) -> Iterator[Block]:
    if ticket.language != "id" and text:
        yield _centred(text)


def _centred(text: str, *, bold: bool = False, inverse: bool = False) -> Text:
    return Text(text, Align.CENTER, bold=bold, inverse=inverse)


def _rehearsal(words: tuple[_Words, ...]) -> Iterator[Block]:
    yield from (_centred(each.rehearsal, inverse=True) for each in words)


def _badge(texts: list[str]) -> Iterator[Block]:
    yield Text(texts[0], Align.CENTER, 2, 2, bold=True, inverse=True)
    yield from (_centred(text, inverse=True) for text in texts[1:])
