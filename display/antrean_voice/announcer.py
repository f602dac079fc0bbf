"""One station's voice, put together: it hears what its link hears and speaks in its own threads.

``take`` only lays a message on a queue, so no call on a screen ever waits for a sound. One thread
keeps the room (``scheduler``), another makes and plays the sentences, one at a time. Before a call
is said the hub is asked for it (``claims``): of all stations, one is given it, once.
"""

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TypeAlias
from uuid import uuid4

from msgspec import Struct
from msgspec.structs import replace

from antrean_shared.clock import HubClock
from antrean_shared.commands import Command, OfferVoice, ReportStation
from antrean_shared.session import Answered, Changed, Joined, Left, Message, Refused
from antrean_shared.wire import Call, View
from antrean_shared.words import StationId
from antrean_voice import chime, hearing, sentence
from antrean_voice.claims import Claims, Thing
from antrean_voice.player import DEAF, Fault, Played, Player
from antrean_voice.room import (
    Ended,
    Hush,
    Input,
    Lift,
    Mark,
    Moment,
    Outcome,
    Post,
    Room,
    Rules,
    Silence,
    Speaks,
    Standing,
    Tick,
    Utterance,
    Withdraw,
)
from antrean_voice.scheduler import due, step
from antrean_voice.sentence import Manner, Sentence, Signal
from antrean_voice.sound import RATE, Sound
from antrean_voice.utterances import claim, claimed, words
from antrean_voice.voice import CannotSay, Voice

