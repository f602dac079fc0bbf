"""The yellow field: which calls stand there now, which wait for a place, and for how long.

A call takes a free place at once, beside those that are still new, up to four, and stands there for
ten seconds. When all four are new it waits its turn (and is seen in the list meanwhile); the place
that has been shown longest is the first to be given away. When nothing waits and nothing is new,
the latest call stands alone. A call that is over (missed, sent on, done) is called no more: it is
drawn without yellow, keeps its place while nobody wants it, and is the first to give it away.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from math import inf
from typing import NamedTuple

from antrean_display.picture import Picture, Progress
from antrean_shared.wire import Call
from antrean_shared.words import TicketId

PLACES = 4
"""Calls shown large at the same time."""
HOLD_S = 10.0
"""A call stands this long, however many wait: four at a time are 24 a minute, and a zone of 45
counters that each call every two minutes makes 23."""
STALE_S = 60.0
"""An older call is no news any more: it goes straight into the list."""
EARLY_S = 0.001
"""A timer may be this early."""


class Mark(NamedTuple):
    """What makes one call different from every other, also from its own repetition."""

    ticket: TicketId
    at: datetime

    @classmethod
    def of(cls, call: Call) -> "Mark":
        """Return the mark of ``call``."""
        return cls(call.ticket, call.at)


@dataclass(frozen=True, slots=True)
class Tile:
    """One call on the stage."""

    call: Call
    shown_at: float
    """Seconds of our own clock."""
    arrival: int
    """Which announcement this is, from 1; 0 for a call that was never announced here."""
    progress: Progress = Progress.CALLED


@dataclass(frozen=True, slots=True)
class Stage:
    """The calls shown large, those that wait for a place, and all that were announced."""

    tiles: tuple[Tile, ...] = ()
    line: tuple[Call, ...] = ()
    """The next one first."""
    heard: frozenset[Mark] = frozenset()
    """Announced, or too old to be: never announced again."""
    arrivals: int = 0


EMPTY = Stage()


def advance(stage: Stage, picture: Picture, hub: datetime, seconds: float) -> Stage:
    """Return the stage for ``picture`` at the hub's time and our own ``seconds``."""
    stage = _listen(stage, picture, hub, seconds)
    stage = _look(stage, picture)
    stage = _fill(stage, seconds)
    return _rest(stage, picture, seconds)


def ends(stage: Stage) -> Iterable[float]:
    """Yield when each tile's time is up, in seconds of our own clock."""
    return (_end(tile) for tile in stage.tiles)


def settled(tile: Tile, seconds: float) -> bool:
    """Tell whether ``tile`` has stood its time."""
    return seconds >= _end(tile) - EARLY_S


def _free(tile: Tile, seconds: float) -> bool:
    """Tell whether the place of ``tile`` may be given to a call that waits."""
    return _is_over(tile) or settled(tile, seconds)


def _is_over(tile: Tile) -> bool:
    return tile.progress is Progress.OVER


def _end(tile: Tile) -> float:
    return tile.shown_at + HOLD_S


def _listen(stage: Stage, picture: Picture, hub: datetime, seconds: float) -> Stage:
    """Take in the calls that are news; forget the marks that can never come back."""
    standing = picture.standing()
    for call in standing:
        if Mark.of(call) not in stage.heard and (hub - call.at).total_seconds() <= STALE_S:
            stage = _news(stage, call, seconds)
    return replace(stage, heard=frozenset(map(Mark.of, standing)))


def _news(stage: Stage, call: Call, seconds: float) -> Stage:
    if any(tile.call.ticket == call.ticket for tile in stage.tiles):
        again = Tile(call, seconds, stage.arrivals + 1)
        tiles = tuple(again if t.call.ticket == call.ticket else t for t in stage.tiles)
        return replace(stage, tiles=tiles, arrivals=again.arrival)
    if any(waiting.ticket == call.ticket for waiting in stage.line):
        line = tuple(call if w.ticket == call.ticket else w for w in stage.line)
        return replace(stage, line=line)
    return replace(stage, line=(*stage.line, call))


def _look(stage: Stage, picture: Picture) -> Stage:
    """See how far each visitor has come; who no longer stands called needs no place."""
    tiles = tuple(replace(tile, progress=picture.how_far(tile.call)) for tile in stage.tiles)
    line = tuple(call for call in stage.line if picture.how_far(call) is not Progress.OVER)
    return replace(stage, tiles=tiles, line=line)


def _fill(stage: Stage, seconds: float) -> Stage:
    if stage.line and all(_free(tile, seconds) for tile in stage.tiles):
        stage = replace(stage, tiles=())
    tiles, line, arrivals = list(stage.tiles), list(stage.line), stage.arrivals
    old = [place for place, tile in enumerate(tiles) if _free(tile, seconds)]
    old.sort(key=lambda place: (not _is_over(tiles[place]), tiles[place].shown_at))
    while line and (old or len(tiles) < PLACES):
        arrivals += 1
        tile = Tile(line.pop(0), seconds, arrivals)
        if old:
            tiles[old.pop(0)] = tile
        else:
            tiles.append(tile)
    return replace(stage, tiles=tuple(tiles), line=tuple(line), arrivals=arrivals)


def _rest(stage: Stage, picture: Picture, seconds: float) -> Stage:
    """When nothing is new any more, leave the latest call alone, as long as it holds."""
    if not all(settled(tile, seconds) for tile in stage.tiles):
        return stage
    latest = picture.calls[0] if picture.calls else None
    if latest is None or picture.how_far(latest) is Progress.OVER:
        return replace(stage, tiles=())
    shown = next((tile for tile in stage.tiles if tile.call.ticket == latest.ticket), None)
    quiet = Tile(latest, -inf, 0, picture.how_far(latest))
    return replace(stage, tiles=(shown or quiet,))
