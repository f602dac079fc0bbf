"""What became of every number on its way to paper, as lines that only grow and a fold over them.

A number is asked of the hub, or lent from the kiosk's own block; then its bytes leave for the
printer; then its paper is out, or is not, or nobody can say; then the hub is told. Each step is a
line on the disk before the world sees it. After a power cut the lines alone say what is owed:

======================  ==============================  =====================================
the last line           is the paper out?               so
======================  ==============================  =====================================
asked                   no, nothing was sent            ask again under the same key, give back
given, lent             no, nothing was sent            give back; a lent one is never used again
sending                 nobody can say                  the ticket lives, in doubt
ended                   as it says                      tell the hub
told                    as it was told                  nothing
======================  ==============================  =====================================

So no paper is without its live ticket, no ticket without its paper unless in doubt, and no line
ever leads to a second paper.
"""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from antrean_kiosk.flow.effects import Paper
from antrean_shared.wire import Lease
from antrean_shared.words import LeaseId, Priority, ServiceId, TicketId

POWER_CUT = "power_cut"


class Line(Struct, frozen=True, kw_only=True, tag_field="line", omit_defaults=True):
    """One thing that happened to the number that was wished under ``key``."""

    key: str


class Asked(Line, frozen=True, kw_only=True, tag="asked"):
    """The hub is asked for a number next."""

    at: datetime
    service: ServiceId | None = None
    code: str | None = None
    """Of the booking that is checked in, instead of a service."""
    errand: TicketId | None = None
    """Whose paper another station asks of this kiosk, instead of a new number."""
    priority: Priority | None = None
    language: str = "id"


class Given(Line, frozen=True, kw_only=True, tag="given"):
    """The hub gave it."""

    ticket: TicketId


class Lent(Line, frozen=True, kw_only=True, tag="lent"):
    """The kiosk gave it itself, from its block."""

    at: datetime
    lease: LeaseId
    ticket: TicketId
    number: str
    service: ServiceId
    priority: Priority | None = None
    language: str = "id"
    token: str


class Sending(Line, frozen=True, kw_only=True, tag="sending"):
    """The first byte leaves for the printer next."""


class Ended(Line, frozen=True, kw_only=True, tag="ended"):
    """The printer is done with it."""

    paper: Paper
    fault: str = ""


class Told(Line, frozen=True, kw_only=True, tag="told"):
    """The hub knows; nothing is owed any more."""


class Borrowed(Struct, frozen=True, kw_only=True, tag_field="line", tag="borrowed"):
    """The kiosk holds this block from now on."""

    lease: Lease
    ahead_s: float
    """How far the hub's clock was before this machine's."""
    last: dict[str, int] = {}
    """The highest number that was used of it already, under each prefix."""


AnyLine: TypeAlias = Asked | Given | Lent | Sending | Ended | Told | Borrowed


class Stage(StrEnum):
    """How far a number has come."""

    ASKED = "asked"
    GIVEN = "given"
    SENDING = "sending"
    OUT = "out"
    NONE = "none"
    DOUBT = "doubt"


class Number(Struct, frozen=True, kw_only=True):
    """One number that is not told of yet."""

    key: str
    stage: Stage
    wish: Asked | Lent
    ticket: TicketId | None = None
    fault: str = ""

    @property
    def ended(self) -> bool:
        """Whether nothing more happens to its paper."""
        return self.stage in (Stage.OUT, Stage.NONE, Stage.DOUBT)

    @property
    def errand(self) -> TicketId | None:
        """The ticket, if another station asked for its paper."""
        return self.wish.errand if isinstance(self.wish, Asked) else None

    @property
    def lent(self) -> Lent | None:
        """Its line in the block's book, if the kiosk gave it itself."""
        return self.wish if isinstance(self.wish, Lent) else None


class Book(Struct, frozen=True, kw_only=True):
    """Everything the lines say."""

    numbers: dict[str, Number] = {}
    lease: Lease | None = None
    ahead_s: float = 0.0
    last: dict[str, int] = {}
    """The highest number that was used of the block, under each prefix."""

    def of(self, ticket: TicketId, *, errand: bool = False) -> Number | None:
        """Return the paper of this ticket, while it is not told of; a number's own, or an errand's.

        A visitor of this kiosk may have a second one asked for at a desk.
        """
        papers = (each for each in self.numbers.values() if each.ticket == ticket)
        return next((each for each in papers if bool(each.errand) is errand), None)

    def owes(self, service: ServiceId) -> int:
        """Return how many visitors of ``service`` the hub does not know of yet."""
        lent = (each.lent for each in self.numbers.values() if each.stage is not Stage.NONE)
        return sum(each is not None and each.service == service for each in lent)


