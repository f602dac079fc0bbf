"""What the board's QML reads: the sign as typed properties, and a timer for what time changes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtQml import QmlElement

from antrean_display.board import Board, Input, Now, Tick, due, step
from antrean_display.faces import FaceList
from antrean_display.reel import NO_REEL, Reel
from antrean_display.sign import Face, Writer
from antrean_ui.properties import Property

QML_IMPORT_NAME = "Antrean.Display"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BoardModel(QObject):
    """One board. Give it the link's messages with ``take``; ``clock`` reads both clocks."""

    changed = Signal()

    def __init__(
        self,
        clock: Callable[[], Now],
        board: Board | None = None,
        language: str = "id",
        reel: Reel = NO_REEL,
        parent: QObject | None = None,
    ) -> None:
        """``board`` says where it hangs and how it looks; ``reel`` is shown beside the calls."""
        super().__init__(parent)
        self._clock = clock
        self._reel, self._clip = reel, reel.at(0)
        self._writer = Writer(language)
        self._tiles, self._rows = FaceList(self), FaceList(self)
        self._board = board or Board()
        self._sign = self._writer.sign(self._board)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def board(self) -> Board:
        """The board as it stands."""
        return self._board

    def take(self, input: Input) -> None:
        """Show the board after ``input``."""
        now = self._clock()
        self._show(step(self._board, input, now))
        self._timer.start(round(due(self._board, now) * 1000) + 1)

    def rest(self) -> None:
        """Stop following the clock: nothing is shown after this."""
        self._timer.stop()

    def _tick(self) -> None:
        self.take(Tick())

    def _show(self, board: Board) -> None:
        before, self._board = (self._sign, self._clip), board
        media = board.view.hall.media if board.view else ()
        self._sign = self._writer.sign(board)
        self._clip = self._reel.listed(media).at(board.turn)
        if (self._sign, self._clip) == before:
            return
        self._tiles.show(self._sign.tiles)
        self._rows.show(self._sign.rows)
        self.changed.emit()

    @Property(QObject, notify=changed)
    def tiles(self) -> FaceList:
        """The calls shown large."""
        return self._tiles

    @Property(QObject, notify=changed)
    def rows(self) -> FaceList:
        """The calls in the list."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many calls are shown large."""
        return len(self._sign.tiles)

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether there is nothing at all to list."""
        return self._board.empty

    @Property(bool, notify=changed)
    def lit(self) -> bool:
        """Whether one of them is being called now."""
        return any(face["lit"] for face in self._sign.tiles)

    @Property(str, notify=changed)
    def heading(self) -> str:
        """What those calls are."""
        return self._sign.heading.first

    @Property(str, notify=changed)
    def headingSecond(self) -> str:
        """The same in the other language, where a visitor reads it."""
        return self._sign.heading.second

    @Property(str, notify=changed)
    def counter(self) -> str:
        """The word before a counter's number."""
        return self._sign.counter.first

    @Property(str, notify=changed)
    def counterSecond(self) -> str:
        """The same in the other language, where a visitor reads it."""
        return self._sign.counter.second

    @Property(str, notify=changed)
    def number(self) -> str:
        """The word above the numbers of the list."""
        return self._sign.number

    @Property(str, notify=changed)
    def quietLead(self) -> str:
        """The small line above what stands there while nobody is called."""
        return self._sign.quiet.lead

    @Property(str, notify=changed)
    def quietTitle(self) -> str:
        """What stands there while nobody is called."""
        return self._sign.quiet.title

    @Property(str, notify=changed)
    def quietDetail(self) -> str:
        """The line below it."""
        return self._sign.quiet.detail

    @Property(str, notify=changed)
    def clock(self) -> str:
        """The hub's time."""
        return self._sign.clock

    @Property(str, notify=changed)
    def date(self) -> str:
        """The hub's day, in words."""
        return self._sign.date

    @Property(str, notify=changed)
    def place(self) -> str:
        """The zone it hangs in, else the hall's name."""
        return self._sign.place

    # The stub knows only Python types; `list` would be nameless to the linter.
    @Property("QStringList", notify=changed)
    def missed(self) -> list[str]:
        """Numbers that were called in vain and may come back."""
        return list(self._sign.missed.values)

    @Property(str, notify=changed)
    def missedTitle(self) -> str:
        """The word above them."""
        return self._sign.missed.title

    @Property(str, notify=changed)
    def missedHint(self) -> str:
        """What their people do now."""
        return self._sign.missed.hint

    # The stub knows only Python types; `list` would be nameless to the linter.
    @Property("QStringList", notify=changed)
    def paused(self) -> list[str]:
        """Counters whose officer is away for a while."""
        return list(self._sign.paused.values)

    @Property(str, notify=changed)
    def pausedTitle(self) -> str:
        """The word above them."""
        return self._sign.paused.title

    @Property(str, notify=changed)
    def notice(self) -> str:
        """The running text on show now."""
        return self._sign.notice

    @Property(str, notify=changed)
    def offline(self) -> str:
        """How old the picture is; empty while the line stands."""
        return self._sign.offline

    @Property(str, notify=changed)
    def rehearsal(self) -> str:
        """SIMULASI when this is practice, else empty."""
        return self._sign.rehearsal

    @Property(bool, notify=changed)
    def bulletin(self) -> bool:
        """Whether the running text is an announcement."""
        return self._sign.bulletin

    @Property(str, notify=changed)
    def alarm(self) -> str:
        """An emergency that fills the screen; empty while there is none."""
        return self._sign.alarm.first

    @Property(str, notify=changed)
    def alarmSecond(self) -> str:
        """The same in the other language."""
        return self._sign.alarm.second

    @Property(str, notify=changed)
    def alarmTitle(self) -> str:
        """The word above it."""
        return self._sign.alarm_title

    @Property(bool, notify=changed)
    def single(self) -> bool:
        """Whether it hangs above one counter."""
        return self._board.counter is not None

    @Property("QVariantMap", notify=changed)
    def desk(self) -> Face:
        """That counter; empty before the hub's first word."""
        return self._sign.desk

    @Property(bool, notify=changed)
    def light(self) -> bool:
        """Whether the ground is a light one."""
        return self._sign.light

    @Property(str, notify=changed)
    def clip(self) -> str:
        """The picture or film beside the calls; empty where there is none."""
        return self._clip.url if self._clip else ""

    @Property(bool, notify=changed)
    def clipMoves(self) -> bool:
        """Whether it is a film."""
        return self._clip is not None and self._clip.moves

    @Property(str, notify=changed)
    def clipCaption(self) -> str:
        """The hall's words below it."""
        return self._clip.caption if self._clip else ""
