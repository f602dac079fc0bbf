"""What stands on the kiosk's screen, as plain data: the page, what was chosen, what goes wrong."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from antrean_kiosk.flow.effects import Effect
from antrean_shared import wire
from antrean_shared.commands import TakeTicket
from antrean_shared.wire import Agency, Offer, Service, Ticket, View
from antrean_shared.words import AgencyId, Priority, Reason, ServiceId, StationId


class Page(StrEnum):
    """What the visitor looks at; each has one QML file."""

    IDLE = "idle"
    """At rest: a welcome, and the choices already there so that no tap is wasted."""
    AGENCY = "agency"
    SEARCH = "search"
    BOOKING = "booking"
    SERVICE = "service"
    CONFIRM = "confirm"
    """The last look before a number: who booked, who searched, who may wait in vain, who asks."""
    PRINTING = "printing"
    TAKE = "take"
    REFUSED = "refused"
    PRINTER_FAULT = "printer_fault"
    HUB_AWAY = "hub_away"
    DESK = "desk"
    """At rest where no visitor takes numbers: a printer for the desks of the hall."""
    CARE = "care"
    """What the staff need: behind a corner that is held, and a PIN."""


class Panel(StrEnum):
    """What lies over the page."""

    NONE = ""
    HELP = "help"
    EASE = "ease"
    LANGUAGES = "languages"
    BRIEF = "brief"
    """What to bring, how long it takes, what it costs."""
    PRIORITY = "priority"
    """The one question."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a page waits for its visitor, in seconds."""

    quiet: float
    """Without a touch, before it says so."""
    warning: float
    """Counted down on the screen before it goes back to rest."""


PATIENCE: dict[Page, Patience] = {
    Page.AGENCY: Patience(45, 15),
    Page.SEARCH: Patience(45, 15),
    Page.BOOKING: Patience(45, 15),
    Page.CARE: Patience(105, 15),
    Page.SERVICE: Patience(45, 15),
    Page.CONFIRM: Patience(45, 15),
    Page.REFUSED: Patience(45, 15),
    Page.TAKE: Patience(20, 0),
}
"""The other pages stay until something happens."""

PATIENCE_IN_DOUBT = Patience(75, 15)
"""For a number without a sure paper: time to write it down or to fetch an officer."""

RESERVING_S = 8.0
"""How long a visitor waits for the hub to give a number; an answer after that is given back."""

GRACE_S = 3.0
"""How long the link may be down in the middle of a visit before the page says so."""

LINGER_S = 30.0
"""How long the page stays that told a visitor of a failed print."""

