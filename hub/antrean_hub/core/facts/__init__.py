"""What has happened: one frozen value per event of the journal, named as on the wire.

Facts are past and never refused; the same facts in the same order always give the same hall.
"""

from antrean_hub.core.facts.announcements import (
    AnnouncementEnded,
    AnnouncementSaid,
    AnnouncementSpoken,
)
from antrean_hub.core.facts.base import Fact, OfficerFact, TicketFact
from antrean_hub.core.facts.bookings import (
    Booking,
    BookingAdded,
    BookingCancelled,
    BookingsExpired,
    BookingsForgotten,
)
from antrean_hub.core.facts.counters import (
    CounterCloseAsked,
    CounterClosed,
    CounterCloseGranted,
    CounterCloseRefused,
    CounterFact,
    CounterOpened,
    CounterPaused,
    CounterResumed,
)
from antrean_hub.core.facts.hall import DayClosed, DayOpened, HallConfigured, HallReported
from antrean_hub.core.facts.numbers import NumbersLeased, NumbersSkipped
from antrean_hub.core.facts.papers import PaperBegun, PaperEnded, PaperFact, PaperWanted
from antrean_hub.core.facts.services import (
    AgencyResumed,
    AgencySuspended,
    ServiceForced,
    ServiceQuotaChanged,
    ServiceResumed,
    ServicesClosed,
    ServicesCounted,
    ServicesForecast,
    ServicesOpened,
    ServiceSuspended,
    Shut,
)
from antrean_hub.core.facts.stations import (
    PersonSignedIn,
    PersonSignedOut,
    StationFaulted,
    StationJoined,
    StationLeft,
    StationPaired,
    StationRecovered,
    StationRevoked,
)
from antrean_hub.core.facts.tickets import (
    TicketCalled,
    TicketCalledAgain,
    TicketCancelled,
    TicketExpired,
    TicketFinished,
    TicketMerged,
    TicketMissed,
    TicketParked,
    TicketPrinted,
    TicketPrioritised,
    TicketReprinted,
    TicketRestored,
    TicketStarted,
    TicketTaken,
    TicketTransferred,
    TicketUndone,
    TicketUnprinted,
)
from antrean_hub.core.facts.voices import (
    CallSpoken,
    VoiceAppointed,
    VoiceHushed,
    VoiceOffered,
    VoiceUnhushed,
)

__all__ = [
    "FACTS",
    "AgencyResumed",
    "AgencySuspended",
    "AnnouncementEnded",
    "AnnouncementSaid",
    "AnnouncementSpoken",
    "Booking",
    "BookingAdded",
    "BookingCancelled",
    "BookingsExpired",
    "BookingsForgotten",
    "CallSpoken",
    "CounterCloseAsked",
    "CounterCloseGranted",
    "CounterCloseRefused",
    "CounterClosed",
    "CounterFact",
    "CounterOpened",
    "CounterPaused",
    "CounterResumed",
    "DayClosed",
    "DayOpened",
    "Fact",
    "HallConfigured",
    "HallReported",
    "NumbersLeased",
    "NumbersSkipped",
    "OfficerFact",
    "PaperBegun",
    "PaperEnded",
    "PaperFact",
    "PaperWanted",
    "PersonSignedIn",
    "PersonSignedOut",
    "ServiceForced",
    "ServiceQuotaChanged",
    "ServiceResumed",
    "ServiceSuspended",
    "ServicesClosed",
    "ServicesCounted",
    "ServicesForecast",
    "ServicesOpened",
    "Shut",
    "StationFaulted",
    "StationJoined",
    "StationLeft",
    "StationPaired",
    "StationRecovered",
    "StationRevoked",
    "TicketCalled",
    "TicketCalledAgain",
    "TicketCancelled",
    "TicketExpired",
    "TicketFact",
    "TicketFinished",
    "TicketMerged",
    "TicketMissed",
    "TicketParked",
    "TicketPrinted",
    "TicketPrioritised",
    "TicketReprinted",
    "TicketRestored",
    "TicketStarted",
    "TicketTaken",
    "TicketTransferred",
    "TicketUndone",
    "TicketUnprinted",
    "VoiceAppointed",
    "VoiceHushed",
    "VoiceOffered",
    "VoiceUnhushed",
]

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
    | HallReported
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
