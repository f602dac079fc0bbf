"""A busy day's calls, made up from a seed: who is called when, and when that visitor has come."""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from enum import Enum

from msgspec import Struct

from antrean_shared.wire import Call
from antrean_shared.words import AgencyId, CounterId, StageId, TicketId

OPENS = datetime(2026, 11, 25, 8, 0, tzinfo=timezone(timedelta(hours=7)))
QUARTERS = (
    *(65, 65, 65, 63, 62, 60, 58, 55, 50, 45, 40, 35, 30, 26, 20, 14),
    *(14, 20, 26, 30, 30, 28, 25, 20, 15, 10, 5, 4),
)
"""Weight of each quarter of an hour from 08.00 to 15.00: a usual hall's day."""
QUARTER_S = 900
AGENCIES = 8
"""In each zone; the first has more visitors than all others (a civil registry)."""
FIRST_SHARE = 0.37
COUNTERS = 15
NO_SHOW = 0.051
SLOW = 0.06
"""Visitors who come only after a second call."""
ENGLISH = 0.01
PRIORITY = 0.10
AGAIN_S = 35.0
"""An officer calls again after so long."""
CALLS = 3


class What(Enum):
    """What happened."""

    CALLED = 1
    GONE = 2
    """The visitor came, or was given up."""


class Moment(Struct, frozen=True, order=True):
    """One thing that happens in one zone."""

    seconds: float
    """After opening."""
    order: int
    zone: int
    what: What = What.CALLED
    call: Call | None = None


def day(calls: int, zones: int, seed: int) -> list[Moment]:
    """Return the day in order: exactly ``calls`` calls, and when each visitor has gone."""
    dice = random.Random(seed)
    moments: list[Moment] = []
    made = 0
    number = 0
    while made < calls:
        number += 1
        visitor = list(_visitor(dice, number, zones, calls - made))
        moments += visitor
        made += sum(each.what is What.CALLED for each in visitor)
    return sorted(moments, key=lambda each: (each.seconds, each.order))


def _visitor(dice: random.Random, number: int, zones: int, left: int) -> Iterator[Moment]:
    called = _time(dice)
    zone = dice.randrange(zones)
    first = _call(dice, number, zone)
    comes = _comes(dice)
    calls = min(left, CALLS, 1 + int(comes // AGAIN_S))
    for nth in range(calls):
        at = called + nth * AGAIN_S
        yield Moment(at, 4 * number + nth, zone, What.CALLED, _again(first, at, nth + 1))
    gone = called + min(comes, CALLS * AGAIN_S)
    yield Moment(gone, 4 * number + CALLS, zone, What.GONE, first)


def _time(dice: random.Random) -> float:
    quarter = dice.choices(range(len(QUARTERS)), QUARTERS)[0]
    return (quarter + dice.random()) * QUARTER_S


def _comes(dice: random.Random) -> float:
    """Return how long after the first call the visitor is at the counter."""
    kind = dice.random()
    if kind < NO_SHOW:
        return CALLS * AGAIN_S
    if kind < NO_SHOW + SLOW:
        return AGAIN_S + dice.uniform(8.0, 30.0)
    return min(AGAIN_S - 1, 8.0 + dice.lognormvariate(2.6, 0.5))


def _call(dice: random.Random, number: int, zone: int) -> Call:
    busy = dice.random() < FIRST_SHARE
    agency = 0 if busy else dice.randrange(1, AGENCIES)
    letter = "ABCDEFGHJKLMNPQRSTUVWXYZ"[(zone * AGENCIES + agency) % 24]
    return Call(
        ticket=TicketId(str(number)),
        number=f"{letter}{dice.randrange(1, 5)}-{number % 300 + 1:03}",
        counter=CounterId(str(zone * COUNTERS + dice.randrange(1, COUNTERS + 1))),
        agency=AgencyId(letter),
        stage=StageId(letter),
        step=1,
        priority=dice.random() < PRIORITY,
        language="en" if dice.random() < ENGLISH else "id",
        at=OPENS,
        calls=1,
    )


def _again(call: Call, seconds: float, calls: int) -> Call:
    return Call(
        ticket=call.ticket,
        number=call.number,
        counter=call.counter,
        agency=call.agency,
        stage=call.stage,
        step=call.step,
        priority=call.priority,
        language=call.language,
        at=OPENS + timedelta(seconds=seconds),
        calls=calls,
    )
