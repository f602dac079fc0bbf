"""A station's end of the conversation, without a socket: opening, numbering, resuming, retrying.

Feed it the hub's frames with ``receive``; send what ``outgoing`` returns; tell it ``connected`` and
``lost``. It keeps the view current, notices a gap, and repeats unanswered commands under their own
keys after a reconnect, so that a command takes effect once.
"""

from datetime import datetime
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from antrean_shared.commands import Command
from antrean_shared.errands import Errand
from antrean_shared.errors import GapFound, NotUnderstood, OpeningRefused
from antrean_shared.messages import (
    Incoming,
    Opening,
    decode_incoming,
    not_understood,
    opening_refused,
    read_error,
    read_events,
    read_result,
    request,
)
from antrean_shared.replica import fold
from antrean_shared.wire import ErrorObject, Event, HubFacts, Opened, View
from antrean_shared.words import Reason

OPEN_ID = "open"


class Joined(Struct, frozen=True):
    """The link is up and the picture is current."""

    hub: HubFacts
    now: datetime
    view: View


class Changed(Struct, frozen=True):
    """The hall moved: these events led to this view."""

    events: tuple[Event, ...]
    view: View


class Answered(Struct, frozen=True):
    """The hub did what ``command`` asked; ``result`` is of the command's ``result`` type."""

    command: Command
    result: Struct


class Refused(Struct, frozen=True):
    """The hub said no to ``command``."""

    command: Command
    error: ErrorObject


class Left(Struct, frozen=True):
    """The link is down; the picture ages from now on."""


class Barred(Struct, frozen=True):
    """The hub refuses this station: the reason word and what to do."""

    reason: str
    message: str


class Fetched(Struct, frozen=True):
    """The hub ran ``errand``; ``result`` is of the errand's ``result`` type."""

    errand: Errand
    result: Struct


class Failed(Struct, frozen=True):
    """The hub said no to ``errand``."""

    errand: Errand
    error: ErrorObject


Reply: TypeAlias = Fetched | Failed
Message: TypeAlias = Joined | Changed | Answered | Refused | Left | Barred


class Session:
    """One station's conversation over any number of connections."""

    def __init__(self, opening: Opening) -> None:
        self._opening = opening
        self._pending: dict[str, Command] = {}
        self._errands: dict[str, Errand] = {}
        self._run = 0
        self._replies: list[Reply] = []
        self._outgoing: list[bytes] = []
        self._view: View | None = None
        self._seq: int | None = None
        self._open = False

    @property
    def open(self) -> bool:
        """True while the hub answers this session."""
        return self._open

    def connected(self) -> None:
        """A connection stands: ask to open, from where we were."""
        self._outgoing = [request(OPEN_ID, "session.open", replace(self._opening, since=self._seq))]

    def lost(self) -> list[Message]:
        """The connection ended; return Left if the session was open."""
        was_open, self._open, self._outgoing = self._open, False, []
        return [Left()] if was_open else []

    def send(self, command: Command) -> None:
        """Queue a command; it is repeated after a reconnect until it is answered."""
        self._pending[command.key] = command
        if self._open:
            self._outgoing.append(request(command.key, command.method, command))

    def run(self, errand: Errand) -> None:
        """Queue an errand; like a command it is repeated after a reconnect until it is answered."""
        self._run += 1
        name = f"errand-{self._run}"
        self._errands[name] = errand
        if self._open:
            self._outgoing.append(request(name, errand.method, errand))

    def outgoing(self) -> list[bytes]:
        """Return the frames to send now, each once."""
        frames, self._outgoing = self._outgoing, []
        return frames

    def replies(self) -> list[Reply]:
        """Return what came of errands since the last time, each once."""
        replies, self._replies = self._replies, []
        return replies

    def receive(self, text: str | bytes) -> list[Message]:
        """Take one frame of the hub.

        Raises BadMessage for a frame outside the contract, GapFound when events are missing or not
        understood (close and connect again), OpeningRefused when the hub will not talk to this
        station or draws the whole hall in words of a newer version.
        """
        incoming = decode_incoming(text)
        try:
            if incoming.method is not None:
                return self._changed(read_events(incoming))
            if incoming.id == OPEN_ID:
                return self._opened(incoming)
        except NotUnderstood as error:
            raise self._lost_for_words(error) from error
        return self._answered(incoming)

    def _lost_for_words(self, error: NotUnderstood) -> GapFound | OpeningRefused:
        """Ask for the whole picture, which may do without that word; else give up for now."""
        if self._seq is None:
            return OpeningRefused(Reason.PROTOCOL_TOO_OLD, str(error))
        self._seq = None
        return GapFound(str(error))

    def _opened(self, incoming: Incoming) -> list[Message]:
        if incoming.failed:
            raise opening_refused(read_error(incoming))
        opened = read_result(incoming, Opened)
        view = opened.view or self._view
        if view is None:
            raise GapFound("The hub sent changes to a picture this station never had")
        for event in opened.events or ():
            view = fold(view, event)
        self._view, self._seq, self._open = view, opened.seq, True
        self._outgoing += [request(key, each.method, each) for key, each in self._pending.items()]
        self._outgoing += [request(name, each.method, each) for name, each in self._errands.items()]
        return [Joined(opened.hub, opened.now, view)]

    def _changed(self, events: tuple[Event, ...]) -> list[Message]:
        if self._view is None or self._seq is None or not self._open:
            return []
        news = tuple(event for event in events if event.seq > (self._seq or 0))
        for event in news:
            if event.seq != self._seq + 1:
                raise GapFound(f"Event {event.seq} came after {self._seq}")
            self._seq = event.seq
            self._view = fold(self._view, event)
        return [Changed(news, self._view)] if news else []

    def _answered(self, incoming: Incoming) -> list[Message]:
        errand = self._errands.pop(str(incoming.id), None)
        if errand is not None:
            self._replies.append(_reply(errand, incoming))
        command = self._pending.pop(str(incoming.id), None)
        if command is None:
            return []
        if incoming.failed:
            return [Refused(command, read_error(incoming))]
        try:
            return [Answered(command, read_result(incoming, command.result))]
        except NotUnderstood as error:
            return [Refused(command, not_understood(str(error)))]


def _reply(errand: Errand, incoming: Incoming) -> Reply:
    if incoming.failed:
        return Failed(errand, read_error(incoming))
    try:
        return Fetched(errand, read_result(incoming, errand.result))
    except NotUnderstood as error:
        return Failed(errand, not_understood(str(error)))
