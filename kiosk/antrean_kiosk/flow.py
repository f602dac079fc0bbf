"""What the kiosk does when something happens: ``step(screen, input) → screen, effects``.

No Qt, no clock, no chance: seconds and fresh keys (UUIDs) come in with the inputs. Here are the
inputs of time, hub and printer; those of the visitor are in ``visitor``. An answer that nobody
waits for any more is given back, so that no number lives without paper.

When nobody can say whether the paper came (``Paper.DOUBT``), the ticket is neither confirmed nor
given back: the hub calls it anyway, marked unsure (design, promise 3: the visitor wins).
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from antrean_kiosk.effects import Effect, PrintTicket, confirm, give_back, lend_instead, report
from antrean_kiosk.screen import (
    GRACE_S,
    LINGER_S,
    RESERVING_S,
    Page,
    Paper,
    Screen,
    Step,
    refuse,
    rest,
    turn,
)
from antrean_shared.commands import CheckIn, Command, ReprintTicket, TakeTicket
from antrean_shared.wire import ErrorObject, Offer, Ticket, View
from antrean_shared.words import Reason, ServiceId, TicketId

VISITING = frozenset(
    {Page.AGENCY, Page.SEARCH, Page.BOOKING, Page.SERVICE, Page.PRIORITY, Page.REFUSED}
)
BUSY = frozenset({Page.PRINTING, Page.TAKE, Page.CARE})
"""Pages that nothing may take away: a visitor holds, or is about to hold, a number; or the staff
are at work."""
NEAR_END = "near_end"
ON_SPARE = "on_spare"
"""The first printer is down (its fault follows) and the spare one prints."""
NO_ANSWER = "no_answer"


class Input(Protocol):
    """Something that happened; it knows what it does to the screen."""

    def on(self, screen: Screen) -> Step:
        """Return the next screen, and what must be done outside."""


def step(screen: Screen, happened: Input) -> Step:
    """Return the screen after what ``happened``, and the effects to carry out."""
    return happened.on(screen)


@dataclass(frozen=True, slots=True)
class Settled:
    """The page has stood long enough to be read."""

    def on(self, screen: Screen) -> Step:
        """From now on a touch is a choice."""
        return replace(screen, ready=True), ()


@dataclass(frozen=True, slots=True)
class Tick:
    """So many seconds went by."""

    seconds: float

    def on(self, screen: Screen) -> Step:
        """Lose patience with a visitor who left, with a hub that is silent."""
        away = 0.0 if screen.connected else screen.away_s + self.seconds
        older = replace(screen, quiet_s=screen.quiet_s + self.seconds, away_s=away)
        if screen.care is not None and screen.care.locked_s > 0:
            locked = max(0.0, screen.care.locked_s - self.seconds)
            older = replace(older, care=replace(screen.care, locked_s=locked))
        if screen.page is Page.PRINTING:
            return _still_reserving(older)
        return (rest(older) if _is_over(older) else older), ()


# ---- the hub ----


@dataclass(frozen=True, slots=True)
class HubJoined:
    """The link is up; ``key`` is a fresh UUID."""

    view: View
    key: str

    def on(self, screen: Screen) -> Step:
        """Show the hall, and tell a hub that may have forgotten of our printer."""
        joined = replace(
            screen, view=self.view, connected=True, away_s=0, barred=None, lending=False
        )
        told = (report(self.key, screen.told),) if screen.told else ()
        return (rest(joined) if screen.page is Page.HUB_AWAY else _still_there(joined)), told


@dataclass(frozen=True, slots=True)
class HubChanged:
    """The hall moved."""

    view: View

    def on(self, screen: Screen) -> Step:
        """Keep the picture current."""
        return _still_there(replace(screen, view=self.view)), ()


@dataclass(frozen=True, slots=True)
class HubLeft:
    """The link is down."""

    alone: View | None = None
    """What the kiosk may give by itself now; None when it holds no block of numbers."""

    def on(self, screen: Screen) -> Step:
        """At rest say so at once; in the middle of a visit wait a moment."""
        left = _alone(replace(screen, connected=False), self.alone)
        idle = screen.page in {Page.IDLE, Page.PRINTER_FAULT}
        return (rest(left) if idle else left), ()


@dataclass(frozen=True, slots=True)
class HubStillAway:
    """What the kiosk may give by itself has changed: a window closed, the block is used up."""

    alone: View | None

    def on(self, screen: Screen) -> Step:
        """Offer no more than that."""
        if screen.connected:
            return screen, ()
        now = _alone(screen, self.alone)
        turned = screen.lending is not now.lending
        return (rest(now) if turned and screen.page not in BUSY else _still_there(now)), ()


@dataclass(frozen=True, slots=True)
class NumberLent:
    """The kiosk gave a number of its own block under ``key``, or could not."""

    key: str
    ticket: Ticket | None

    def on(self, screen: Screen) -> Step:
        """Print it for the visitor who waits for it."""
        if screen.page is not Page.PRINTING or screen.key != self.key:
            return screen, ()
        if self.ticket is None:
            return rest(screen), ()
        return replace(screen, ticket=self.ticket), (PrintTicket(self.ticket),)


@dataclass(frozen=True, slots=True)
class HubBarred:
    """The hub will not talk to this kiosk."""

    reason: str

    def on(self, screen: Screen) -> Step:
        """Say so to whoever can help."""
        barred = replace(screen, connected=False, barred=self.reason, lending=False)
        return (barred if screen.page in BUSY else rest(barred)), ()


@dataclass(frozen=True, slots=True)
class HubAnswered:
    """The hub did what was asked, and this is the ticket."""

    command: Command
    ticket: Ticket

    def on(self, screen: Screen) -> Step:
        """Print it, if its visitor is still waiting; else give the number back."""
        awaited = screen.page is Page.PRINTING and screen.key == self.command.key
        match self.command:
            case TakeTicket() | CheckIn() if awaited:
                return replace(screen, ticket=self.ticket), (PrintTicket(self.ticket),)
            case TakeTicket() | CheckIn():
                return screen, (give_back(self.ticket.id, self.command.key, "visitor_left"),)
            case ReprintTicket() if awaited:
                printing = replace(screen, ticket=self.ticket)
                return printing, (PrintTicket(self.ticket, reprint=True),)
            case _:
                return screen, ()


@dataclass(frozen=True, slots=True)
class HubRefused:
    """The hub said no."""

    command: Command
    error: ErrorObject

    def on(self, screen: Screen) -> Step:
        """Say why to the visitor who waits for it."""
        if screen.page is not Page.PRINTING or screen.key != self.command.key:
            return screen, ()
        if isinstance(self.command, ReprintTicket):
            return turn(replace(screen, doubtful=True), Page.TAKE), ()
        reason = self.error.reason or ""
        return refuse(screen, _as_offer(screen, self.error), reason), ()


# ---- the printer ----


@dataclass(frozen=True, slots=True)
class PrinterIs:
    """How the printer is; ``key`` is a fresh UUID."""

    fault: str | None
    """What keeps it from printing, or None."""
    near_end: bool
    key: str
    spared: str | None = None
    """What keeps the first printer from printing, while the spare one prints in its place."""
    due: str | None = None
    """By when a new roll must be in, as a time of today, where that is soon."""

    def on(self, screen: Screen) -> Step:
        """Lead nobody to a printer that cannot print, and tell the hub."""
        spared = f"{ON_SPARE} {self.spared}" if self.spared else None
        low = " ".join(filter(None, (NEAR_END, self.due))) if self.near_end or self.due else None
        word = self.fault or spared or screen.trouble or low
        news = () if word == screen.told else (report(self.key, word),)
        now = replace(screen, fault=self.fault, told=word)
        stands = self.fault == screen.fault or screen.page in BUSY or screen.failed
        return (now if stands else _led_away(now)), news


@dataclass(frozen=True, slots=True)
class PaperEnded:
    """The printer is done with a ticket; ``key`` is a fresh UUID."""

    ticket: TicketId
    paper: Paper
    fault: str | None
    reprint: bool
    key: str

    def on(self, screen: Screen) -> Step:
        """Tell the hub what is certain, and the visitor what to do."""
        told = self._told()
        screen = replace(screen, trouble=None if self.paper is Paper.OUT else self.fault)
        if screen.ticket is None or screen.ticket.id != self.ticket:
            return screen, told
        if self.paper is Paper.NONE and not self.reprint:
            lost = replace(screen, ticket=None, key=None, fault=self.fault, failed=True)
            return turn(lost, Page.PRINTER_FAULT), told
        doubtful = self.paper is not Paper.OUT
        held = replace(screen, doubtful=doubtful, key=None, last=screen.ticket)
        return turn(held, Page.TAKE), told

    def _told(self) -> tuple[Effect, ...]:
        if self.reprint or self.paper is Paper.DOUBT:
            return ()
        if self.paper is Paper.OUT:
            return (confirm(self.ticket, self.key),)
        return (give_back(self.ticket, self.key, self.fault or "unknown"),)


def _as_offer(screen: Screen, error: ErrorObject) -> Offer:
    """The refusal in the form of an offer, so that a page need know only one."""
    until, detail = error.data.get("until"), error.data.get("detail")
    return Offer(
        service=screen.service or ServiceId(""),
        available=False,
        reason=_known(error.reason),
        until=datetime.fromisoformat(until) if isinstance(until, str) else None,
        detail=detail if isinstance(detail, str) else None,
        quota_left=None,
    )


def _known(reason: str | None) -> Reason | None:
    return Reason(reason) if reason in set(Reason) else None


def _led_away(screen: Screen) -> Screen:
    away = screen.fault is not None or screen.page is Page.PRINTER_FAULT
    return rest(screen) if away else screen


def _is_over(screen: Screen) -> bool:
    if screen.page in VISITING and screen.away_s >= GRACE_S and not screen.lending:
        return True
    if screen.page is Page.PRINTER_FAULT:
        return screen.failed and screen.quiet_s >= LINGER_S
    patience = screen.patience
    return patience is not None and screen.quiet_s >= patience.quiet + patience.warning


def _still_reserving(screen: Screen) -> Step:
    if screen.ticket is not None or screen.quiet_s < RESERVING_S:
        return screen, ()
    if screen.lending and screen.wish is not None and screen.key == screen.wish.key:
        # The hub's late answer finds another key awaited, and is given back.
        lent = lend_instead(screen.wish)
        return replace(screen, key=lent.wish.key, quiet_s=0), (lent,)
    if not screen.connected or (screen.service is None and screen.booking is None):
        return rest(screen), ()
    nothing = Offer(screen.service or ServiceId(""), True, None, None, None, None)
    return refuse(screen, nothing, NO_ANSWER), ()


def _alone(screen: Screen, view: View | None) -> Screen:
    lending = view is not None and screen.barred is None
    return replace(screen, view=view or screen.view, lending=lending)


def _still_there(screen: Screen) -> Screen:
    view = screen.view
    choosing = screen.page in {Page.SERVICE, Page.PRIORITY} and screen.booking is None
    if view is None or not choosing:
        return screen
    agencies = {agency.id for agency in view.agencies}
    services = {service.id for service in view.services}
    gone = screen.agency not in agencies or (screen.service and screen.service not in services)
    return rest(screen) if gone else screen
