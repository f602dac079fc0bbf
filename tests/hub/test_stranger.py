"""The contract as a stranger reads it: everything protocol.md promises, over real sockets."""

import asyncio
import re
from collections import Counter

import pytest

from tests.hub.places import hub
from tests.hub.stranger import Refusal, take_and_print

SERVICES = ("A-01", "A-04", "A-06", "C-03")


def test_forty_takes_at_once_from_two_kiosks_give_forty_numbers(place, meet, play):
    async def story():
        kiosks = [await meet("kiosk", "kiosk-1"), await meet("kiosk", "kiosk-2")]
        takes = [kiosks[n % 2].do("ticket.take", service=SERVICES[n % 4]) for n in range(40)]
        return await asyncio.gather(*takes)

    tickets = play(story())
    assert len({ticket["number"] for ticket in tickets}) == 40
    assert {ticket["state"] for ticket in tickets} == {"printing"}


def test_the_same_key_gives_the_same_ticket_also_in_one_batch_and_after_a_restart(
    closed_place, meet, play
):
    async def twice():
        kiosk = await meet("kiosk", "kiosk-1")
        same = [kiosk.do("ticket.take", key="k-1", service="A-01") for _ in range(3)]
        return await asyncio.gather(*same)

    async def again():
        kiosk = await meet("kiosk", "kiosk-1")
        same = await kiosk.do("ticket.take", key="k-1", service="A-01")
        other = await kiosk.do("ticket.take", key="k-2", service="A-01")
        return same, other

    closed_place.start_process()
    first, *repeated = play(twice())
    closed_place.kill()
    closed_place.start_process()
    same, other = play(again())
    assert repeated == [first, first]
    assert same == first
    assert other["number"] == "A1-002"


def test_one_key_of_two_stations_is_two_wishes(place, meet, play):
    async def story():
        kiosks = [await meet("kiosk", "kiosk-1"), await meet("kiosk", "kiosk-2")]
        return [await each.do("ticket.take", key="k", service="A-01") for each in kiosks]

    one, two = play(story())
    assert one["id"] != two["id"]


def test_a_refusal_is_repeated_under_its_key_although_the_cause_is_gone(place, meet, play):
    async def story():
        kiosk, desk = await meet("kiosk", "kiosk-1"), await meet("counter", "pc-1")
        await desk.do("counter.open", counter="1", officer="Sari", pin="1234")
        with pytest.raises(Refusal) as first:
            await desk.do("call.next", key="k", counter="1")
        await take_and_print(kiosk, "A-01")
        with pytest.raises(Refusal) as second:
            await desk.do("call.next", key="k", counter="1")
        return first.value, second.value

    first, second = play(story())
    assert (first.code, first.reason) == (1, "nobody_waiting")
    assert second.data == first.data


FIELDS = {
    "id": str,
    "number": str,
    "service": str,
    "agency": str,
    "priority": str | None,
    "language": str,
    "state": str,
    "step": int,
    "taken_at": str,
    "called_at": str | None,
    "counter": str | None,
    "calls": int,
    "ahead": int | None,
    "wait": dict | None,
}
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+07:00")


def test_a_ticket_has_the_fields_of_the_page_from_its_taking_to_its_end(place, meet, play):
    async def story():
        kiosk, desk = await meet("kiosk", "kiosk-1"), await meet("counter", "pc-1")
        await desk.do("counter.open", counter="1", officer="Sari", pin="1234")
        taken = await kiosk.do("ticket.take", service="A-02", priority="child", language="en")
        printed = await kiosk.do("ticket.printed", ticket=taken["id"])
        at_desk = ("call.next", "serve.start", "serve.finish")
        return taken, printed, *[await desk.do(each, counter="1") for each in at_desk]

    life = play(story())
    states = ["printing", "waiting", "called", "serving", "done"]
    assert [ticket["state"] for ticket in life] == states
    assert [ticket["calls"] for ticket in life] == [0, 0, 1, 1, 1]
    assert [ticket["counter"] for ticket in life] == [None, None, "1", "1", "1"]
    for ticket in life:
        assert all(isinstance(ticket[name], kind) for name, kind in FIELDS.items())
        assert ticket["number"] == "A1-001"
        times = [ticket[name] for name in ("taken_at", "called_at") if ticket[name]]
        assert all(RFC_3339.fullmatch(time) for time in times)


