"""What the hall tells everybody."""

from datetime import datetime

from msgspec import Struct

from antrean_shared.words import AnnouncementId


class Announcement(Struct, frozen=True, kw_only=True):
    """What the hall tells everybody, shown and spoken."""

    id: AnnouncementId
    text: str
    text_en: str
    """Empty where there is no English."""
    zones: tuple[str, ...] | None
    """Null for the whole hall."""
    urgent: bool
    """An emergency: it fills the screens and is said again and again until it is ended."""
    at: datetime
    until: datetime | None
    """When it goes by itself; null until somebody ends it."""
    spoken: tuple[str, ...] = ()
    """The zones in which a voice has said it, or has begun to."""


class Announced(Struct, frozen=True):
    """The answer to ``announcement.end``: what is still announced."""

    announcements: tuple[Announcement, ...]
