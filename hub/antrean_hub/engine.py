"""The single writer: what arrives while a commit is in flight is decided together and committed in
one transaction; nobody is told anything before it is on disk.

The hall is immutable, so a batch is decided on a draft, and a failed commit only drops the draft.
"""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from antrean_hub.core.facts import DayOpened, Fact
from antrean_hub.core.hall import Hall
from antrean_hub.core.refusals import Refused, refusal
from antrean_hub.core.sight import Record
from antrean_hub.draft import Draft, Wish
from antrean_hub.store.batch import KEYS_KEPT, Batch, KeyOf, Loaded, Place, Told
from antrean_hub.store.errors import CommitFailed, ReadFailed
from antrean_shared.messages import encode
from antrean_shared.wire import CommitTimes
from antrean_shared.words import Reason

TICK_S = 1.0
TIMES_KEPT = 1000

STORAGE_FAILED = Told(encode(refusal(Refused(Reason.STORAGE_FAILED))), refused=True)

log = logging.getLogger(__name__)


class Journal(Protocol):
    """What the engine needs of the store."""

    def commit(self, batch: Batch) -> None:
        """Make the batch durable; raises CommitFailed."""

    def told(self, place: Place) -> Told:
        """Return the answer that lies there; raises ReadFailed."""


class Crier(Protocol):
    """Who tells the stations."""

    def prepare(self, records: Sequence[Record]) -> Callable[[], None]:
        """Make ready to tell what happened, while the disk works; the result tells it."""


class Remark(Struct, frozen=True):
    """A fact that needs no decision, and what to do when it stands (or the disk refused)."""

    fact: Fact
    done: Callable[[], None]


class Engine:
    """Decides, commits and answers, one batch after the other."""

    def __init__(
        self, journal: Journal, loaded: Loaded, clock: Callable[[], datetime], crier: Crier
    ) -> None:
        self.hall: Hall = loaded.hall
        """The hall as it is on disk."""
        self._journal = journal
        self._answers = loaded.answers
        self._last_answer = loaded.last_answer
        self._clock = clock
        self._crier = crier
        self._inbox: list[Wish | Remark] = []
        self._wanted = asyncio.Event()
        self._stopping = False
        self._healthy = True
        self._ticked = float("-inf")
        self._times: deque[float] = deque(maxlen=TIMES_KEPT)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")

    def ask(self, wish: Wish) -> None:
        """Put a wish before the hall; its ``reply`` is called once, from the loop.

        After ``stop`` it is left unanswered: the station asks again, under the same key.
        """
        self._put(wish)

    def remark(self, fact: Fact, done: Callable[[], None]) -> None:
        """Have a fact written down; ``done`` is called once, also if the disk refuses."""
        self._put(Remark(fact, done))

    def answered(self, key: KeyOf) -> bool:
        """Tell whether a station was answered under this key lately."""
        return key in self._answers

    def stop(self) -> None:
        """End ``run`` after everything that has arrived is on disk and answered."""
        self._stopping = True
        self._wanted.set()

    def commit_times(self) -> CommitTimes:
        """Return how long the disk took lately."""
        times = sorted(self._times) or [0.0]
        p50, p99 = (times[int((len(times) - 1) * share)] for share in (0.5, 0.99))
        return CommitTimes(round(p50, 3), round(p99, 3))

    async def run(self) -> None:
        """Work until ``stop``; raises Diverged when the file is not what the engine believes."""
        try:
            while not self._stopping or self._inbox:
                await self._wait()
                await self._turn()
        finally:
            self._writer.shutdown()

    def _put(self, item: Wish | Remark) -> None:
        if not self._stopping:
            self._inbox.append(item)
            self._wanted.set()

    async def _wait(self) -> None:
        left = self._ticked + TICK_S - time.monotonic()
        if left > 0 and not self._wanted.is_set():
            timer = asyncio.get_running_loop().call_later(left, self._wanted.set)
            await self._wanted.wait()
            timer.cancel()
        self._wanted.clear()

    async def _turn(self) -> None:
        arrived, self._inbox = self._inbox, []
        draft = Draft(self.hall, self._clock(), self._last_answer)
        if time.monotonic() - self._ticked >= TICK_S:
            self._ticked = time.monotonic()
            draft.let_time_pass()
        for item in arrived:
            self._consider(draft, item)
        kept = draft.batch.empty or await self._commit(draft)
        for reply, told in draft.replies:
            reply(told if kept else STORAGE_FAILED)
        for item in arrived:
            if isinstance(item, Remark):
                item.done()

    def _consider(self, draft: Draft, item: Wish | Remark) -> None:
        if isinstance(item, Remark):
            draft.remark(item.fact)
        elif (place := self._answers.get(item.key)) is not None:
            item.reply(self._told_before(place))
        else:
            draft.decide(item)

    def _told_before(self, place: Place) -> Told:
        try:
            return self._journal.told(place)
        except ReadFailed as error:
            log.error("%s", error)
            return STORAGE_FAILED

    async def _commit(self, draft: Draft) -> bool:
        """Write the draft; make it the hall and tell everyone, or drop it."""
        started = time.perf_counter()
        loop = asyncio.get_running_loop()
        written = loop.run_in_executor(self._writer, self._journal.commit, draft.batch)
        tell = self._crier.prepare(draft.records)  # while the disk works
        try:
            await written
        except CommitFailed as error:
            if self._healthy:
                log.error("%s. Nothing changed; every second it is tried again.", error)
            self._healthy = False
            return False
        self._times.append((time.perf_counter() - started) * 1000)
        self._healthy = True
        self._accept(draft)
        tell()
        return True

    def _accept(self, draft: Draft) -> None:
        self.hall = draft.hall
        self._last_answer = draft.last_answer
        self._answers |= draft.answers
        if any(isinstance(record.fact, DayOpened) for record in draft.records):
            oldest = draft.now.date() - KEYS_KEPT
            kept = ((key, each) for key, each in self._answers.items() if each.day >= oldest)
            self._answers = dict(kept)