def test_every_open_station_hears_every_number_whatever_it_may_see(place, meet, play):
    async def story():
        roles = {"kiosk-1": "kiosk", "kiosk-2": "kiosk", "pc-1": "counter"}
        roles |= {"tv-1": "display", "boss": "supervisor"}
        all_ = [await meet(role, name) for name, role in roles.items()]
        kiosk, desk = all_[0], all_[2]
        await desk.do("counter.open", counter="1", officer="Sari", pin="1234")
        for _ in range(3):
            await take_and_print(kiosk, "A-02")
        await desk.do("call.next", counter="1")
        last = await desk.do("service.suspend", service="A-02", reason="Gangguan")
        assert not last["available"]
        end = (await desk.request("hub.status", {}))["seq"]
        for each in all_:
            await each.until(end)
        return end, all_

    end, stations = play(story())
    names = {event["seq"]: event["name"] for event in stations[0].events}
    for each in stations:
        seqs = [event["seq"] for event in each.events]
        assert seqs == list(range(each.seq + 1, seqs[-1] + 1))
        assert seqs[-1] >= end
        assert all(names.get(event["seq"], event["name"]) == event["name"] for event in each.events)
        assert all(RFC_3339.fullmatch(event["at"]) for event in each.events)


def test_two_counters_calling_together_never_reach_one_visitor(place, meet, play):
    async def story():
        kiosk = await meet("kiosk", "kiosk-1")
        desks = {"1": await meet("counter", "pc-1"), "2": await meet("counter", "pc-2")}
        for counter, desk in desks.items():
            await desk.do("counter.open", counter=counter, officer="Sari", pin="1234")
        for _ in range(20):
            await take_and_print(kiosk, "A-02")
        called = []
        for _ in range(10):
            both = [desk.do("call.next", counter=n) for n, desk in desks.items()]
            called += await asyncio.gather(*both)
            for n, desk in desks.items():
                await desk.do("serve.start", counter=n)
                await desk.do("serve.finish", counter=n)
        return called

    called = Counter(ticket["id"] for ticket in play(story()))
    assert len(called) == 20
    assert set(called.values()) == {1}


def test_a_failed_print_is_never_called_and_its_number_not_used_again(place, meet, play):
    async def story():
        kiosk, desk = await meet("kiosk", "kiosk-1"), await meet("counter", "pc-1")
        await desk.do("counter.open", counter="1", officer="Sari", pin="1234")
        failed = await kiosk.do("ticket.take", service="A-02")
        failed = await kiosk.do("ticket.unprinted", ticket=failed["id"], fault="paper out")
        printed = await take_and_print(kiosk, "A-02")
        return failed, printed, await desk.do("call.next", counter="1")

    failed, printed, called = play(story())
    assert (failed["number"], failed["state"]) == ("A1-001", "cancelled")
    assert called["number"] == printed["number"] == "A1-002"


def test_a_display_sees_every_seq_without_a_gap_and_resumes_by_since(place, meet, play):
    async def story():
        tv, kiosk = await meet("display", "tv-1"), await meet("kiosk", "kiosk-1")
        first = tv.seq
        for _ in range(5):
            await take_and_print(kiosk, "A-02")
        await tv.until(kiosk.events[-1]["seq"])
        seen = [event["seq"] for event in tv.events]
        await tv.connection.close()
        for _ in range(5):
            await take_and_print(kiosk, "A-02")
        back = await meet("display", "tv-1", since=seen[-1])
        return first, seen, back

    first, seen, back = play(story())
    assert seen == list(range(first + 1, seen[-1] + 1))
    missed = [event["seq"] for event in back.opened["events"]]
    assert missed == list(range(seen[-1] + 1, back.seq + 1))
    assert "view" not in back.opened


