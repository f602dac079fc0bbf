"""What a kiosk may give by itself while the hub is away, from what it was told before."""

from datetime import datetime

from msgspec.structs import replace

from antrean_kiosk.paper.paperwork import Book, Lent
from antrean_shared.commands import TakeTicket
from antrean_shared.wire import Lease, Offer, Service, Ticket, View
from antrean_shared.words import Origin, Reason, TicketId, TicketState

BY_THE_CLOCK = frozenset(
    {
        Reason.NOT_OPEN_YET,
        Reason.BREAK,
        Reason.FRIDAY_PRAYER,
        Reason.CUTOFF,
        Reason.ENDED,
    }
)
"""Closures that begin or end by the clock: the windows know them better than an old view."""
USED_UP = "Pusat antrean sedang terputus."
"""The hall's own words where the block is used up."""


def valid(lease: Lease | None, now: datetime) -> bool:
    """Whether this is a block of today."""
    return lease is not None and lease.id.startswith(f"{now:%Y%m%d}-")


def alone(view: View, book: Book, now: datetime) -> View:
    """Return the view with the offers that the kiosk can keep by itself, and without lines.

    How many wait, and whether they are served today, is what only the hub knows.
    """
    before = {offer.service: offer for offer in view.offers}
    services = (each for each in view.services if each.id in before)
    offers = tuple(_offer(before[each.id], each, book, now) for each in services)
    return replace(view, offers=offers, queues=())


def lend(wish: TakeTicket, view: View, book: Book, token: str, now: datetime) -> Lent | None:
    """Return the line that gives ``wish`` a number; None when the kiosk may give none."""
    service = next((each for each in view.services if each.id == wish.service), None)
    offer = next((each for each in view.offers if each.service == wish.service), None)
    number = next_number(book, service.prefix) if service else None
    if book.lease is None or service is None or offer is None or number is None:
        return None
    if not valid(book.lease, now) or not _offer(offer, service, book, now).available:
        return None
    return Lent(
        key=wish.key,
        at=now,
        lease=book.lease.id,
        ticket=TicketId(f"{now:%Y%m%d}-{number}"),
        number=number,
        service=wish.service,
        priority=wish.priority,
        language=wish.language,
        token=token,
    )


def ticket(lent: Lent, view: View) -> Ticket:
    """Return the ticket that ``lent`` is: nobody can say how many stand before it."""
    service = next(each for each in view.services if each.id == lent.service)
    return Ticket(
        id=lent.ticket,
        number=lent.number,
        service=lent.service,
        agency=service.agency,
        priority=lent.priority,
        language=lent.language,
        state=TicketState.PRINTING,
        step=1,
        steps=len(service.steps),
        stage=service.steps[0].stage,
        taken_at=lent.at,
        called_at=None,
        started_at=None,
        counter=None,
        calls=0,
        rank=round(lent.at.timestamp() * 1_000_000),
        token=lent.token,
        origin=Origin.EMERGENCY,
    )


def next_number(book: Book, prefix: str) -> str | None:
    """Return the block's next number under ``prefix``; None when it is used up."""
    if book.lease is None:
        return None
    digits = max(book.last.get(prefix, 0) + 1, book.lease.first)
    return f"{prefix}-{digits:03d}" if digits <= book.lease.last else None


def running_low(book: Book) -> bool:
    """Whether under some prefix more than half of the block is used."""
    if book.lease is None:
        return False
    half = (book.lease.first + book.lease.last) // 2
    return any(last > half for last in book.last.values())


def _offer(before: Offer, service: Service, book: Book, now: datetime) -> Offer:
    lease = book.lease
    if lease is None or not valid(lease, now):
        return _shut(before, Reason.SUSPENDED, detail=USED_UP)
    if not before.available and before.reason not in BY_THE_CLOCK:
        return before
    windows = [each for each in lease.windows if each.service == service.id]
    if not any(each.opens <= now < each.closes for each in windows):
        again = min((each.opens for each in windows if each.opens > now), default=None)
        return _shut(before, Reason.CUTOFF if again is None else Reason.BREAK, until=again)
    if before.quota_left is not None and book.owes(service.id) >= before.quota_left:
        return _shut(before, Reason.QUOTA_FULL)
    if next_number(book, service.prefix) is None:
        return _shut(before, Reason.SUSPENDED, detail=USED_UP)
    return replace(before, available=True, reason=None, until=None, detail=None, chance=None)


def _shut(
    before: Offer, reason: Reason, until: datetime | None = None, detail: str | None = None
) -> Offer:
    return replace(before, available=False, reason=reason, until=until, detail=detail)
