"""What a visitor can do at the kiosk, and what each touch leads to.

A choice counts only on its own page and only once that page has stood for a moment. So a ticket is
asked for once per answer to the priority question, whatever fingers do.
"""

from dataclasses import dataclass, replace

from antrean_kiosk.effects import Lend, PrintTicket, Send, confirm
from antrean_kiosk.screen import (
    Page,
    Screen,
    Step,
    closed_as_one,
    keep_ease,
    offer_of,
    refuse,
    rest,
    turn,
)
from antrean_shared.commands import CheckIn, ReprintTicket, TakeTicket
from antrean_shared.words import AgencyId, Priority, ServiceId

CHOOSING = frozenset({Page.IDLE, Page.AGENCY})
LISTING = frozenset({Page.SERVICE, Page.SEARCH})


@dataclass(frozen=True, slots=True)
class ChooseAgency:
    """An agency was touched."""

    agency: AgencyId

    def on(self, screen: Screen) -> Step:
        """Show its services, or why none of them gives a ticket."""
        if screen.page not in CHOOSING or not screen.ready or screen.view is None:
            return screen, ()
        chosen = replace(screen, agency=self.agency, service=None)
        closed = closed_as_one(screen.view, self.agency)
        return (refuse(chosen, closed) if closed else turn(chosen, Page.SERVICE)), ()


@dataclass(frozen=True, slots=True)
class ChooseService:
    """A service was touched."""

    service: ServiceId

    def on(self, screen: Screen) -> Step:
        """Ask about priority, or say why there is no ticket now."""
        if screen.page not in LISTING or not screen.ready or screen.view is None:
            return screen, ()
        known = next((each for each in screen.view.services if each.id == self.service), None)
        if known is None:
            return screen, ()
        chosen = replace(screen, service=known.id, agency=known.agency)
        offer = offer_of(screen.view, self.service)
        if offer is not None and not offer.available:
            return refuse(chosen, offer), ()
        return turn(chosen, Page.PRIORITY), ()


@dataclass(frozen=True, slots=True)
class Answer:
    """The priority question was answered; ``key`` is a fresh UUID."""

    priority: Priority | None
    key: str

    def on(self, screen: Screen) -> Step:
        """Ask the hub for a number."""
        if screen.page is not Page.PRIORITY or not screen.ready:
            return screen, ()
        if screen.booking is not None:
            return _checks_in(screen, self)
        if screen.service is None:
            return screen, ()
        wish = TakeTicket(
            key=self.key,
            service=screen.service,
            priority=self.priority,
            language=screen.language,
        )
        asking = replace(screen, key=self.key, wish=wish, ticket=None)
        lent = screen.lending and not screen.connected
        return turn(asking, Page.PRINTING), (Lend(wish) if lent else Send(wish),)


@dataclass(frozen=True, slots=True)
class PrintAgain:
    """The paper did not come or cannot be read; ``key`` is a fresh UUID."""

    key: str

    def on(self, screen: Screen) -> Step:
        """Ask for the same number on paper again; who asks stands here, so it is confirmed."""
        if screen.page is not Page.TAKE or not screen.ready or screen.ticket is None:
            return screen, ()
        ticket = screen.ticket.id
        surely = (confirm(ticket, self.key),) if screen.doubtful else ()
        printing = turn(replace(screen, key=self.key, wish=None), Page.PRINTING)
        if not screen.connected and screen.lending:
            return printing, (*surely, PrintTicket(screen.ticket, reprint=True))
        again = Send(ReprintTicket(key=self.key, ticket=ticket))
        return printing, (*surely, again)


@dataclass(frozen=True, slots=True)
class ShowAll:
    """All agencies, instead of the most visited."""

    def on(self, screen: Screen) -> Step:
        """Show them."""
        if screen.page not in CHOOSING or not screen.ready:
            return screen, ()
        return turn(replace(screen, everything=True), Page.AGENCY), ()


@dataclass(frozen=True, slots=True)
class GoBack:
    """One page back."""

    def on(self, screen: Screen) -> Step:
        """Return to where the visitor came from."""
        match screen.page:
            case Page.PRIORITY | Page.REFUSED:
                return _back_to_choices(screen), ()
            case Page.SERVICE | Page.SEARCH | Page.BOOKING:
                return turn(_nothing_chosen(screen), Page.AGENCY), ()
            case Page.AGENCY:
                return turn(replace(screen, everything=False), Page.AGENCY), ()
            case _:
                return screen, ()


@dataclass(frozen=True, slots=True)
class GoHome:
    """The visitor is finished, or gives up."""

    def on(self, screen: Screen) -> Step:
        """Be ready for the next one."""
        return (screen if screen.page is Page.PRINTING else rest(screen)), ()


@dataclass(frozen=True, slots=True)
class TakeAnother:
    """The same visitor needs a second number."""

    def on(self, screen: Screen) -> Step:
        """Begin again with the same language and letters."""
        if screen.page is not Page.TAKE or not screen.ready:
            return screen, ()
        kept = keep_ease(screen, rest(screen))
        return (turn(kept, Page.AGENCY) if kept.page is Page.IDLE else kept), ()


@dataclass(frozen=True, slots=True)
class Touch:
    """A finger anywhere."""

    def on(self, screen: Screen) -> Step:
        """Somebody is there, so patience begins anew; a warning waits for its answer.

        The finger comes down before it presses: the warning must not vanish from under it.
        """
        return (screen if screen.countdown else replace(screen, quiet_s=0)), ()


@dataclass(frozen=True, slots=True)
class Stay:
    """ "Lanjutkan": the visitor is still there."""

    def on(self, screen: Screen) -> Step:
        """Go on where the page was."""
        return replace(screen, quiet_s=0), ()


def _back_to_choices(screen: Screen) -> Screen:
    if screen.booking is not None:
        return turn(replace(screen, booking=None), Page.BOOKING)
    if screen.typed:
        return turn(replace(screen, service=None, agency=None), Page.SEARCH)
    if screen.service is None:
        return turn(_nothing_chosen(screen), Page.AGENCY)
    return turn(replace(screen, service=None), Page.SERVICE)


def _nothing_chosen(screen: Screen) -> Screen:
    return replace(screen, agency=None, service=None, booking=None, typed="")


def _checks_in(screen: Screen, answer: Answer) -> Step:
    wish = CheckIn(
        key=answer.key,
        code=screen.booking or "",
        priority=answer.priority,
        language=screen.language,
    )
    asking = replace(screen, key=answer.key, wish=None, ticket=None)
    return turn(asking, Page.PRINTING), (Send(wish),)
