"""``python -m tests.bench.room``: the waiting room's figures, each by itself or all of them.

    python -m tests.bench.room wav calls running hours [--out calls.wav]

``wav``: ten calls at once through a real sound server, recorded. ``calls``: from the officer's key
to the first changed pixel and to the first sound, beside the floor. ``running``: what a running
text and a film cost a processor without a GPU. ``hours``: three working days of a zone, sped up.
"""

import argparse
import os
import queue
import sys
import tempfile
import time
from itertools import count, pairwise
from pathlib import Path
from statistics import median
from threading import Event

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from msgspec.structs import replace
from PIL import Image
from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from antrean_display import scenes
from antrean_display.reel import NO_REEL, read
from antrean_display.shots import Played
from antrean_display.speech import SpeechSettings
from antrean_display.station import MODULE, QML, Settings, build
from antrean_shared.session import Joined
from antrean_shared.words import TicketState
from antrean_ui.app import Geometry, Placement, ScreenWindow, application
from antrean_voice import sentence, sound, voice
from antrean_voice.announcer import NOTHING, Announcer
from antrean_voice.announcer import Settings as VoiceSettings
from antrean_voice.espeak import Espeak
from antrean_voice.player import SPOKEN, SystemPlayer
from antrean_voice.room import Rules
from antrean_voice.sentence import Manner
from tests.bench.load import resident_mib
from tests.display.officers import Officer
from tests.display.real_hub import RealHub
from tests.shared import facts
from tests.voice.calls import EIGHT, call
from tests.voice.fake_hub import FACTS, Counted, Hub
from tests.voice.hall_sound import HallSound, sounding

SIZE = (1920, 1080)
CALLS = 20
HOURS, CALLED = 24, 4000
"""Three days of eight hours, each with a third of the hall's 4,000 calls."""
LOOK_S = 5.0


def say(line):
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def wav(out):
    """Ten calls at once, recorded at the monitor of a null sink."""
    hub, server = Hub(), HallSound()
    player = Counted(SystemPlayer(server.programs))
    one = Announcer(
        VoiceSettings(station="tv-1", zone="1"), voice.Voice({}, Espeak()), player, hub.hears
    )
    hub.station = one
    for number in range(1, 11):
        name = f"A{1 + number % 4}-{number * 17:03}"
        ticket = replace(facts.called(name, "3"), called_at=EIGHT, agency=name)
        hub.tickets[name] = ticket
    server.record()
    one.start()
    one.take(Joined(FACTS, EIGHT, hub.view))
    player.until(1 + 10)
    one.stop()
    player.player.close()
    heard = server.recorded()
    server.close()
    parts = sounding(heard, gap_s=0.35)
    gaps = [later[0] - earlier[1] for earlier, later in pairwise(parts)]
    out.write_bytes(sound.to_wav(heard))
    lengths = ", ".join(f"{ends - begins:.1f}" for begins, ends in parts)
    say(f"{out}: {len(parts)} sentences in {parts[-1][1] - parts[0][0]:.1f} s; each {lengths} s")
    say(f"gaps {min(gaps):.2f} to {max(gaps):.2f} s, peak {heard.peak_db:.1f} dB of full scale")


class Ear:
    """A player that notes when the first sample would leave, and lets the sentence be over."""

    def __init__(self):
        self.begun = queue.SimpleQueue()

    def play(self, sound, cut):
        if sound is not NOTHING:
            self.begun.put(time.perf_counter())
        return SPOKEN


def calls(_out):
    """A real hub in a process of its own, a real display, and an officer who presses a key."""
    with tempfile.TemporaryDirectory() as folder:
        hub = RealHub(Path(folder))
        for role, station in (("display", "tv-1"), ("counter", "pc-1")):
            hub.pair(role, station)
        hub.start()
        ear = Ear()
        display = build(
            Settings(
                hub=hub.url,
                station="tv-1",
                token=hub.tokens["tv-1"],
                placement=Placement(Geometry(0, 0, *SIZE)),
                speech=SpeechSettings(),
            ),
            ear,
        )
        display.start()
        officer = Officer(hub, "pc-1", "3")
        _until(lambda: display.model.clock)
        _until(lambda: display.model.board.view.voices[0].speaker == "tv-1")
        told, seen, heard = [], [], []
        for _ in range(CALLS):
            _call(display, officer, ear, told, seen, heard)
        officer.leaves()
        display.stop()
        hub.kill()
    lead = Rules().lead_s * 1000
    _figure("call → event at the display (the floor of both)", told)
    _figure("call → first changed pixel", seen)
    _figure(f"call → first sound (of it {lead:.0f} ms by rule: the picture first)", heard)


