"""The waiting room's board as a plain value: ``step(board, input, now) → board``.

Inputs are what the link delivers (``Joined``, ``Changed``, ``Left``, ``Barred``) and ``Tick`` when
``due`` says that time alone changes something. A link that was down and came back leads to the same
board as one that never was: everything but the announcements follows from the view.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil
from typing import TypeVar

from antrean_display.picture import Picture, Progress, desk_of, picture_of
from antrean_display.stage import EMPTY, Stage, Tile, advance, ends, settled
from antrean_shared.session import Answered, Barred, Changed, Joined, Left, Refused
from antrean_shared.wire import Announcement, Call, Counter, Hush, View
from antrean_shared.words import CounterId

T = TypeVar("T")

ROWS = 8
"""Calls in the list beside the stage."""
MISSED_SHOWN = 3
"""Missed numbers shown at a time; more take turns."""
PAUSED_SHOWN = 4
"""Paused counters likewise."""
TURN_S = 10
"""Seconds that a running text, or a page of missed numbers, stays."""
READ_PX_S, LETTER_PX, BAR_PX = 60, 19, 1700
"""A text that is longer than its bar runs by, no faster than it is read. The letters are reckoned
wide and the bar narrow, so that no end is cut off."""
DAY = range(6, 18)
"""The hours in which a board that follows the clock has a light ground."""
GRACE_S = 3.0
"""A link that is back sooner was never seen to be away."""


class Ground(StrEnum):
    """What a board is drawn on."""

    NIGHT = "night"
    DAY = "day"
    CLOCK = "clock"
    """Light by day, dark before six and after eighteen o'clock."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time passed."""


Input = Joined | Changed | Left | Barred | Answered | Refused | Tick
"""A display sends no commands, so an answer or a refusal changes nothing."""


@dataclass(frozen=True, slots=True)
class Now:
    """One moment on two clocks."""

    hub: datetime | None
    """The hub's time; None before its first word."""
    seconds: float
    """Our own clock, which only goes forward."""


@dataclass(frozen=True, slots=True)
class Place:
    """One call as it is drawn: on the stage or in the list."""

    call: Call
    progress: Progress
    arrival: int = 0
    """Changes when the call moves: its announcement's number; 0 for one that never moved."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The one counter that a small screen hangs above."""

    counter: Counter | None
    """None where the hall has none of that name."""
    place: Place | None
    """Who is called to it or served there."""


@dataclass(frozen=True, slots=True)
class Board:
    """Everything that the screen shows."""

    zone: str | None = None
    """The zone it hangs in; None for a board of the whole hall."""
    counter: CounterId | None = None
    """The counter it hangs above; None for a board of many."""
    ground: Ground = Ground.NIGHT
    view: View | None = None
    stage: Stage = EMPTY
    tiles: tuple[Place, ...] = ()
    rows: tuple[Place, ...] = ()
    missed: tuple[str, ...] = ()
    """The page of missed numbers on show now."""
    paused: tuple[CounterId, ...] = ()
    """The page of paused counters on show now."""
    notice: str = ""
    """The running text on show now."""
    desk: Desk | None = None
    """Only above one counter."""
    alarm: Announcement | None = None
    """An emergency: it fills the screen."""
    bulletin: Announcement | None = None
    """The announcement on show now."""
    hush: Hush | None = None
    """A silence that has begun."""
    turn: int = 0
    """Counts the pages: what takes turns goes by it."""
    light: bool = False
    """Whether the ground is a light one now."""
    clock: datetime | None = None
    """The hub's minute."""
    gone: Now | None = None
    """When the line fell; None while it stands."""
    offline: datetime | None = None
    """Since when the picture ages, once it is worth telling."""
    barred: str | None = None
    """The reason word of a hub that refuses this screen."""

    @property
    def empty(self) -> bool:
        """Nobody was called yet, and there is nothing else to list."""
        return not (self.tiles or self.rows or self.missed or self.paused)


def step(board: Board, input: Input, now: Now) -> Board:
    """Return the board after ``input`` at ``now``."""
    return _at(_told(board, input, now), now)


def due(board: Board, now: Now) -> float:
    """Return after how many seconds the board changes by time alone."""
    return min(moment for moment in _moments(board, now) if moment > now.seconds) - now.seconds


