"""Which hours hold on a date: every week's, or those of its dates; the hall's, or an agency's."""

from datetime import date

from antrean_hub.core.config import DatedHours, HallConfig, Hours, Span
from antrean_shared.words import AgencyId


def spans_on(config: HallConfig, day: date, agency: AgencyId | None = None) -> tuple[Span, ...]:
    """Return the stretches of ``day`` in which the hall serves, or an ``agency`` of it.

    Hours written for dates go before those of every week, and an agency's before the hall's. Only
    where the hall has dated hours and the agency none, its week holds as far as the house is open.
    """
    house = _dated(config.dated_hours, day, None)
    common = (house or config.hours)[day.weekday()]
    own = _own(config, day, agency)
    if own is None:
        return common
    spans = own[day.weekday()]
    its_dates = _dated(config.dated_hours, day, agency) is not None
    return spans if house is None or its_dates else _both(spans, common)


def _own(config: HallConfig, day: date, agency: AgencyId | None) -> Hours | None:
    if agency is None:
        return None
    return _dated(config.dated_hours, day, agency) or config.agency_hours.get(agency)


def _dated(rows: tuple[DatedHours, ...], day: date, agency: AgencyId | None) -> Hours | None:
    found = (each for each in rows if each.agency == agency and each.first <= day <= each.last)
    return next((each.hours for each in found), None)


def _both(spans: tuple[Span, ...], house: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the stretches that lie in both."""
    met = (
        Span(max(one.start, other.start), min(one.end, other.end))
        for one in spans
        for other in house
    )
    return tuple(each for each in met if each.start < each.end)
