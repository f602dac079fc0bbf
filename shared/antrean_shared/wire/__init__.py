"""The values that cross the wire: what a station sees of the hall.

Times are aware datetimes in the hall's zone. Fields are only ever added.
"""

from antrean_shared.wire.announcements import Announced, Announcement
from antrean_shared.wire.bookings import Booking
from antrean_shared.wire.counters import Counter, CounterOpened, Undo
from antrean_shared.wire.hall import Hall, Media, Policy, VoiceRules
from antrean_shared.wire.hub import CommitTimes, Detail, ErrorObject, HubFacts, HubStatus, Opened
from antrean_shared.wire.numbers import HandGiven, Lease, Window
from antrean_shared.wire.services import Agency, Offer, Outage, Outages, Queue, Service, Step
from antrean_shared.wire.stations import Present, SignedIn, StationReport
from antrean_shared.wire.tickets import Call, Paper, Ticket, Wait, Why
from antrean_shared.wire.view import Event, EventData, View
from antrean_shared.wire.voices import Hush, Silence, Speaking, Voice

__all__ = [
    "Agency",
    "Announced",
    "Announcement",
    "Booking",
    "Call",
    "CommitTimes",
    "Counter",
    "CounterOpened",
    "Detail",
    "ErrorObject",
    "Event",
    "EventData",
    "Hall",
    "HandGiven",
    "HubFacts",
    "HubStatus",
    "Hush",
    "Lease",
    "Media",
    "Offer",
    "Opened",
    "Outage",
    "Outages",
    "Paper",
    "Policy",
    "Present",
    "Queue",
    "Service",
    "SignedIn",
    "Silence",
    "Speaking",
    "StationReport",
    "Step",
    "Ticket",
    "Undo",
    "View",
    "Voice",
    "VoiceRules",
    "Wait",
    "Why",
    "Window",
]
