"""What the hub says, and what each word of it does to the screen.

An answer that nobody waits for any more is given back, so that no number lives without paper.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from antrean_kiosk.flow.effects import Paper, PrintTicket, end_errand, give_back, report
from antrean_kiosk.flow.screen import Page, Screen, Step, refuse, rest, turn
from antrean_kiosk.flow.step import BUSY
from antrean_shared.commands import (
    BeginPaper,
    CheckIn,
    Command,
    FindBooking,
    ReprintTicket,
    TakeTicket,
)
from antrean_shared.wire import Booking, ErrorObject, Offer, Ticket, View
from antrean_shared.words import Reason, ServiceId


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
        awaited = _awaited(screen, self.command)
        match self.command:
            case TakeTicket() | CheckIn() if awaited:
                return replace(screen, ticket=self.ticket), (PrintTicket(self.ticket),)
            case TakeTicket() | CheckIn():
                return screen, (give_back(self.ticket.id, self.command.key, "visitor_left"),)
            case ReprintTicket() if awaited:
                printing = replace(screen, ticket=self.ticket)
                return printing, (PrintTicket(self.ticket, reprint=True),)
            case BeginPaper() if awaited and screen.errand is not None:
                reprint = screen.errand.reprint
                printing = replace(screen, ticket=self.ticket)
                return printing, (PrintTicket(self.ticket, reprint=reprint, errand=True),)
            case BeginPaper():
                return screen, (end_errand(self.ticket.id, self.command.key, Paper.NONE, "busy"),)
            case _:
                return screen, ()


@dataclass(frozen=True, slots=True)
class BookingFound:
    """The hub knows the code."""

    command: FindBooking
    booking: Booking

    def on(self, screen: Screen) -> Step:
        """Show its visitor what it is for, if that visitor still waits."""
        services = screen.view.services if screen.view else ()
        service = next((each for each in services if each.id == self.booking.service), None)
        if not _awaited(screen, self.command) or service is None:
            return screen, ()
        found = replace(screen, booked=self.booking, service=service.id, agency=service.agency)
        return turn(replace(found, key=None), Page.CONFIRM), ()


@dataclass(frozen=True, slots=True)
class HubRefused:
    """The hub said no."""

    command: Command
    error: ErrorObject

    def on(self, screen: Screen) -> Step:
        """Say why to the visitor who waits for it."""
        if not _awaited(screen, self.command):
            return screen, ()
        if screen.errand is not None:
            return rest(screen), ()
        if isinstance(self.command, ReprintTicket):
            return turn(replace(screen, doubtful=True), Page.TAKE), ()
        reason = self.error.reason or ""
        return refuse(screen, _as_offer(screen, self.error), reason), ()


def _awaited(screen: Screen, command: Command) -> bool:
    """Tell whether a visitor waits for the answer to ``command``."""
    waits = Page.BOOKING if isinstance(command, FindBooking) else Page.PRINTING
    return screen.page is waits and screen.key == command.key


def _as_offer(screen: Screen, error: ErrorObject) -> Offer:
    """The refusal in the form of an offer, so that a page need know only one."""
    until, detail = error.data.get("until"), error.data.get("detail")
    return Offer(
        service=screen.service or ServiceId(""),
        available=False,
        reason=Reason(error.reason) if error.reason else None,
        until=datetime.fromisoformat(until) if isinstance(until, str) else None,
        detail=detail if isinstance(detail, str) else None,
        quota_left=None,
    )


def _alone(screen: Screen, view: View | None) -> Screen:
    lending = view is not None and screen.barred is None
    return replace(screen, view=view or screen.view, lending=lending)


def _still_there(screen: Screen) -> Screen:
    view = screen.view
    choosing = screen.page in {Page.SERVICE, Page.CONFIRM} and screen.booking is None
    if view is None or not choosing:
        return screen
    agencies = {agency.id for agency in view.agencies}
    services = {service.id for service in view.services}
    gone = screen.agency not in agencies or (screen.service and screen.service not in services)
    return rest(screen) if gone else screen
