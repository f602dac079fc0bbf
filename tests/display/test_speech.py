"""A display that speaks: each call once, after the picture; a mute one is told to the staff."""

import queue

import pytest
from officers import Officer
from real_hub import RealHub

from antrean_display.speech import SpeechSettings
from antrean_display.station import Settings, build
from antrean_ui.app import Geometry, Placement
from antrean_voice.pack import BadPack
from antrean_voice.player import Fault, Played
from antrean_voice.room import Outcome
from screens import window_open

SIZE = (960, 540)
PATIENCE_S = 20


class Ear:
    """A player that keeps the sounds instead of making them heard."""

    def __init__(self, fault=None):
        self.heard = queue.Queue()
        self.fault = fault

    def play(self, sound, cut):
        self.heard.put(sound)
        return Played(Outcome.FAILED if self.fault else Outcome.SPOKEN, self.fault)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    place = RealHub(tmp_path_factory.mktemp("hall"))
    for role, station in (("display", "tv-1"), ("counter", "pc-1")):
        place.pair(role, station)
    place.start()
    yield place
    place.kill()


@pytest.fixture
def speaking(place):
    """Return a function that starts a display which speaks through ``ear``."""
    displays = []

    def speaking(ear):
        settings = Settings(
            hub=place.url,
            station="tv-1",
            token=place.tokens["tv-1"],
            placement=Placement(Geometry(0, 0, *SIZE)),
            speech=SpeechSettings(),
        )
        displays.append(build(settings, ear))
        displays[-1].start()
        return displays[-1]

    yield speaking
    for display in displays:
        display.stop()


def test_a_call_is_seen_and_then_heard(place, speaking):
    ear, officer = Ear(), Officer(place, "pc-1", "3")
    display = speaking(ear)
    with window_open(display.window, SIZE) as person:
        person.waits_for(lambda: display.model.clock, "the hub's time", PATIENCE_S)
        ticket = officer.calls_somebody("A-04")
        person.waits_for(lambda: ticket.number in person.texts(), ticket.number, PATIENCE_S)
        person.waits_for(lambda: not ear.heard.empty(), "a sound", PATIENCE_S)
        officer.finishes()
    officer.leaves()
    assert ear.heard.get().seconds > 2


def test_a_voice_nobody_hears_is_told_to_the_staff(place, speaking):
    ear, officer = Ear(Fault.NO_DEVICE), Officer(place, "pc-1", "3")
    display = speaking(ear)
    with window_open(display.window, SIZE) as person:
        person.waits_for(lambda: display.model.clock, "the hub's time", PATIENCE_S)
        reported = []
        display.link.answered.connect(lambda answered: reported.append(answered.result.fault))
        officer.calls_somebody("A-04")
        person.waits_for(lambda: reported == ["no_sound_device"], "the report", PATIENCE_S)
        officer.finishes()
    officer.leaves()


def test_a_pack_that_is_none_is_refused_before_anything_starts(tmp_path):
    settings = Settings(
        hub="ws://h/", station="tv", token="t", speech=SpeechSettings(packs=(tmp_path,))
    )
    with pytest.raises(BadPack):
        build(settings)
