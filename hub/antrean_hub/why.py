"""``antrean-hub why``: a ticket's whole day in plain words, and why it was called when it was."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, TypeAlias

from antrean_hub.core import facts as f
from antrean_hub.core.explain import clause, could_call, why_called
from antrean_hub.core.hall import Ticket
from antrean_hub.core.sight import Record
from antrean_hub.store.replay import last_of, opening, replayed
from antrean_hub.store.store import Store
from antrean_shared.managing import Story, StoryLine
from antrean_shared.wire import Why
from antrean_shared.words import Origin, Outcome, Priority, TicketId, TicketState

Said: TypeAlias = tuple[str, str]
"""In Indonesian and in English."""


def story(store: Store, number: str, day: date | None = None) -> Story | None:
    """Return everything that mattered to a number on ``day``, or on the latest: no lines where
    there was no such number, None where the hall was not open. Raises NoHall, ReadFailed.
    """
    with store.reading() as connection:
        first = opening(connection, day)
        if first is None:
            return None
        records = replayed(connection, first, last_of(connection, first))
        opened = next(records)
        found = opened.after.day
        lines = tuple(tell(records, TicketId(f"{found:%Y%m%d}-{number}")))
    return Story(number=number, day=f"{found}", lines=lines)


def tell(records: Iterable[Record], ticket: TicketId) -> Iterator[StoryLine]:
    """Yield a line for everything in a day's ``records`` that mattered to ``ticket``."""
    before = passed = 0
    for record in records:
        fact = record.fact
        if isinstance(fact, f.TicketFact) and fact.ticket == ticket:
            yield from _own(record, fact, before, passed)
            if isinstance(fact, f.TicketCalled):
                before = passed = 0
        elif isinstance(fact, f.TicketCalled) and _stood_before(record, fact, ticket):
            late = _came_later(record, fact, ticket)
            before, passed = before + (not late), passed + late
            if late:
                yield _passed(record, fact)


def sentence(line: StoryLine) -> str:
    """Return a line as the hub's own terminal tells it."""
    return line.text_en + "; ".join(map(clause, line.why))


def _line(record: Record, said: Said, why: tuple[Why, ...] = ()) -> StoryLine:
    return StoryLine(record.at, *said, why)


def _stood_before(record: Record, call: f.TicketCalled, ticket: TicketId) -> bool:
    """Tell whether ``ticket`` waited where this call was made."""
    mine = record.before.tickets.get(ticket)
    waits = mine is not None and mine.state is TicketState.WAITING
    return waits and could_call(record.before, call, record.before.tickets[ticket])


def _came_later(record: Record, call: f.TicketCalled, ticket: TicketId) -> bool:
    tickets = record.before.tickets
    return tickets[call.ticket].rank > tickets[ticket].rank


def _passed(record: Record, call: f.TicketCalled) -> StoryLine:
    number = record.before.tickets[call.ticket].number
    return _called(
        record,
        call,
        f"{number}, yang datang kemudian, dipanggil lebih dulu ke loket {call.counter}",
        f"{number}, who came later, was called first to counter {call.counter}",
    )


def _called(record: Record, call: f.TicketCalled, indonesian: str, english: str) -> StoryLine:
    why = why_called(record.before, call, record.at)
    unknown = "" if why else "its grounds were not kept"
    return _line(record, (indonesian, f"{english}: {unknown}"), why)


def _own(record: Record, fact: f.TicketFact, before: int, passed: int) -> Iterator[StoryLine]:
    if isinstance(fact, f.TicketCalled):
        yield _called(
            record,
            fact,
            f"dipanggil ke loket {fact.counter} oleh {fact.officer}",
            f"called to counter {fact.counter} by {fact.officer}",
        )
        yield _line(record, _gone_before(before, passed))
        return
    words = _WORDS.get(type(fact))
    plain = type(fact).__name__
    said = words(fact, record.after.tickets[fact.ticket]) if words else (plain, plain)
    yield _line(record, said)


def _gone_before(before: int, passed: int) -> Said:
    return (
        f"{before} yang datang lebih dulu dan {passed} yang datang kemudian sudah dipanggil",
        f"{before} who came earlier and {passed} who came later had gone before it there",
    )


def _taken(fact: f.TicketTaken, ticket: Ticket) -> Said:
    booked = (f", pesanan {fact.booking}", f", with booking {fact.booking}")
    right, right_en = _right(ticket)
    return (
        f"{fact.number} diambil di {fact.station} untuk {fact.service}{right}"
        f"{booked[0] if fact.booking else ''}",
        f"{fact.number} taken at {fact.station} for {fact.service}{right_en}"
        f"{booked[1] if fact.booking else ''}",
    )


def _merged(fact: f.TicketMerged, ticket: Ticket) -> Said:
    when = f"{fact.taken_at.astimezone(ticket.taken_at.tzinfo):%H.%M.%S}"
    how, how_en = ORIGINS[fact.origin]
    right, right_en = _right(ticket)
    return (
        f"{fact.number} dimasukkan untuk {fact.service}{right}: diberikan pukul {when} oleh "
        f"{fact.station} {how} selagi pusat terputus; urutannya menurut waktu itu",
        f"{fact.number} entered for {fact.service}{right_en}: given at {when} by "
        f"{fact.station} {how_en}, while the hub was away; it stands in line by that time",
    )


def _right(ticket: Ticket) -> Said:
    if not ticket.priority:
        return "", ""
    return f", prioritas ({PRIORITIES[ticket.priority]})", f", priority ({ticket.priority})"


