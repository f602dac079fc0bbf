"""One station's voice, put together, up to a real sound server."""

import queue
import time
from datetime import timedelta
from itertools import pairwise

import pytest
from msgspec.structs import replace

from antrean_shared.session import Changed, Joined, Left
from antrean_shared.wire import HubFacts
from antrean_shared.words import Role
from antrean_voice import sentence
from antrean_voice.announcer import Announcer, Settings
from antrean_voice.espeak import Espeak
from antrean_voice.plan import Announcement, Plan
from antrean_voice.player import SPOKEN, Fault, Played, SystemPlayer
from antrean_voice.room import Hush, Lift, Notice, Outcome, Post, Rules, Silence, Urgency, Withdraw
from antrean_voice.sentence import Level, Manner
from antrean_voice.sound import PEAK_DB
from antrean_voice.voice import Voice
from tests.shared import facts
from tests.voice.calls import EIGHT, call
from tests.voice.hall_sound import sounding, until

QUICK = Rules(times=1, lead_s=0.0, pause_s=(0.0, 0.0, 0.0))
HUB = HubFacts("hub", "1", "MPP")


class Mouth:
    """A voice and a player in one: sentences are words, and a test says when each is over."""

    def __init__(self, fault=None):
        self.said: list[str] = []
        self.fault = fault
        self.over: queue.SimpleQueue[None] = queue.SimpleQueue()

    def say(self, said):
        self.said.append(said.text)
        return said

    def play(self, said, cut):
        while self.over.empty():
            if cut.wait(0.005):
                return Played(Outcome.CUT)
        self.over.get()
        return Played(Outcome.FAILED, self.fault) if self.fault else SPOKEN


class Station:
    """An announcer and the link's messages, one line each."""

    def __init__(self, mouth, settings):
        self.mouth, self.told = mouth, []
        self.announcer = Announcer(settings, mouth, mouth, self.told.append)
        self.announcer.start()
        self.tickets = {}

    def joins(self):
        self.announcer.take(Joined(HUB, EIGHT, self.view))
        return self

    def calls(self, *numbers, counter="3"):
        for number in numbers:
            ticket = facts.called(number, counter)
            self.tickets[number] = replace(ticket, called_at=EIGHT, agency=number)
        self.announcer.take(Changed((), self.view))
        return self

    @property
    def view(self):
        return facts.view(Role.DISPLAY, tickets=tuple(self.tickets.values()))

    def ends(self):
        self.mouth.over.put(None)
        return self


@pytest.fixture
def station(tmp_path):
    made = []

    def make(mouth=None, **more):
        settings = Settings(memory=tmp_path / "spoken.json", plan=Plan(rules=QUICK), **more)
        made.append(Station(mouth or Mouth(), settings))
        return made[-1]

    yield make
    for each in made:
        each.announcer.stop()


def test_one_sentence_at_a_time_and_the_next_when_it_is_over(station):
    one = station().joins().calls("A-001", "A-002")
    until(lambda: len(one.mouth.said) == 1)
    one.ends()
    until(lambda: len(one.mouth.said) == 2)
    told = [said.split(",")[0] for said in one.mouth.said]
    assert told == ["nomor a nol nol satu", "nomor antrean a nol nol dua"]


def test_a_restarted_station_speaks_only_what_was_not_spoken(station):
    first = station().joins().calls("A-001", "A-002")
    until(lambda: len(first.mouth.said) == 1)
    first.announcer.stop()
    second = station()
    second.tickets = first.tickets
    second.joins()
    until(lambda: len(second.mouth.said) == 1)
    assert "nol nol satu" in first.mouth.said[0]
    assert "nol nol dua" in second.mouth.said[0]


def test_a_lost_link_stops_nothing_that_is_in_line(station):
    one = station().joins().calls("A-001", "A-002")
    one.announcer.take(Left())
    one.ends()
    until(lambda: len(one.mouth.said) == 2)


def test_nothing_is_said_before_the_hub_was_heard(station):
    one = station().calls("A-001")
    one.announcer.take(Post(Notice(id="one", text=(("id", "Halo."),))))
    one.joins()
    until(lambda: len(one.mouth.said) == 1)


def test_an_emergency_cuts_the_sentence_and_gives_it_back(station):
    one = station().joins().calls("A-001")
    until(lambda: len(one.mouth.said) == 1)
    alarm = Notice(id="api", text=(("id", "Kebakaran."),), urgency=Urgency.EMERGENCY)
    one.announcer.take(Post(alarm))
    until(lambda: one.mouth.said[1:] == ["kebakaran."])
    one.announcer.take(Withdraw("api"))
    until(lambda: len(one.mouth.said) == 3)
    assert one.mouth.said[2] == one.mouth.said[0]


