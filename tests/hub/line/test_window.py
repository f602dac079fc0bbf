import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from antrean_hub.core.asking import Asker
from antrean_hub.core.hall import new_hall
from antrean_hub.core.sight import Audience
from antrean_hub.core.step import advance, tick
from antrean_hub.files.hall import read_hall
from antrean_hub.line.window import Window
from antrean_shared.commands import TakeTicket
from antrean_shared.words import Role
from tests.hub.places import SAMPLE

NOW = datetime(2026, 11, 25, 8, 5, tzinfo=ZoneInfo("Asia/Jakarta"))
KIOSK = Asker(station="kiosk-1", role=Role.KIOSK, token="t")
DESK, BOSS, TV = Audience(Role.COUNTER), Audience(Role.SUPERVISOR), Audience(Role.DISPLAY)


@pytest.fixture(scope="module")
def records():
    """A morning's first facts: the day, the services, five tickets."""
    step = tick(new_hall(read_hall(SAMPLE)), NOW)
    records = list(step.records)
    for n in range(5):
        step = advance(step.hall, TakeTicket(key=str(n), service="A-02"), KIOSK, NOW)
        records += step.records
    return records


def window_of(records, *audiences, **limits):
    window = Window(**limits)
    for audience in audiences:
        window.watch(audience)
    window.keep(window.read_out(records))
    return window


def test_what_was_missed_is_given_in_order_and_nothing_else(records):
    window, last = window_of(records, DESK), records[-1].seq
    missed = window.since(DESK, last - 3, last)
    assert [json.loads(each)["seq"] for each in missed] == [last - 2, last - 1, last]
    assert window.since(DESK, last, last) == []


def test_what_is_not_kept_is_not_pretended(records):
    window, last = window_of(records, DESK, events=3), records[-1].seq
    assert len(window.since(DESK, last - 3, last)) == 3
    assert window.since(DESK, last - 4, last) is None
    assert window.since(DESK, last + 1, last) is None
    assert window.since(TV, last - 1, last) is None


def test_memory_is_bounded_by_bytes_too(records):
    window, last = window_of(records, DESK, size=1500), records[-1].seq
    assert window.since(DESK, last - 1, last) is not None
    assert window.since(DESK, last - 5, last) is None


def test_readers_of_the_same_share_the_bytes(records):
    told = window_of(records, DESK, BOSS, TV).read_out(records)[-1]
    assert told.frames[DESK] is told.frames[BOSS]
    assert told.frames[TV].endswith(b'"data":null}')
