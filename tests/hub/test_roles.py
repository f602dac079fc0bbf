"""Every method, asked by every role: the hub itself says no, whatever a screen may show."""

import asyncio

import pytest

from antrean_hub.core.agency import OWNERS
from antrean_shared.commands import COMMANDS, Target
from antrean_shared.errands import ERRANDS
from antrean_shared.words import Role
from tests.hub.places import STATIONS
from tests.hub.stranger import Refusal, take_and_print

K, C, D, S, A, F, T = Role
"""Kiosk, counter, display, supervisor, agency head, front desk, technician."""

WISHES = (*COMMANDS, *ERRANDS)

MAY = {
    "ticket.take": {K, C, S, A, F},
    "ticket.printed": {K, C, S, A, F},
    "ticket.unprinted": {K, C, S, A, F},
    "ticket.reprint": {K, C, S, A, F},
    "paper.begin": {K},
    "paper.end": {K},
    "numbers.lease": {K},
    "ticket.merge": {K},
    "ticket.hand_given": {S},
    "counter.open": {C},
    "counter.pause": {C, S, A},
    "counter.resume": {C, S, A},
    "counter.close": {C, S, A},
    "call.next": {C},
    "call.number": {C, S, A},
    "call.again": {C},
    "counter.ask_close": {C},
    "counter.approve_close": {S},
    "counter.refuse_close": {S},
    "call.undo": {C},
    "serve.start": {C},
    "serve.finish": {C},
    "ticket.missed": {C, S, A},
    "ticket.park": {C, S, A},
    "ticket.restore": {C, S, A},
    "ticket.cancel": {C, S, A},
    "ticket.transfer": {C, S, A},
    "ticket.prioritise": {C, S, A},
    "booking.add": {S},
    "booking.cancel": {S},
    "booking.find": {K, C, S, A, F},
    "booking.check_in": {K, C, S, A, F},
    "service.suspend": {C, S, A},
    "agency.suspend": {C, S, A},
    "agency.resume": {C, S, A},
    "service.quota": {S, A},
    "service.force": {S},
    "service.resume": {C, S, A},
    "desk.sign_in": {S, A, F, T},
    "desk.sign_out": {S, A, F, T},
    "announcement.say": {S},
    "announcement.end": {S},
    "announcement.spoken": {D},
    "voice.hush": {S},
    "voice.unhush": {S},
    "voice.offer": {D},
    "call.spoken": {D},
    "station.report": {K, C, D, S, A, F, T},
    "hall.change": {S, A},
    "hall.restore": {S, A},
    "hall.import": {S, A},
    "hall.tables": {S, A},
    "hall.table": {S, A},
    "hall.versions": {S, A},
    "hall.upload": {S, A},
    "hall.export": {S, A},
    "hall.report": {S, A},
    "audit.why": {S},
    "hall.trend": {S, A},
    "stations.list": {S, T},
    "station.revoke": {S, T},
    "hub.status": {K, C, D, S, A, F, T},
    "pairing.list": {S, T},
    "pairing.approve": {S, T},
    "pairing.refuse": {S, T},
    "station.rotate": {K, C, D, S, A, F, T},
}
"""Who may send what. A new command needs its line here."""

EXAMPLES = {
    "service": "A-02",
    "ticket": "20261125-A1-001",
    "counter": "1",
    "officer": "Sari",
    "pin": "1234",
    "number": "A1-001",
    "reason": "uji",
    "fault": "paper_out",
    "to": {"counter": "2"},
    "priority": None,
    "code": "RSV-1234",
    "at": "2026-11-26T09:00:00+07:00",
    "person": "0f3a9c51",
    "lease": "20261125-9000",
    "language": "id",
    "token": "t" * 22,
    "taken_at": "2026-11-25T08:00:00+07:00",
    "first": 1,
    "last": 2,
    "origin": "emergency",
    "state": "failed",
    "print_at": None,
    "text": "Mohon tenang.",
    "id": "20261125-1",
    "able": True,
    "calls": 1,
    "lag_ms": 700,
    "form": "full",
    "agency": "DUKCAPIL",
    "extra": 5,
    "open": True,
    "role": "kiosk",
    "station": "kiosk-9",
    "base": 1,
    "edits": [{"table": "aula", "row_key": "name", "row": {"nilai": "Aula"}}],
    "version": 1,
    "dry": True,
    "table": "aula",
    "name": "aula.xlsx",
    "part": 1,
    "of": 1,
    "data": "",
    "first_day": "2026-11-01",
    "last_day": "2026-11-30",
}
ELSEWHERE = {
    "service": "G-01",
    "counter": "21",
    "ticket": "20261125-G-001",
    "number": "G-001",
    "to": {"service": "G-01"},
    "agency": "SIM",
    "code": "RSV-ELSEWHERE",
}
"""The same of another agency than the head's."""

NOBODYS = {
    "extra",
    "officer",
    "pin",
    "priority",
    "language",
    "fault",
    "reason",
    "front",
    "print_at",
}
"""Fields that name nothing of an agency."""


