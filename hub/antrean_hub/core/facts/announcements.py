"""What has been announced, said aloud and ended."""

import datetime

from antrean_hub.core.facts.base import Fact
from antrean_shared.words import AnnouncementId, StationId


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
