"""A report at a desk: of the whole hall or of one agency, in parts, and kept in the journal."""

import asyncio
import base64
import io
import json

import pytest
import python_calamine as calamine

from antrean_hub.store.store import Store
from tests.hub.stranger import Refusal, take_and_print

NOVEMBER = {"first_day": "2026-11-01", "last_day": "2026-11-30"}


async def report(desk, **days):
    parts, of = [], 1
    while len(parts) < of:
        found = await desk.request_of("hall.report", **(days or NOVEMBER), part=len(parts) + 1)
        parts.append(base64.b64decode(found["data"]))
        of = found["of"]
    book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(b"".join(parts)))
    return found["name"], {
        name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names
    }


def tickets(told):
    headings, *rows = told["Instansi"]
    return {row[0]: dict(zip(headings, row, strict=True))["Tiket"] for row in rows}


def taken(place):
    with Store(place.database) as store, store.reading() as connection:
        found = connection.exec_driver_sql("select data from event where name = 'hall.reported'")
        return [json.loads(data) for (data,) in found]


def test_the_hall_s_report_tells_of_all_and_an_agency_s_of_its_own(place, meet, play):
    async def story():
        kiosk = await meet("kiosk", "kiosk-1")
        for service in ("A-02", "A-02", "G-01"):
            await take_and_print(kiosk, service)
        boss, head = await meet("supervisor", "boss"), await meet("agency_head", "head-dukcapil")
        return await report(boss), await report(head)

    (name, whole), (own_name, own) = play(story())
    assert name == "laporan-2026-11-01-sampai-2026-11-30.xlsx"
    assert own_name == "laporan-dukcapil-2026-11-01-sampai-2026-11-30.xlsx"
    assert sum(tickets(whole).values()) == 3
    assert list(tickets(own).values()) == [2]
    assert list(whole) == list(own)
    assert {row[0] for row in own["Layanan"][1:]} < {row[0] for row in whole["Layanan"][1:]}


def test_the_journal_keeps_who_took_which_report(closed_place, meet, play):
    closed_place.officer("Ratna", "2468", "1", ["supervisor"])
    closed_place.start()

    async def story():
        boss, head = await meet("supervisor", "boss"), await meet("agency_head", "head-dukcapil")
        await boss.do("desk.sign_in", officer="Ratna", pin="2468")
        await report(boss)
        await report(head, first_day="2026-11-25", last_day="2026-11-25")

    play(story())
    whole, own = taken(closed_place)
    assert (whole["by"], whole["first"], whole["last"]) == ("Ratna", "2026-11-01", "2026-11-30")
    assert (own["by"], own["agency"], own["last"]) == ("head-dukcapil", "DUKCAPIL", "2026-11-25")


@pytest.mark.parametrize(
    ("first", "last"), [("2026-11-02", "2026-11-01"), ("2026-01-01", "2027-01-02")]
)
def test_dates_that_are_no_period_are_refused(place, meet, play, first, last):
    async def story():
        boss = await meet("supervisor", "boss")
        with pytest.raises(Refusal) as refused:
            await boss.request_of("hall.report", first_day=first, last_day=last)
        return refused.value.reason

    assert play(story()) == "wrong_dates"
    assert taken(place) == []


def test_a_part_of_what_nobody_made_is_no_file(place, meet, play):
    async def story():
        boss = await meet("supervisor", "boss")
        with pytest.raises(Refusal) as refused:
            await boss.request_of("hall.report", **NOVEMBER, part=2)
        return refused.value.reason

    assert play(story()) == "no_file"


def test_while_a_report_is_made_the_hall_goes_on(place, meet, play):
    async def story():
        boss, kiosk = await meet("supervisor", "boss"), await meet("kiosk", "kiosk-1")
        making = asyncio.create_task(boss.request_of("hall.report", **NOVEMBER))
        ticket = await take_and_print(kiosk, "A-02")
        return ticket, await making

    ticket, part = play(story())
    assert (ticket["number"], part["part"]) == ("A1-001", 1)