class Impossible(ValueError):
    """A line that cannot follow the lines before it."""


_MOVES: dict[Stage, frozenset[type[Line]]] = {
    Stage.ASKED: frozenset({Given, Told}),
    Stage.GIVEN: frozenset({Sending, Ended, Told}),
    Stage.SENDING: frozenset({Ended}),
    Stage.OUT: frozenset({Told}),
    Stage.NONE: frozenset({Told}),
    Stage.DOUBT: frozenset({Ended, Told}),
}
"""What may follow; a doubt ends when its visitor says that the paper is there."""


def note(book: Book, line: AnyLine) -> Book:
    """Return the book with one more line; raises Impossible."""
    if isinstance(line, Borrowed):
        return _borrowed(book, line)
    if isinstance(line, Asked | Lent):
        return _begun(book, line)
    known = book.numbers.get(line.key)
    if known is None or type(line) not in _MOVES[known.stage]:
        raise Impossible(f"{line!r} after {known!r}")
    others = {key: each for key, each in book.numbers.items() if key != line.key}
    if isinstance(line, Told):
        return replace(book, numbers=others)
    return replace(book, numbers={**others, line.key: _moved(known, line)})


def wake(book: Book) -> Iterator[Ended]:
    """Yield what a kiosk must write down first when it starts again after a power cut."""
    for number in book.numbers.values():
        if number.stage is Stage.GIVEN:
            yield Ended(key=number.key, paper=Paper.NONE, fault=POWER_CUT)
        if number.stage is Stage.SENDING:
            yield Ended(key=number.key, paper=Paper.DOUBT, fault=POWER_CUT)


def kept(book: Book) -> Iterator[AnyLine]:
    """Yield the fewest lines that make the same book: what a journal is rewritten with."""
    if book.lease is not None:
        yield Borrowed(lease=book.lease, ahead_s=book.ahead_s, last=book.last)
    for number in book.numbers.values():
        yield from _lines_of(number)


def _borrowed(book: Book, line: Borrowed) -> Book:
    same = book.lease is not None and book.lease.id == line.lease.id
    last = {**(book.last if same else {}), **line.last}
    return replace(book, lease=line.lease, ahead_s=line.ahead_s, last=last)


def _begun(book: Book, line: Asked | Lent) -> Book:
    if line.key in book.numbers:
        raise Impossible(f"{line!r} a second time")
    if isinstance(line, Asked):
        number = Number(key=line.key, stage=Stage.ASKED, wish=line)
        return replace(book, numbers={**book.numbers, line.key: number})
    number = Number(key=line.key, stage=Stage.GIVEN, wish=line, ticket=line.ticket)
    return replace(book, numbers={**book.numbers, line.key: number}, last=_used(book, line))


def _used(book: Book, lent: Lent) -> dict[str, int]:
    if book.lease is None or lent.lease != book.lease.id:
        return book.last
    prefix, _, digits = lent.number.rpartition("-")
    return {**book.last, prefix: max(book.last.get(prefix, 0), int(digits))}


def _moved(number: Number, line: Line) -> Number:
    match line:
        case Given():
            return replace(number, stage=Stage.GIVEN, ticket=line.ticket)
        case Sending():
            return replace(number, stage=Stage.SENDING)
        case Ended():
            return replace(number, stage=Stage(line.paper.value), fault=line.fault)
        case _:
            raise Impossible(f"{line!r} moves nothing")


def _lines_of(number: Number) -> Iterator[AnyLine]:
    yield number.wish
    if number.lent is None and number.ticket is not None:
        yield Given(key=number.key, ticket=number.ticket)
    if number.stage is Stage.SENDING:
        yield Sending(key=number.key)
    if number.ended:
        yield Ended(key=number.key, paper=Paper(number.stage.value), fault=number.fault)
