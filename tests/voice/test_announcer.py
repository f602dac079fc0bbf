"""One station's voice, put together, up to a real sound server."""

import queue
import time
from datetime import timedelta
from itertools import pairwise

import pytest
from msgspec.structs import replace

from antrean_shared.commands import OfferVoice, ReportStation, SpeakCall
from antrean_shared.session import Joined, Left
from antrean_shared.wire import Announcement, Hush
from antrean_voice import announcer, sentence
from antrean_voice import voice as voices
from antrean_voice.announcer import NOTHING, Announcer, Settings
from antrean_voice.espeak import Espeak
from antrean_voice.player import SPOKEN, Fault, Played, SystemPlayer
from antrean_voice.room import Outcome, Rules
from antrean_voice.sentence import Level, Manner
from antrean_voice.sound import PEAK_DB
from tests.shared import facts
from tests.voice.calls import EIGHT, call
from tests.voice.fake_hub import FACTS, Counted, Hub
from tests.voice.hall_sound import sounding, until

QUICK = Rules(lead_s=0.01, pause_s=(0.0, 0.0, 0.0))


class Mouth:
    """A voice and a player in one: sentences are words, and a test says when each is over."""

    def __init__(self, fault=None):
        self.said: list[str] = []
        self.prepared: list[str] = []
        self.fault = fault
        self.over: queue.SimpleQueue[None] = queue.SimpleQueue()

    def prepare(self, said):
        self.prepared.append(said.text)

    def say(self, said):
        self.said.append(said.text)
        return said

    def play(self, said, cut):
        while said is not NOTHING and self.over.empty():
            if cut.wait(0.005):
                return Played(Outcome.CUT)
        if said is not NOTHING:
            self.over.get()
        return Played(Outcome.FAILED, self.fault) if self.fault else SPOKEN


class Station:
    """An announcer, its hub and the link's messages, one line each."""

    def __init__(self, mouth, hub, clock=time.monotonic):
        self.mouth, self.hub = mouth, hub
        self.announcer = Announcer(
            Settings(station="tv-1", zone="1", rules=QUICK), mouth, mouth, hub.hears, clock
        )
        hub.station = self.announcer
        self.announcer.start()

    def joins(self):
        self.announcer.take(Joined(FACTS, EIGHT, self.hub.view))
        return self

    def calls(self, *numbers, counter="3"):
        for number in numbers:
            ticket = facts.called(number, counter)
            self.hub.tickets[number] = replace(ticket, called_at=EIGHT, agency=number)
        self.hub.tells()
        return self

    def ends(self):
        self.mouth.over.put(None)
        return self


@pytest.fixture
def station():
    made = []

    def make(mouth=None, hub=None, **more):
        made.append(Station(mouth or Mouth(), hub or Hub(), **more))
        return made[-1]

    yield make
    for each in made:
        each.announcer.stop()


def alarm(**more):
    parts = {"text": "Kebakaran.", "text_en": "", "zones": None, "urgent": True, "until": None}
    return Announcement(id="api", at=EIGHT, **{**parts, **more})


def said_by(one, count):
    until(lambda: len(one.mouth.said) == count)
    return one.mouth.said


def test_one_sentence_at_a_time_and_the_next_when_it_is_over(station):
    one = station().joins().calls("A-001", "A-002")
    said_by(one, 1)
    one.ends()
    told = [said.split(",")[:2] for said in said_by(one, 2)]
    assert told == [["nomor a", " nol nol satu"], ["nomor antrean a", " nol nol dua"]]


def test_the_words_are_made_while_the_picture_goes_first(station):
    one = station().joins().calls("A-001")
    said_by(one, 1)
    assert one.mouth.prepared == one.mouth.said


def test_the_hub_is_asked_before_a_call_is_said(station):
    one = station(hub=Hub(answers=False)).joins().calls("A-001")
    until(lambda: len(one.hub.unanswered) == 1)
    assert one.mouth.said == []
    one.hub.answer()
    said_by(one, 1)
    (asked,) = [each for each in one.hub.asked if isinstance(each, SpeakCall)]
    assert (asked.ticket, asked.calls, asked.form) == ("A-001", 1, "full")


