"""Keeps the kiosk's book on its disk: what was promised on paper, and what the hub must yet hear.

Called from the screen's thread, and ``sending`` from the printer's; no call waits for anything but
the disk.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from threading import RLock
from uuid import uuid4

from antrean_kiosk.flow.effects import ENDS, Paper
from antrean_kiosk.paper import away
from antrean_kiosk.paper.journal import Journal
from antrean_kiosk.paper.owing import owed
from antrean_kiosk.paper.paperwork import (
    AnyLine,
    Asked,
    Book,
    Borrowed,
    Ended,
    Given,
    Impossible,
    Number,
    Sending,
    Stage,
    Told,
    kept,
    note,
    wake,
)
from antrean_shared.commands import (
    BeginPaper,
    CheckIn,
    Command,
    ConfirmPrinted,
    EndPaper,
    LeaseNumbers,
    MergeTicket,
    ReportStation,
    ReportUnprinted,
    TakeTicket,
)
from antrean_shared.wire import Lease, Ticket, View
from antrean_shared.words import LeaseId, Reason, TicketId

PASSING = frozenset({Reason.TOO_FAST, Reason.STORAGE_FAILED, Reason.CLOCK_BEHIND})
"""Refusals after which the same wish may still be granted."""
LINES_KEPT = 2000
"""After so many lines the journal is written anew with those that still matter."""
ABOUT_PAPER = (ConfirmPrinted, ReportUnprinted, MergeTicket, EndPaper)
WISHES = (TakeTicket, CheckIn, BeginPaper)

log = logging.getLogger(__name__)


class Clerk:
    """One kiosk's book; ``joined`` and ``owed`` say what to send."""

    def __init__(
        self, journal: Journal, wall: Callable[[], datetime], *, gives: bool = True
    ) -> None:
        """Read the book and close what a power cut left open; ``wall`` is the machine's clock.

        ``gives`` is False where no visitor takes a number, so that none need be lent.
        """
        self._gives = gives
        self._journal = journal
        self._wall = wall
        self._lock = RLock()
        self._lines = 0
        self.book = Book()
        for line in journal.read():
            self._fold(line)
        for line in list(wake(self.book)):
            self._write(line)

    @property
    def lends(self) -> bool:
        """Whether what is written here outlasts a power cut."""
        return self._gives and self._journal.durable

    def may_lend(self, now: datetime) -> bool:
        """Whether there is a block of today, and a disk to write its numbers on."""
        return self.lends and away.valid(self.book.lease, now)

    def now(self) -> datetime | None:
        """Return the hub's time by the machine's clock; None without a lease that is of today."""
        lease = self.book.lease
        if lease is None:
            return None
        now = (self._wall() + timedelta(seconds=self.book.ahead_s)).astimezone(_zone_of(lease))
        return now if away.valid(lease, now) else None

    # ---- the hub is there ----
    def asked(self, wish: TakeTicket | CheckIn | BeginPaper, now: datetime) -> None:
        """Write down that the hub is asked for a number, or for a paper, next."""
        if wish.key not in self.book.numbers:
            self._write(_asked(wish, now))

    def answered(self, command: Command, result: object, now: datetime) -> None:
        """Write down what the hub did."""
        match command, result:
            case TakeTicket() | CheckIn() | BeginPaper(), Ticket():
                self._note(Given(key=command.key, ticket=result.id))
            case LeaseNumbers(holds=holds), Lease():
                self._borrow(holds, result, now)
            case _:
                self._told(command)

    def refused(self, command: Command, reason: str | None) -> Command | None:
        """Write down that the hub said no for good; return the alarm that is due for it."""
        if reason in PASSING:
            return None
        if isinstance(command, WISHES):
            self._note(Told(key=command.key))
        self._told(command)
        if isinstance(command, MergeTicket):
            log.error("The hub refuses %s: %s", command.number, reason)
            fault = f"merge_refused {command.number} {reason}"
            return ReportStation(key=str(uuid4()), fault=fault)
        return None

    def joined(self, now: datetime) -> list[Command]:
        """Return what to tell the hub first: the block that is held, then what is owed."""
        return [*self.renewal(now), *self.owed(now)]

    def renewal(self, now: datetime) -> list[Command]:
        """Return the wishes for blocks: every one that is held, so that a hub that lost its memory
        knows them again, and a new one where there is none or it runs low.
        """
        if not self.lends:
            return []
        lease = self.book.lease if away.valid(self.book.lease, now) else None
        lent = (each.lent for each in self.book.numbers.values())
        held = [each.lease for each in lent if each and each.at.date() == now.date()]
        held += [lease.id] if lease else []
        fresh = lease is None or away.running_low(self.book)
        wanted: list[LeaseId | None] = [*dict.fromkeys(held), *([None] if fresh else [])]
        return [LeaseNumbers(key=str(uuid4()), holds=each) for each in wanted]

    def owed(self, now: datetime) -> list[Command]:
        """Return everything the hub must yet hear, in the order of its happening."""
        told: list[Command] = []
        for number in list(self.book.numbers.values()):
            command = owed(number, now.date())
            if command is not None:
                told.append(command)
            elif number.ended or number.wish.at.date() != now.date():
                self._forget(number)
        return told

    # ---- the hub is away ----
    def lend(self, wish: TakeTicket, view: View, token: str, now: datetime) -> Ticket | None:
        """Give a number of the block, on the disk before anybody sees it; None when that fails."""
        lent = away.lend(wish, view, self.book, token, now) if self.lends else None
        if lent is None:
            return None
        try:
            self._put(lent, surely=True)
        except OSError as error:
            log.error("No number can be lent: %s", error)
            return None
        return away.ticket(lent, view)

    # ---- the paper ----
    def sending(self, ticket: TicketId, *, errand: bool = False) -> None:
        """Write down that the first byte leaves next.

        Raises OSError for a lent number when that cannot be written: without the line a power cut
        would leave its paper without a ticket. The hub's own numbers live in the hub.
        """
        number = self.book.of(ticket, errand=errand)
        if number is not None and number.lent:
            self._put(Sending(key=number.key), surely=True)
        elif number is not None:
            self._note(Sending(key=number.key))

    def ended(
        self, ticket: TicketId, paper: Paper, fault: str | None, *, errand: bool = False
    ) -> None:
        """Write down what became of the paper."""
        number = self.book.of(ticket, errand=errand)
        if number is not None:
            self._note(Ended(key=number.key, paper=paper, fault=fault or ""))

    def outgoing(self, command: Command, now: datetime) -> Command | None:
        """Return what to send for a wish of the screen; None for what only the book must know.

        The hub hears of a lent number only when it is merged.
        """
        if isinstance(command, WISHES):
            self.asked(command, now)
        if not isinstance(command, ConfirmPrinted | ReportUnprinted | EndPaper):
            return command
        number = self.book.of(command.ticket, errand=isinstance(command, EndPaper))
        if number is None:
            return command
        self._end(number, _paper(command), getattr(command, "fault", None) or "")
        return None if number.lent else self._as_owed(number, command)

    # ---- the book ----
    def _borrow(self, holds: LeaseId | None, lease: Lease, now: datetime) -> None:
        """Keep the block that is answered, unless it is an older one that was only renewed."""
        current = self.book.lease
        if holds is None or current is None or holds == current.id:
            ahead_s = (now - self._wall()).total_seconds()
            self._write(Borrowed(lease=lease, ahead_s=ahead_s), surely=False)

    def _as_owed(self, number: Number, command: Command) -> Command:
        """Return the command under the key that a repetition after a power cut will have."""
        ended = self.book.numbers.get(number.key)
        return (ended and owed(ended, ended.wish.at.date())) or command

    def _end(self, number: Number, paper: Paper, fault: str) -> None:
        if number.stage.value != paper.value:
            self._note(Ended(key=number.key, paper=paper, fault=fault))

    def _told(self, command: Command) -> None:
        if not isinstance(command, ABOUT_PAPER):
            return
        number = next(
            (each for each in self.book.numbers.values() if _is_about(command, each)), None
        )
        if number is not None and number.ended:
            self._forget(number)

    def _forget(self, number: Number) -> None:
        if number.lent and number.stage in (Stage.OUT, Stage.DOUBT):
            log.info("%s is with the hub, or its day is over", number.lent.number)
        self._write(Told(key=number.key), surely=False)

    def _note(self, line: AnyLine) -> None:
        try:
            self._write(line)
        except Impossible as error:
            log.debug("Not written down: %s", error)

    def _write(self, line: AnyLine, *, surely: bool = True) -> None:
        """Write a line; with a full disk go on without it, for the visitor stands here."""
        try:
            self._put(line, surely=surely)
        except OSError as error:
            log.error("The kiosk's journal cannot be written: %s", error)
            self._fold(line)

    def _put(self, line: AnyLine, *, surely: bool) -> None:
        with self._lock:
            after = note(self.book, line)
            self._journal.append(line, surely=surely)
            self.book = after
            self._lines += 1
            if self._lines >= LINES_KEPT:
                self._journal.rewrite(kept(self.book))
                self._lines = 0

    def _fold(self, line: AnyLine) -> None:
        try:
            self.book = note(self.book, line)
            self._lines += 1
        except Impossible as error:
            log.warning("The journal has a line out of place: %s", error)


def _asked(wish: TakeTicket | CheckIn | BeginPaper, now: datetime) -> Asked:
    if isinstance(wish, BeginPaper):
        return Asked(key=wish.key, at=now, errand=wish.ticket)
    return Asked(
        key=wish.key,
        at=now,
        service=wish.service if isinstance(wish, TakeTicket) else None,
        code=wish.code if isinstance(wish, CheckIn) else None,
        priority=wish.priority,
        language=wish.language,
    )


def _paper(command: ConfirmPrinted | ReportUnprinted | EndPaper) -> Paper:
    if isinstance(command, EndPaper):
        return next(paper for paper, state in ENDS.items() if state is command.state)
    return Paper.OUT if isinstance(command, ConfirmPrinted) else Paper.NONE


def _is_about(command: Command, number: Number) -> bool:
    if isinstance(command, MergeTicket):
        return number.lent is not None and number.lent.number == command.number
    same = getattr(command, "ticket", None) == number.ticket
    return same and isinstance(command, EndPaper) is bool(number.errand)


def _zone_of(lease: Lease) -> tzinfo | None:
    return lease.windows[0].opens.tzinfo if lease.windows else None
