"""What the voices were told: to keep silent, to speak for a zone, to say a call."""

import datetime

from antrean_hub.core.facts.base import Fact, TicketFact
from antrean_shared.words import Form, StationId


class CallSpoken(TicketFact, frozen=True, kw_only=True, tag="call.spoken"):
    """A voice was given the call to say; no voice is given it again."""

    station: StationId
    zone: str
    calls: int
    lag_ms: int
    form: Form


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
