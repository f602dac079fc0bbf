"""A hub of one zone for a voice: it names who can be heard, and gives each call once."""

import queue

from msgspec.structs import replace

from antrean_shared.commands import OfferVoice, SpeakAnnouncement, SpeakCall
from antrean_shared.session import Answered, Changed, Refused
from antrean_shared.wire import ErrorObject, HubFacts, Voice, VoiceRules
from antrean_shared.words import Role
from tests.shared import facts

ONCE = VoiceRules(times=1)
FACTS = HubFacts("hub", "1", "MPP")
NO = ErrorObject(code=1, message="", data={"reason": "spoken_already"})


class Hub:
    """A hub in one zone: names the station that can be heard, gives each call once."""

    def __init__(self, answers=True):
        self.hall = replace(facts.HALL, voice=ONCE)
        self.answers = answers
        self.asked = []
        self.announced = ()
        self.hush = None
        self.tickets = {}
        self.given = set()
        self.speaker = None
        self.station = None
        self.unanswered = []

    @property
    def view(self):
        return facts.view(
            Role.DISPLAY,
            hall=self.hall,
            tickets=tuple(self.tickets.values()),
            counters=(facts.counter("3"),),
            voices=(Voice(zone="1", speaker=self.speaker),),
            announcements=self.announced,
            hush=self.hush,
        )

    def tells(self):
        self.station.take(Changed((), self.view))
        return self

    def hears(self, command):
        """What the station sends; called from its thread."""
        self.asked.append(command)
        if isinstance(command, OfferVoice):
            self.speaker = "tv-1" if command.able else None
            self.tells()
        elif isinstance(command, SpeakCall | SpeakAnnouncement):
            self.unanswered.append(command)
            if self.answers:
                self.answer()

    def answer(self):
        command = self.unanswered.pop(0)
        thing = getattr(command, "ticket", None) or command.id, getattr(command, "calls", 1)
        if thing in self.given:
            self.station.take(Refused(command, NO))
            return
        self.given.add(thing)
        if isinstance(command, SpeakCall):
            ticket = self.tickets[command.ticket]
            self.tickets[command.ticket] = replace(ticket, spoken=command.calls)
        self.station.take(Answered(command, facts.HALL))
        self.tells()


class Counted:
    """A player that tells when so many sounds are over."""

    def __init__(self, player):
        self.player = player
        self._over = queue.SimpleQueue()

    def play(self, sound, cut):
        played = self.player.play(sound, cut)
        self._over.put(played)
        return played

    def until(self, count):
        for _ in range(count):
            self._over.get(timeout=30)