def test_a_silence_keeps_calls_for_later(station):
    one = station().joins()
    one.announcer.take(Hush(Silence(EIGHT, None)))
    one.calls("A-001")
    until(lambda: bool(one.told) and one.told[-1].held and one.told[-1].waiting == 1)
    assert one.mouth.said == []
    one.announcer.take(Lift())
    until(lambda: len(one.mouth.said) == 1)


def test_a_fault_is_reported_and_gone_when_it_is_mended(station):
    mouth = Mouth(Fault.NO_DEVICE)
    one = station(mouth).joins().calls("A-001", "A-002").ends()
    until(lambda: bool(one.told) and one.told[-1].fault is Fault.NO_DEVICE)
    mouth.fault = None
    one.ends()
    until(lambda: one.told[-1].fault is None)
    assert (one.told[-1].failed, sum(one.told[-1].spoken)) == (1, 1)


def test_what_cannot_be_said_is_chimed_and_reported(tmp_path):
    heard = []

    class Ears:
        def play(self, sound, cut):
            heard.append(sound.seconds)
            return SPOKEN

    told = []
    one = Announcer(Settings(plan=Plan(rules=QUICK)), Voice({}, None), Ears(), told.append)
    one.start()
    ticket = replace(facts.called("A-001"), called_at=EIGHT)
    one.take(Joined(HUB, EIGHT, facts.view(Role.DISPLAY, tickets=(ticket,))))
    until(lambda: bool(told) and told[-1].fault is Fault.NO_WORDS)
    one.stop()
    assert [1 < seconds < 2 for seconds in heard] == [True]


def test_the_days_plan_is_followed(station):
    said = Announcement(id="buka", at="08.30", text={"id": "Selamat datang.", "en": "Welcome."})
    clock, told = [0.0], []
    mouth = Mouth()
    plan = Plan(rules=QUICK, announcements=(said,))
    one = Announcer(Settings(plan=plan), mouth, mouth, told.append, lambda: clock[0])
    one.start()
    one.take(Joined(HUB, EIGHT + timedelta(minutes=29), facts.view(Role.DISPLAY)))
    until(lambda: bool(told))
    clock[0] = 61.0
    one.take(Left())
    until(lambda: mouth.said == ["selamat datang. welcome."])
    one.stop()


def test_taking_a_message_never_waits_for_a_sound(station):
    one = station().joins()
    begun = time.monotonic()
    for number in range(200):
        one.calls(f"A-{number:03}")
    assert time.monotonic() - begun < 1


def test_ten_calls_through_a_real_sound_server(hall_sound):
    """Ten calls at once: recorded, counted, and measured."""
    said = [f"D-{n:03}" for n in range(1, 11)]
    tickets = tuple(replace(facts.called(each, "3"), called_at=EIGHT) for each in said)
    told = []
    plan = Plan(rules=Rules(times=1))
    player = SystemPlayer(hall_sound.programs)
    one = Announcer(Settings(plan=plan), Voice({}, Espeak()), player, told.append)
    hall_sound.record()
    one.start()
    one.take(Joined(HUB, EIGHT, facts.view(Role.DISPLAY, tickets=tickets)))
    until_spoken(told, 10)
    one.stop()
    player.close()
    heard = hall_sound.recorded()

    levels = [Level.SHORTEST] * 7 + [Level.SHORT] * 2 + [Level.FULL]
    voice, parts = Voice({}, Espeak()), sounding(heard, gap_s=0.35)
    wanted = [
        voice.say(sentence.call(call(number, "3"), level, Manner())).seconds
        for number, level in zip(said, levels, strict=True)
    ]
    assert [ends - begins for begins, ends in parts] == pytest.approx(wanted, abs=0.15)
    gaps = [later[0] - earlier[1] for earlier, later in pairwise(parts)]
    assert all(0.35 < gap < 1.2 for gap in gaps)
    assert -6 < heard.peak_db <= PEAK_DB + 0.5
    assert (told[-1].spoken, told[-1].fault) == ((1, 2, 7), None)


def until_spoken(told, calls):
    end = time.monotonic() + 90
    while not told or sum(told[-1].spoken) < calls:
        assert time.monotonic() < end
        time.sleep(0.05)  # the sound lasts as long as it lasts
