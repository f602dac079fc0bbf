"""What stands on the signs of one display: its board's calls in turn, or one counter's number."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from antrean_display.board import Board
from antrean_display.led.line import SignLine, SignSettings
from antrean_display.led.template import Shown
from antrean_display.picture import Progress, desk_of
from antrean_display.viewmodel import BoardModel
from antrean_shared.words import CounterId

TURN_MS = 2500
"""Calls that are new together take turns on a sign of one line; four fit their ten seconds."""


def shown(board: Board, counter: str | None, turn: int) -> Shown:
    """Return what a sign shows: nothing at all while the line to the hub is down."""
    if board.view is None or board.offline is not None:
        return Shown()
    if counter is not None:
        _, call = desk_of(board.view, CounterId(counter))
    else:
        held = (each for each in board.tiles if each.progress is not Progress.OVER)
        calls = [place.call for place in held]
        call = calls[turn % len(calls)] if calls else None
    return Shown(call.number, call.counter) if call is not None else Shown()


class Signs(QObject):
    """The signs of one display; ``start`` them after the board, ``stop`` them at the end."""

    faulted = Signal(object)
    """A SignFault or None; comes in the GUI's thread."""

    _told = Signal(object)

    def __init__(self, settings: Sequence[SignSettings], model: BoardModel) -> None:
        super().__init__()
        self._model = model
        self._turn = 0
        self._lines = [(each, SignLine(each, self._told.emit)) for each in settings]
        self._told.connect(self.faulted, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)
        model.changed.connect(self._show)

    def start(self) -> None:
        """Begin to send."""
        for _, line in self._lines:
            line.start()
        self._timer.start(TURN_MS)

    def stop(self) -> None:
        """Send nothing more."""
        self._timer.stop()
        for _, line in self._lines:
            line.stop()

    def _next(self) -> None:
        self._turn += 1
        self._show()

    def _show(self) -> None:
        for settings, line in self._lines:
            line.show(shown(self._model.board, settings.counter, self._turn))
