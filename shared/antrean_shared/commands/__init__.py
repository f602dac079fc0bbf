"""The wishes a station may send: one frozen value per method of the wire.

A command is imperative and may be refused. ``method`` is its JSON-RPC name, ``roles`` who may
send it, ``result`` the type of the answer.
"""

from datetime import datetime
from typing import Annotated, ClassVar

from msgspec import Meta, Struct

from antrean_shared.managing import Edit, HallChanged
from antrean_shared.wire import (
    Announced,
    Announcement,
    Booking,
    Counter,
    CounterOpened,
    HandGiven,
    Lease,
    Offer,
    Outages,
    Paper,
    SignedIn,
    Silence,
    Speaking,
    StationReport,
    Ticket,
)
from antrean_shared.words import (
    DUTIES,
    UNDER_WAY,
    AgencyId,
    AnnouncementId,
    CounterId,
    Form,
    LeaseId,
    Outcome,
    PaperState,
    Priority,
    Role,
    ServiceId,
    StationId,
    TicketId,
)

Key = Annotated[str, Meta(min_length=1, max_length=64)]
"""A UUID chosen by the station: the same key never has a second effect."""

Words = Annotated[str, Meta(max_length=200)]
"""What a person wrote: a reason, a fault."""

Notice = Annotated[str, Meta(min_length=1, max_length=300)]
"""What a person announces to the hall."""

Minutes = Annotated[int, Meta(ge=1, le=480)]

Moment = Annotated[datetime, Meta(tz=True)]
"""RFC 3339 with an offset."""

BookingCode = Annotated[str, Meta(min_length=4, max_length=40)]
"""What the visitor shows or types, e.g. ``RSV-7K2M9QXA``; letters of either case."""

PersonHash = Annotated[str, Meta(min_length=8, max_length=64)]
"""One person on one date, unreadable to everybody but who made it."""

KIOSK, COUNTER, SUPERVISOR = Role.KIOSK, Role.COUNTER, Role.SUPERVISOR
AGENCY_HEAD, FRONT_DESK = Role.AGENCY_HEAD, Role.FRONT_DESK
DESK = frozenset({COUNTER, SUPERVISOR, AGENCY_HEAD})
"""Who may act on visitors and services; an agency head on its own agency's alone."""
MANAGERS = frozenset({SUPERVISOR})
"""Who may change the hall itself."""
ALL_HANDS = DESK | {KIOSK, FRONT_DESK}
"""Who may let a visitor in."""


