"""One batch while it is decided: the hall as it would be, and who will be told what."""

import logging
import secrets
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import TypeAlias

from msgspec import Struct

from antrean_hub.core.asking import Asker
from antrean_hub.core.facts import Fact, HallConfigured
from antrean_hub.core.hall import Hall
from antrean_hub.core.proposal import Proposal
from antrean_hub.core.refusals import Refused, refusal
from antrean_hub.core.sight import Record
from antrean_hub.core.step import Step, advance, note, tick
from antrean_hub.store.batch import Answer, Batch, Entry, KeyOf, Place, Told
from antrean_shared.commands import CheckIn, Command, TakeTicket
from antrean_shared.messages import INTERNAL_ERROR, encode
from antrean_shared.wire import ErrorObject
from antrean_shared.words import AgencyId, Reason, Role, StationId

Reply: TypeAlias = Callable[[Told], None]
PASSING = frozenset({Reason.TOO_FAST, Reason.CLOCK_BEHIND, Reason.STORAGE_FAILED})
"""Refusals that the same key may outlive: they are about the moment, not about the wish."""

NOTHING_TOLD: Mapping[KeyOf, Told] = {}
SUBJECTS = ("service", "ticket", "number", "counter", "code")

log = logging.getLogger(__name__)


class Wish(Struct, frozen=True, kw_only=True):
    """A command on its way to the hall."""

    station: StationId
    role: Role
    command: Command
    reply: Reply
    agency: AgencyId | None = None
    """The only agency that it may touch; None for the whole hall."""
    barred: Refused | None = None
    """Why it is refused before the hall sees it: a wrong PIN."""
    proposal: Proposal | None = None
    """What it would make of the hall's tables."""

    @property
    def key(self) -> KeyOf:
        """Return what names this wish for ever."""
        return self.station, self.command.key


class Remark(Struct, frozen=True):
    """A fact that needs no decision, and what to do when it stands (or the disk refused)."""

    fact: Fact
    done: Callable[[], None]


class Draft:
    """Decisions on top of a hall; neither may be durable yet."""

    def __init__(
        self,
        hall: Hall,
        now: datetime,
        last_answer: int,
        told_below: Mapping[KeyOf, Told] = NOTHING_TOLD,
    ) -> None:
        self.hall = hall
        self.now = now
        self.last_answer = last_answer
        self.told: dict[KeyOf, Told] = {}
        self.items: list[Wish | Remark] = []
        """What arrived, in order."""
        self._told_below = told_below
        self._replies: list[tuple[Reply, Told]] = []
        self._entries: list[Entry] = []
        self._answers: list[Answer] = []
        self._pins: dict[str, str] = {}

    @property
    def batch(self) -> Batch:
        """Return what has to be written."""
        return Batch(tuple(self._entries), tuple(self._answers), self._pins)

    @property
    def records(self) -> list[Record]:
        """Return the facts, in order."""
        return [entry.record for entry in self._entries]

    @property
    def answers(self) -> Iterator[tuple[KeyOf, Place]]:
        """Yield the keys that this batch answers for good, and where the answers will lie."""
        for answer in self._answers:
            yield (answer.station, answer.key), answer.place

    def let_time_pass(self) -> None:
        """Do what the clock asks for."""
        self._take(tick(self.hall, self.now))

    def remark(self, remark: Remark) -> None:
        """Write down a fact that needs no decision."""
        self.items.append(remark)
        self._take(note(self.hall, remark.fact, self.now))

    def decide(self, wish: Wish) -> None:
        """Grant or refuse a wish; a key that is answered here or below gets that answer."""
        self.items.append(wish)
        told = self.told.get(wish.key) or self._told_below.get(wish.key) or self._answer(wish)
        self._replies.append((wish.reply, told))

    def give(self) -> None:
        """Give the answers: the draft is durable."""
        for reply, told in self._replies:
            reply(told)

    def give_up(self, told: Told) -> None:
        """Give everyone this answer: the draft will never be durable."""
        for reply, _ in self._replies:
            reply(told)

    def finish(self) -> None:
        """Do what was to be done after the remarks, whether they stand or not."""
        for item in self.items:
            if isinstance(item, Remark):
                item.done()

    def _answer(self, wish: Wish) -> Told:
        try:
            step = wish.barred or advance(self.hall, wish.command, self._asker(wish), self.now)
        except Exception:  # a fault in the rules must not stop the hall for everyone else
            log.exception("Could not decide %s", wish.command.method)
            return Told(encode(INTERNAL), refused=True)
        if isinstance(step, Refused):
            return self._refuse(wish, step)
        self._take(step, wish)
        if wish.proposal and any(isinstance(each.fact, HallConfigured) for each in step.records):
            self._pins |= wish.proposal.pins
        return self._keep(wish, None, encode(step.answer))

    def _refuse(self, wish: Wish, refused: Refused) -> Told:
        body = encode(refusal(refused))
        if refused.reason in PASSING:
            return Told(body, refused=True)
        return self._keep(wish, refused.reason, body)

    def _keep(self, wish: Wish, reason: Reason | None, body: bytes) -> Told:
        command = wish.command
        self.last_answer += 1
        answer = Answer(
            place=Place(self.hall.day or self.now.date(), self.last_answer),
            station=wish.station,
            key=command.key,
            at=self.now,
            method=command.method,
            subject=_subject(command),
            reason=reason,
            body=body,
        )
        self._answers.append(answer)
        told = self.told[wish.key] = Told(body, reason is not None)
        return told

    def _asker(self, wish: Wish) -> Asker:
        # A ticket's secret: long enough that nobody finds another visitor's by trying.
        token = secrets.token_urlsafe(16) if isinstance(wish.command, TakeTicket | CheckIn) else ""
        return Asker(
            station=wish.station,
            role=wish.role,
            agency=wish.agency,
            proposal=wish.proposal,
            token=token,
        )

    def _take(self, step: Step, wish: Wish | None = None) -> None:
        station, key = wish.key if wish else (None, None)
        who = None if station is None else StationId(station)
        person = None if who is None else self._person(step.hall, who)
        self._entries += [Entry(record, who, key, person) for record in step.records]
        self.hall = step.hall

    def _person(self, after: Hall, station: StationId) -> str | None:
        """Return who is at the station: also who signs in with this very wish, or out."""
        person = after.people.get(station) or self.hall.people.get(station)
        return person.officer if person else None


INTERNAL = ErrorObject(code=INTERNAL_ERROR, message="The hub could not decide this; it is logged.")


def _subject(command: Command) -> str | None:
    """Return what the command is about, for the reports."""
    field = _subject_field(type(command))
    return getattr(command, field) if field else None


@cache
def _subject_field(command: type[Command]) -> str | None:
    return next((each for each in SUBJECTS if each in command.__struct_fields__), None)