def test_what_another_station_was_given_is_not_said(station):
    hub = Hub()
    hub.given.add(("A-001", 1))
    one = station(hub=hub).joins().calls("A-001", "A-002")
    assert "nol nol dua" in said_by(one, 1)[0]


def test_a_station_that_the_hub_does_not_name_is_silent(station):
    hub = Hub()
    one = station(hub=hub).joins()
    until(lambda: hub.speaker == "tv-1")
    hub.speaker = "tv-2"
    one.calls("A-001")
    hub.speaker = "tv-1"
    one.calls("A-002")
    assert [len(said_by(one, 1)), len([a for a in hub.asked if isinstance(a, SpeakCall)])] == [1, 1]


def test_a_restarted_station_speaks_only_what_was_not_spoken(station):
    first = station().joins().calls("A-001", "A-002")
    said_by(first, 1)
    first.announcer.stop()
    second = station(hub=first.hub).joins()
    assert "nol nol satu" in first.mouth.said[0]
    assert "nol nol dua" in said_by(second, 1)[0]


def test_a_lost_link_lets_the_sentence_end_and_the_line_goes_on_when_it_is_back(station):
    one = station(hub=Hub()).joins().calls("A-001", "A-002")
    said_by(one, 1)
    one.hub.answers = False
    one.announcer.take(Left())
    one.ends()
    until(lambda: len(one.hub.unanswered) == 1)
    assert len(one.mouth.said) == 1
    one.joins().hub.answer()
    said_by(one, 2)


def test_an_answer_that_a_lost_line_held_up_is_still_good(station):
    """The hub gave the call, the line broke, and the view that follows calls it spoken."""
    one = station(hub=Hub(answers=False)).joins().calls("A-001")
    until(lambda: len(one.hub.unanswered) == 1)
    one.announcer.take(Left())
    ticket = one.hub.tickets["A-001"]
    one.hub.tickets["A-001"] = replace(ticket, spoken=1)
    one.hub.speaker = None
    one.joins()
    one.hub.answer()
    said_by(one, 1)


def test_nothing_is_said_before_the_hub_was_heard(station):
    one = station()
    one.hub.speaker = "tv-1"
    one.calls("A-001")
    one.joins()
    said_by(one, 1)


def test_an_emergency_cuts_the_sentence_and_gives_it_back(station):
    one = station().joins().calls("A-001")
    said_by(one, 1)
    one.hub.announced = (alarm(),)
    one.hub.tells()
    assert said_by(one, 2)[1] == "kebakaran."
    one.hub.announced = ()
    one.hub.tells()
    assert said_by(one, 3)[2] == one.mouth.said[0]


def test_an_announcement_is_asked_for_and_said_once(station):
    one = station().joins()
    one.hub.announced = (alarm(urgent=False, text="Istirahat.", text_en="Break."),)
    one.hub.tells()
    assert said_by(one, 1) == ["istirahat. break."]
    one.ends().hub.tells()
    one.calls("A-001")
    assert "nol nol satu" in said_by(one, 2)[1]


def test_an_announcement_that_is_taken_back_falls_silent(station):
    one = station().joins()
    one.hub.announced = (alarm(urgent=False),)
    one.hub.tells()
    said_by(one, 1)
    one.hub.announced = ()
    one.hub.tells()
    one.calls("A-001")
    said_by(one, 2)


def test_a_silence_keeps_calls_for_later(station):
    one = station().joins()
    one.hub.hush = Hush(EIGHT, None, "Azan")
    one.calls("A-001")
    until(lambda: one.hub.speaker == "tv-1")
    one.hub.hush = Hush(EIGHT, EIGHT + timedelta(days=1), "Upacara")
    one.calls("A-002")
    assert one.mouth.said == []
    one.hub.hush = None
    one.hub.tells()
    assert "nol nol satu" in said_by(one, 1)[0]


