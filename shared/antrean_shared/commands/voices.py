"""The hall's voices: silenced, offered, and granted each call once."""

from typing import Annotated

from msgspec import Meta

from antrean_shared.commands.base import SUPERVISOR, Command, Minutes, Moment, Words
from antrean_shared.wire import Silence, Speaking, Ticket
from antrean_shared.words import Form, Role, TicketId


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
