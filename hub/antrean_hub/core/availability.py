"""Whether a service gives tickets now: one ordered decision for every screen, with its reason."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from antrean_hub.core.config import DayKind, Span, SpecialDay
from antrean_hub.core.estimate import through
from antrean_hub.core.facts import Shut
from antrean_hub.core.hall import Hall
from antrean_hub.core.hours import spans_on
from antrean_shared.wire import Offer, Service
from antrean_shared.words import Chance, CounterState, Reason, ServiceId

WHOLE_DAY = Span(0, 24 * 60)
LOOK_AHEAD_DAYS = 31
"""How far the next opening is searched: beyond any row of holidays."""
FRIDAY, NOON = 4, 12 * 60
"""A break on a Friday that holds noon is there for the prayer."""


def shut(hall: Hall, service: ServiceId, now: datetime) -> Shut | None:
    """Return why ``service`` gives no ticket at ``now``, or None when it does.

    The order decides: inactive, suspended, the agency's system down, forced closed, forced open,
    holiday, closed date, week and break, cut-off, online only, absent, quota. A forced opening
    passes over the calendar, not over what comes after it.
    """
    found = hall.index.services[service]
    return (
        shut_to_all(hall, found, now)
        or _online_only(hall, found, now)
        or _absence(hall, found, now)
        or _quota(hall, found, now)
    )


def shut_to_all(hall: Hall, service: Service, now: datetime) -> Shut | None:
    """Return why not even a booked visitor gets a ticket of ``service`` at ``now``."""
    if not service.active or not hall.index.stage_counters.get(service.steps[0].stage):
        return Shut(reason=Reason.SERVICE_INACTIVE)
    if service.id in hall.suspended:
        return Shut(reason=Reason.SUSPENDED, detail=hall.suspended[service.id] or None)
    down = hall.outages.get(service.agency)
    if down is not None:
        return Shut(reason=Reason.SYSTEM_DOWN, detail=down.reason)
    forced = hall.forced.get(service.id)
    if forced is not None:
        return None if forced.open else _closed_for_today(hall, service, now, forced.reason)
    left = _all_left(hall, service)
    if left is not None:
        return _closed_for_today(hall, service, now, left)
    return calendar(hall, service, now)


def calendar(hall: Hall, service: Service, now: datetime) -> Shut | None:
    """Return why the calendar alone lets nobody in at ``now``."""
    special = _special(hall, service, now.date())
    if special is not None and special.kind is DayKind.OPEN:
        return None
    return _calendar(hall, service, special, now)


def chance(hall: Hall, service: ServiceId, now: datetime) -> Chance | None:
    """Return whether who takes a number of ``service`` at ``now`` is served before the day ends.

    Between the hopeful and the cautious estimate it is doubtful; None while no counter works yet.
    """
    found = hall.index.services[service]
    if _absent(hall, found, now):
        return Chance.ABSENT
    times = through(hall, found.steps)
    left_s = _minutes_left(hall, found, now) * 60
    if times is None or not left_s:
        return None
    if times.high_s <= left_s:
        return Chance.LIKELY
    return Chance.DOUBTFUL if times.low_s <= left_s else Chance.UNLIKELY


def windows(hall: Hall, service: ServiceId, day: date) -> tuple[Span, ...]:
    """Return the minutes of ``day`` in which the calendar lets ``service`` give tickets."""
    found, config = hall.index.services[service], hall.config
    forced = hall.forced.get(service) if day == hall.day else None
    if forced is not None:
        return (WHOLE_DAY,) if forced.open else ()
    special = _special(hall, found, day)
    if special is not None:
        return (WHOLE_DAY,) if special.kind is DayKind.OPEN else ()
    spans = spans_on(config, day, found.agency)
    last = spans[-1].end - config.cutoff_before_min if spans else 0
    opened = (
        Span(max(each.start - config.opens_before_min, 0), min(each.end, last)) for each in spans
    )
    return tuple(each for each in opened if each.start < each.end)


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
        quota_left=quota_left(hall, hall.index.services[service]),
        chance=hall.chances.get(service),
        quota=quota_of(hall, hall.index.services[service]),
        extra=hall.extra.get(service, 0),
        forced=hall.forced[service].open if service in hall.forced else None,
    )


def quota_left(hall: Hall, service: Service) -> int | None:
    """Return how many more walk-in visitors get a ticket today; bookings hold their places."""
    quota = quota_of(hall, service)
    return None if quota is None else max(quota - held_places(hall, service.id), 0)


def quota_of(hall: Hall, service: Service) -> int | None:
    """Return how many numbers today may have, with what a supervisor added or took away."""
    return None if service.quota is None else service.quota + hall.extra.get(service.id, 0)


def held_places(hall: Hall, service: ServiceId) -> int:
    """Return how many of today's places are gone: numbers given, and bookings still open."""
    return hall.taken.get(service, 0) + hall.booked.get(service, 0)