# ---- whether it can be heard ----


def offers(hub):
    return [each.able for each in hub.asked if isinstance(each, OfferVoice)]


def reports(hub):
    return [each.fault for each in hub.asked if isinstance(each, ReportStation)]


def test_a_station_without_sound_offers_nothing_until_it_has_some(station):
    clock = [0.0]
    one = station(Mouth(Fault.NO_DEVICE), clock=lambda: clock[0]).joins()
    until(lambda: offers(one.hub) == [False])
    assert reports(one.hub) == ["no_sound_device"]
    one.mouth.fault = None
    clock[0] += announcer.LISTEN_S
    until(lambda: offers(one.hub) == [False, True])
    assert reports(one.hub) == ["no_sound_device", None]


def test_a_device_that_goes_hands_the_voice_on(station):
    mouth = Mouth()
    one = station(mouth).joins().calls("A-001")
    said_by(one, 1)
    mouth.fault = Fault.NO_ANSWER
    one.ends()
    until(lambda: offers(one.hub) == [True, False])


def test_it_offers_itself_anew_at_each_joining(station):
    one = station().joins()
    until(lambda: offers(one.hub) == [True])
    one.announcer.take(Left())
    one.joins()
    until(lambda: offers(one.hub) == [True, True])


def test_what_cannot_be_said_is_chimed_and_reported():
    heard, hub = [], Hub()

    class Ears:
        def play(self, sound, cut):
            heard.append(sound.seconds)
            return SPOKEN

    told = Settings(station="tv-1", zone="1", rules=QUICK)
    one = Announcer(told, voices.Voice({}, None), Ears(), hub.hears)
    hub.station = one
    one.start()
    hub.tickets["A-001"] = replace(facts.called("A-001"), called_at=EIGHT)
    one.take(Joined(FACTS, EIGHT, hub.view))
    until(lambda: reports(hub) == ["no_voice"])
    one.stop()
    assert [1 < seconds < 2 for seconds in heard] == [False, True]
    assert offers(hub) == [True]


def test_taking_a_message_never_waits_for_a_sound(station):
    one = station().joins()
    begun = time.monotonic()
    for number in range(200):
        one.calls(f"A-{number:03}")
    assert time.monotonic() - begun < 1


def test_ten_calls_through_a_real_sound_server(hall_sound):
    """Ten calls at once: recorded, counted, and measured."""
    said = [f"D-{n:03}" for n in range(1, 11)]
    hub = Hub()
    hub.tickets = {each: replace(facts.called(each, "3"), called_at=EIGHT) for each in said}
    player = Counted(SystemPlayer(hall_sound.programs))
    told = Settings(station="tv-1", zone="1")
    one = Announcer(told, voices.Voice({}, Espeak()), player, hub.hears)
    hub.station = one
    hall_sound.record()
    one.start()
    one.take(Joined(FACTS, EIGHT, hub.view))
    player.until(1 + 10)  # the first only listens whether there is a device
    one.stop()
    player.player.close()
    heard = hall_sound.recorded()

    levels = [Level.SHORTEST] * 7 + [Level.SHORT] * 2 + [Level.FULL]
    voice, parts = voices.Voice({}, Espeak()), sounding(heard, gap_s=0.35)
    wanted = [
        voice.say(sentence.call(call(number, "3"), level, Manner())).seconds
        for number, level in zip(said, levels, strict=True)
    ]
    assert [ends - begins for begins, ends in parts] == pytest.approx(wanted, abs=0.15)
    gaps = [later[0] - earlier[1] for earlier, later in pairwise(parts)]
    assert all(0.35 < gap < 1.2 for gap in gaps)
    assert -6 < heard.peak_db <= PEAK_DB + 0.5
    assert [each.form for each in hub.asked if isinstance(each, SpeakCall)] == [
        level.name.lower() for level in levels
    ]
