import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_printer.deadline import Deadline
from antrean_printer.errors import NoAnswer, NotFound, Stalled
from antrean_printer.status import FENCE, QUESTIONS
from antrean_printer.transport.memory import HEALTHY, NEAR_END, PAPER_OUT, Firmware, Memory

NOW = Deadline(0)


def test_each_question_has_its_own_answer():
    firmware = Firmware(NEAR_END)
    assert b"".join(firmware.hear(question) for question in QUESTIONS) == bytes(NEAR_END)


def test_a_fence_is_answered_behind_the_job():
    assert Firmware().hear(b"Halo\n" + FENCE) == b"\x00"


def test_a_silent_printer_says_nothing():
    assert Firmware(None, fences=False).hear(b"".join(QUESTIONS) + FENCE) == b""


def test_a_roll_that_ends_stops_the_rest():
    firmware = Firmware(runs_out_after=2)
    assert firmware.hear(b"Halo" + FENCE) == b""
    assert (firmware.answers, bytes(firmware.printed)) == (PAPER_OUT, b"Ha")


@given(st.data())
def test_commands_may_arrive_in_any_portions(data):
    line = b"Halo\n\x1b@" + QUESTIONS[0] + b"\x1d!\x11" + FENCE + QUESTIONS[3]
    firmware, answers, at = Firmware(), b"", 0
    while at < len(line):
        size = data.draw(st.integers(1, len(line) - at))
        answers += firmware.hear(line[at : at + size])
        at += size
    assert answers == bytes([HEALTHY[0], 0, HEALTHY[3]])
    assert bytes(firmware.printed) == b"Halo\n\x1b@\x1d!\x11" + FENCE


def test_a_memory_answers_once():
    memory = Memory()
    memory.open(NOW)
    memory.write(QUESTIONS[0], NOW)
    assert memory.read(NOW) == b"\x12"
    with pytest.raises(NoAnswer):
        memory.read(NOW)


def test_a_memory_can_be_absent():
    with pytest.raises(NotFound):
        Memory(absent=NotFound("unplugged")).open(NOW)


@pytest.mark.parametrize(("takes", "jobs"), [(0, []), (2, [b"Ha"])])
def test_a_memory_can_stall(takes, jobs):
    memory = Memory(takes=takes)
    with pytest.raises(Stalled) as stalled:
        memory.write(b"Halo", NOW)
    assert (stalled.value.sent, memory.jobs) == (takes, jobs)
