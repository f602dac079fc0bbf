"""What has happened: one frozen value per event of the journal, named as on the wire.

Facts are past and never refused; the same facts in the same order always give the same hall.
"""

import datetime

from msgspec import Struct

from antrean_hub.core.config import HallConfig, OfficerConfig
from antrean_shared.wire import Why
from antrean_shared.words import (
    AgencyId,
    AnnouncementId,
    BookingState,
    Chance,
    CounterId,
    Form,
    LeaseId,
    Origin,
    Outcome,
    PaperState,
    Priority,
    Reason,
    Role,
    ServiceId,
    StageId,
    StationId,
    TicketId,
)


class Fact(Struct, frozen=True, kw_only=True, tag_field="name", omit_defaults=True):
    """The root of all facts."""


class TicketFact(Fact, frozen=True, kw_only=True):
    """Something that happened to one ticket."""

    ticket: TicketId


class OfficerFact(TicketFact, frozen=True, kw_only=True):
    """A step that an officer took, and may take back for a moment."""

    by: CounterId | None = None
    """The officer's counter; None for anybody else, and in older journals."""


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


class PaperFact(Fact, frozen=True, kw_only=True):
    """Something that happened to a paper that one station asked of another."""

    ticket: TicketId
    printer: StationId
    asked_by: StationId
    reprint: bool = False


class PaperWanted(PaperFact, frozen=True, kw_only=True, tag="paper.wanted"):
    """A kiosk is asked for a ticket's paper."""


class PaperBegun(PaperFact, frozen=True, kw_only=True, tag="paper.begun"):
    """The kiosk has it in hand: from now on only the kiosk knows whether it comes."""


class PaperEnded(PaperFact, frozen=True, kw_only=True, tag="paper.ended"):
    """It came, or did not, or nobody can say."""

    state: PaperState
    fault: str | None = None


class CallSpoken(TicketFact, frozen=True, kw_only=True, tag="call.spoken"):
    """A voice was given the call to say; no voice is given it again."""

    station: StationId
    zone: str
    calls: int
    lag_ms: int
    form: Form


class CounterFact(Fact, frozen=True, kw_only=True):
    """Something that happened to one counter."""

    counter: CounterId


class CounterOpened(CounterFact, frozen=True, kw_only=True, tag="counter.opened"):
    """An officer sat down."""

    officer: str
    station: StationId


class CounterPaused(CounterFact, frozen=True, kw_only=True, tag="counter.paused"):
    """The officer stepped away."""

    reason: str = ""


class CounterResumed(CounterFact, frozen=True, kw_only=True, tag="counter.resumed"):
    """The officer is back."""

    reason: str = ""


class CounterClosed(CounterFact, frozen=True, kw_only=True, tag="counter.closed"):
    """The officer left."""

    reason: str = ""


class CounterCloseAsked(CounterFact, frozen=True, kw_only=True, tag="counter.close_asked"):
    """The officer asked to close for the rest of the day."""

    reason: str


class CounterCloseGranted(CounterFact, frozen=True, kw_only=True, tag="counter.close_granted"):
    """A supervisor let it close: with its last visitor, until midnight."""


class CounterCloseRefused(CounterFact, frozen=True, kw_only=True, tag="counter.close_refused"):
    """A supervisor let it stay open, or open again."""

    reason: str = ""


class ServiceSuspended(Fact, frozen=True, kw_only=True, tag="service.suspended"):
    """People stopped new tickets for a service."""

    service: ServiceId
    reason: str = ""


class ServiceResumed(Fact, frozen=True, kw_only=True, tag="service.resumed"):
    """People allowed new tickets again."""

    service: ServiceId
    reason: str = ""


class ServiceQuotaChanged(Fact, frozen=True, kw_only=True, tag="service.quota_changed"):
    """More numbers of a service are given today, or fewer."""

    service: ServiceId
    extra: int
    """Added to what was added before."""
    reason: str = ""


class ServiceForced(Fact, frozen=True, kw_only=True, tag="service.forced"):
    """A service was opened or closed for today; None leaves it to the calendar again."""

    service: ServiceId
    open: bool | None
    reason: str = ""


class AgencySuspended(Fact, frozen=True, kw_only=True, tag="agency.suspended"):
    """An agency's own system is down: no new tickets of it, but its line is kept."""

    agency: AgencyId
    reason: str