class Command(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What every command carries.

    A hub refuses a field that it does not know rather than do something else than was asked. What
    says nothing is not sent, so a newer station offends an older hub only where it asks for more.
    """

    method: ClassVar[str]
    roles: ClassVar[frozenset[Role]]
    result: ClassVar[type[Struct]]

    key: Key


class TakeTicket(Command, frozen=True, kw_only=True):
    """Reserve a number; the ticket prints next."""

    method = "ticket.take"
    roles = ALL_HANDS
    result = Ticket

    service: ServiceId
    priority: Priority | None = None
    language: str = "id"
    print_at: StationId | None = None
    """The kiosk that prints it; null when the asker does."""


class ConfirmPrinted(Command, frozen=True, kw_only=True):
    """The paper is out: the ticket joins the line."""

    method = "ticket.printed"
    roles = ALL_HANDS
    result = Ticket

    ticket: TicketId


class ReportUnprinted(Command, frozen=True, kw_only=True):
    """No paper came: the ticket never lived."""

    method = "ticket.unprinted"
    roles = ALL_HANDS
    result = Ticket

    ticket: TicketId
    fault: Words


class ReprintTicket(Command, frozen=True, kw_only=True):
    """Ask for the same number on paper again."""

    method = "ticket.reprint"
    roles = ALL_HANDS
    result = Ticket

    ticket: TicketId
    print_at: StationId | None = None
    """The kiosk that prints it; null when the asker does."""


class BeginPaper(Command, frozen=True, kw_only=True):
    """A kiosk begins a paper that another station asked of it; answered with the QR's secret."""

    method = "paper.begin"
    roles = frozenset({KIOSK})
    result = Ticket

    ticket: TicketId


class EndPaper(Command, frozen=True, kw_only=True):
    """A kiosk says what became of a paper that another station asked of it."""

    method = "paper.end"
    roles = frozenset({KIOSK})
    result = Paper

    ticket: TicketId
    state: PaperState
    """``printed``, ``failed`` (also before it began) or ``doubtful``."""
    fault: Words | None = None

    def __post_init__(self) -> None:
        if self.state in UNDER_WAY:
            raise ValueError('"state" says how the paper ended')


class LeaseNumbers(Command, frozen=True, kw_only=True):
    """Borrow a block of emergency numbers, or renew the one that is held."""

    method = "numbers.lease"
    roles = frozenset({KIOSK})
    result = Lease

    holds: LeaseId | None = None
    """The block that this kiosk has on its disk; null borrows one that was never lent before."""


class MergeTicket(Command, frozen=True, kw_only=True):
    """Bring a ticket that was given from a lent block into the line, at its time of taking."""

    method = "ticket.merge"
    roles = frozenset({KIOSK})
    result = Ticket

    lease: LeaseId
    number: Annotated[str, Meta(max_length=16)]
    service: ServiceId
    priority: Priority | None = None
    language: str = "id"
    token: Annotated[str, Meta(max_length=64)]
    """The secret of its QR code, as printed."""
    taken_at: Moment
    unsure: bool = False
    """Nobody knows whether its paper came."""


class EnterHandGiven(Command, frozen=True, kw_only=True):
    """Prepared papers were given by hand: M-01 to M-37 join the line in order."""

    method = "ticket.hand_given"
    roles = frozenset({SUPERVISOR})
    result = HandGiven

    service: ServiceId
    prefix: Annotated[str, Meta(pattern="^[A-Z]{1,3}$")] = "M"
    first: Annotated[int, Meta(ge=1, le=999)]
    last: Annotated[int, Meta(ge=1, le=999)]
    given_at: Moment | None = None
    """When the first of them was given; null for now."""


class OpenCounter(Command, frozen=True, kw_only=True):
    """An officer sits down at a counter."""

    method = "counter.open"
    roles = frozenset({COUNTER})
    result = CounterOpened

    counter: CounterId
    officer: str
    pin: str


class PauseCounter(Command, frozen=True, kw_only=True):
    """The officer steps away; the counter keeps its officer."""

    method = "counter.pause"
    roles = DESK
    result = Counter

    counter: CounterId
    reason: Words = ""


class ResumeCounter(Command, frozen=True, kw_only=True):
    """The officer is back."""

    method = "counter.resume"
    roles = DESK
    result = Counter

    counter: CounterId
    reason: Words = ""


class CloseCounter(Command, frozen=True, kw_only=True):
    """The officer leaves the counter."""

    method = "counter.close"
    roles = DESK
    result = Counter

    counter: CounterId
    reason: Words = ""


class AskToClose(Command, frozen=True, kw_only=True):
    """Ask a supervisor to close the counter before the end of the day."""

    method = "counter.ask_close"
    roles = frozenset({COUNTER})
    result = Counter

    counter: CounterId
    reason: Words


class GrantClose(Command, frozen=True, kw_only=True):
    """Let it close: it finishes its visitor, calls nobody more, and is open again tomorrow."""

    method = "counter.approve_close"
    roles = frozenset({SUPERVISOR})
    result = Counter

    counter: CounterId


class RefuseClose(Command, frozen=True, kw_only=True):
    """Let it stay open; also takes back what was approved before."""

    method = "counter.refuse_close"
    roles = frozenset({SUPERVISOR})
    result = Counter

    counter: CounterId
    reason: Words = ""


class CallNext(Command, frozen=True, kw_only=True):
    """Call whoever is next for this counter."""

    method = "call.next"
    roles = frozenset({COUNTER})
    result = Ticket

    counter: CounterId


class CallNumber(Command, frozen=True, kw_only=True):
    """Call one number out of order, for a reason that the audit keeps."""

    method = "call.number"
    roles = DESK
    result = Ticket

    counter: CounterId
    number: str
    reason: Words


class CallAgain(Command, frozen=True, kw_only=True):
    """Repeat the call of the visitor who has not come yet."""

    method = "call.again"
    roles = frozenset({COUNTER})
    result = Ticket

    counter: CounterId


class Target(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Where a transferred ticket goes: exactly one of the two."""

    service: ServiceId | None = None
    counter: CounterId | None = None

    def __post_init__(self) -> None:
        if (self.service is None) == (self.counter is None):
            raise ValueError('"to" names either a service or a counter')


class StartServing(Command, frozen=True, kw_only=True):
    """The called visitor is at the counter."""

    method = "serve.start"
    roles = frozenset({COUNTER})
    result = Ticket

    counter: CounterId


class FinishServing(Command, frozen=True, kw_only=True):
    """This step is done; the ticket ends, waits for its next step, or goes where ``then`` says."""

    method = "serve.finish"
    roles = frozenset({COUNTER})
    result = Ticket

    counter: CounterId
    outcome: Outcome = Outcome.SERVED
    then: Target | None = None
    """Send the same number on, by its time of arrival: to a service instead of its next step, or to
    a counter in person for it."""


class UndoStep(Command, frozen=True, kw_only=True):
    """Take the counter's last step back, where nobody has heard of it: the counter's ``undo``."""

    method = "call.undo"
    roles = frozenset({COUNTER})
    result = Ticket

    counter: CounterId


class MissTicket(Command, frozen=True, kw_only=True):
    """The called visitor did not come."""

    method = "ticket.missed"
    roles = DESK
    result = Ticket

    ticket: TicketId
    reason: Words = ""


class ParkTicket(Command, frozen=True, kw_only=True):
    """The visitor left papers and comes back later."""

    method = "ticket.park"
    roles = DESK
    result = Ticket

    ticket: TicketId
    reason: Words = ""


class RestoreTicket(Command, frozen=True, kw_only=True):
    """A missed, parked or cancelled visitor is back in line."""

    method = "ticket.restore"
    roles = DESK
    result = Ticket

    ticket: TicketId
    reason: Words = ""


class CancelTicket(Command, frozen=True, kw_only=True):
    """The visitor gives up, or the ticket was a mistake."""

    method = "ticket.cancel"
    roles = DESK
    result = Ticket

    ticket: TicketId
    reason: Words = ""


class TransferTicket(Command, frozen=True, kw_only=True):
    """Send the visitor to another service or counter with the same number and arrival."""

    method = "ticket.transfer"
    roles = DESK
    result = Ticket

    ticket: TicketId
    to: Target
    reason: Words = ""
    front: bool = False


class PrioritiseTicket(Command, frozen=True, kw_only=True):
    """Give or take the right to go first."""

    method = "ticket.prioritise"
    roles = DESK
    result = Ticket

    ticket: TicketId
    priority: Priority | None
    reason: Words = ""


class AddBooking(Command, frozen=True, kw_only=True):
    """Announce a visit, for a moment within the hall's hours of that day."""

    method = "booking.add"
    roles = frozenset({SUPERVISOR})
    result = Booking

    code: BookingCode
    service: ServiceId
    at: Moment
    person: PersonHash


class CancelBooking(Command, frozen=True, kw_only=True):
    """The visitor will not come; the place is free again."""

    method = "booking.cancel"
    roles = frozenset({SUPERVISOR})
    result = Booking

    code: BookingCode
    reason: Words = ""


class FindBooking(Command, frozen=True, kw_only=True):
    """Ask what a code stands for, and whether its visitor may check in now; changes nothing."""

    method = "booking.find"
    roles = ALL_HANDS
    result = Booking

    code: BookingCode


class CheckIn(Command, frozen=True, kw_only=True):
    """The booked visitor is here: reserve a number in the one line; the ticket prints next."""

    method = "booking.check_in"
    roles = ALL_HANDS
    result = Ticket

    code: BookingCode
    priority: Priority | None = None
    language: str = "id"
    print_at: StationId | None = None
    """The kiosk that prints it; null when the asker does."""


class SuspendService(Command, frozen=True, kw_only=True):
    """Stop new tickets for a service; those in line are still served."""

    method = "service.suspend"
    roles = DESK
    result = Offer

    service: ServiceId
    reason: Words = ""


class ResumeService(Command, frozen=True, kw_only=True):
    """Take new tickets again."""

    method = "service.resume"
    roles = DESK
    result = Offer

    service: ServiceId
    reason: Words = ""


class SayAnnouncement(Command, frozen=True, kw_only=True):
    """Announce something; ``urgent`` is an emergency, which stays until it is ended."""

    method = "announcement.say"
    roles = frozenset({SUPERVISOR})
    result = Announcement

    text: Notice
    text_en: Annotated[str, Meta(max_length=300)] = ""
    zones: tuple[str, ...] | None = None
    """Null for the whole hall."""
    urgent: bool = False
    minutes: Minutes = 10
    """How long it stays on the screens, unless it is urgent."""


class EndAnnouncement(Command, frozen=True, kw_only=True):
    """Take an announcement back; an emergency is over."""

    method = "announcement.end"
    roles = frozenset({SUPERVISOR})
    result = Announced

    id: AnnouncementId


class SpeakAnnouncement(Command, frozen=True, kw_only=True):
    """A speaker is about to say an announcement: granted once for each zone it speaks for."""

    method = "announcement.spoken"
    roles = frozenset({Role.DISPLAY})
    result = Announcement

    id: AnnouncementId


class HushVoices(Command, frozen=True, kw_only=True):
    """Keep the voices silent: for some minutes, or until a moment, or (neither) until unhushed."""

    method = "voice.hush"
    roles = frozenset({SUPERVISOR})
    result = Silence

    minutes: Minutes | None = None
    until: Moment | None = None
    reason: Words = ""

    def __post_init__(self) -> None:
        if self.minutes is not None and self.until is not None:
            raise ValueError('give "minutes" or "until", not both')


class UnhushVoices(Command, frozen=True, kw_only=True):
    """Let the voices speak again; the calls that waited are spoken now."""

    method = "voice.unhush"
    roles = frozenset({SUPERVISOR})
    result = Silence

    reason: Words = ""


class OfferVoice(Command, frozen=True, kw_only=True):
    """A display can be heard in its zone (null: the whole hall), or cannot any more.

    It offers itself anew at each opening; the hub names one speaker a zone.
    """

    method = "voice.offer"
    roles = frozenset({Role.DISPLAY})
    result = Speaking

    zone: str | None = None
    able: bool


class SpeakCall(Command, frozen=True, kw_only=True):
    """The speaker is about to say a call: granted once, so that nobody hears it twice."""

    method = "call.spoken"
    roles = frozenset({Role.DISPLAY})
    result = Ticket

    ticket: TicketId
    calls: Annotated[int, Meta(ge=1)]
    """Which of the visitor's calls."""
    lag_ms: Annotated[int, Meta(ge=0, le=86_400_000)]
    """From being called to being spoken."""
    form: Form


class SuspendAgency(Command, frozen=True, kw_only=True):
    """An agency's own system is down: stop its new tickets; its line is kept and still called."""

    method = "agency.suspend"
    roles = DESK
    result = Outages

    agency: AgencyId
    reason: Words


class ResumeAgency(Command, frozen=True, kw_only=True):
    """Its system is back."""

    method = "agency.resume"
    roles = DESK
    result = Outages

    agency: AgencyId
    reason: Words = ""


class ChangeQuota(Command, frozen=True, kw_only=True):
    """Give more numbers of a service today, or fewer, down to what is taken."""

    method = "service.quota"
    roles = frozenset({SUPERVISOR})
    result = Offer

    service: ServiceId
    extra: Annotated[int, Meta(ge=-9999, le=9999)]
    """Added to what was added before."""
    reason: Words


class ForceService(Command, frozen=True, kw_only=True):
    """Open or close a service for today, whatever the calendar says; null leaves it to that."""

    method = "service.force"
    roles = frozenset({SUPERVISOR})
    result = Offer

    service: ServiceId
    open: bool | None
    reason: Words = ""


class ReportStation(Command, frozen=True, kw_only=True):
    """A station tells of its own fault (a printer out of paper), or that it is well (null)."""

    method = "station.report"
    roles = frozenset(Role)
    result = StationReport

    fault: Words | None = None


class SignIn(Command, frozen=True, kw_only=True):
    """A person takes this station over; what it asks from now on is kept under that name."""

    method = "desk.sign_in"
    roles = DUTIES
    result = SignedIn

    officer: str
    pin: str


class SignOut(Command, frozen=True, kw_only=True):
    """The person at this station leaves it."""

    method = "desk.sign_out"
    roles = DUTIES
    result = SignedIn


class ChangeHall(Command, frozen=True, kw_only=True):
    """Change rows of the hall's tables: all of them, at every station at once, or none."""

    method = "hall.change"
    roles = MANAGERS
    result = HallChanged

    base: int
    """The version that the edits were made on."""
    edits: Annotated[tuple[Edit, ...], Meta(min_length=1, max_length=500)]
    reason: Words = ""
    dry: bool = False
    """Only tell what would change, or what is wrong."""


class RestoreHall(Command, frozen=True, kw_only=True):
    """Make the hall as it was in an earlier version; this is a new version."""

    method = "hall.restore"
    roles = MANAGERS
    result = HallChanged

    version: int
    base: int | None = None
    """The version that was looked at; null for whatever there is."""
    reason: Words = ""
    dry: bool = False


class ImportHall(Command, frozen=True, kw_only=True):
    """Make the file that this station has uploaded the hall, or one table of it."""

    method = "hall.import"
    roles = MANAGERS
    result = HallChanged

    base: int | None = None
    """The version that was looked at; null for whatever there is."""
    reason: Words = ""
    dry: bool = False


COMMANDS: tuple[type[Command], ...] = (
    TakeTicket,
    ConfirmPrinted,
    ReportUnprinted,
    ReprintTicket,
    BeginPaper,
    EndPaper,
    LeaseNumbers,
    MergeTicket,
    EnterHandGiven,
    OpenCounter,
    PauseCounter,
    ResumeCounter,
    CloseCounter,
    AskToClose,
    GrantClose,
    RefuseClose,
    CallNext,
    CallNumber,
    CallAgain,
    StartServing,
    FinishServing,
    UndoStep,
    MissTicket,
    ParkTicket,
    RestoreTicket,
    CancelTicket,
    TransferTicket,
    PrioritiseTicket,
    AddBooking,
    CancelBooking,
    FindBooking,
    CheckIn,
    SuspendService,
    ResumeService,
    SuspendAgency,
    ResumeAgency,
    ChangeQuota,
    ForceService,
    SayAnnouncement,
    EndAnnouncement,
    SpeakAnnouncement,
    HushVoices,
    UnhushVoices,
    OfferVoice,
    SpeakCall,
    ReportStation,
    SignIn,
    SignOut,
    ChangeHall,
    RestoreHall,
    ImportHall,
)
"""Every command of the wire, in the order of the contract."""
