"""The board as it is drawn: every text made, in the screen's language and the visitor's.

Indonesian stands on every board. A ticket taken in English adds small English words to its call; a
screen set to English adds the Indonesian ones.
"""

from dataclasses import dataclass

from antrean_display.board import Board, Desk, Place
from antrean_display.picture import Progress, agency_of, was_missed, zone_of
from antrean_display.speaker import Quiet, Speaker
from antrean_shared.wire import Agency, Call, View
from antrean_ui import format
from antrean_ui.translate import SOURCE

SECOND = "en"
"""The language beside Indonesian that boards speak."""

REHEARSAL = "SIMULASI"
HEADINGS = (Progress.CALLED, Progress.OVER, Progress.SERVING)
"""What stands over several calls: what the first of these that one of them is means."""

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
    bulletin: bool
    """Whether ``notice`` is an announcement, or tells of a silence."""
    alarm: Both
    """An emergency, in both languages; empty while there is none."""
    alarm_title: str
    desk: Face
    """The one counter of a small screen; empty on a board of many."""
    light: bool
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
            notice=self._notice(board),
            bulletin=board.bulletin is not None,
            alarm=self._alarm(board),
            alarm_title=self._first.alarm(),
            desk=self._desk(board, view),
            light=board.light,
            offline=self._first.offline(board),
            rehearsal=REHEARSAL if view and view.hall.rehearsal else "",
        )

    def _notice(self, board: Board) -> str:
        told = board.bulletin
        if told is None:
            return self._first.hush(board.hush) or board.notice
        turns = [self._first.announcement(told), self._other.announcement(told)]
        said = [text for text in turns if text]
        return said[board.turn % len(said)]

    def _alarm(self, board: Board) -> Both:
        if board.alarm is None:
            return Both("")
        first, other = (each.announcement(board.alarm) for each in (self._first, self._other))
        return Both(first or other, other if first else "")

    def _desk(self, board: Board, view: View | None) -> Face:
        desk = board.desk
        if desk is None or view is None or board.counter is None:
            return {}
        place, offline = desk.place, board.offline is not None
        agency = _agency(view, desk)
        face: Face = {
            "counter": board.counter,
            "agency": self._first.agency(agency),
            "number": place.call.number if place else "",
            "lines": _lines(place.call.number) if place else [],
            "arrival": place.arrival if place else 0,
            "lit": place is not None and _lit(board, place),
            "heading": self._first.heading(place.progress, offline) if place else "",
            "detail": self._details(board, view, place) if place else "",
            "idle": "" if place else self._first.idle(desk),
        }
        return face

    def _heading(self, board: Board) -> Both:
        if not board.tiles:
            return Both("")
        progress = min((place.progress for place in board.tiles), key=HEADINGS.index)
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
        return {
            "key": call.ticket,
            "arrival": place.arrival,
            "number": call.number,
            "lines": _lines(call.number),
            "counter": call.counter,
            "agency": name,
            "second": self._second(view, call, "" if other == name else other),
            "short": agency.short if agency else "",
            "detail": self._details(board, view, place),
            "lit": _lit(board, place),
            "over": place.progress is Progress.OVER,
        }

    def _second(self, view: View, call: Call, agency: str) -> str:
        """Return the agency and the step in the other language, where the visitor reads it."""
        if not self._speaks(call):
            return ""
        step = self._other.step(view, call)
        said = (agency, "" if step == self._first.step(view, call) else step)
        return " · ".join(each for each in said if each)

    def _details(self, board: Board, view: View, place: Place) -> str:
        call, first = place.call, self._first
        here = board.zone is not None or board.counter is not None
        zone = "" if here else first.zone(zone_of(view, call.counter))
        gone = first.missed() if place.progress is Progress.OVER and was_missed(view, call) else ""
        said = (gone, first.priority(call), first.step(view, call), first.origin(view, call), zone)
        return " · ".join(each for each in said if each)


def _agency(view: View, desk: Desk) -> Agency | None:
    if desk.counter is None:
        return None
    return next((each for each in view.agencies if each.id == desk.counter.agency), None)


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
