"""How loud the machine is: its sound server or card, by the first program that answers."""

import logging
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

log = logging.getLogger(__name__)


class Way(NamedTuple):
    """A program that sets the volume; ``{}`` stands for the per cent."""

    program: str
    arguments: tuple[str, ...]


WAYS = (
    Way("wpctl", ("set-volume", "@DEFAULT_AUDIO_SINK@", "{}%")),
    Way("pactl", ("set-sink-volume", "@DEFAULT_SINK@", "{}%")),
    Way("amixer", ("-q", "sset", "Master", "{}%")),
)
"""PipeWire, PulseAudio, a bare card."""


class Mixer(QObject):
    """Sets the machine's volume, one program run after the other, and waits for none."""

    known = Signal()
    """It has turned out whether this machine can be set."""

    def __init__(self, ways: Sequence[Way] = WAYS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.works: bool | None = None
        """Whether the machine's volume follows; None before anybody knows."""
        self._ways = list(ways)
        self._wanted: int | None = None
        self._trying = 0
        self._program = QProcess(self)
        self._program.finished.connect(self._finished)
        self._program.errorOccurred.connect(self._failed)

    def set(self, percent: int) -> None:
        """Make it so loud; the last wish counts."""
        self._wanted = percent
        if self._program.state() is QProcess.ProcessState.NotRunning:
            self._try()

    def stop(self) -> None:
        """Let go of a program that is still running."""
        self._ways.clear()
        self._program.kill()
        self._program.waitForFinished()

    def _try(self) -> None:
        if self._wanted is None:
            return
        if not self._ways:
            self._decide(works=False)
            return
        self._trying, self._wanted = self._wanted, None
        way = self._ways[0]
        self._program.start(way.program, [each.format(self._trying) for each in way.arguments])

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # after all others comes an end as well
            QTimer.singleShot(0, self, self._next_way)

    def _finished(self, code: int) -> None:
        if code != 0:
            self._next_way()
            return
        self._decide(works=True)
        self._try()

    def _next_way(self) -> None:
        if self._ways:
            log.info("%s does not set the volume here", self._ways.pop(0).program)
            self._wanted = self._trying if self._wanted is None else self._wanted
            self._try()

    def _decide(self, *, works: bool) -> None:
        if works is not self.works:
            self.works = works
            self.known.emit()
