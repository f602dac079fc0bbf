"""A stranger sends whatever a machine can think of; the honest station beside it never notices."""

import asyncio
import json
import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from antrean_shared.commands import COMMANDS
from antrean_shared.errands import ERRANDS
from antrean_shared.messages import Opening
from antrean_shared.pairing import Asking
from tests.hub.places import hub
from tests.hub.stranger import arrive

SHAPES = {each.method: each.__struct_fields__ for each in (*COMMANDS, *ERRANDS)}
SHAPES |= {"session.open": Opening.__struct_fields__, "pairing.ask": Asking.__struct_fields__}
METHODS = st.sampled_from([*SHAPES, "no.such"]) | st.text(max_size=9)
WORDS = st.sampled_from(
    ["1", "A-02", "A1-001", "20261125-A1-001", "Sari", "1234", "elderly", "id", "kiosk-1", "", "M"]
)
LEAVES = WORDS | st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40)
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=6,
)


@st.composite
def requests(draw):
    method = draw(METHODS)
    names = SHAPES.get(method, ("key", "token"))
    params = {name: draw(VALUES) for name in names if draw(st.integers(0, 9))}
    whole = {"jsonrpc": "2.0", "id": draw(st.integers() | WORDS), "method": method}
    return json.dumps({**whole, "params": params if draw(st.integers(0, 9)) else draw(VALUES)})


ANSWERED = "answered"
FRAMES = requests() | requests() | st.text(max_size=60) | st.binary(max_size=60)


async def bother(url, badge, frames):
    """Send the frames, opening first where there is a badge; return how the line was closed."""
    async with connect(url, proxy=None, compression=None, max_size=None) as line:
        try:
            if badge is not None:
                opening = {"protocol": 1, **badge}
                whole = {"jsonrpc": "2.0", "id": 0, "method": "session.open", "params": opening}
                await line.send(json.dumps(whole))
            for frame in frames:
                await line.send(frame)
            last = {"jsonrpc": "2.0", "id": "last", "method": "hub.status", "params": {}}
            await line.send(json.dumps(last))
            while '"id":"last"' not in await line.recv():
                pass
        except ConnectionClosed as closed:
            return closed.rcvd and closed.rcvd.code
    return ANSWERED


def test_no_frame_moves_the_hall_or_is_noticed_by_an_honest_station(town, tmp_path):
    place = town.copy(tmp_path).start()
    loop = asyncio.new_event_loop()
    honest = loop.run_until_complete(arrive(place.url, **place.badge("display", "tv-1")))
    badges = st.sampled_from(
        [None, *(place.badge(*who) for who in (("kiosk", "kiosk-1"), ("supervisor", "boss")))]
    )
    slowest = []

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(badge=badges, frames=st.lists(FRAMES, max_size=12))
    def storm(badge, frames):
        end = loop.run_until_complete(asyncio.wait_for(bother(place.url, badge, frames), 10))
        assert end in {ANSWERED, 1007, 1008}
        began = time.perf_counter()
        loop.run_until_complete(honest.request("hub.status", {}))
        slowest.append(time.perf_counter() - began)

    storm()
    status = loop.run_until_complete(honest.request("hub.status", {}))
    loop.run_until_complete(honest.until(status["seq"]))
    seen = [event["seq"] for event in honest.events]
    loop.run_until_complete(honest.leave())
    loop.close()
    place.stop()
    assert seen == list(range(seen[0], seen[-1] + 1))
    assert sorted(slowest)[len(slowest) // 2] < 0.1
    assert hub("check", "--db", place.database)[0] == 0