LONGEST_WAIT_S = 1.0
"""Time is looked at so often."""
LISTEN_S = 10.0
"""A station that cannot be heard tries so often whether it can."""
NOTHING = Sound(RATE, bytes(RATE // 10))
"""A twentieth of a second of silence: finds out whether anybody could hear it."""


class Settings(Struct, frozen=True, kw_only=True):
    """What one station's voice must be told."""

    station: StationId
    zone: str | None = None
    """The zone it hangs in; None: the whole hall."""
    rules: Rules = Rules()
    """What the hall's own settings leave open."""


class _Playing(Struct, frozen=True):
    """What the mouth was given."""

    id: int
    cut: Event


class _Over(Struct, frozen=True):
    """The mouth is done with it."""

    id: int
    played: Played


class _Listened(Struct, frozen=True):
    """Whether anybody could be heard just now."""

    fault: Fault | None


class _Stop(Struct, frozen=True):
    """No more."""


_Item: TypeAlias = Message | _Over | _Listened | Tick | _Stop


class Announcer:
    """Speaks for the zones it is named for; ``start`` it, ``take`` what happens, ``stop`` it."""

    def __init__(
        self,
        settings: Settings,
        voice: Voice,
        player: Player,
        send: Callable[[Command], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``send`` is called from a thread of ours with what the hub is asked and told."""
        self._settings, self._voice, self._player = settings, voice, player
        self._send, self._clock = send, clock
        self._room = Room(rules=settings.rules, speaks=False)
        self._manner = Manner()
        self._hub: HubClock | None = None
        self._view: View | None = None
        self._silence: Silence | None = None
        self._claims = Claims()
        self._prepared: Mark | None = None
        self._joined = False
        self._deaf: Fault | None = None
        self._known = False  # whether we can be heard
        self._reported: Fault | None = None
        self._listens_at = 0.0
        self._playing: _Playing | None = None
        self._items: queue.SimpleQueue[_Item] = queue.SimpleQueue()
        self._mouth = ThreadPoolExecutor(1, "voice-mouth")
        self._mind = threading.Thread(target=self._run, name="voice-mind", daemon=True)

    def start(self) -> None:
        """Begin to listen and speak."""
        self._mouth.submit(_warm_up)
        self._listen()
        self._mind.start()

    def take(self, item: Message) -> None:
        """Hear a message of the link. Never waits."""
        self._items.put(item)

    def stop(self) -> None:
        """Fall silent and end both threads."""
        self._items.put(_Stop())
        self._mind.join()
        if self._playing is not None:
            self._playing.cut.set()
        self._mouth.shutdown(cancel_futures=True)

    def _run(self) -> None:
        while not isinstance(item := self._wait(), _Stop):
            self._hear(item)

    def _wait(self) -> _Item:
        now = self._now()
        wait = LONGEST_WAIT_S if now is None else min(LONGEST_WAIT_S, due(self._room, now))
        try:
            return self._items.get(timeout=wait)
        except queue.Empty:
            return Tick()

    def _hear(self, item: _Item) -> None:
        match item:
            case Joined() | Left() | Changed():
                self._follow_link(item)
            case Answered():
                self._granted(item.command)
            case Refused():
                self._refused(item.command)
            case _Over():
                self._finish(item)
            case _Listened():
                self._heard(item.fault)
            case _:
                self._go_on(Tick())
        if self._deaf is not None and self._clock() >= self._listens_at:
            self._listen()

    # ---- what the hall tells ----

    def _follow_link(self, item: Joined | Left | Changed) -> None:
        self._joined = not isinstance(item, Left)
        if isinstance(item, Left):
            return  # what stands called is still called
        if isinstance(item, Joined):
            self._hub = HubClock(item.now, self._clock())
            self._offer()
        self._see(item.view)

    def _see(self, view: View) -> None:
        self._view = view
        self._claims.keep(hearing.things(view))
        self._manner = hearing.manner(view)
        self._room = replace(self._room, rules=hearing.rules(view, self._settings.rules))
        zones = hearing.zones(view, self._settings.station)
        self._go_on(Speaks(bool(zones)))
        self._follow_hush(hearing.silence(view))
        self._follow_notices(view, zones)
        calls = hearing.standing(view, zones)
        spoken = hearing.spoken(view, zones)
        said_elsewhere = frozenset(mark for mark in spoken if not self._claims.holds(mark))
        self._go_on(Standing(calls, said_elsewhere))
        self._prepare()

    def _prepare(self) -> None:
        """Use the moment in which the picture goes first to make the next call's words."""
        waiting = self._room.waiting
        if not waiting or Mark.of(waiting[0].call) == self._prepared:
            return
        self._prepared = Mark.of(waiting[0].call)
        length = self._room.rules.level(len(waiting) - 1)
        next_words = sentence.call(waiting[0].call, length, self._manner)
        self._mouth.submit(self._voice.prepare, next_words)

    def _follow_hush(self, silence: Silence | None) -> None:
        if silence != self._silence:
            self._silence = silence
            self._go_on(Lift() if silence is None else Hush(silence))

    def _follow_notices(self, view: View, zones: frozenset[str]) -> None:
        known = {each.id for each in view.announcements}
        for notice, _ in self._room.notices:
            if notice.id not in known:
                self._go_on(Withdraw(notice.id))
        said = self._room.speaking
        if said is not None and not isinstance(said.what, Call) and said.what.id not in known:
            self._go_on(Withdraw(said.what.id))
        for notice in hearing.notices(view, zones):
            self._go_on(Post(notice))

    # ---- what is said ----

    def _go_on(self, input: Input) -> None:
        now = self._now()
        if now is None:  # before the hub's first word there is nothing to speak of
            return
        self._room = step(self._room, input, now)
        self._follow_room(self._room.speaking)

    def _follow_room(self, said: Utterance | None) -> None:
        playing = self._playing
        if playing is not None and (said is None or said.id != playing.id):
            playing.cut.set()
            self._playing = None
        if said is None or self._playing is not None:
            return
        thing = claimed(said)
        if thing is None or self._claims.holds(thing):
            self._play(said)
        elif not self._claims.waits_for(thing):
            self._ask(said, thing)

    def _ask(self, said: Utterance, thing: Thing) -> None:
        command = claim(said)
        self._claims.ask(command, thing)
        self._send(command)

    def _granted(self, command: Command) -> None:
        thing = self._claims.granted(command)
        if thing is None:
            return
        self._follow_room(self._room.speaking)
        if self._view is not None:  # an answer that a lost line held up: it may be said after all
            self._see(self._view)

    def _refused(self, command: Command) -> None:
        thing, said = self._claims.refused(command), self._room.speaking
        if said is not None and thing is not None and claimed(said) == thing:
            self._go_on(Ended(said.id, Outcome.REFUSED))

    def _play(self, said: Utterance) -> None:
        self._playing = _Playing(said.id, Event())
        self._mouth.submit(self._say, words(said, self._manner), self._playing)

    def _say(self, text: Sentence, playing: "_Playing") -> None:
        played = Played(Outcome.FAILED, Fault.NO_WORDS)
        try:
            played = self._player.play(self._voice.say(text), playing.cut)
        except CannotSay:
            self._player.play(chime.signal(text.signal), playing.cut)  # look up at least
        finally:
            self._items.put(_Over(playing.id, played))

    def _finish(self, over: _Over) -> None:
        if self._playing is not None and self._playing.id == over.id:
            self._playing = None
        said = self._room.speaking
        if said is not None and said.id == over.id and over.played.outcome is not Outcome.CUT:
            thing = claimed(said)
            if thing is not None:
                self._claims.said(thing)
        if over.played.outcome is not Outcome.CUT:
            self._heard(over.played.fault)
        self._go_on(Ended(over.id, over.played.outcome))

    # ---- whether anybody can hear it ----

    def _listen(self) -> None:
        self._listens_at = self._clock() + LISTEN_S
        self._mouth.submit(self._try)

    def _try(self) -> None:
        self._items.put(_Listened(self._player.play(NOTHING, Event()).fault))

    def _heard(self, fault: Fault | None) -> None:
        if fault != self._reported:
            self._reported = fault
            self._send(ReportStation(key=_key(), fault=fault))
        deaf = fault if fault in DEAF else None
        changed = not self._known or (deaf is None) != (self._deaf is None)
        self._known, self._deaf = True, deaf
        if changed and self._joined:
            self._offer()

    def _offer(self) -> None:
        """Tell the hub whether we can be heard, once we know and it listens."""
        if self._known:
            zone, able = self._settings.zone, self._deaf is None
            self._send(OfferVoice(key=_key(), zone=zone, able=able))

    def _now(self) -> Moment | None:
        seconds = self._clock()
        return Moment(self._hub.now(seconds), seconds) if self._hub else None


def _key() -> str:
    return str(uuid4())


def _warm_up() -> None:
    for kind in Signal:
        chime.signal(kind)
