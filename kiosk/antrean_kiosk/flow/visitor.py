"""What a visitor can do at the kiosk, and what each touch leads to.

A choice counts only on its own page and only once that page has stood for a moment. So a ticket is
asked for once per choice, whatever fingers do.
"""

from dataclasses import dataclass, replace

from antrean_kiosk.flow.effects import Lend, PrintTicket, Send, confirm
from antrean_kiosk.flow.screen import (
    Page,
    Panel,
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
from antrean_shared.words import AgencyId, Chance, Priority, ServiceId

CHOOSING = frozenset({Page.IDLE, Page.AGENCY})
LISTING = frozenset({Page.SERVICE, Page.SEARCH})
ASKING = frozenset({Page.SERVICE, Page.CONFIRM})
"""Pages with the one question."""
IN_VAIN = frozenset({Chance.DOUBTFUL, Chance.UNLIKELY, Chance.ABSENT})
"""What a visitor should know before the paper comes."""


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
    """A service was touched; ``key`` is a fresh UUID."""

    service: ServiceId
    key: str

    def on(self, screen: Screen) -> Step:
        """Ask the hub for a number; but first, where that is better, show what it is for."""
        if screen.page not in LISTING or not screen.ready or screen.view is None:
            return screen, ()
        chosen = _chosen(screen, self.service)
        if chosen is None:
            return screen, ()
        offer = offer_of(screen.view, self.service)
        if offer is not None and not offer.available:
            return refuse(chosen, offer), ()
        in_vain = offer is not None and offer.chance in IN_VAIN
        if screen.page is Page.SEARCH or in_vain:
            return turn(chosen, Page.CONFIRM), ()
        return _takes(chosen, self.key)


@dataclass(frozen=True, slots=True)
class LookAt:
    """What a service asks for, before its number."""

    service: ServiceId

    def on(self, screen: Screen) -> Step:
        """Show it."""
        chosen = _chosen(screen, self.service)
        if screen.page is not Page.SERVICE or not screen.ready or chosen is None:
            return screen, ()
        return turn(chosen, Page.CONFIRM), ()


@dataclass(frozen=True, slots=True)
class Claim:
    """The one question was answered: why this visitor goes first, or None."""

    priority: Priority | None

    def on(self, screen: Screen) -> Step:
        """Take it down, without proof; an officer can correct it."""
        if screen.page not in ASKING:
            return screen, ()
        # Not ready for a moment: a second tap would choose what lies under the panel.
        claimed = replace(screen, priority=self.priority, panel=Panel.NONE, ready=False)
        return claimed, ()


@dataclass(frozen=True, slots=True)
class TakeNumber:
    """ "Cetak nomor saya", on the page of the last look; ``key`` is a fresh UUID."""

    key: str

    def on(self, screen: Screen) -> Step:
        """Ask the hub for a number."""
        if screen.page is not Page.CONFIRM or not screen.ready:
            return screen, ()
        return (
            _checks_in(screen, self.key) if screen.booking is not None else _takes(screen, self.key)
        )


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
            case Page.CONFIRM | Page.REFUSED:
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
        fresh = replace(screen, booking=None, booked=None, service=None, agency=None)
        return turn(fresh, Page.BOOKING)
    if screen.typed:
        return turn(replace(screen, service=None, agency=None), Page.SEARCH)
    if screen.service is None:
        return turn(_nothing_chosen(screen), Page.AGENCY)
    return turn(replace(screen, service=None), Page.SERVICE)


def _nothing_chosen(screen: Screen) -> Screen:
    return replace(screen, agency=None, service=None, booking=None, booked=None, typed="")


def _chosen(screen: Screen, service: ServiceId) -> Screen | None:
    services = screen.view.services if screen.view else ()
    known = next((each for each in services if each.id == service), None)
    return None if known is None else replace(screen, service=known.id, agency=known.agency)


def _takes(screen: Screen, key: str) -> Step:
    if screen.service is None:
        return screen, ()
    wish = TakeTicket(
        key=key, service=screen.service, priority=screen.priority, language=screen.language
    )
    asking = replace(screen, key=key, wish=wish, ticket=None)
    lent = screen.lending and not screen.connected
    return turn(asking, Page.PRINTING), (Lend(wish) if lent else Send(wish),)


def _checks_in(screen: Screen, key: str) -> Step:
    wish = CheckIn(
        key=key, code=screen.booking or "", priority=screen.priority, language=screen.language
    )
    asking = replace(screen, key=key, wish=None, ticket=None)
    return turn(asking, Page.PRINTING), (Send(wish),)
