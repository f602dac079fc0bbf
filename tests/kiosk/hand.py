"""A kiosk without a screen that can be killed: real link, real journal, paper that only grows.

``python hand.py URL TOKEN FOLDER``: takes one number after the other. Each paper is a line of
``papers.txt``, written the moment the printer would put ink on it.
"""

import os
import queue
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from antrean_kiosk import keepsake
from antrean_kiosk.flow.effects import Paper, confirm, give_back
from antrean_kiosk.paper.clerk import Clerk
from antrean_kiosk.paper.journal import Disk
from antrean_shared.clock import HubClock
from antrean_shared.commands import TakeTicket
from antrean_shared.link import Link
from antrean_shared.messages import PROTOCOL, Opening
from antrean_shared.session import Answered, Changed, Joined, Left, Refused
from antrean_shared.wire import Ticket
from antrean_shared.words import Role

SERVICES = ("A-04", "C-03", "D-03")
PATIENCE_S = 0.3
"""So long a visitor's answer is awaited before a number is lent."""


class Hand:
    """Takes numbers until it is killed."""

    def __init__(self, url, token, folder):
        opening = Opening(
            protocol=PROTOCOL, role=Role.KIOSK, station=folder.name, token=token, client="hand"
        )
        self.folder = folder
        self.heard = queue.Queue()
        self.clerk = Clerk(
            Disk(folder / "paper.journal"), lambda: datetime.fromtimestamp(time.time(), UTC)
        )
        self.view = keepsake.kept(folder / "hall.json")
        self.papers = os.open(folder / "papers.txt", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        self.connected, self.clock = False, None
        self.link = Link(url, opening, self.heard.put)
        self.link.start()

    def now(self):
        if self.clock is not None:
            return self.clock.now(time.monotonic())
        return self.clerk.now()

    def work(self):
        for nth in range(1_000_000):
            self.listen(0.01)
            self.visitor(SERVICES[nth % len(SERVICES)])

    def visitor(self, service):
        wish = TakeTicket(key=str(uuid4()), service=service)
        ticket = self.asked(wish) if self.connected else None
        if ticket is None and not self.connected:
            ticket = self.lent(TakeTicket(key=str(uuid4()), service=service))
        if ticket is not None:
            self.put_on_paper(ticket)

    def asked(self, wish):
        self.tell(wish)
        return self.listen(PATIENCE_S, wish.key)

    def lent(self, wish):
        now = self.now()
        if self.view is None or now is None:
            return None
        return self.clerk.lend(wish, self.view, uuid4().hex, now)

    def put_on_paper(self, ticket):
        self.clerk.sending(ticket.id)
        os.write(self.papers, f"{ticket.number}\n".encode())
        self.clerk.ended(ticket.id, Paper.OUT, None)
        self.tell(confirm(ticket.id, str(uuid4())).command)

    def tell(self, command):
        known = self.clerk.outgoing(command, self.now())
        if known is not None:
            self.link.send(known)

    def listen(self, seconds, awaited=None):
        """Hear the hub for a while; return the ticket that was waited for, if it came."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                message = self.heard.get(timeout=left)
            except queue.Empty:
                break
            ticket = self.hear(message, awaited)
            if ticket is not None:
                return ticket
        return None

    def hear(self, message, awaited):
        match message:
            case Joined():
                self.connected, self.clock = True, HubClock(message.now, time.monotonic())
                self.view = message.view
                keepsake.keep(self.view, self.folder / "hall.json")
                for command in self.clerk.joined(self.now()):
                    self.link.send(command)
            case Changed():
                self.view = message.view
            case Left():
                self.connected = False
            case Answered():
                return self.answered(message, awaited)
            case Refused():
                self.clerk.refused(message.command, message.error.reason)
        return None

    def answered(self, message, awaited):
        command = message.command
        self.clerk.answered(command, message.result, self.now())
        if not isinstance(command, TakeTicket) or not isinstance(message.result, Ticket):
            return None
        if command.key == awaited:
            return message.result
        self.tell(give_back(message.result.id, command.key, "visitor_left").command)
        return None


if __name__ == "__main__":
    Hand(sys.argv[1], sys.argv[2], Path(sys.argv[3])).work()