@pytest.mark.parametrize("since", [0, -1, 1_000_000])
def test_a_since_outside_the_window_gives_the_whole_view(place, meet, since, play):
    async def story():
        return await meet("display", "tv-1", since=since)

    assert play(story()).opened["view"]["role"] == "display"


def test_what_a_display_may_not_see_comes_numbered_and_empty(place, meet, play):
    async def story():
        tv, kiosk = await meet("display", "tv-1"), await meet("kiosk", "kiosk-1")
        await take_and_print(kiosk, "A-02")
        await tv.until(kiosk.events[-1]["seq"])
        return tv

    tv = play(story())
    assert [event["data"] for event in tv.named("ticket.taken")] == [None]
    assert tv.opened["view"]["queues"] == []


def test_one_commit_sends_one_frame(place, meet, play):
    async def story():
        tv, kiosk = await meet("display", "tv-1"), await meet("kiosk", "kiosk-1")
        await asyncio.gather(*(kiosk.do("ticket.take", service="A-02") for _ in range(40)))
        await tv.until(kiosk.events[-1]["seq"])
        return tv

    tv = play(story())
    assert len(tv.events) > 40
    assert tv.frames < 20


def test_the_wrong_pin_five_times_locks_the_officer_for_a_while(place, meet, play):
    async def reason(desk, pin):
        try:
            await desk.do("counter.open", counter="1", officer="Sari", pin=pin)
        except Refusal as refusal:
            return refusal
        return None

    async def story():
        desk, other = await meet("counter", "pc-1"), await meet("counter", "pc-2")
        wrong = [await reason(desk, "0000") for _ in range(5)]
        return wrong, await reason(desk, "1234"), await reason(other, "1234")

    wrong, locked, elsewhere = play(story())
    assert [each.reason for each in wrong] == ["wrong_pin"] * 5
    assert [each.data["left"] for each in wrong] == [4, 3, 2, 1, 0]
    assert (locked.reason, locked.data["retry_after_s"]) == ("too_fast", 60)
    assert elsewhere is None


def test_officers_and_stations_added_while_the_hub_serves_come_in(place, meet, play):
    place.pair("counter", "pc-9")
    place.officer("Budi", "9876", counters="3,4")

    async def story():
        desk = await meet("counter", "pc-9")
        with pytest.raises(Refusal) as refused:
            await desk.do("counter.open", counter="1", officer="Budi", pin="9876")
        opened = await desk.do("counter.open", counter="3", officer="Budi", pin="9876")
        return refused.value.reason, opened

    reason, opened = play(story())
    assert reason == "not_your_counter"
    assert opened["counter"]["officer"] == "Budi"
    assert opened["services"] == ["A-04", "A-05"]


def test_hub_status_and_the_health_page_tell_how_it_is(place, meet, play):
    async def story():
        kiosk = await meet("kiosk", "kiosk-1")
        await take_and_print(kiosk, "A-02")
        return await kiosk.request("hub.status", {})

    status = play(story())
    assert status["stations"] == 1
    assert status["waiting"] == 1
    assert status["commit_ms"]["p50"] > 0
    assert place.health().keys() == status.keys()


def test_after_a_day_of_work_the_journal_replays_to_the_tables(place, meet, play):
    async def story():
        kiosk, desk = await meet("kiosk", "kiosk-1"), await meet("counter", "pc-1")
        await desk.do("counter.open", counter="1", officer="Sari", pin="1234")
        for _ in range(5):
            await take_and_print(kiosk, "A-01")
        called = await desk.do("call.next", counter="1")
        await desk.do("serve.start", counter="1")
        await desk.do("ticket.park", ticket=called["id"], reason="ambil fotokopi")

    play(story())
    place.stop()
    code, said, _ = hub("check", "--db", place.database)
    assert code == 0
    assert said.endswith("events, 5 tickets\n")
