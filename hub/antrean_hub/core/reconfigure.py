"""The office describes its hall anew while visitors are in it: whoever holds a number keeps it.

A change that would leave somebody without a counter is not made; the sentences say who, and what to
do first. Switching a service off strands nobody: it gives no more numbers, and serves those given.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import Enum

from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, Decision
from antrean_hub.core.config import HallConfig
from antrean_hub.core.hall import Hall, Ticket
from antrean_hub.core.index import Index, index
from antrean_hub.core.refusals import Refused
from antrean_shared.commands import ChangeHall, ImportHall, RestoreHall
from antrean_shared.managing import HallChanged, TableProblem
from antrean_shared.wire import Detail
from antrean_shared.words import ENDED, BookingState, CounterState, Reason, StationId

Change = ChangeHall | RestoreHall | ImportHall
CHANGES = (ChangeHall, RestoreHall, ImportHall)


class Strand(Enum):
    """One way to lose a visitor: the table to look at, and a sentence in Indonesian and English."""

    SERVICE = (
        "layanan",
        "Layanan {what} masih punya {count} nomor hari ini. Jangan dihapus; nonaktifkan saja "
        "(aktif = tidak): nomor yang sudah diambil tetap dilayani.",
        "Service {what} still has {count} numbers today. Do not remove it; switch it off "
        "(aktif = tidak): who has a number is still served.",
    )
    STEP = (
        "loket",
        "Antrean {what} masih dibutuhkan {count} nomor, tetapi tidak ada lagi loket aktif "
        "instansinya yang melayaninya.",
        "Queue {what} is still needed by {count} numbers, but no active counter of their agency "
        "serves it any more.",
    )
    HELD = (
        "loket",
        "Loket {what} sedang memegang {count} nomor. Selesaikan dulu.",
        "Counter {what} holds {count} number. Finish it first.",
    )
    SENT = (
        "loket",
        "{count} nomor dikirim khusus ke loket {what}. Layani atau alihkan dulu.",
        "{count} numbers were sent to counter {what} in person. Serve them or send them on first.",
    )
    BOOKED = (
        "layanan",
        "Layanan {what} masih punya {count} pesanan. Nonaktifkan saja, atau batalkan pesanannya.",
        "Service {what} still has {count} bookings. Switch it off, or cancel the bookings.",
    )
    AWAY = (
        "layanan",
        "Layanan {what} belum boleh dihapus: {count} kios sedang terputus dan mungkin memberi "
        "nomornya. Nonaktifkan saja, atau tunggu kios tersambung.",
        "Service {what} cannot be removed yet: {count} kiosks are away and may be giving its "
        "numbers. Switch it off, or wait until they are back.",
    )


def change(hall: Hall, command: Change, asker: Asker, now: datetime) -> Decision:
    """Make the proposed tables the hall's, if they are still based on what it is now."""
    proposal = asker.proposal
    if proposal is None or proposal.base != hall.edition.version:
        return stale(hall)
    if not command.dry and not command.reason.strip():
        return Refused(Reason.REASON_NEEDED)
    fact = proposal.fact
    if command.dry or fact is None or any(stranded(hall, fact.config)):
        return ()
    person = hall.people.get(asker.station)
    who = person.officer if person else asker.station
    made = replace(fact, who=who, reason=command.reason.strip())
    return (*closures(hall, fact.config), made)


def answer(hall: Hall, facts: Iterable[f.Fact], asker: Asker) -> HallChanged | None:
    """Tell what a change did, or why it did nothing."""
    proposal = asker.proposal
    if proposal is None:
        return None
    told = replace(proposal.answer, version=hall.edition.version)
    if any(isinstance(fact, f.HallConfigured) for fact in facts):
        return replace(told, changed=True)
    lost = tuple(stranded(hall, proposal.fact.config)) if proposal.fact else ()
    return replace(told, problems=(*told.problems, *lost))


def stale(hall: Hall) -> Refused:
    """Refuse because somebody changed the tables meanwhile."""
    edition = hall.edition
    at = edition.at.isoformat(timespec="seconds") if edition.at else None
    facts: dict[str, Detail] = {
        "version": edition.version,
        "who": edition.who or "antrean-hub import",
        "at": at,
    }
    return Refused(Reason.HALL_CHANGED, facts)


def stranded(hall: Hall, config: HallConfig) -> Iterator[TableProblem]:
    """Yield whom the hall would lose if ``config`` described it from now on."""
    after = index(config)
    found: Counter[tuple[Strand, str]] = Counter()
    for ticket in hall.tickets.values():
        if ticket.state not in ENDED:
            found.update(_lost(ticket, after))
    found.update(_held(hall, after))
    found.update(_announced(hall, after))
    for (strand, what), count in found.items():
        yield _problem(strand, what, count)


def closures(hall: Hall, config: HallConfig) -> Iterator[f.Fact]:
    """Yield the end of every officer's turn at a counter that ``config`` has no more."""
    active = _active(index(config))
    for counter, desk in hall.desks.items():
        if desk.state is not CounterState.CLOSED and counter not in active:
            yield f.CounterClosed(counter=counter, reason="loket dinonaktifkan")


def reachable(ticket: Ticket, within: Index) -> bool:
    """Tell whether a ticket can still go all its way in a hall."""
    return not any(_lost(ticket, within))


def _lost(ticket: Ticket, after: Index) -> Iterator[tuple[Strand, str]]:
    if ticket.service not in after.services:
        yield Strand.SERVICE, ticket.service
        return
    for step in ticket.steps[ticket.step :]:
        serving = after.stage_counters.get(step.stage, ())
        if not any(after.counters[each].agency == ticket.agency for each in serving):
            yield Strand.STEP, step.stage
    if ticket.target is not None and ticket.target not in _active(after):
        yield Strand.SENT, ticket.target


def _held(hall: Hall, after: Index) -> Iterator[tuple[Strand, str]]:
    active = _active(after)
    for counter, desk in hall.desks.items():
        if desk.ticket is not None and counter not in active:
            yield Strand.HELD, counter


def _announced(hall: Hall, after: Index) -> Iterator[tuple[Strand, str]]:
    """Yield the services that somebody booked, or that a kiosk out of sight may be giving."""
    gone = [each for each in hall.index.services if each not in after.services]
    for booking in hall.bookings.values():
        if booking.state is BookingState.OPEN and booking.service in gone:
            yield Strand.BOOKED, booking.service
    for service in gone:
        for _kiosk in _away(hall):
            yield Strand.AWAY, service


def _away(hall: Hall) -> set[StationId]:
    return {each.station for each in hall.lent.values() if each.station not in hall.printers}


def _active(within: Index) -> set[str]:
    return {each.id for each in within.counters.values() if each.active}


def _problem(strand: Strand, what: str, count: int) -> TableProblem:
    table, indonesian, english = strand.value
    case = {"what": what, "count": count}
    return TableProblem(
        table=table,
        row=None,
        row_key=None if strand is Strand.STEP else what,
        column=None,
        text=indonesian.format_map(case),
        text_en=english.format_map(case),
    )
