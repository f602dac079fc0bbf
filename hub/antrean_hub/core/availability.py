"""Whether a service gives tickets now: one ordered decision for every screen, with its reason."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from antrean_hub.core.config import WEEK, DayKind, Hours, Span, SpecialDay
from antrean_hub.core.facts import Shut
from antrean_hub.core.hall import Hall
from antrean_shared.wire import Offer, Service
from antrean_shared.words import Reason, ServiceId

LOOK_AHEAD_DAYS = 31
"""How far the next opening is searched: beyond any row of holidays."""


def shut(hall: Hall, service: ServiceId, now: datetime) -> Shut | None:
    """Return why ``service`` gives no ticket at ``now``, or None when it does.

    The order decides: inactive, suspended, forced open, holiday, closed date, week and break,
    cut-off, quota. A forced opening passes over the calendar but not over the quota.
    """
    found = hall.index.services[service]
    if not found.active or not hall.index.stage_counters.get(found.steps[0].stage):
        return Shut(reason=Reason.SERVICE_INACTIVE)
    if service in hall.suspended:
        return Shut(reason=Reason.SUSPENDED, detail=hall.suspended[service] or None)
    special = _special(hall, found, now.date())
    if special is None or special.kind is not DayKind.OPEN:
        closed = _calendar(hall, found, special, now)
        if closed is not None:
            return closed
    return _quota(hall, found, now)


def offer(hall: Hall, service: ServiceId, now: datetime) -> Offer:
    """Return the decision as stations see it."""
    return tell_offer(hall, service, shut(hall, service, now))


def tell_offer(hall: Hall, service: ServiceId, why: Shut | None) -> Offer:
    """Return the wire's form of a decision that was made before."""
    return Offer(
        service=service,
        available=why is None,
        reason=why.reason if why else None,
        until=why.until if why else None,
        detail=why.detail if why else None,
        quota_left=_quota_left(hall, hall.index.services[service]),
    )


def _calendar(
    hall: Hall, service: Service, special: SpecialDay | None, now: datetime
) -> Shut | None:
    again = _next_opening(hall, service, now)
    if special is not None:
        reason = Reason.HOLIDAY if special.kind is DayKind.HOLIDAY else Reason.CLOSED_DATE
        return Shut(reason=reason, until=again, detail=special.reason or None)
    spans = _hours(hall, service)[now.weekday()]
    if not spans:
        return Shut(reason=Reason.CLOSED_TODAY, until=again)
    why = _by_the_clock(hall, spans, now.hour * 60 + now.minute)
    return Shut(reason=why, until=again) if why else None


def _by_the_clock(hall: Hall, spans: tuple[Span, ...], minute: int) -> Reason | None:
    lead = hall.config.opens_before_min
    last = spans[-1].end
    if minute < spans[0].start - lead:
        return Reason.NOT_OPEN_YET
    if minute >= last:
        return Reason.ENDED
    if minute >= last - hall.config.cutoff_before_min:
        return Reason.CUTOFF
    open_now = any(span.start - lead <= minute < span.end for span in spans)
    return None if open_now else Reason.BREAK


def _quota(hall: Hall, service: Service, now: datetime) -> Shut | None:
    if _quota_left(hall, service) != 0:
        return None
    tomorrow = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
    return Shut(reason=Reason.QUOTA_FULL, until=_next_opening(hall, service, tomorrow))


def _quota_left(hall: Hall, service: Service) -> int | None:
    if service.quota is None:
        return None
    return max(service.quota - hall.taken.get(service.id, 0), 0)


def _next_opening(hall: Hall, service: Service, now: datetime) -> datetime | None:
    """Return the next moment after ``now`` at which the calendar lets tickets start."""
    for ahead in range(LOOK_AHEAD_DAYS):
        day = now.date() + timedelta(days=ahead)
        for start in _starts(hall, service, day):
            moment = datetime.combine(day, time(), now.tzinfo) + timedelta(minutes=start)
            if moment > now or (ahead and moment == now):
                return moment
    return None


def _starts(hall: Hall, service: Service, day: date) -> Iterator[int]:
    """Yield the minutes of ``day`` at which tickets start."""
    special = _special(hall, service, day)
    if special is not None:
        if special.kind is DayKind.OPEN:
            yield 0
        return
    for span in _hours(hall, service)[day.weekday() % WEEK]:
        yield max(span.start - hall.config.opens_before_min, 0)


def _hours(hall: Hall, service: Service) -> Hours:
    return hall.config.agency_hours.get(service.agency, hall.config.hours)


def _special(hall: Hall, service: Service, day: date) -> SpecialDay | None:
    """Return what is special about ``day``; forced open wins, then holidays, then closures."""
    order = (DayKind.OPEN, DayKind.HOLIDAY, DayKind.CLOSED)
    found = [each for each in hall.config.days if each.date == day and _concerns(each, service)]
    return min(found, key=lambda each: order.index(each.kind), default=None)


def _concerns(special: SpecialDay, service: Service) -> bool:
    if special.service is not None:
        return special.service == service.id
    return special.agency is None or special.agency == service.agency
