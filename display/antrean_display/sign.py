"""The board as it is drawn: every text made, in the screen's language and the visitor's.

Indonesian stands on every board. A ticket taken in English adds small English words to its call; a
screen set to English adds the Indonesian ones.
"""

from dataclasses import dataclass

from antrean_display.board import Board, Place
from antrean_display.picture import Progress, agency_of, zone_of
from antrean_display.speaker import Quiet, Speaker
from antrean_shared.wire import Call, View
from antrean_ui import format
from antrean_ui.translate import SOURCE

SECOND = "en"
"""The language beside Indonesian that boards speak."""

REHEARSAL = "SIMULASI"

Face = dict[str, object]
"""What one delegate draws; ``key`` says which call it is."""


@dataclass(frozen=True, slots=True)
class Both:
    """One text in the screen's language, and small below it in the other where that is wanted."""

    first: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """Numbers under a word."""

    title: str
    values: tuple[str, ...] = ()
    hint: str = ""
    """What their people do now."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Everything that QML draws."""

    tiles: tuple[Face, ...]
    rows: tuple[Face, ...]
    heading: Both
    counter: Both
    number: str
    """The word above the numbers of the list."""
    quiet: Quiet
    clock: str
    date: str
    place: str
    """The zone it hangs in, else the hall's name."""
    missed: Named
    paused: Named
    notice: str
    offline: str
    """How old the picture is; empty while the line stands."""
    rehearsal: str
    """SIMULASI on a practice day, in every language; else empty."""


class Writer:
    """Makes a sign of a board."""

    def __init__(self, language: str) -> None:
        self._first = Speaker(language)
        self._other = Speaker(SECOND if language == SOURCE else SOURCE)

    def sign(self, board: Board) -> Sign:
        """Return what QML draws for ``board``."""
        clock, view = board.clock, board.view
        return Sign(
            tiles=tuple(self._tile(board, view, each) for each in board.tiles) if view else (),
            rows=tuple(_row(board, view, *row) for row in enumerate(board.rows)) if view else (),
            heading=self._heading(board),
            counter=self._both(board, self._first.counter(), self._other.counter()),
            number=self._first.number(),
            quiet=self._first.quiet(board),
            clock=format.clock(clock) if clock else "",
            date=format.long_date(clock, self._first.language) if clock else "",
            place=self._first.zone(board.zone or "") or _hall(view),
            missed=Named(self._first.missed(), board.missed, self._first.back()),
            paused=Named(self._first.paused(), board.paused),
            notice=board.notice,
            offline=self._first.offline(board),
            rehearsal=REHEARSAL if view and view.hall.rehearsal else "",
        )

    def _heading(self, board: Board) -> Both:
        if not board.tiles:
            return Both("")
        called = any(place.progress is Progress.CALLED for place in board.tiles)
        progress = Progress.CALLED if called else Progress.SERVING
        offline = board.offline is not None
        first, other = (each.heading(progress, offline) for each in (self._first, self._other))
        return self._both(board, first, other)

    def _both(self, board: Board, first: str, other: str) -> Both:
        wanted = any(self._speaks(place.call) for place in board.tiles)
        return Both(first, other if wanted else "")

    def _speaks(self, call: Call) -> bool:
        """Tell whether the other language stands beside ``call``: Indonesian always does."""
        return self._other.language in {SOURCE, call.language}

    def _tile(self, board: Board, view: View, place: Place) -> Face:
        call, agency = place.call, agency_of(view, place.call)
        name, other = self._first.agency(agency), self._other.agency(agency)
        zone = "" if board.zone else self._first.zone(zone_of(view, call.counter))
        details = (self._first.priority(call), self._first.step(view, call), zone)
        return {
            "key": call.ticket,
            "arrival": place.arrival,
            "number": call.number,
            "lines": _lines(call.number),
            "counter": call.counter,
            "agency": name,
            "second": other if self._speaks(call) and other != name else "",
            "short": agency.short if agency else "",
            "detail": " · ".join(detail for detail in details if detail),
            "lit": _lit(board, place),
        }


def _hall(view: View | None) -> str:
    return f"{view.hall.name} {view.hall.region}".strip() if view else ""


def _row(board: Board, view: View, at: int, place: Place) -> Face:
    agency = agency_of(view, place.call)
    return {
        "key": f"row {at}",
        "number": place.call.number,
        "counter": place.call.counter,
        "short": agency.short if agency else "",
        "lit": _lit(board, place),
    }


def _lines(number: str) -> list[str]:
    """Break a number after its dash, for screens that are higher than wide."""
    letters, dash, digits = number.rpartition("-")
    return [letters + dash, digits] if dash else [number]


def _lit(board: Board, place: Place) -> bool:
    """Yellow is for who is being called now; nobody can know that while the line is down."""
    return place.progress is Progress.CALLED and board.offline is None
