"""The hall's words: every state, role and reason, named once for hub and stations."""

from enum import StrEnum
from typing import NewType, Self

TicketId = NewType("TicketId", str)
"""Names one ticket for ever, e.g. ``20261125-A2-017``: its day and its number."""

AgencyId = NewType("AgencyId", str)
"""An agency's code, e.g. ``DUKCAPIL``."""

ServiceId = NewType("ServiceId", str)
"""A service's code, e.g. ``A-04``."""

StageId = NewType("StageId", str)
"""The queue before one step of a service, e.g. ``A2`` or ``AR``; several services may share it."""

CounterId = NewType("CounterId", str)
"""A counter's number in the hall as a string, e.g. ``3``."""

StationId = NewType("StationId", str)
"""A paired machine's name, e.g. ``kiosk-1``."""


LeaseId = NewType("LeaseId", str)
"""Names one block of emergency numbers for one day, e.g. ``20261125-9000``."""


AnnouncementId = NewType("AnnouncementId", str)
"""Names one announcement, e.g. ``20261125-31``."""


class Telling(StrEnum):
    """Words that only tell people something: one of a newer version is kept as it came.

    Whoever reads it says something general. Other words decide what is done, so a picture with one
    that is not known is not believed.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        word = str.__new__(cls, value)
        word._name_ = word._value_ = value
        return word


class Role(StrEnum):
    """What a station is for, and so what it may see and ask."""

    KIOSK = "kiosk"
    COUNTER = "counter"
    DISPLAY = "display"
    SUPERVISOR = "supervisor"
    """Sees the whole hall and may do everything in it."""
    AGENCY_HEAD = "agency_head"
    """The same within one agency, and nothing outside it; the agency is set at pairing."""
    FRONT_DESK = "front_desk"
    """Takes tickets for visitors, checks bookings in, reprints."""
    TECHNICIAN = "technician"
    """Looks after the stations; sees no visitor."""


DUTIES = frozenset({Role.SUPERVISOR, Role.AGENCY_HEAD, Role.FRONT_DESK, Role.TECHNICIAN})
"""Roles whose people sign in at a station; an officer sits down at a counter instead."""


class Priority(StrEnum):
    """Why a visitor goes first (UU 25/2009, article 29)."""

    ELDERLY = "elderly"
    DISABILITY = "disability"
    PREGNANT = "pregnant"
    CHILD = "child"


class Origin(StrEnum):
    """Where a number came from that the hub did not give itself."""

    EMERGENCY = "emergency"
    """A kiosk gave it from its lent block while the hub was away."""
    HAND = "hand"
    """An officer gave it on a prepared paper."""


class TicketState(StrEnum):
    """Where a ticket stands; the moves between them are in the hub's transition table."""

    PRINTING = "printing"
    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    DONE = "done"
    MISSED = "missed"
    PARKED = "parked"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


ENDED = frozenset({TicketState.DONE, TicketState.CANCELLED, TicketState.EXPIRED})
"""States of tickets that are over for the day."""


class PaperState(StrEnum):
    """How far a paper is that one station asked another to print."""

    WANTED = "wanted"
    """The printing station has not begun: it may be in the middle of another visitor."""
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"
    """It did not come, and never will."""
    DOUBTFUL = "doubtful"
    """Nobody can say: look at the printer."""


UNDER_WAY = frozenset({PaperState.WANTED, PaperState.PRINTING})
"""States of papers that may still come."""


class CounterState(StrEnum):
    """Whether a counter calls visitors."""

    CLOSED = "closed"
    OPEN = "open"
    PAUSED = "paused"


class Ground(Telling):
    """One reason why a counter called this visitor and not another."""

    OUT_OF_ORDER = "out_of_order"
    """An officer called the number and said why: ``officer``, ``reason``."""
    PRIORITY = "priority"
    """Priority goes first: ``priority``, ``most`` in a row."""
    RUN_ENDED = "run_ended"
    """So many with priority had been called in a row that one without was due: ``run``."""
    IN_PERSON = "in_person"
    """The visitor had been sent to this ``counter`` in person."""
    GUARD = "guard"
    """Nobody may wait longer than ``guard`` minutes, and this one had: ``waited``."""
    SHARE = "share"
    """It was this ``line``'s turn: the counter takes ``share`` of it for the ``shares`` of all."""
    LINE_ORDER = "line_order"
    """The ``counter`` takes this ``line`` before the others that waited: ``later``."""
    LONGEST = "longest"
    """The ``counter`` has one line for priority, and this one came first of that."""
    ONLY_LINE = "only_line"
    """First in the only ``line`` in which somebody waited."""
    BOOKED = "booked"
    """The appointed time ``at`` had come, which goes first, ``most`` in a row."""
    BOOKED_RUN_ENDED = "booked_run_ended"
    """So many booked visitors had been called in a row that one without was due: ``run``."""
    HELP = "help"
    """Nobody waited for this ``counter``, and this one ``waited`` over ``after`` minutes next door,
    in ``line``."""