def _told(board: Board, input: Input, now: Now) -> Board:
    match input:
        case Joined():
            return replace(board, view=input.view, gone=None, barred=None)
        case Changed():
            return replace(board, view=input.view)
        case Left():
            return replace(board, gone=now)
        case Barred():
            return replace(board, barred=input.reason)
        case _:  # Answered, Refused, Tick
            return board


def _at(board: Board, now: Now) -> Board:
    turn = int(now.seconds // TURN_S)
    board = replace(board, clock=_minute(now.hub), offline=_offline(board, now), turn=turn)
    board = replace(board, light=_light(board))
    if board.view is None or now.hub is None:
        return board
    picture = picture_of(board.view, board.zone)
    stage = advance(board.stage, picture, now.hub, now.seconds)
    return replace(
        _announced(board, board.view, now.hub),
        desk=_desk(board, board.view, picture),
        stage=stage,
        tiles=tuple(_large(tile, now.seconds) for tile in stage.tiles),
        rows=_rows(stage, picture),
        missed=_page(picture.missed, MISSED_SHOWN, turn),
        paused=_page(picture.paused, PAUSED_SHOWN, turn),
        notice=_notice(board.view, turn),
    )


def _announced(board: Board, view: View, hub: datetime) -> Board:
    alarms = [each for each in view.announcements if each.urgent]
    calm = [each for each in view.announcements if not each.urgent]
    silent = view.hush is not None and view.hush.since <= hub
    return replace(
        board,
        alarm=alarms[-1] if alarms else None,
        # Each stays for two pages: its text in one language, then in the other.
        bulletin=calm[board.turn // 2 % len(calm)] if calm else None,
        hush=view.hush if silent else None,
    )


def _desk(board: Board, view: View, picture: Picture) -> Desk | None:
    if board.counter is None:
        return None
    counter, call = desk_of(view, board.counter)
    if call is None:
        return Desk(counter, None)
    return Desk(counter, Place(call, picture.how_far(call), round(call.at.timestamp())))


def _light(board: Board) -> bool:
    if board.ground is Ground.CLOCK:
        return board.clock is not None and board.clock.hour in DAY
    return board.ground is Ground.DAY


def _minute(hub: datetime | None) -> datetime | None:
    return hub and hub.replace(second=0, microsecond=0)


def _offline(board: Board, now: Now) -> datetime | None:
    if board.gone is None or now.seconds - board.gone.seconds < GRACE_S:
        return None
    return board.gone.hub


def _large(tile: Tile, seconds: float) -> Place:
    # Who is at the counter already is still announced for the whole hold: others look up late.
    # Whose call was taken back is not: it would send someone to a counter that calls another.
    fresh = tile.progress is Progress.SERVING and not settled(tile, seconds)
    return Place(tile.call, Progress.CALLED if fresh else tile.progress, tile.arrival)


def _rows(stage: Stage, picture: Picture) -> tuple[Place, ...]:
    large = {tile.call.ticket for tile in stage.tiles}
    rest = [call for call in picture.calls if call.ticket not in large]
    return tuple(Place(call, picture.how_far(call)) for call in rest[:ROWS])


def _page(all: tuple[T, ...], shown: int, turn: int) -> tuple[T, ...]:
    pages = [all[at : at + shown] for at in range(0, len(all), shown)]
    return pages[turn % len(pages)] if pages else ()


def _notice(view: View, turn: int) -> str:
    shown = [line for line in view.hall.running_text for _ in range(_turns(line))]
    return shown[turn % len(shown)] if shown else ""


def _turns(line: str) -> int:
    """Return for how many pages ``line`` stays: until its end has run by."""
    beyond = max(0, len(line) * LETTER_PX - BAR_PX)
    return 1 if beyond == 0 else ceil((TURN_S / 2 + beyond / READ_PX_S) / TURN_S)


def _moments(board: Board, now: Now) -> Iterator[float]:
    """Yield the moments, on our own clock, at which something may change."""
    yield (now.seconds // TURN_S + 1) * TURN_S
    yield from ends(board.stage)
    if board.gone is not None:
        yield board.gone.seconds + GRACE_S
    if now.hub is not None:
        next_minute = now.hub.replace(second=0, microsecond=0) + timedelta(minutes=1)
        yield now.seconds + (next_minute - now.hub).total_seconds()
