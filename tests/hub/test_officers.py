"""An officer's and a supervisor's decisions on real sockets, as a stranger's client sees them."""

from tests.hub.stranger import Refusal, take_and_print


async def seated(meet, counter="3", station="pc-1"):
    officer = await meet("counter", station)
    await officer.do("counter.open", counter=counter, officer="Sari", pin="1234")
    return officer


async def refused(asking):
    try:
        await asking
    except Refusal as refusal:
        return refusal.reason
    return "done"


def last(stranger, name):
    return stranger.named(name)[-1]["data"]


def test_a_call_says_why_and_a_step_is_taken_back_for_everybody(place, meet, play):
    async def story():
        kiosk, tv = await meet("kiosk", "kiosk-1"), await meet("display", "tv-1")
        officer = await seated(meet)
        await take_and_print(kiosk, "A-04")
        called = await officer.do("call.next", counter="3")
        assert [each["ground"] for each in called["why"]] == ["only_line"]
        await officer.do("serve.start", counter="3")
        done = await officer.do("serve.finish", counter="3", outcome="incomplete")
        assert done["state"] == "done"
        undo = last(officer, "ticket.finished")["counter"]["undo"]
        assert (undo["what"], undo["number"]) == ("finish", called["number"])
        back = await officer.do("call.undo", counter="3")
        assert back["state"] == "serving"
        assert await refused(officer.do("call.undo", counter="3")) == "nothing_to_undo"
        status = await kiosk.request("hub.status", {})
        await tv.until(status["seq"])
        await kiosk.until(status["seq"])
        seen = last(tv, "ticket.undone")
        assert (seen["ticket"]["state"], seen["counter"]["served"]) == ("serving", 0)
        assert seen["ticket"]["why"] == []
        assert last(kiosk, "ticket.undone").get("ticket") is None

    play(story())


def test_a_supervisor_answers_a_counter_that_asks_to_close(place, meet, play):
    async def story():
        boss, officer = await meet("supervisor", "boss"), await seated(meet)
        asking = await officer.do("counter.ask_close", counter="3", reason="sistem pusat mati")
        assert (asking["state"], asking["asks"]) == ("open", "sistem pusat mati")
        closed = await boss.do("counter.approve_close", counter="3")
        assert (closed["state"], closed["closes"]) == ("closed", "sistem pusat mati")
        again = officer.do("counter.open", counter="3", officer="Sari", pin="1234")
        assert await refused(again) == "closed_for_today"
        await boss.do("counter.refuse_close", counter="3", reason="sudah pulih")
        await officer.do("counter.open", counter="3", officer="Sari", pin="1234")
        assert last(boss, "counter.close_asked")["counter"]["asks"] == "sistem pusat mati"

    play(story())


def test_an_agency_is_down_and_a_service_is_widened_where_everybody_sees_it(place, meet, play):
    async def story():
        kiosk, boss = await meet("kiosk", "kiosk-1"), await meet("supervisor", "boss")
        officer = await seated(meet)
        down = await officer.do("agency.suspend", agency="DUKCAPIL", reason="SIAK mati")
        assert [each["agency"] for each in down["outages"]] == ["DUKCAPIL"]
        assert await refused(kiosk.do("ticket.take", service="A-04")) == "system_down"
        assert await refused(officer.do("agency.suspend", agency="SIM", reason="x")) == (
            "not_your_agency"
        )
        assert (await officer.do("agency.resume", agency="DUKCAPIL"))["outages"] == []
        wide = await boss.do("service.quota", service="A-08", extra=2, reason="ramai")
        assert (wide["quota"], wide["extra"]) == (7, 2)
        shut = await boss.do("service.force", service="A-08", open=False, reason="apel")
        assert (shut["available"], shut["forced"], shut["detail"]) == (False, False, "apel")
        status = await kiosk.request("hub.status", {})
        await kiosk.until(status["seq"])
        assert last(kiosk, "agency.suspended")["outages"][0]["reason"] == "SIAK mati"
        (offer,) = last(kiosk, "service.forced")["offers"]
        assert offer["forced"] is False

    play(story())
