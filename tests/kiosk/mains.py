"""A kiosk, a printer and a hub whose mains, line and memory can fail at any instant.

The hub is the real core; the kiosk is its real clerk on a real file; the printer counts papers.
"""

import os
from datetime import timedelta
from itertools import count
from uuid import UUID

from antrean_hub.core.asking import Asker
from antrean_hub.core.facts import StationJoined
from antrean_hub.core.picture import view
from antrean_hub.core.refusals import Refused, refusal
from antrean_hub.core.sight import Audience
from antrean_hub.core.step import advance, note
from antrean_kiosk.flow.effects import Paper, confirm, end_errand, give_back
from antrean_kiosk.paper import away
from antrean_kiosk.paper.clerk import Clerk
from antrean_kiosk.paper.journal import Disk
from antrean_shared.commands import BeginPaper, TakeTicket
from antrean_shared.words import Role
from tests.hub.core.halls import BOSS, Story, ask

_numbers = count(1)


class PowerCut(Exception):
    """The kiosk is dark."""


def key() -> str:
    return str(UUID(int=next(_numbers)))


class Hub:
    """The real rules, with the answers kept by key as the hub keeps them."""

    def __init__(self):
        self.story = Story()
        self.answers = {}
        self.up = True
        for kiosk in ("kiosk-1", "kiosk-2"):
            joined = StationJoined(station=kiosk, role=Role.KIOSK)
            self.story._keep(note(self.story.hall, joined, self.story.now))

    def ask(self, station, command):
        asker = Asker(station=station, role=Role.KIOSK, token=f"token-{command.key}")
        if (station, command.key) not in self.answers:
            self.story.now += timedelta(milliseconds=10)
            step = advance(self.story.hall, command, asker, self.story.now)
            if not isinstance(step, Refused):
                self.story._keep(step)
            self.answers[station, command.key] = step
        return self.answers[station, command.key]

    def desk_asks(self, kiosk):
        """A counter wants a ticket out of that kiosk."""
        if self.up:
            self.story.do(ask(TakeTicket, service="A-04", print_at=kiosk), BOSS)

    def wanted(self, kiosk):
        """The paper that a kiosk finds in its view, if there is one."""
        papers = self.story.hall.papers.items() if self.up else ()
        return next((id for id, each in papers if each.printer == kiosk and not each.begun), None)

    @property
    def live(self):
        """Every ticket that will be called, by number."""
        tickets = self.story.hall.tickets.values()
        return {each.number: each for each in tickets if each.state != "cancelled"}


class Kiosk:
    """One kiosk; ``cut_after`` steps of it the mains fail."""

    def __init__(self, hub, folder, name="kiosk-1"):
        self.hub, self.name = hub, name
        self.papers = []
        self.begun = []
        """Numbers whose first byte may have left."""
        self.shown = []
        self.cut_after = None
        self.view = away_view(hub)
        self.awaited = None
        self._path = folder / name / "paper.journal"
        self._disk = None
        self.start()

    def start(self, forgets=0):
        """Come up again; the disk may have lost what it was not told to keep surely."""
        if self._disk is not None:
            sure = self._disk.sure
            self._disk.close()
            os.truncate(self._path, max(sure, self._path.stat().st_size - forgets))
        self._disk = Watched(self._path, self._instant)
        self.clerk = Clerk(self._disk, lambda: self.hub.story.now)
        self.awaited = None

    def _instant(self):
        """The mains may fail here."""
        if self.cut_after is not None:
            self.cut_after -= 1
            if self.cut_after < 0:
                self.cut_after = None
                raise PowerCut

    def join(self):
        """Connect, say what is owed, hear the answers."""
        if self.hub.up:
            for command in self.clerk.joined(self.hub.story.now):
                self.send(command)
            self.view = away_view(self.hub)

    def send(self, command):
        self._instant()
        if not self.hub.up:
            return None
        answer = self.hub.ask(self.name, command)
        self._instant()
        if isinstance(answer, Refused):
            self.clerk.refused(command, refusal(answer).reason)
            return None
        self.clerk.answered(command, answer.answer, self.hub.story.now)
        if isinstance(command, BeginPaper) and self.awaited != command.key:
            self.tell(end_errand(command.ticket, command.key, Paper.NONE, "busy").command)
        if isinstance(command, TakeTicket) and self.awaited != command.key:
            self.tell(give_back(answer.answer.id, command.key, "visitor_left").command)
        return answer.answer

    def tell(self, command):
        known = self.clerk.outgoing(command, self.hub.story.now)
        if known is not None:
            self.send(known)

    def visitor(self, service="A-04", printer="well"):
        """Somebody takes a number; the printer is well, empty, or falls silent in the middle."""
        self.hub.story.now += timedelta(seconds=1)
        wish = TakeTicket(key=key(), service=service)
        self.awaited = wish.key
        ticket = self._number(wish)
        if ticket is None:
            return
        paper, fault = self._print(ticket, printer)
        self.clerk.ended(ticket.id, paper, fault)
        self.shown.append((ticket.number, paper))
        if paper is Paper.OUT:
            self.tell(confirm(ticket.id, key()).command)
        if paper is Paper.NONE:
            self.tell(give_back(ticket.id, key(), fault).command)
        self.awaited = None

    def errand(self, printer="well"):
        """What a desk asked for, between two visitors."""
        asked = self.hub.wanted(self.name)
        if asked is None:
            return
        wish = BeginPaper(key=key(), ticket=asked)
        self.awaited = wish.key
        self.clerk.outgoing(wish, self.hub.story.now)
        ticket = self.send(wish)
        if ticket is not None:
            paper, fault = self._print(ticket, printer, errand=True)
            self.clerk.ended(ticket.id, paper, fault, errand=True)
            self.tell(end_errand(ticket.id, key(), paper, fault).command)
        self.awaited = None

    def _number(self, wish):
        if not self.hub.up:
            view = away.alone(self.view, self.clerk.book, self.hub.story.now)
            return self.clerk.lend(wish, view, f"token-{wish.key}", self.hub.story.now)
        self.clerk.outgoing(wish, self.hub.story.now)
        return self.send(wish)

    def _print(self, ticket, printer, *, errand=False):
        self._instant()
        if printer == "empty":
            return Paper.NONE, "paper_out"
        self.begun.append(ticket.number)
        self.clerk.sending(ticket.id, errand=errand)
        self._instant()
        if printer != "silent":
            self.papers.append(ticket.number)
        self._instant()
        return (Paper.OUT, None) if printer == "well" else (Paper.DOUBT, "silent")


class Watched(Disk):
    """A disk between whose lines the mains may fail; knows how much of it is sure."""

    def __init__(self, path, instant):
        super().__init__(path)
        self._instant = instant
        self.sure = self.size
        self.full = False

    def append(self, line, *, surely):
        self._instant()
        if self.full:
            raise OSError("the disk is full")
        super().append(line, surely=surely)
        if surely:
            self.sure = self.size
        self._instant()


def away_view(hub):
    """The hall as a kiosk sees it now."""
    return view(hub.story.hall, Audience(Role.KIOSK), hub.story.now)