class AgencyResumed(Fact, frozen=True, kw_only=True, tag="agency.resumed"):
    """Its system is back."""

    agency: AgencyId
    reason: str = ""


class Shut(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Why a service gives no tickets, and until when as far as the calendar knows."""

    reason: Reason
    until: datetime.datetime | None = None
    detail: str | None = None


class ServicesOpened(Fact, frozen=True, kw_only=True, tag="service.opened"):
    """These services give tickets from now on."""

    services: tuple[ServiceId, ...]


class ServicesClosed(Fact, frozen=True, kw_only=True, tag="service.closed"):
    """These services give no tickets from now on, each for its reason."""

    services: dict[ServiceId, Shut]


class NumbersLeased(Fact, frozen=True, kw_only=True, tag="numbers.leased"):
    """A station may give these numbers today while the hub is away, under every prefix."""

    station: StationId
    lease: LeaseId
    first: int
    last: int


class NumbersSkipped(Fact, frozen=True, kw_only=True, tag="numbers.skipped"):
    """The hub came back from a copy: numbers up to these may be on paper, and are not given."""

    last: dict[str, int]
    """By prefix."""


class ServicesForecast(Fact, frozen=True, kw_only=True, tag="service.forecast"):
    """How likely it is from now on that a number taken now is served today."""

    services: dict[ServiceId, Chance | None]


class ServicesCounted(Fact, frozen=True, kw_only=True, tag="service.counted"):
    """What the hall's own history says of a usual day; empty while it is too short to tell."""

    daily: dict[ServiceId, int]


class Booking(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A visit that was announced; of its person only a mark that says nothing."""

    code: str
    service: ServiceId
    at: datetime.datetime
    person: str
    state: BookingState = BookingState.OPEN
    ticket: TicketId | None = None


class BookingAdded(Fact, frozen=True, kw_only=True, tag="booking.added"):
    """A visit was announced."""

    booking: Booking


class BookingCancelled(Fact, frozen=True, kw_only=True, tag="booking.cancelled"):
    """The visitor will not come."""

    code: str
    reason: str = ""


class BookingsExpired(Fact, frozen=True, kw_only=True, tag="booking.expired"):
    """These visitors did not come in time."""

    codes: tuple[str, ...]


class BookingsForgotten(Fact, frozen=True, kw_only=True, tag="booking.forgotten"):
    """The visitors who were booked on these days cannot be known any more."""

    days: tuple[datetime.date, ...]


class DayOpened(Fact, frozen=True, kw_only=True, tag="hall.day_opened"):
    """A new day: every line is empty and every number starts at 1."""

    day: datetime.date
    bookings: tuple[Booking, ...] = ()
    """The visits announced for this day and later."""
    faults: dict[StationId, str] = {}
    """What stations still report of themselves: a roll that ends at night is empty at dawn."""
    printers: dict[StationId, int] = {}
    displays: dict[StationId, int] = {}
    """The kiosks that are connected, and by how many lines."""


class DayClosed(Fact, frozen=True, kw_only=True, tag="hall.day_closed"):
    """The day is over."""

    day: datetime.date


class HallConfigured(Fact, frozen=True, kw_only=True, tag="hall.configured"):
    """The office described its hall anew."""

    config: HallConfig
    who: str = ""
    """Empty for the office's own machine."""
    reason: str = ""
    officers: tuple[OfficerConfig, ...] | None = None
    """The office's people from now on; None leaves them as they are."""
    pins: tuple[str, ...] = ()
    """Whose PIN was set."""
    rows: dict[str, int] = {}
    """How many rows of each table are new, changed or gone."""


class AnnouncementSaid(Fact, frozen=True, kw_only=True, tag="announcement.said"):
    """The hall is told something from now on."""

    id: AnnouncementId
    text: str
    text_en: str = ""
    zones: tuple[str, ...] | None = None
    urgent: bool = False
    until: datetime.datetime | None = None
    plan: str | None = None
    """Its name in the hall's schedule; None when a person typed it."""
    spoken: tuple[str, ...] = ()
    """Where it was said already, on the day before."""


class AnnouncementEnded(Fact, frozen=True, kw_only=True, tag="announcement.ended"):
    """It was taken back, or its time was over."""

    id: AnnouncementId


class AnnouncementSpoken(Fact, frozen=True, kw_only=True, tag="announcement.spoken"):
    """A zone's voice was given it to say."""

    id: AnnouncementId
    zones: tuple[str, ...]
    station: StationId


class VoiceHushed(Fact, frozen=True, kw_only=True, tag="voice.hushed"):
    """The voices keep silent from ``since`` on."""

    since: datetime.datetime
    until: datetime.datetime | None
    reason: str = ""
    plan: str | None = None
    """Its name in the hall's schedule; None when a person asked for it."""


class VoiceUnhushed(Fact, frozen=True, kw_only=True, tag="voice.unhushed"):
    """The voices speak again."""

    reason: str = ""


class VoiceOffered(Fact, frozen=True, kw_only=True, tag="voice.offered"):
    """A display said whether it can be heard in its zone (None: everywhere)."""

    station: StationId
    zone: str | None
    able: bool


class VoiceAppointed(Fact, frozen=True, kw_only=True, tag="voice.appointed"):
    """This station and no other speaks for the zone from now on; None: nobody can."""

    zone: str
    station: StationId | None


class StationJoined(Fact, frozen=True, kw_only=True, tag="station.joined"):
    """A station opened its session."""

    station: StationId
    role: Role


class StationPaired(Fact, frozen=True, kw_only=True, tag="station.paired"):
    """A new machine was let in, or took an old one's place."""

    station: StationId
    role: Role
    by: StationId
    """The station of whoever approved it."""


class StationLeft(Fact, frozen=True, kw_only=True, tag="station.left"):
    """A station's line ended."""

    station: StationId


class StationRevoked(Fact, frozen=True, kw_only=True, tag="station.revoked"):
    """A machine's pairing was ended."""

    station: StationId
    by: str
    """The person who had signed in, else the station."""
    reason: str = ""


class PersonSignedIn(Fact, frozen=True, kw_only=True, tag="desk.signed_in"):
    """A person took a station over."""

    station: StationId
    officer: str
    role: Role
    agency: AgencyId | None = None
    """The one that an agency head's station is for."""


class PersonSignedOut(Fact, frozen=True, kw_only=True, tag="desk.signed_out"):
    """The person left the station."""

    station: StationId
    role: Role
    agency: AgencyId | None = None


class StationFaulted(Fact, frozen=True, kw_only=True, tag="station.faulted"):
    """A station reported a fault of its own."""

    station: StationId
    fault: str


class StationRecovered(Fact, frozen=True, kw_only=True, tag="station.recovered"):
    """The fault is gone."""

    station: StationId


FACTS = (
    TicketTaken
    | TicketMerged
    | TicketPrinted
    | TicketUnprinted
    | TicketReprinted
    | TicketCalled
    | TicketCalledAgain
    | TicketStarted
    | TicketFinished
    | TicketMissed
    | TicketParked
    | TicketRestored
    | TicketTransferred
    | TicketCancelled
    | TicketPrioritised
    | TicketExpired
    | TicketUndone
    | PaperWanted
    | PaperBegun
    | PaperEnded
    | CallSpoken
    | CounterOpened
    | CounterPaused
    | CounterResumed
    | CounterClosed
    | CounterCloseAsked
    | CounterCloseGranted
    | CounterCloseRefused
    | ServiceSuspended
    | ServiceResumed
    | ServiceQuotaChanged
    | ServiceForced
    | AgencySuspended
    | AgencyResumed
    | ServicesOpened
    | ServicesClosed
    | ServicesForecast
    | ServicesCounted
    | BookingAdded
    | BookingCancelled
    | BookingsExpired
    | BookingsForgotten
    | NumbersLeased
    | NumbersSkipped
    | AnnouncementSaid
    | AnnouncementEnded
    | AnnouncementSpoken
    | VoiceHushed
    | VoiceUnhushed
    | VoiceOffered
    | VoiceAppointed
    | DayOpened
    | DayClosed
    | HallConfigured
    | StationPaired
    | StationJoined
    | StationLeft
    | StationFaulted
    | StationRecovered
    | StationRevoked
    | PersonSignedIn
    | PersonSignedOut
)
"""Every fact, as one union for the journal's codec."""