TEXT_SCALES = (1.0, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Care:
    """The maintenance corner."""

    pin: str = ""
    """As far as it is typed."""
    open: bool = False
    wrong: bool = False
    locked_s: float = 0
    """After too many wrong PINs: how long nobody may try."""


@dataclass(frozen=True, slots=True)
class Screen:
    """Everything the kiosk knows; replaced whole by every step."""

    page: Page = Page.HUB_AWAY
    ready: bool = True
    """False for a moment after a page came: the second tap of a nervous finger is no choice."""
    station: StationId | None = None
    """The kiosk's own name in the hall."""
    desk: bool = False
    """Whether it only prints what the desks ask of it."""
    view: View | None = None
    connected: bool = False
    away_s: float = 0
    """For how long the link has been down."""
    lending: bool = False
    """While the link is down: whether the kiosk gives numbers of its own block."""
    barred: str | None = None
    """The hub's reason word for not talking to this kiosk."""
    fault: str | None = None
    """What keeps the printer from printing now, as its fault word."""
    trouble: str | None = None
    """What went wrong with the last paper, until one comes out well: a printer may not say it."""
    told: str | None = None
    """The printer's fault that the hub knows of."""
    failed: bool = False
    """True while the printer's fault has just cost this visitor the ticket."""

    home: str = "id"
    """The language in which the next visitor finds the kiosk."""
    language: str = "id"
    text_scale: float = 1.0
    high_contrast: bool = False
    reach: bool = False
    """All controls in the lower half, for who sits."""
    voice: bool = False
    """Each choice is spoken when the keys come to it."""
    spoken: tuple[str, ...] = ("id", "en")
    """The languages that this kiosk has, checked by people who speak them."""
    panel: Panel = Panel.NONE
    caring: bool = False
    """Whether there is a PIN for the maintenance corner."""
    care: Care | None = None
    """What the staff see; None while nobody holds the corner."""
    last: Ticket | None = None
    """The latest paper, for the staff to print again."""

    typed: str = ""
    """What stands in the search, or in the field for a booking's code."""
    booking: str | None = None
    """The code with which the visitor checks in."""
    booked: wire.Booking | None = None
    """What the hub says of that code."""

    everything: bool = False
    """All agencies instead of the most visited."""
    agency: AgencyId | None = None
    service: ServiceId | None = None
    priority: Priority | None = None
    """Why this visitor goes first, as the visitor says."""
    key: str | None = None
    """Of the wish whose answer the visitor waits for."""
    wish: TakeTicket | None = None
    """That wish, while it is one for a number."""
    errand: wire.Paper | None = None
    """The paper under way that another station asked for."""
    ticket: Ticket | None = None
    doubtful: bool = False
    """True when nobody knows whether its paper came out."""
    refusal: Offer | None = None
    """Why there is no ticket now."""
    reason: str = ""
    """The hub's reason word for the same."""

    quiet_s: float = 0
    """Since the last touch."""

    def speaking(self, spoken: tuple[str, ...]) -> "Screen":
        """Return the screen of a kiosk that has these languages, and begins in its own."""
        return replace(self, spoken=spoken, language=self.home)

    @property
    def patience(self) -> Patience | None:
        """How long this page waits, or None if it does not."""
        if self.page is Page.TAKE and self.doubtful:
            return PATIENCE_IN_DOUBT
        return PATIENCE.get(self.page)

    @property
    def countdown(self) -> int:
        """Whole seconds until the page goes back to rest; 0 while no warning is due."""
        patience = self.patience
        if patience is None or self.quiet_s < patience.quiet or patience.warning == 0:
            return 0
        return max(1, round(patience.quiet + patience.warning - self.quiet_s))


Step: TypeAlias = tuple[Screen, tuple[Effect, ...]]


def turn(screen: Screen, page: Page) -> Screen:
    """Return ``screen`` with ``page`` on show, just arrived."""
    return replace(screen, page=page, ready=False, quiet_s=0, panel=Panel.NONE)


def refuse(screen: Screen, offer: Offer, reason: str = "") -> Screen:
    """Return ``screen`` saying why there is no ticket now."""
    word = reason or offer.reason or Reason.SERVICE_INACTIVE
    return turn(replace(screen, refusal=offer, reason=word, key=None), Page.REFUSED)


def rest(screen: Screen) -> Screen:
    """Return the screen as the next visitor finds it: nobody's choices, nobody's language."""
    return turn(
        Screen(
            station=screen.station,
            desk=screen.desk,
            view=screen.view,
            connected=screen.connected,
            away_s=screen.away_s,
            lending=screen.lending,
            barred=screen.barred,
            fault=screen.fault,
            trouble=screen.trouble,
            told=screen.told,
            home=screen.home,
            language=screen.home,
            spoken=screen.spoken,
            caring=screen.caring,
            last=screen.last,
        ),
        _resting_page(screen),
    )


def keep_ease(screen: Screen, rested: Screen) -> Screen:
    """Return ``rested`` for the same visitor, whose language and letters stay."""
    return replace(
        rested,
        language=screen.language,
        text_scale=screen.text_scale,
        high_contrast=screen.high_contrast,
        reach=screen.reach,
        voice=screen.voice,
    )


def languages_of(screen: Screen) -> tuple[str, ...]:
    """Return the languages that the hall wants and this kiosk has, in the hall's order."""
    wanted = screen.view.hall.languages if screen.view else (screen.language,)
    return tuple(each for each in wanted if each in screen.spoken)


def agency_of(screen: Screen) -> Agency | None:
    """Return the chosen agency, if the hall has it."""
    agencies = screen.view.agencies if screen.view else ()
    return next((agency for agency in agencies if agency.id == screen.agency), None)


def service_of(screen: Screen) -> Service | None:
    """Return the chosen service, if the hall has it."""
    services = screen.view.services if screen.view else ()
    return next((service for service in services if service.id == screen.service), None)


def offer_of(view: View, service: ServiceId) -> Offer | None:
    """Return whether ``service`` gives tickets now."""
    return next((offer for offer in view.offers if offer.service == service), None)


def hall_closed(view: View) -> Offer | None:
    """Return the one refusal that all services of the hall share, or None if any is open."""
    first = view.offers[0] if view.offers else None
    if first is None or any(each.available for each in view.offers):
        return None
    same = all((each.reason, each.until) == (first.reason, first.until) for each in view.offers)
    return first if same else None


def closed_as_one(view: View, agency: AgencyId) -> Offer | None:
    """Return the one refusal that all services of ``agency`` share, or None if any is open."""
    offers = [
        offer
        for service in view.services
        if service.agency == agency and (offer := offer_of(view, service.id)) is not None
    ]
    if not offers or any(offer.available for offer in offers):
        return None
    first = offers[0]
    same = all((each.reason, each.until) == (first.reason, first.until) for each in offers)
    return first if same else None


def _resting_page(screen: Screen) -> Page:
    if screen.view is None or not (screen.connected or screen.lending):
        return Page.HUB_AWAY
    if screen.fault:
        return Page.PRINTER_FAULT
    return Page.DESK if screen.desk else Page.IDLE
