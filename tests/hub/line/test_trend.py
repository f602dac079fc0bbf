"""How many waited an hour ago: reckoned from what the tables keep of the day."""

from datetime import date, datetime, timedelta, timezone

import pytest

from antrean_hub.line.trend import Wait, moments, point, waits
from antrean_hub.store.history import Past, Stay
from tests.hub.stranger import Refusal, take_and_print

WIB = timezone(timedelta(hours=7))


def at(clock):
    hour, minute = map(int, clock.split("."))
    return datetime(2026, 11, 25, hour, minute, tzinfo=WIB)


def past(taken, *stays, ended=None):
    return Past(
        id="20261125-A-02-A1-001",
        day=date(2026, 11, 25),
        agency="DUKCAPIL",
        service="A-02",
        priority=None,
        state="waiting",
        station="kiosk-1",
        taken_at=at(taken),
        printed_at=at(taken),
        called_at=stays[0].called_at if stays else None,
        ended_at=at(ended) if ended else None,
        booked=False,
        stays=stays,
    )


def stay(called, ended=None, outcome=None):
    return Stay("1", "Sari", at(called), at(called), at(ended) if ended else None, outcome, False)


def test_one_waits_until_the_call_or_until_leaving_or_still():
    assert list(waits([past("08.00", stay("08.20", "08.30", "finished"), ended="08.30")])) == [
        Wait(at("08.00"), at("08.20"))
    ]
    assert list(waits([past("08.00", ended="08.45")])) == [Wait(at("08.00"), at("08.45"))]
    assert list(waits([past("08.00")])) == [Wait(at("08.00"), None)]


def test_before_a_further_step_one_waits_again_but_not_who_was_missed_or_set_aside():
    twice = past("08.00", stay("08.10", "08.15", "waiting"), stay("08.40"))
    assert list(waits([twice])) == [
        Wait(at("08.00"), at("08.10")),
        Wait(at("08.15"), at("08.40")),
    ]
    once = past("08.00", stay("08.10", "08.15", "missed"), stay("08.40"))
    assert list(waits([once])) == [Wait(at("08.00"), at("08.10"))]


def test_a_moment_counts_who_waits_in_it_and_the_longest_of_them():
    found = (Wait(at("08.00"), at("08.20")), Wait(at("08.10"), None))
    told = [point(found, at(each)) for each in ("07.59", "08.10", "08.19", "08.20")]
    assert [(each.waiting, each.longest_s) for each in told] == [
        (0, 0.0),
        (2, 600.0),
        (2, 1140.0),
        (1, 600.0),
    ]


def test_the_moments_are_the_last_two_hours_and_end_now():
    told = list(moments(at("10.42")))
    assert (told[0], told[6], told[-1], len(told)) == (at("08.42"), at("09.42"), at("10.42"), 13)


def test_a_supervisor_sees_the_hall_and_a_head_only_its_own_agency(place, meet, play):
    async def story():
        kiosk, boss = await meet("kiosk", "kiosk-1"), await meet("supervisor", "boss")
        head = await meet("agency_head", "head-dukcapil")
        await take_and_print(kiosk, "A-02")
        await take_and_print(kiosk, "K-01")
        told = [
            (await boss.request_of("hall.trend"))["points"],
            (await boss.request_of("hall.trend", agency="DUKCAPIL"))["points"],
            (await head.request_of("hall.trend"))["points"],
        ]
        with pytest.raises(Refusal) as refusal:
            await head.request_of("hall.trend", agency="PAJAK")
        return [[each["waiting"] for each in points][-1] for points in told], refusal.value.reason

    assert play(story()) == ([2, 1, 1], "unknown_agency")
