"""Staff of a real hub: an officer takes tickets and calls them, a supervisor announces."""

import queue
from uuid import uuid4

from antrean_shared import commands as c
from antrean_shared.link import Link
from antrean_shared.messages import PROTOCOL, Opening
from antrean_shared.session import Answered, Joined, Refused
from antrean_shared.words import Role

PATIENCE_S = 10


class Staff:
    """Somebody at a station of the hub, from the moment it is made; ``leaves`` ends it."""

    def __init__(self, place, role, station):
        self._told = queue.Queue()
        opening = Opening(
            protocol=PROTOCOL, role=role, station=station, token=place.tokens[station]
        )
        self._link = Link(place.url, opening, self._told.put)
        self._link.start()
        self._hears(Joined)

    def does(self, command, **facts):
        self._link.send(command(key=str(uuid4()), **facts))
        answer = self._hears(Answered, Refused)
        assert isinstance(answer, Answered), answer
        return answer.result

    def leaves(self):
        self._link.stop()

    def _hears(self, *kinds):
        while not isinstance(message := self._told.get(timeout=PATIENCE_S), kinds):
            pass
        return message


class Officer(Staff):
    """Sits at one counter."""

    def __init__(self, place, station, counter):
        super().__init__(place, Role.COUNTER, station)
        self.counter = counter
        self.does(c.OpenCounter, counter=counter, officer="Sari", pin="1234")

    def calls_somebody(self, service, language="id"):
        """Give a visitor a ticket and call her; return the ticket."""
        self.takes(service, language)
        return self.calls_next()

    def takes(self, service, language="id"):
        """Give a visitor a ticket; return its id."""
        taken = self.does(c.TakeTicket, service=service, language=language)
        self.does(c.ConfirmPrinted, ticket=taken.id)
        return taken.id

    def calls_next(self):
        return self.does(c.CallNext, counter=self.counter)

    def finishes(self):
        self.does(c.StartServing, counter=self.counter)
        return self.does(c.FinishServing, counter=self.counter)