class Outcome(StrEnum):
    """What came of one service at a counter."""

    SERVED = "served"
    """Done."""
    IN_PROCESS = "in_process"
    """Accepted; what the visitor came for is ready another day."""
    INCOMPLETE = "incomplete"
    """Papers are missing; the visitor comes again."""
    REFERRED = "referred"
    """Somebody else has to see to it."""
    REJECTED = "rejected"
    """The visitor has no right to it."""
    SYSTEM_DOWN = "system_down"
    """The agency's own system did not answer."""


class Undoable(StrEnum):
    """A step of an officer that nobody hears, and that may be taken back for a moment."""

    START = "start"
    FINISH = "finish"
    MISSED = "missed"
    PARK = "park"
    CANCEL = "cancel"
    RESTORE = "restore"
    TRANSFER = "transfer"
    PRIORITISE = "prioritise"


class Chance(StrEnum):
    """Whether someone who takes a number now will be served before the day ends."""

    LIKELY = "likely"
    DOUBTFUL = "doubtful"
    UNLIKELY = "unlikely"
    ABSENT = "absent"
    """Counters should be open by now, but no officer of the agency has logged in."""


class Form(StrEnum):
    """How much of a call was spoken: the longer the line of calls, the less."""

    FULL = "full"
    SHORT = "short"
    SHORTEST = "shortest"


class NumberStyle(StrEnum):
    """How the digits of a number are spoken."""

    DIGIT = "digit"
    """Each digit with its zeros: 021 is *nol dua satu*."""
    BILANGAN = "bilangan"
    """As a whole number: 021 is *dua puluh satu*."""
    CAMPURAN = "campuran"
    """Zeros in front one by one, the rest whole: 021 is *nol dua puluh satu*."""


class Writing(StrEnum):
    """How a cell of the hall's tables is written."""

    TEXT = "text"
    NUMBER = "number"
    """A whole number."""
    DECIMAL = "decimal"
    """A number with a point or a comma."""
    CHOICE = "choice"
    CHOICES = "choices"
    """Several of the choices, with the joint between them."""
    LIST = "list"
    """Several texts, with the joint between them."""
    CLOCK = "clock"
    """A time of day: ``10.00``."""
    HOURS = "hours"
    """Spans of a day: ``08.00-12.00; 13.00-15.00``; empty is closed."""
    DATE = "date"
    """``2027-03-10``."""
    STEPS = "steps"
    """Queues with their minutes, in order: ``A1:5 > AR:8``."""
    SHARES = "shares"
    """One number for each queue of the counter: ``2 1``."""


