"""The director before a real station program, in a process of its own."""

import pytest

from antrean_rehearsal.hands import WentWrong
from antrean_rehearsal.stage import PIN
from antrean_shared.words import Role


@pytest.fixture(scope="module")
def counter(stage):
    return stage.station(Role.COUNTER, "counter-5", "--counter", "5", "--geometry", "0,0,1366x768")


def test_an_officer_logs_in_by_keyboard(counter, tmp_path):
    counter.wait("officer", seconds=20)
    counter.wait("Terhubung", seconds=20)
    for text, key in (("Sari", "Tab"), (PIN, "Return")):
        counter.type(text)
        counter.press(key)
    counter.wait("primary")
    assert "Sari" in counter.texts()
    counter.picture(tmp_path / "work.png")
    assert (tmp_path / "work.png").stat().st_size > 1000


def test_what_is_not_to_be_seen_stops_the_rehearsal(counter):
    assert not counter.sees("no-such-thing")
    with pytest.raises(WentWrong, match=r"counter-5, read 'no-such-thing'"):
        counter.read("no-such-thing")


def test_a_program_that_ended_is_noticed(stage):
    display = stage.station(Role.DISPLAY, "tv-9", "--geometry", "0,0,640x360")
    display.wait("clock", seconds=20)
    assert display.leave() == 0
    with pytest.raises((WentWrong, ValueError)):
        display.texts()
