import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_printer.fault import Fault
from antrean_printer.status import (
    FAULTS,
    Status,
    find_answer,
    find_fence,
    is_answer,
    is_nonsense,
    parse,
)

WELL = 0x12
ASB_PAPER_OUT = bytes.fromhex("1400000f")
ANSWERS = st.sampled_from([byte for byte in range(256) if is_answer(byte)])


def with_bit(question, bit):
    answers = [WELL, WELL, WELL, WELL]
    answers[question - 1] |= 1 << bit
    return tuple(answers)


@pytest.mark.parametrize(
    ("question", "bit", "status"),
    [
        (1, 2, Status.OK),  # the drawer's contact
        (1, 3, Status.OFFLINE),
        (1, 5, Status.OFFLINE),
        (1, 6, Status.OK),  # the feed button
        (2, 2, Status.COVER_OPEN),
        (2, 3, Status.OFFLINE),
        (2, 5, Status.PAPER_OUT),
        (2, 6, Status.ERROR),
        (3, 2, Status.ERROR),
        (3, 3, Status.CUTTER),
        (3, 5, Status.ERROR),
        (3, 6, Status.ERROR),
        (4, 2, Status.NEAR_END),
        (4, 3, Status.NEAR_END),
        (4, 5, Status.PAPER_OUT),
        (4, 6, Status.PAPER_OUT),
    ],
)
def test_every_bit_has_its_meaning(question, bit, status):
    assert parse(with_bit(question, bit)) is status


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        ("12121212", Status.OK),
        ("1212121e", Status.NEAR_END),
        ("1a32127e", Status.PAPER_OUT),
        ("1a161212", Status.COVER_OPEN),
        ("1a36127e", Status.COVER_OPEN),
        ("1a521a12", Status.CUTTER),
        ("1a121212", Status.OFFLINE),
    ],
)
def test_the_most_pressing_is_said(answers, status):
    assert parse(bytes.fromhex(answers)) is status


@pytest.mark.parametrize(
    "answers", [(), (None,), (WELL,), (WELL, WELL, WELL), (WELL, WELL, WELL, None), (None,) * 4]
)
def test_silence_is_never_ok(answers):
    assert parse(answers) is Status.UNKNOWN


def test_a_near_end_without_the_other_answers_is_still_unknown():
    assert parse((None, None, None, 0x1E)) is Status.UNKNOWN


def test_a_fault_that_was_told_counts_even_if_the_rest_is_silence():
    assert parse((0x1A, None)) is Status.OFFLINE
    assert parse((0x1A, 0x16, None)) is Status.COVER_OPEN


@given(st.lists(st.none() | st.integers(0, 255), max_size=6))
def test_no_bytes_are_ok_but_four_valid_ones_without_a_fault(answers):
    if parse(answers) is Status.OK:
        assert len(answers) == 4
        assert all(byte is not None and byte & 0x93 == 0x12 for byte in answers)


@given(st.tuples(ANSWERS, ANSWERS, ANSWERS, ANSWERS))
def test_valid_answers_always_say_something(answers):
    assert parse(answers) not in (Status.UNKNOWN, Status.NONSENSE, Status.GONE, Status.UNASKED)


@pytest.mark.parametrize(
    ("heard", "answer"),
    [
        (b"", None),
        (b"\x12", 0x12),
        (b"\x11\x13\x1a", 0x1A),
        (ASB_PAPER_OUT, None),
        (ASB_PAPER_OUT + b"\x16", 0x16),
        (b"\x00\x0f\x12", 0x12),
        (b"\x10\x04\x01", None),
        (b"\x92\xff\x93", None),
    ],
)
def test_an_answer_is_found_among_the_rest(heard, answer):
    assert find_answer(heard) == answer


@pytest.mark.parametrize(
    ("heard", "fence"),
    [
        (b"", None),
        (b"\x00", 0x00),
        (b"\x0f", 0x0F),
        (b"\x12\x03", 0x03),
        (b"\x11\x13\x1a", None),
        (ASB_PAPER_OUT, None),
        (ASB_PAPER_OUT + b"\x00", 0x00),
        (ASB_PAPER_OUT[:2], None),
        (b"\x1dr\x01", None),
    ],
)
def test_a_fence_is_not_mistaken_for_automatic_status(heard, fence):
    assert find_fence(heard) == fence


@pytest.mark.parametrize("heard", [b"", b"\x12\x1a", b"\x11\x13", b"\x00\x0f", ASB_PAPER_OUT])
def test_a_printers_bytes_make_sense(heard):
    assert not is_nonsense(heard)


@pytest.mark.parametrize("heard", [b"A", b"\xff\xfe", b"\x12OK\r\n", b"\x80", b"\x10\x04\x01\x02A"])
def test_other_bytes_are_nonsense(heard):
    assert is_nonsense(heard)


@given(st.binary(max_size=40))
def test_any_noise_can_be_judged(heard):
    assert is_nonsense(heard) in (True, False)
    assert find_answer(heard) is None or is_answer(find_answer(heard))


def test_every_fault_of_a_status_stops_a_job_but_silence():
    stopping = {status for status in Status if not status.may_print}
    assert stopping == set(FAULTS) - {Status.UNKNOWN}


def test_a_status_that_is_no_fault_says_so():
    assert Status.NEAR_END.fault is None
    assert Status.UNKNOWN.fault is Fault.SILENT
