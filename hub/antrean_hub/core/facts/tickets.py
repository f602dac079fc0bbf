"""What has happened to one ticket, from its taking to its end."""

import datetime

from antrean_hub.core.facts.base import OfficerFact, TicketFact
from antrean_shared.wire import Why
from antrean_shared.words import (
    CounterId,
    LeaseId,
    Origin,
    Outcome,
    Priority,
    ServiceId,
    StageId,
    StationId,
)


class TicketTaken(TicketFact, frozen=True, kw_only=True, tag="ticket.taken"):
    """A number was given; its paper is printing."""

    number: str
    service: ServiceId
    priority: Priority | None
    language: str
    token: str
    station: StationId
    booking: str | None = None
    """The code of the booking that brought the visitor."""


class TicketMerged(TicketFact, frozen=True, kw_only=True, tag="ticket.merged"):
    """A number that was given without the hub joined the line, at its time of taking."""

    number: str
    service: ServiceId
    priority: Priority | None
    language: str
    token: str
    station: StationId
    origin: Origin
    taken_at: datetime.datetime
    lease: LeaseId | None = None
    unsure: bool = False


class TicketPrinted(TicketFact, frozen=True, kw_only=True, tag="ticket.printed"):
    """The paper is out, or nobody can say that it is not (``unsure``)."""

    unsure: bool = False


class TicketUnprinted(TicketFact, frozen=True, kw_only=True, tag="ticket.unprinted"):
    """No paper came."""

    fault: str


class TicketReprinted(TicketFact, frozen=True, kw_only=True, tag="ticket.reprinted"):
    """The same number was asked for on paper again."""

    station: StationId


class TicketCalled(TicketFact, frozen=True, kw_only=True, tag="ticket.called"):
    """A counter called the visitor."""

    counter: CounterId
    officer: str
    reason: str | None = None
    """Why it was called out of order; None when it was simply next."""
    why: tuple[Why, ...] = ()
    """The grounds as they stood at the call; older journals have none."""
    turn: dict[StageId, int] | None = None
    """When the counter's shares are due after this call; None where they did not decide it."""


class TicketCalledAgain(TicketFact, frozen=True, kw_only=True, tag="ticket.called_again"):
    """The call was repeated."""


class TicketStarted(OfficerFact, frozen=True, kw_only=True, tag="ticket.started"):
    """The visitor is at the counter."""


class TicketFinished(OfficerFact, frozen=True, kw_only=True, tag="ticket.finished"):
    """One step was served; the ticket is done, waits for the next, or was sent elsewhere."""

    outcome: Outcome | None = None
    """What came of it; older journals do not say."""
    rank: int | None = None
    """Where it stands in the line that it was sent to; None when it was not."""
    service: ServiceId | None = None
    counter: CounterId | None = None


class TicketMissed(OfficerFact, frozen=True, kw_only=True, tag="ticket.missed"):
    """The visitor did not come."""

    reason: str = ""


class TicketParked(OfficerFact, frozen=True, kw_only=True, tag="ticket.parked"):
    """The visitor comes back later."""

    reason: str = ""


class TicketRestored(OfficerFact, frozen=True, kw_only=True, tag="ticket.restored"):
    """The visitor is in line again, at ``rank``."""

    rank: int
    reason: str = ""


class TicketTransferred(OfficerFact, frozen=True, kw_only=True, tag="ticket.transferred"):
    """The visitor was sent to another service, or to one counter in person."""

    rank: int
    service: ServiceId | None = None
    counter: CounterId | None = None
    reason: str = ""


class TicketCancelled(OfficerFact, frozen=True, kw_only=True, tag="ticket.cancelled"):
    """The ticket is over without service."""

    reason: str = ""


class TicketPrioritised(OfficerFact, frozen=True, kw_only=True, tag="ticket.prioritised"):
    """The right to go first was given or taken."""

    priority: Priority | None
    reason: str = ""


class TicketUndone(TicketFact, frozen=True, kw_only=True, tag="ticket.undone"):
    """An officer took the last step back: the ticket and the counter are as they were before it."""

    counter: CounterId


class TicketExpired(TicketFact, frozen=True, kw_only=True, tag="ticket.expired"):
    """The day ended before the ticket did."""
