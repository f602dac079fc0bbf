"""How many waited in the hours just gone, as the hub tells it; asked again while looked at."""

from dataclasses import replace
from datetime import timedelta

from antrean_counter.supervisor.desk import Desk, Line, Page, Step
from antrean_shared.errands import AskTrend
from antrean_shared.managing import Trend, TrendPoint

AGAIN = timedelta(minutes=1)
HOUR = timedelta(hours=1)


def look_back(desk: Desk) -> Step:
    """Ask for it where the hall's page is open and the answer is older than a minute."""
    old = desk.looked_back is None or desk.now is None or desk.now - desk.looked_back >= AGAIN
    shown = desk.page is Page.HALL and bool(desk.officer) and desk.line is Line.UP
    if not shown or not old or desk.role not in AskTrend.roles:
        return desk, ()
    return replace(desk, looked_back=desk.now), (AskTrend(),)


def an_hour_ago(trend: Trend | None) -> TrendPoint | None:
    """Return how it stood an hour before the last point; None where that is not told."""
    if trend is None or not trend.points:
        return None
    then = trend.points[-1].at - HOUR
    return next((each for each in reversed(trend.points) if each.at <= then), None)
