"""A display that speaks: each call once, after the picture; a mute one is told to the staff."""

import queue

import pytest

from antrean_display.speech import SpeechSettings
from antrean_display.station import Settings, build
from antrean_shared.wire import Speaking, StationReport
from antrean_ui.app import Geometry, Placement
from antrean_voice.announcer import NOTHING
from antrean_voice.pack import BadPack
from antrean_voice.player import Fault, Played
from antrean_voice.room import Outcome
from tests.display.officers import Officer
from tests.display.real_hub import RealHub
from tests.screens import window_open

SIZE = (960, 540)
PATIENCE_S = 20


class Ear:
    """A player that keeps the sounds instead of making them heard."""

    def __init__(self, fault=None):
        self.heard = queue.Queue()
        self.fault = fault

    def play(self, sound, cut):
        if sound is not NOTHING:
            self.heard.put(sound)
        return Played(Outcome.FAILED if self.fault else Outcome.SPOKEN, self.fault)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    place = RealHub(tmp_path_factory.mktemp("hall"))
    for role, station in (("display", "tv-1"), ("display", "tv-2"), ("counter", "pc-1")):
        place.pair(role, station)
    place.start()
    yield place
    place.kill()


@pytest.fixture
def speaking(place):
    """Return a function that starts a display which speaks through ``ear``."""
    displays = []

    def speaking(ear, station="tv-1", told=None):
        settings = Settings(
            hub=place.url,
            station=station,
            token=place.tokens[station],
            placement=Placement(Geometry(0, 0, *SIZE)),
            speech=SpeechSettings(),
        )
        displays.append(build(settings, ear))
        if told is not None:
            displays[-1].link.answered.connect(lambda answered: told.append(answered.result))
        displays[-1].start()
        return displays[-1]

    def falls(display):
        displays.remove(display)
        display.stop()

    speaking.falls = falls
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
    told = []
    display = speaking(Ear(Fault.NO_DEVICE), told=told)
    with window_open(display.window, SIZE) as person:
        fault = StationReport("tv-1", "no_sound_device")
        person.waits_for(lambda: fault in told, "the report", PATIENCE_S)
        person.waits_for(lambda: Speaking(()) in told, "the answer to its offer", PATIENCE_S)


def calls_heard(person, officer, ears, more):
    """Call somebody until ``more`` sounds were heard, by all ears together."""
    before = sum(ear.heard.qsize() for ear in ears)
    officer.calls_somebody("A-04")
    heard = lambda: sum(ear.heard.qsize() for ear in ears) >= before + more  # noqa: E731
    person.waits_for(heard, "the sounds", PATIENCE_S)
    officer.finishes()


def test_of_two_displays_one_speaks_and_when_it_goes_the_other(place, speaking):
    ears, officer = (Ear(), Ear()), Officer(place, "pc-1", "3")
    one, other = speaking(ears[0], "tv-1"), speaking(ears[1], "tv-2")
    with window_open(other.window, SIZE) as person:
        person.waits_for(lambda: speaker_of(other), "somebody's turn", PATIENCE_S)
        calls_heard(person, officer, ears, 2)  # in full, and once more in short
        assert sorted(ear.heard.qsize() for ear in ears) == [0, 2]
        speaking.falls(one)
        person.waits_for(lambda: speaker_of(other) == "tv-2", "the other's turn", PATIENCE_S)
        calls_heard(person, officer, ears, 2)
        assert sum(ear.heard.qsize() for ear in ears) == 4
    officer.leaves()


def speaker_of(display):
    view = display.model.board.view
    return view and view.voices[0].speaker


def test_a_pack_that_is_none_is_refused_before_anything_starts(tmp_path):
    settings = Settings(
        hub="ws://h/", station="tv", token="t", speech=SpeechSettings(packs=(tmp_path,))
    )
    with pytest.raises(BadPack):
        build(settings)