def params(command, examples=EXAMPLES):
    """A plausible wish of this method."""
    needed = [each for each in command.__struct_fields__ if each != "key"]
    return {each: examples[each] for each in needed if each in examples}


async def outcome(station, command, wish):
    ask = station.do if command in COMMANDS else station.request_of
    try:
        await ask(command.method, **wish)
    except Refusal as refusal:
        return refusal.reason or refusal.code
    return "done"


def test_every_method_says_who_may_send_it():
    assert {each.method: each.roles for each in WISHES} == MAY


@pytest.mark.parametrize("role", Role)
def test_the_matrix_of_roles_and_methods_holds(place, meet, play, role):
    async def story():
        station = await meet(role, STATIONS[role][0])
        return await asyncio.gather(*(outcome(station, each, params(each)) for each in WISHES))

    found = dict(zip((each.method for each in WISHES), play(story()), strict=True))
    barred = {method for method, reason in found.items() if reason == "not_allowed"}
    assert barred == {method for method, roles in MAY.items() if role not in roles}
    assert -32602 not in {found[method] for method, roles in MAY.items() if role in roles}


ITS_OWN = {"station.report", "desk.sign_in", "desk.sign_out"}
"""Commands about the station that sends them."""
BY_ROW = {"hall.change", "hall.restore", "hall.import"}
"""Commands that are held to the agency row by row (test_heads.py)."""
HEADS = [each for each in COMMANDS if A in each.roles and each.method not in ITS_OWN | BY_ROW]


def test_what_an_agency_head_names_is_known_to_belong_to_somebody_or_to_nobody():
    named = {field for each in HEADS for field in each.__struct_fields__ if field != "key"}
    named |= set(Target.__struct_fields__)
    assert named - {"to"} <= set(OWNERS) | NOBODYS


def test_an_agency_head_touches_nothing_of_another_agency(place, meet, play):
    async def story():
        boss, head = await meet("supervisor", "boss"), await meet("agency_head", "head-dukcapil")
        kiosk = await meet("kiosk", "kiosk-1")
        await take_and_print(kiosk, "G-01")
        await boss.do(
            "booking.add",
            code="RSV-ELSEWHERE",
            service="G-01",
            at="2026-11-25T09:00:00+07:00",
            person="0f3a9c51",
        )
        before = (await head.request("hub.status", {}))["seq"]
        said = [await outcome(head, each, params(each, EXAMPLES | ELSEWHERE)) for each in HEADS]
        after = (await head.request("hub.status", {}))["seq"]
        own = await outcome(head, HEADS[0], params(HEADS[0]))
        sent = {"ticket": "20261125-A1-001", "to": {"service": "G-01"}, "reason": "uji"}
        away = next(each for each in HEADS if each.method == "ticket.transfer")
        return said, after - before, own, await outcome(head, away, sent)

    said, moved, own, away = play(story())
    assert said == ["not_your_agency"] * len(HEADS)
    assert moved == 0
    assert own == "done"
    assert away == "not_your_agency"


def test_an_agency_head_is_shown_its_own_agency_alone(place, meet, play):
    async def story():
        kiosk, head = await meet("kiosk", "kiosk-1"), await meet("agency_head", "head-dukcapil")
        for service in ("G-01", "A-02"):
            await take_and_print(kiosk, service)
        await head.until((await kiosk.request("hub.status", {}))["seq"])
        return head

    head = play(story())
    view = head.opened["view"]
    assert view["agency"] == "DUKCAPIL"
    assert {each["id"] for each in view["agencies"]} == {"DUKCAPIL"}
    for part in ("services", "counters"):
        assert {each["agency"] for each in view[part]} == {"DUKCAPIL"}
    assert all(each["service"].startswith("A-") for each in view["offers"])
    assert all(each["stage"].startswith("A") for each in view["queues"])
    told = [each["data"]["ticket"]["number"] for each in head.named("ticket.taken") if each["data"]]
    assert told == ["A1-001"]
    assert [each["seq"] for each in head.events] == list(
        range(head.seq + 1, head.events[-1]["seq"] + 1)
    )


def test_a_technician_sees_stations_and_nobodys_ticket(place, meet, play):
    async def story():
        kiosk, bench = await meet("kiosk", "kiosk-1"), await meet("technician", "bench")
        await take_and_print(kiosk, "A-02")
        await kiosk.do("station.report", fault="paper_out")
        await bench.until((await kiosk.request("hub.status", {}))["seq"])
        return bench

    bench = play(story())
    view = bench.opened["view"]
    assert [view[part] for part in ("tickets", "queues", "offers", "calls")] == [[]] * 4
    assert len(view["counters"]) == 45
    assert {each["data"] and "ticket" in each["data"] for each in bench.events} <= {None, False}
    assert [each["data"]["fault"] for each in bench.named("station.faulted")] == ["paper_out"]
