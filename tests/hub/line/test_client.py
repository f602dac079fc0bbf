"""What strangers get wrong, and that nobody else notices."""

import asyncio
import json
import threading

import pytest
from websockets.asyncio.client import connect

from antrean_hub.line.client import UNANSWERED
from antrean_hub.store.store import Store
from tests.hub.stranger import Refusal, error_of, stranger_at, take_and_print


async def answer_to(place, frame):
    """Send one raw frame to a session that is open; return the hub's answer to it."""
    async with connect(place.url, compression=None, max_size=None, proxy=None) as raw:
        await raw.send(json.dumps(request("session.open", place.badge("kiosk", "kiosk-1"))))
        await raw.recv()
        await raw.send(frame)
        while "events" in (answer := json.loads(await raw.recv())).get("method", ""):
            pass
        return answer


def request(method, params):
    return {"jsonrpc": "2.0", "id": 1, "method": method, "params": {"protocol": 1, **params}}


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("", -32700),
        ("{", -32700),
        ("[" * 60_000, -32700),
        (b'{"jsonrpc":"2.0","id":1,"method":"hub.status"}', -32700),
        ('[{"jsonrpc":"2.0","id":1,"method":"hub.status"}]', -32600),
        ('{"jsonrpc":"1.0","id":1,"method":"hub.status"}', -32600),
        ('{"jsonrpc":"2.0","method":5}', -32600),
        ('{"jsonrpc":"2.0","id":{},"method":"hub.status"}', -32600),
        ('{"jsonrpc":"2.0","id":1,"method":"no.such"}', -32601),
        ('{"jsonrpc":"2.0","id":1,"method":"ticket.take"}', -32602),
        ('{"jsonrpc":"2.0","id":1,"method":"ticket.take","params":[1]}', -32602),
        (
            '{"jsonrpc":"2.0","id":1,"method":"ticket.take","params":{"key":"","service":"A"}}',
            -32602,
        ),
        ('{"jsonrpc":"2.0","id":1,"method":"session.open","params":{}}', -32600),
    ],
)
def test_malformed_input_is_answered_with_its_code_and_changes_nothing(place, play, frame, code):
    answer = play(answer_to(place, frame))
    assert answer["error"]["code"] == code
    assert not [name for name in place.journal() if name.startswith("ticket.")]


@pytest.mark.parametrize(
    "frame",
    [
        {"method": "hub.status"},
        {"method": "no.such"},
        {"method": "ticket.take", "params": {"key": "k", "service": "A-02"}},
    ],
)
def test_a_notification_has_no_answer_and_no_effect(place, meet, play, frame):
    async def story():
        kiosk = await meet("kiosk", "kiosk-1")
        before = (await kiosk.request("hub.status", {}))["seq"]
        await kiosk.connection.send(json.dumps({"jsonrpc": "2.0", **frame}))
        after = (await kiosk.request("hub.status", {}))["seq"]
        return after - before, kiosk.unasked

    assert play(story()) == (0, [])


@pytest.mark.parametrize("id", ["", "a", 0, -1, 1.5, 2**63, 10**30, "ü𝄞", None])
def test_an_id_comes_back_as_it_was(place, play, id):
    frame = {"jsonrpc": "2.0", "id": id, "method": "hub.status", "params": {}}
    answer = play(answer_to(place, json.dumps(frame)))
    assert ("result" in answer, answer["id"]) == (True, id)


@pytest.mark.parametrize("word", ["\\ud800", "\\udfff\\ud800"])
def test_half_a_character_is_malformed(place, play, word):
    frame = f'{{"jsonrpc":"2.0","id":1,"method":"{word}","params":{{}}}}'
    assert play(answer_to(place, frame))["error"]["code"] == -32700


def test_null_params_are_none(place, play):
    frame = {"jsonrpc": "2.0", "id": 1, "method": "hub.status", "params": None}
    assert "result" in play(answer_to(place, json.dumps(frame)))


