"""What people announce to the hall, and who says it aloud."""

from typing import Annotated

from msgspec import Meta

from antrean_shared.commands.base import SUPERVISOR, Command, Minutes
from antrean_shared.wire import Announced, Announcement
from antrean_shared.words import AnnouncementId, Role

Notice = Annotated[str, Meta(min_length=1, max_length=300)]
"""What a person announces to the hall."""


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
