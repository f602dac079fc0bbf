"""The rest of the hall: visitors at another kiosk and officers at other counters, on the wire."""

import random
from collections.abc import Sequence

from antrean_rehearsal.robot import Robot, Said
from antrean_rehearsal.stage import OFFICER, PIN
from antrean_shared import commands as c
from antrean_shared.wire import Service, Ticket
from antrean_shared.words import Priority, Reason

PRIORITY_SHARE = 0.1
PRIORITIES = tuple(Priority)
PRIORITY_WEIGHTS = (60, 8, 17, 15)
"""Of a hundred who go first: elderly, disability, pregnant, with a child."""


class Crowd:
    """Takes tickets as a day's visitors would, and serves them at the counters it was given."""

    def __init__(
        self, kiosk: Robot, desk: Robot, counters: Sequence[str], elsewhere: str, seed: int
    ) -> None:
        """Keep away from the agency ``elsewhere``, whose visitors are played by others."""
        self._kiosk = kiosk
        self._desk = desk
        self._services = [each for each in kiosk.view.services if each.agency != elsewhere]
        self._counters = counters
        self._chance = random.Random(seed)

    def open_counters(self) -> None:
        """Let an officer sit down at each counter."""
        for counter in self._counters:
            self._desk.ask(c.OpenCounter, counter=counter, officer=OFFICER, pin=PIN)

    def arrive(self, visitors: int) -> int:
        """Let visitors take tickets; return how many got one."""
        return sum(self._take(self._choose()) for _ in range(visitors))

    def call(self, times: int) -> list[str]:
        """Let counters call, start or finish, whatever is next there; return the called numbers."""
        called: list[str] = []
        for counter in self._chance.sample(list(self._counters), min(times, len(self._counters))):
            number = self._work(counter)
            if number is not None:
                called.append(number)
        return called

    def _choose(self) -> Service:
        weights = [max(service.daily, 1) for service in self._services]
        return self._chance.choices(self._services, weights)[0]

    def _take(self, service: Service) -> bool:
        first = self._chance.random() < PRIORITY_SHARE
        priority = self._chance.choices(PRIORITIES, PRIORITY_WEIGHTS)[0] if first else None
        try:
            ticket = self._kiosk.ask(c.TakeTicket, service=service.id, priority=priority)
        except Said:
            return False
        if isinstance(ticket, Ticket):
            self._kiosk.ask(c.ConfirmPrinted, ticket=ticket.id)
        return True

    def _work(self, counter: str) -> str | None:
        try:
            ticket = self._desk.ask(c.CallNext, counter=counter)
        except Said as said:
            if str(said) == Reason.COUNTER_BUSY:
                self._serve(counter)
            return None
        return ticket.number if isinstance(ticket, Ticket) else None

    def _serve(self, counter: str) -> None:
        self._desk.ask(c.StartServing, counter=counter)
        self._desk.ask(c.FinishServing, counter=counter)
