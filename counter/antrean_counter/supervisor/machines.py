"""The hall's machines as the hub lists them: looked at again while their page is open."""

from dataclasses import replace
from datetime import timedelta

from antrean_counter.supervisor.desk import Desk, Line, Page, Step
from antrean_shared.errands import ListPairings, ListStations
from antrean_shared.managing import PairedStation
from antrean_shared.pairing import Waiting

AGAIN = timedelta(seconds=3)
"""A machine that asks to be let in shall not wait long before it is seen."""
WAITING, STATION = "waiting:", "station:"


def look(desk: Desk) -> Step:
    """Ask for the lists where their page is open and they are older than a moment."""
    old = desk.looked is None or desk.now is None or desk.now - desk.looked >= AGAIN
    if desk.page is not Page.STATIONS or not desk.officer or desk.line is not Line.UP or not old:
        return desk, ()
    return replace(desk, looked=desk.now), (ListPairings(), ListStations())


def machine_of(desk: Desk, key: str) -> PairedStation | Waiting | None:
    """Return the machine that the row ``key`` is about."""
    if key.startswith(WAITING):
        waiting = desk.pairings.waiting if desk.pairings else ()
        return next((each for each in waiting if WAITING + each.code == key), None)
    stations = desk.stations.stations if desk.stations else ()
    return next((each for each in stations if STATION + each.station == key), None)