def test_a_newer_station_is_told_what_this_hub_has_no_word_for_and_nothing_else_is_lost(
    place, strangers, play
):
    async def story():
        newer = await stranger_at(place, strangers)
        badge = {**place.badge("kiosk", "kiosk-1"), "mood": "bright"}
        errors = [
            await error_of(newer.open(**{**badge, "since": "Monday"})),
            await newer.open(**badge) and await error_of(newer.do("ticket.frame", glass=True)),
            await error_of(newer.do("ticket.take", service="A-02", priority="saint")),
            await error_of(newer.do("ticket.take", service="A-02", gift="ribbon")),
        ]
        return errors, await newer.do("ticket.take", service="A-02")

    errors, ticket = play(story())
    assert [error.code for error in errors] == [-32602, -32601, -32602, -32602]
    assert ticket["number"] == "A1-001"


def test_a_frame_over_64_kib_closes_that_line_alone(place, meet, play):
    async def story():
        rude, kiosk = await meet("kiosk", "kiosk-1"), await meet("kiosk", "kiosk-2")
        await rude.connection.send("x" * (64 * 1024 + 1))
        return await rude.closed(), await take_and_print(kiosk, "A-02")

    code, ticket = play(story())
    assert code == 1009
    assert ticket["state"] == "waiting"


def test_a_display_of_one_zone_does_not_see_the_calls_of_another(place, meet, play):
    async def story():
        near = await meet("display", "tv-1", zone="1")
        far = await meet("display", "tv-2", zone="5")
        kiosk, desk = await meet("kiosk", "kiosk-1"), await meet("counter", "pc-1")
        await desk.do("counter.open", counter="1", officer="Sari", pin="1234")
        await take_and_print(kiosk, "A-02")
        await desk.do("call.next", counter="1")
        for display in (near, far):
            await display.until(desk.events[-1]["seq"])
        return [display.named("ticket.called")[0]["data"] for display in (near, far)]

    near, far = play(story())
    assert near["ticket"]["number"] == "A1-001"
    assert far is None


def test_a_role_sends_only_what_it_may(place, meet, play):
    async def story():
        kiosk, tv = await meet("kiosk", "kiosk-1"), await meet("display", "tv-1")
        call = await error_of(kiosk.do("call.next", counter="1"))
        take = await error_of(tv.do("ticket.take", service="A-02"))
        return call, take, await tv.do("station.report", fault="no sound")

    call, take, report = play(story())
    assert (call.reason, call.data["role"], call.data["method"]) == (
        "not_allowed",
        "kiosk",
        "call.next",
    )
    assert take.reason == "not_allowed"
    assert report == {"station": "tv-1", "fault": "no sound"}


def test_a_flood_is_refused_for_a_while_unless_it_is_a_rehearsal(closed_place, meet, play):
    closed_place.rehearse = None
    closed_place.start()

    async def story():
        stranger = await meet("kiosk", "kiosk-1")
        asks = [stranger.request("hub.status", {}) for _ in range(80)]
        return await asyncio.gather(*asks, return_exceptions=True)

    refused = [each for each in play(story()) if isinstance(each, Refusal)]
    assert 0 < len(refused) <= 20
    assert {(each.reason, each.data["retry_after_s"]) for each in refused} == {("too_fast", 1)}


class GatedStore(Store):
    """A disk that somebody holds."""

    gate = threading.Event()

    def commit(self, batch):
        self.gate.wait(10)
        super().commit(batch)


def test_a_station_is_not_read_further_while_so_many_of_its_wishes_wait(closed_place, meet, play):
    """Its queue is bounded, and the others do not wait for it."""
    closed_place.store = GatedStore
    GatedStore.gate.set()
    closed_place.start()

    async def story():
        greedy, other = await meet("kiosk", "kiosk-1"), await meet("kiosk", "kiosk-2")
        GatedStore.gate.clear()
        wishes = [
            asyncio.create_task(greedy.do("ticket.take", service="A-10"))
            for _ in range(UNANSWERED + 8)
        ]
        await asyncio.sleep(0)
        status = asyncio.create_task(greedy.request("hub.status", {}))
        for _ in range(20):
            await asyncio.wait_for(other.request("hub.status", {}), 1)
        read_on = status.done()
        GatedStore.gate.set()
        numbers = {(await wish)["number"] for wish in wishes}
        return read_on, len(numbers), await status

    read_on, numbers, status = play(story())
    assert not read_on
    assert numbers == UNANSWERED + 8
    assert status["waiting"] == 0
