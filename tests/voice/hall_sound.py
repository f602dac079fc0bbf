"""A real sound server with one silent device whose sound can be recorded: PulseAudio, our own."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from antrean_voice.player import PROGRAMS, Program
from antrean_voice.sound import RATE, Sound

DEVICE = "hall"
DEADLINE_S = 15.0


def until(true: Callable[[], bool]) -> None:
    """Wait for a condition, and fail when it does not come."""
    end = time.monotonic() + DEADLINE_S
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)  # between two looks at the world outside


class HallSound:
    """The server; ``programs`` play through it alone."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="hall-", dir="/tmp"))  # a socket's path is short
        self.socket = self.folder / "native"
        environment = {**os.environ, "HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder)}
        self._server = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"),
                *("-L", f"module-null-sink sink_name={DEVICE} norewinds=1"),
                *("-L", f"module-native-protocol-unix socket={self.socket} auth-anonymous=1"),
            ],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._recorder: subprocess.Popen[bytes] | None = None
        until(lambda: self.control("info") == 0)

    @property
    def programs(self) -> tuple[Program, ...]:
        server = f"--server=unix:{self.socket}"
        probe = ("pactl", "-s", f"unix:{self.socket}", "get-default-sink")
        return (Program((*PROGRAMS[0].command, server), probe),)

    def control(self, *command: str) -> int:
        line = ("pactl", "-s", f"unix:{self.socket}", *command)
        return subprocess.run(line, capture_output=True, check=False).returncode

    def unplug(self) -> None:
        self.control("unload-module", "module-null-sink")

    def plug(self, name: str = DEVICE) -> None:
        self.control("load-module", "module-null-sink", f"sink_name={name}", "norewinds=1")

    def freeze(self) -> None:
        self._server.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._server.send_signal(signal.SIGCONT)

    def record(self) -> None:
        self._recording = (self.folder / "hall.raw").open("wb")
        self._recorder = subprocess.Popen(
            [
                *("parec", f"--server=unix:{self.socket}", "-d", f"{DEVICE}.monitor", "--raw"),
                *("--format=s16le", f"--rate={RATE}", "--channels=1", "--latency-msec=20"),
            ],
            stdout=self._recording,
        )

    def recorded(self) -> Sound:
        """End the recording and return it."""
        self._end_recording()
        return Sound(RATE, (self.folder / "hall.raw").read_bytes())

    def _end_recording(self) -> None:
        recorder, self._recorder = self._recorder, None
        if recorder is not None:
            recorder.terminate()
            recorder.wait()
            self._recording.close()

    def close(self) -> None:
        self._end_recording()
        self.thaw()
        self._server.terminate()
        self._server.wait()
        shutil.rmtree(self.folder)


def sounding(sound: Sound, gap_s: float) -> list[tuple[float, float]]:
    """Return when something is heard, in seconds: parts that ``gap_s`` of silence separate."""
    samples, window = sound.samples, RATE // 200
    parts: list[tuple[float, float]] = []
    for at in range(0, len(samples) - window, window):
        if max(map(abs, samples[at : at + window])) > 40:
            begins, ends = at / RATE, (at + window) / RATE
            if parts and begins - parts[-1][1] < gap_s:
                parts[-1] = (parts[-1][0], ends)
            else:
                parts.append((begins, ends))
    return parts
