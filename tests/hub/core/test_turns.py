"""Shares are kept within one, over any stretch, however the lines fill and empty."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from antrean_hub.core.turns import take_turn


def played(shares, waits):
    """Return whose turn it was at each of the calls, given who waited."""
    due, turns = {}, []
    for waiting in waits:
        stage, due = take_turn(waiting, shares, due)
        assert all(0 < left <= 5 * 4 * 3 for left in due.values())
        turns.append(stage)
    return "".join(turns)


def test_two_of_one_and_one_of_the_other():
    assert played({"A": 2, "B": 1}, ["AB"] * 9) == "ABAABAABA"


def test_equal_shares_take_turns():
    assert played({"A": 1, "B": 1, "C": 1}, ["ABC"] * 6) == "ABCABC"


def test_a_line_that_was_empty_neither_saves_up_turns_nor_loses_them():
    assert played({"A": 1, "B": 1}, ["AB", *["A"] * 5, *["AB"] * 4]) == "AAAAAABABA"


SHARES = st.lists(st.integers(1, 5), min_size=2, max_size=4).map(
    lambda found: dict(zip("ABCD", found, strict=False))
)


@st.composite
def days(draw):
    shares = draw(SHARES)
    some = st.sets(st.sampled_from(list(shares)), min_size=1).map(sorted)
    full = st.just(sorted(shares))
    return shares, draw(st.lists(st.one_of(full, full, some), min_size=1, max_size=80))


@given(days())
def test_of_any_two_lines_that_wait_each_has_its_share_within_one(day):
    shares, waits = day
    turns = played(shares, waits)
    for one, other in combinations(shares, 2):
        assert spread(shares, zip(turns, waits, strict=True), one, other) <= 1


def spread(shares, calls, one, other):
    """How far a line was from its share, at most, over any stretch in which both waited."""
    whole, ahead, low, high, worst = shares[one] + shares[other], 0, 0, 0, 0
    for turn, waiting in calls:
        if not {one, other} <= set(waiting):
            ahead = low = high = 0
        ahead += {one: shares[other], other: -shares[one]}.get(turn, 0)
        low, high = min(low, ahead), max(high, ahead)
        worst = max(worst, high - low)
    return worst / whole
