"""The waiting room's board as a plain value: ``step(board, input, now) → board``.

Inputs are what the link delivers (``Joined``, ``Changed``, ``Left``, ``Barred``) and ``Tick`` when
``due`` says that time alone changes something. A link that was down and came back leads to the same
board as one that never was: everything but the announcements follows from the view.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

from antrean_display.picture import Picture, Progress, picture_of
from antrean_display.stage import EMPTY, Stage, Tile, advance, ends, settled
from antrean_shared.session import Answered, Barred, Changed, Joined, Left, Refused
from antrean_shared.wire import Call, View
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
GRACE_S = 3.0
"""A link that is back sooner was never seen to be away."""


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
class Board:
    """Everything that the screen shows."""

    zone: str | None = None
    """The zone it hangs in; None for a board of the whole hall."""
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
    board = replace(board, clock=_minute(now.hub), offline=_offline(board, now))
    if board.view is None or now.hub is None:
        return board
    picture = picture_of(board.view, board.zone)
    stage = advance(board.stage, picture, now.hub, now.seconds)
    turn = int(now.seconds // TURN_S)
    return replace(
        board,
        stage=stage,
        tiles=tuple(_large(stage, tile, now.seconds) for tile in stage.tiles),
        rows=_rows(stage, picture),
        missed=_page(picture.missed, MISSED_SHOWN, turn),
        paused=_page(picture.paused, PAUSED_SHOWN, turn),
        notice=_notice(board.view, turn),
    )


def _minute(hub: datetime | None) -> datetime | None:
    return hub and hub.replace(second=0, microsecond=0)


def _offline(board: Board, now: Now) -> datetime | None:
    if board.gone is None or now.seconds - board.gone.seconds < GRACE_S:
        return None
    return board.gone.hub


def _large(stage: Stage, tile: Tile, seconds: float) -> Place:
    # Who is at the counter already is still announced for the whole hold: others look up late.
    served = tile.progress is Progress.SERVING and settled(stage, tile, seconds)
    return Place(tile.call, Progress.SERVING if served else Progress.CALLED, tile.arrival)


def _rows(stage: Stage, picture: Picture) -> tuple[Place, ...]:
    large = {tile.call.ticket for tile in stage.tiles}
    rest = [call for call in picture.calls if call.ticket not in large]
    return tuple(Place(call, picture.how_far(call)) for call in rest[:ROWS])


def _page(all: tuple[T, ...], shown: int, turn: int) -> tuple[T, ...]:
    pages = [all[at : at + shown] for at in range(0, len(all), shown)]
    return pages[turn % len(pages)] if pages else ()


def _notice(view: View, turn: int) -> str:
    lines = view.hall.running_text
    return lines[turn % len(lines)] if lines else ""


def _moments(board: Board, now: Now) -> Iterator[float]:
    """Yield the moments, on our own clock, at which something may change."""
    yield (now.seconds // TURN_S + 1) * TURN_S
    yield from ends(board.stage)
    if board.gone is not None:
        yield board.gone.seconds + GRACE_S
    if now.hub is not None:
        next_minute = now.hub.replace(second=0, microsecond=0) + timedelta(minutes=1)
        yield now.seconds + (next_minute - now.hub).total_seconds()
