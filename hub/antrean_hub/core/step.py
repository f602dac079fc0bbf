"""One step of the hall: a command in, facts and an answer out, or a refusal."""

from datetime import datetime

from msgspec import Struct

from antrean_hub.core.facts import Fact
from antrean_hub.core.hall import Hall
from antrean_shared.wire import Ticket
from antrean_shared.words import Reason, Role, StationId


class Asker(Struct, frozen=True, kw_only=True):
    """Who asks, and the chance the command may need."""

    station: StationId
    role: Role
    token: str
    """A fresh secret for the QR code of a ticket that may be taken."""


class Record(Struct, frozen=True):
    """One numbered fact, with the hall just before and just after it."""

    seq: int
    at: datetime
    fact: Fact
    before: Hall
    after: Hall