def _printed(fact: f.TicketPrinted, ticket: Ticket) -> Said:
    if fact.unsure:
        return (
            "cetakannya tidak dipastikan siapa pun: tetap masuk antrean, mungkin dipegang orang",
            "nobody confirmed its paper in time: it joins the line, a visitor may hold it",
        )
    return (
        f"tercetak; menunggu di antrean {ticket.stage}",
        f"printed; it waits in line {ticket.stage}",
    )


def _unprinted(fact: f.TicketUnprinted, _ticket: Ticket) -> Said:
    return (
        f"tidak tercetak: {fact.fault}; nomor ini tidak dipakai lagi",
        f"not printed: {fact.fault}; this number is not used again",
    )


def _spoken(fact: f.CallSpoken, _ticket: Ticket) -> Said:
    late = fact.lag_ms / 1000
    return (
        f"disebut di zona {fact.zone} oleh {fact.station}, {late:.1f} detik sesudah dipanggil "
        f"({fact.form})",
        f"announced in zone {fact.zone} by {fact.station}, {late:.1f} s after the call "
        f"({fact.form})",
    )


def _finished(fact: f.TicketFinished, ticket: Ticket) -> Said:
    outcome = fact.outcome or Outcome.SERVED
    came, came_en = OUTCOMES[outcome], outcome.replace("_", " ")
    if ticket.state is TicketState.DONE:
        return f"{came}; selesai", f"{came_en}; done"
    if fact.rank is not None:
        to, to_en = _to(fact.service, fact.counter)
        return (
            f"{came}; diteruskan ke {to}, kini di antrean {ticket.stage}",
            f"{came_en}; sent on to {to_en}, now in line {ticket.stage}",
        )
    return (
        f"{came}; menunggu langkah berikutnya di antrean {ticket.stage}",
        f"{came_en}; it waits for its next step in line {ticket.stage}",
    )


def _transferred(fact: f.TicketTransferred, ticket: Ticket) -> Said:
    to, to_en = _to(fact.service, fact.counter)
    return _because(
        f"dialihkan ke {to}, kini di antrean {ticket.stage}",
        f"sent to {to_en}, now in line {ticket.stage}",
        fact.reason,
    )


def _to(service: str | None, counter: str | None) -> Said:
    if service:
        return f"layanan {service}", f"service {service}"
    return f"loket {counter} langsung", f"counter {counter} in person"


def _prioritised(fact: f.TicketPrioritised, _ticket: Ticket) -> Said:
    if fact.priority is None:
        return _because("prioritasnya dicabut", "its priority was taken away", fact.reason)
    return _because(
        f"diberi prioritas ({PRIORITIES[fact.priority]})",
        f"given priority ({fact.priority})",
        fact.reason,
    )


def _restored(fact: f.TicketRestored, ticket: Ticket) -> Said:
    stage = ticket.stage
    return _because(f"kembali di antrean {stage}", f"back in line {stage}", fact.reason)


def _undone(fact: f.TicketUndone, ticket: Ticket) -> Said:
    return (
        f"loket {fact.counter} mengurungkan langkah terakhirnya",
        f"counter {fact.counter} took its last step back: {ticket.state} again",
    )


def _because(indonesian: str, english: str, reason: str) -> Said:
    if not reason:
        return indonesian, english
    return f"{indonesian}, karena: {reason}", f"{english}, because: {reason}"


ORIGINS: dict[Origin, Said] = {
    Origin.EMERGENCY: ("dari nomor yang dipinjamkan", "from the numbers lent"),
    Origin.HAND: ("pada kertas yang disiapkan", "on a prepared paper"),
}
PRIORITIES: dict[Priority, str] = {
    Priority.ELDERLY: "lansia",
    Priority.DISABILITY: "penyandang disabilitas",
    Priority.PREGNANT: "ibu hamil",
    Priority.CHILD: "pendamping balita",
}
OUTCOMES: dict[Outcome, str] = {
    Outcome.SERVED: "dilayani",
    Outcome.IN_PROCESS: "diterima, sedang diproses",
    Outcome.INCOMPLETE: "berkas belum lengkap",
    Outcome.REFERRED: "dirujuk ke tempat lain",
    Outcome.REJECTED: "ditolak",
    Outcome.SYSTEM_DOWN: "sistem instansi terganggu",
}
_WORDS: dict[type[f.TicketFact], Callable[[Any, Ticket], Said]] = {
    f.TicketTaken: _taken,
    f.TicketMerged: _merged,
    f.TicketPrinted: _printed,
    f.TicketUnprinted: _unprinted,
    f.TicketReprinted: lambda fact, _: (
        f"dicetak sekali lagi di {fact.station}",
        f"printed once more at {fact.station}",
    ),
    f.TicketCalledAgain: lambda _, ticket: (
        f"dipanggil lagi, kali ke-{ticket.calls}",
        f"called again, time {ticket.calls}",
    ),
    f.CallSpoken: _spoken,
    f.TicketStarted: lambda _, ticket: (
        f"pengunjung sudah di loket {ticket.counter}",
        f"the visitor is at counter {ticket.counter}",
    ),
    f.TicketFinished: _finished,
    f.TicketMissed: lambda fact, _: _because(
        "pengunjung tidak datang", "the visitor did not come", fact.reason
    ),
    f.TicketParked: lambda fact, _: _because(
        "disisihkan, akan kembali", "set aside, to come back later", fact.reason
    ),
    f.TicketRestored: _restored,
    f.TicketTransferred: _transferred,
    f.TicketCancelled: lambda fact, _: _because("dibatalkan", "cancelled", fact.reason),
    f.TicketPrioritised: _prioritised,
    f.TicketUndone: _undone,
    f.TicketExpired: lambda _, __: (
        "hari berakhir sebelum selesai",
        "the day ended before it was done",
    ),
}