class ChangeKind(StrEnum):
    """What becomes of a row of the hall's tables."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


class BookingState(StrEnum):
    """What became of a visit that was announced."""

    OPEN = "open"
    USED = "used"
    """Its visitor came and has a ticket."""
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class Reason(Telling):
    """Why the hub said no. Stations turn each into a sentence in the reader's language."""

    # The visitor cannot have a ticket now (domain order of decision).
    SERVICE_INACTIVE = "service_inactive"
    SUSPENDED = "suspended"
    SYSTEM_DOWN = "system_down"
    HOLIDAY = "holiday"
    CLOSED_DATE = "closed_date"
    CLOSED_TODAY = "closed_today"
    NOT_OPEN_YET = "not_open_yet"
    BREAK = "break"
    FRIDAY_PRAYER = "friday_prayer"
    CUTOFF = "cutoff"
    ENDED = "ended"
    ONLINE_ONLY = "online_only"
    AGENCY_ABSENT = "agency_absent"
    QUOTA_FULL = "quota_full"
    # The booking cannot be made, or its visitor cannot have a ticket with it now.
    UNKNOWN_BOOKING = "unknown_booking"
    BOOKING_EXISTS = "booking_exists"
    BOOKING_TOO_FAR = "booking_too_far"
    BOOKING_TOO_EARLY = "booking_too_early"
    BOOKING_EXPIRED = "booking_expired"
    BOOKING_USED = "booking_used"
    # The counter cannot do that now.
    NOBODY_WAITING = "nobody_waiting"
    COUNTER_BUSY = "counter_busy"
    COUNTER_CLOSED = "counter_closed"
    COUNTER_PAUSED = "counter_paused"
    COUNTER_IN_USE = "counter_in_use"
    COUNTER_IDLE = "counter_idle"
    TOO_SOON = "too_soon"
    CALL_LIMIT = "call_limit"
    WRONG_STATE = "wrong_state"
    PAPER_UNDER_WAY = "paper_under_way"
    REASON_NEEDED = "reason_needed"
    COUNTER_CLOSES = "counter_closes"
    CLOSED_FOR_TODAY = "closed_for_today"
    NOT_ASKED = "not_asked"
    NO_QUOTA = "no_quota"
    QUOTA_RANGE = "quota_range"
    NOTHING_TO_UNDO = "nothing_to_undo"
    TOO_LATE = "too_late"
    # The voice cannot say that now, or nobody may announce it like this.
    NOT_SPEAKER = "not_speaker"
    SPOKEN_ALREADY = "spoken_already"
    TIME_PAST = "time_past"
    # Nobody of that name, or not for this station.
    UNKNOWN_ZONE = "unknown_zone"
    UNKNOWN_ANNOUNCEMENT = "unknown_announcement"
    UNKNOWN_SERVICE = "unknown_service"
    UNKNOWN_COUNTER = "unknown_counter"
    UNKNOWN_TICKET = "unknown_ticket"
    UNKNOWN_NUMBER = "unknown_number"
    UNKNOWN_LANGUAGE = "unknown_language"
    UNKNOWN_OFFICER = "unknown_officer"
    UNKNOWN_PRINTER = "unknown_printer"
    UNKNOWN_AGENCY = "unknown_agency"
    UNKNOWN_CODE = "unknown_code"
    WRONG_PIN = "wrong_pin"
    NOT_YOUR_COUNTER = "not_your_counter"
    NOT_YOUR_DUTY = "not_your_duty"
    NOT_YOUR_TICKET = "not_your_ticket"
    NOT_YOUR_AGENCY = "not_your_agency"
    NO_COUNTER = "no_counter"
    NOT_ALLOWED = "not_allowed"
    NOT_LENT = "not_lent"
    NUMBER_TAKEN = "number_taken"
    WRONG_RANGE = "wrong_range"
    # The hall's tables cannot be changed like that.
    HALL_CHANGED = "hall_changed"
    UNKNOWN_TABLE = "unknown_table"
    UNKNOWN_ROW = "unknown_row"
    UNKNOWN_VERSION = "unknown_version"
    UNKNOWN_STATION = "unknown_station"
    NO_FILE = "no_file"
    WRONG_DATES = "wrong_dates"
    # The conversation itself.
    NOT_OPEN = "not_open"
    UNKNOWN_TOKEN = "unknown_token"
    WRONG_ROLE = "wrong_role"
    PROTOCOL_TOO_OLD = "protocol_too_old"
    PROTOCOL_TOO_NEW = "protocol_too_new"
    TOO_FAST = "too_fast"
    CLOCK_BEHIND = "clock_behind"
    STORAGE_FAILED = "storage_failed"


UNAVAILABLE = frozenset(
    {
        Reason.SERVICE_INACTIVE,
        Reason.SUSPENDED,
        Reason.SYSTEM_DOWN,
        Reason.HOLIDAY,
        Reason.CLOSED_DATE,
        Reason.CLOSED_TODAY,
        Reason.NOT_OPEN_YET,
        Reason.BREAK,
        Reason.FRIDAY_PRAYER,
        Reason.CUTOFF,
        Reason.ENDED,
        Reason.ONLINE_ONLY,
        Reason.AGENCY_ABSENT,
        Reason.QUOTA_FULL,
    }
)
"""The reasons for which a service may not give a ticket at this moment."""
