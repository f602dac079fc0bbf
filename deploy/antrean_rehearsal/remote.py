"""Lets a director play a real station: lines of JSON on stdin become touches, keys and pictures.

Each line is a ``Cue``; each is answered by one ``Took`` on stdout. The station itself is the very
program that a hall runs; only this ear is added to its process.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

import msgspec
from msgspec import Struct
from PySide6.QtCore import QDeadlineTimer, QObject, QSocketNotifier, Qt

from antrean_rehearsal.person import NotSeen, Person
from antrean_ui.app import ScreenWindow

REST_MS = 400
"""A screen's one movement is over by then."""


class Cue(Struct, frozen=True):
    """What the person before the screen does next."""

    do: str
    name: str = ""
    """An item's ``objectName``, a key's name, a text to type, or a file for the picture."""
    seconds: float = 10.0


class Took(Struct, frozen=True):
    """How it went: the text that was read, or what was not to be seen."""

    text: str = ""
    missing: str = ""


class Remote(QObject):
    """Reads cues from ``stdin`` while the application runs and plays them before ``window``."""

    def __init__(self, window: ScreenWindow, cues: TextIO, answers: TextIO) -> None:
        super().__init__()
        self.played = 0
        """How many cues were answered."""
        self._person = Person(window)
        self._cues = cues
        self._answers = answers
        self._notifier = QSocketNotifier(cues.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._hear)
        self._acts: dict[str, Callable[[Cue], str]] = {
            "tap": self._tap,
            "press": self._press,
            "type": self._type,
            "sees": self._sees,
            "wait": self._wait,
            "read": self._read,
            "picture": self._picture,
            "texts": self._texts,
        }

    def stop(self) -> None:
        """Hear no more; the window may go."""
        self._notifier.setEnabled(False)

    def _hear(self) -> None:
        self._notifier.setEnabled(False)
        line = self._cues.readline()
        if not line:
            return
        cue = msgspec.json.decode(line, type=Cue)
        self._answer(self._play(cue))
        self.played += 1
        self._notifier.setEnabled(True)

    def _play(self, cue: Cue) -> Took:
        try:
            return Took(text=self._acts[cue.do](cue))
        except NotSeen as error:
            return Took(missing=str(error))

    def _answer(self, took: Took) -> None:
        self._answers.write(msgspec.json.encode(took).decode() + "\n")
        self._answers.flush()

    def _tap(self, cue: Cue) -> str:
        self._person.taps(cue.name)
        return ""

    def _press(self, cue: Cue) -> str:
        self._person.presses(Qt.Key[f"Key_{cue.name}"])
        return ""

    def _type(self, cue: Cue) -> str:
        self._person.types(cue.name)
        return ""

    def _sees(self, cue: Cue) -> str:
        return "yes" if self._shows(cue.name) else ""

    def _wait(self, cue: Cue) -> str:
        self._person.waits_for(lambda: self._shows(cue.name), cue.name, cue.seconds)
        return ""

    def _shows(self, wanted: str) -> bool:
        return self._person.sees(wanted) or any(wanted in text for text in self._person.texts())

    def _read(self, cue: Cue) -> str:
        return self._person.reads(cue.name)

    def _picture(self, cue: Cue) -> str:
        rest = QDeadlineTimer(REST_MS)
        self._person.waits_for(rest.hasExpired, "the end of the movement")
        self._person.saves(Path(cue.name))
        return ""

    def _texts(self, _cue: Cue) -> str:
        return "\n".join(self._person.texts())


def on_stdin(window: ScreenWindow) -> Remote:
    """Give ``window`` a remote on this process's own stdin and stdout."""
    cues = open(sys.stdin.fileno(), encoding="utf-8", closefd=False)
    return Remote(window, cues, sys.stdout)