def _call(display, officer, ear, told, seen, heard):
    while not ear.begun.empty():
        ear.begun.get()
    ticket = officer.takes("A-04")
    moved = []
    arrived = display.link.changed.connect(lambda _: moved.append(time.perf_counter()))
    frames = []
    drawn = display.window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    begun = time.perf_counter()
    officer.calls_next()
    _until(
        lambda: display.model.board.tiles and display.model.board.tiles[-1].call.ticket == ticket
    )
    _until(lambda: [at for at in frames if at > moved[0]])
    _until(lambda: not ear.begun.empty(), 5)
    display.link.changed.disconnect(arrived)
    display.window.frameSwapped.disconnect(drawn)
    told.append(moved[0] - begun)
    seen.append(next(at for at in frames if at > moved[0]) - begun)
    heard.append(ear.begun.get() - begun)
    officer.finishes()
    _live(1.2)  # the silence after a sentence is over


def running(_out):
    """What moves on a board costs: nothing, a line that runs by, a film beside the calls."""
    with tempfile.TemporaryDirectory() as folder:
        _film(Path(folder) / "film.webp")
        long = ("Jagalah barang bawaan Anda dan siapkan berkas asli. " * 8,)
        _moving("at rest", ("Halo.",), NO_REEL)
        _moving("a running text", long, NO_REEL)
        _moving("a film of 10 frames a second", ("Halo.",), read(Path(folder)))


def _film(file):
    frames = [Image.new("RGB", (960, 540), (n * 25 % 256, 80, 120)) for n in range(20)]
    frames[0].save(file, save_all=True, append_images=frames[1:], duration=100, loop=0)


def _moving(name, lines, reel):
    played = Played("1", reel=reel)
    hall = replace(played.hall.view.hall, running_text=lines)
    played.hall.view = replace(played.hall.view, hall=hall)
    played.plays(scenes.at_rest)
    window = ScreenWindow(MODULE, QML, {"model": played.model})
    window.resize_to(*SIZE)
    window.show()
    _live(4)
    frames = []
    window.frameSwapped.connect(lambda: frames.append(1))
    spent = time.process_time()
    _live(LOOK_S)
    cost = (time.process_time() - spent) / LOOK_S
    window.close_for_good()
    say(f"{name}: {len(frames) / LOOK_S:.0f} frames a second, {cost:.0%} of a core (1920×1080)")


def hours(_out):
    """Three days of one zone: every call drawn by the real page, and said into a buffer."""
    played = Played("1")
    window = ScreenWindow(MODULE, QML, {"model": played.model})
    window.resize_to(*SIZE)
    window.show()
    played.plays(scenes.before_the_first_call)
    speaker = voice.Voice({}, Espeak())
    numbers, marks = count(1), [0.0] * (HOURS + 1)
    each = CALLED // HOURS
    for hour in range(HOURS):
        for nth in range(each):
            _pass(
                played, f"A{1 + nth % 4}-{next(numbers):03}", str(1 + nth % 8), speaker, 3600 / each
            )
        marks[hour + 1] = resident_mib(os.getpid())
    window.close_for_good()
    say("resident MiB after each hour: " + ", ".join(f"{mib:.0f}" for mib in marks[1:]))


def _pass(played, number, counter, speaker, seconds):
    played.plays(lambda hall: [hall.calls(number, counter)])
    _live(0.004)  # a loop of its own, in which Qt forgets what is gone
    speaker.say(sentence.call(call(number, counter), Rules().level(0), Manner()))
    played.plays(lambda hall: [seconds / 2, hall.moves(number, TicketState.SERVING)])
    played.plays(lambda hall: [seconds / 2, hall.moves(number, TicketState.DONE)])
    _live(0.004)  # a loop of its own, in which Qt forgets what is gone


def _figure(name, values):
    ordered = sorted(value * 1000 for value in values)
    worst = ordered[int(len(ordered) * 0.95)]
    say(f"{name}: median {median(ordered):.0f} ms, p95 {worst:.0f} ms")


def _until(true, seconds=20):
    clock = QElapsedTimer()
    clock.start()
    while not true():
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
        assert clock.elapsed() < seconds * 1000
        Event().wait(0.0005)


def _live(seconds):
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


FIGURES = {"wav": wav, "calls": calls, "running": running, "hours": hours}


def main():
    parser = argparse.ArgumentParser(prog="bench.room", description=__doc__.splitlines()[0])
    parser.add_argument("figures", nargs="*", choices=[*FIGURES, []], default=[])
    parser.add_argument("--out", type=Path, default=Path("ten-calls.wav"))
    told = parser.parse_args()
    application()
    for name in told.figures or FIGURES:
        FIGURES[name](told.out)


if __name__ == "__main__":
    main()