def _calendar(
    hall: Hall, service: Service, special: SpecialDay | None, now: datetime
) -> Shut | None:
    again = _next_opening(hall, service, now)
    if special is not None:
        reason = Reason.HOLIDAY if special.kind is DayKind.HOLIDAY else Reason.CLOSED_DATE
        return Shut(reason=reason, until=again, detail=special.reason or None)
    spans = spans_on(hall.config, now.date(), service.agency)
    if not spans:
        return Shut(reason=Reason.CLOSED_TODAY, until=again)
    why = _by_the_clock(hall, spans, now)
    return Shut(reason=why, until=again) if why else None


def _by_the_clock(hall: Hall, spans: tuple[Span, ...], now: datetime) -> Reason | None:
    minute = _minute(now)
    lead = hall.config.opens_before_min
    last = spans[-1].end
    if minute < spans[0].start - lead:
        return Reason.NOT_OPEN_YET
    if minute >= last:
        return Reason.ENDED
    if minute >= last - hall.config.cutoff_before_min:
        return Reason.CUTOFF
    open_now = any(span.start - lead <= minute < span.end for span in spans)
    return None if open_now else _break(spans, now)


def _break(spans: tuple[Span, ...], now: datetime) -> Reason:
    minute = _minute(now)
    prayer = any(
        before.end <= minute < after.start and before.end <= NOON < after.start
        for before, after in pairwise(spans)
    )
    return Reason.FRIDAY_PRAYER if prayer and now.weekday() == FRIDAY else Reason.BREAK


def _online_only(hall: Hall, service: Service, now: datetime) -> Shut | None:
    until = hall.config.online_until.get(service.id, 0)
    if _minute(now) >= until:
        return None
    midnight = datetime.combine(now.date(), time(), now.tzinfo)
    return Shut(reason=Reason.ONLINE_ONLY, until=midnight + timedelta(minutes=until))


def _absence(hall: Hall, service: Service, now: datetime) -> Shut | None:
    if hall.policy.absent_stops and _absent(hall, service, now):
        return Shut(reason=Reason.AGENCY_ABSENT)
    return None


def _absent(hall: Hall, service: Service, now: datetime) -> bool:
    """Tell whether no officer of the agency has come, though its counters should serve by now."""
    minute, patience = _minute(now), hall.policy.absent_after_min
    spans = spans_on(hall.config, now.date(), service.agency)
    return any(span.start + patience <= minute < span.end for span in spans) and all(
        hall.desk(counter).state is CounterState.CLOSED
        for counter in hall.index.agency_counters[service.agency]
    )


def _minutes_left(hall: Hall, service: Service, now: datetime) -> int:
    """Return how long counters will still serve today, breaks not counted."""
    minute = _minute(now)
    spans = spans_on(hall.config, now.date(), service.agency)
    return sum(max(0, span.end - max(span.start, minute)) for span in spans)


def _minute(now: datetime) -> int:
    return now.hour * 60 + now.minute


def _quota(hall: Hall, service: Service, now: datetime) -> Shut | None:
    if quota_left(hall, service) != 0:
        return None
    return Shut(reason=Reason.QUOTA_FULL, until=_after_today(hall, service, now))


def _all_left(hall: Hall, service: Service) -> str | None:
    """Return why every counter of some step has closed for the rest of the day, if they have."""
    for step in service.steps:
        counters = hall.index.stage_counters.get(step.stage, ())
        reasons = [hall.desk(each).closes for each in counters]
        if reasons and None not in reasons:
            return reasons[0]
    return None


def _closed_for_today(hall: Hall, service: Service, now: datetime, reason: str) -> Shut:
    again = _after_today(hall, service, now)
    return Shut(reason=Reason.CLOSED_DATE, until=again, detail=reason or None)


def _after_today(hall: Hall, service: Service, now: datetime) -> datetime | None:
    tomorrow = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
    return _next_opening(hall, service, tomorrow)


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
    for span in spans_on(hall.config, day, service.agency):
        yield max(span.start - hall.config.opens_before_min, 0)


def _special(hall: Hall, service: Service, day: date) -> SpecialDay | None:
    """Return what is special about ``day``; forced open wins, then holidays, then closures."""
    order = (DayKind.OPEN, DayKind.HOLIDAY, DayKind.CLOSED)
    found = [each for each in hall.config.days if each.date == day and _concerns(each, service)]
    return min(found, key=lambda each: order.index(each.kind), default=None)


def _concerns(special: SpecialDay, service: Service) -> bool:
    if special.service is not None:
        return special.service == service.id
    return special.agency is None or special.agency == service.agency
