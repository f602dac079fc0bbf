"""One station's voice, put together: it hears what its link hears and speaks in its own threads.

``take`` only lays a message on a queue, so no call on a screen ever waits for a sound. One thread
keeps the room (``scheduler``), another makes and plays the sentences, one at a time.
"""

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import TypeAlias

from msgspec import Struct

from antrean_shared.clock import HubClock
from antrean_shared.session import Changed, Joined, Message
from antrean_shared.wire import Call, View
from antrean_voice import chime, hearing, sentence
from antrean_voice.measure import Measure, measure
from antrean_voice.memory import Memory
from antrean_voice.plan import Plan
from antrean_voice.player import Fault, Played, Player
from antrean_voice.room import (
    Ended,
    Hush,
    Input,
    Lift,
    Moment,
    Outcome,
    Post,
    Room,
    Speaks,
    Standing,
    Tick,
    Urgency,
    Utterance,
    Withdraw,
)
from antrean_voice.scheduler import due, step
from antrean_voice.sentence import Manner, Sentence, Signal
from antrean_voice.voice import CannotSay, Voice

LONGEST_WAIT_S = 1.0
"""The day's plan is looked at so often."""


class Settings(Struct, frozen=True):
    """What one station's voice must be told."""

    zone: str | None = None
    """The zone it speaks for; None: the whole hall."""
    plan: Plan = Plan()
    speaks: bool = True
    """Exactly one station of a zone does (see ``election``)."""
    memory: Path | None = None
    """Where it keeps what was spoken, so that a restart repeats nothing."""


class _Playing(Struct, frozen=True):
    """What the mouth was given."""

    id: int
    cut: Event


class _Over(Struct, frozen=True):
    """The mouth is done with it."""

    id: int
    played: Played


class _Stop(Struct, frozen=True):
    """No more."""


_Item: TypeAlias = Message | Input | _Over | _Stop


class Announcer:
    """Speaks for one zone; ``start`` it, ``take`` what happens, ``stop`` it at the end."""

    def __init__(
        self,
        settings: Settings,
        voice: Voice,
        player: Player,
        report: Callable[[Measure], None] = lambda measure: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``report`` is called from a thread of ours whenever the measure changes."""
        self._settings, self._voice, self._player = settings, voice, player
        self._report, self._clock = report, clock
        self._memory = Memory(settings.memory)
        rules = settings.plan.rules
        heard = self._memory.recall()
        self._room = Room(rules=rules, speaks=settings.speaks, heard=heard)
        self._manner = Manner(settings.plan.style)
        self._hub: HubClock | None = None
        self._planned: datetime | None = None
        self._fault: Fault | None = None
        self._told: Measure | None = None
        self._playing: _Playing | None = None
        self._items: queue.SimpleQueue[_Item] = queue.SimpleQueue()
        self._mouth = ThreadPoolExecutor(1, "voice-mouth")
        self._mind = threading.Thread(target=self._run, name="voice-mind", daemon=True)

    def start(self) -> None:
        """Begin to listen and speak."""
        self._mouth.submit(_warm_up)
        self._mind.start()

    def take(self, item: Message | Input) -> None:
        """Hear a message of the link, or a wish of the supervisor. Never waits."""
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
            self._tell()

    def _wait(self) -> _Item:
        now = self._now()
        wait = LONGEST_WAIT_S if now is None else min(LONGEST_WAIT_S, due(self._room, now))
        try:
            return self._items.get(timeout=wait)
        except queue.Empty:
            return Tick()

    def _hear(self, item: _Item) -> None:
        match item:
            case Joined():
                self._hub = HubClock(item.now, self._clock())
                self._see(item.view)
            case Changed():
                self._see(item.view)
            case _Over():
                self._finish(item)
            case Standing() | Post() | Withdraw() | Hush() | Lift() | Speaks() | Tick():
                self._go_on(item)
            case _:
                pass  # a lost link, an answer: what stands called is still called
        self._follow_plan()

    def _finish(self, over: _Over) -> None:
        if self._playing is not None and self._playing.id == over.id:
            self._playing = None
        if over.played.outcome is not Outcome.CUT:
            self._fault = over.played.fault
        self._go_on(Ended(over.id, over.played.outcome))

    def _see(self, view: View) -> None:
        self._manner = hearing.manner(view, self._settings.plan.style)
        self._go_on(Standing(hearing.standing(view, self._settings.zone)))

    def _go_on(self, input: Input) -> None:
        now = self._now()
        if now is None:  # before the hub's first word there is nothing to speak of
            return
        self._room = step(self._room, input, now)
        self._memory.keep(self._room.spoken)
        self._follow_room(self._room.speaking)

    def _follow_room(self, said: Utterance | None) -> None:
        playing = self._playing
        if playing is not None and (said is None or said.id != playing.id):
            playing.cut.set()
            self._playing = None
        if said is not None and self._playing is None:
            self._playing = _Playing(said.id, Event())
            words = spoken(said, self._manner)
            self._mouth.submit(self._say, words, self._playing)

    def _say(self, words: Sentence, playing: "_Playing") -> None:
        played = Played(Outcome.FAILED, Fault.NO_WORDS)
        try:
            played = self._player.play(self._voice.say(words), playing.cut)
        except CannotSay:
            self._player.play(chime.signal(words.signal), playing.cut)  # look up at least
        finally:
            self._items.put(_Over(playing.id, played))

    def _follow_plan(self) -> None:
        now = self._now()
        if now is None:
            return
        before, self._planned = self._planned, now.at
        if before is None or before.date() != now.at.date():
            for silence in self._settings.plan.quiet(now.at):
                self._go_on(Hush(silence))
        for notice in self._settings.plan.notices(before or now.at, now.at):
            self._go_on(Post(notice))

    def _tell(self) -> None:
        told = measure(self._room, self._fault)
        if told != self._told:
            self._told = told
            self._report(told)

    def _now(self) -> Moment | None:
        seconds = self._clock()
        return Moment(self._hub.now(seconds), seconds) if self._hub else None


def spoken(said: Utterance, manner: Manner) -> Sentence:
    """Return the words of ``said``."""
    if isinstance(said.what, Call):
        return sentence.call(said.what, said.level, manner)
    alarm = said.what.urgency is Urgency.EMERGENCY
    signal = Signal.ALARM if alarm else Signal.CHIME
    texts = [sentence.text(text, language, signal) for language, text in said.what.text]
    return Sentence(signal, tuple(phrase for each in texts for phrase in each.phrases))


def _warm_up() -> None:
    for kind in Signal:
        chime.signal(kind)
