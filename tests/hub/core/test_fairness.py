"""Nobody starves and shares are kept, while visitors keep coming and counters keep calling."""

import os
import subprocess
import sys
from itertools import groupby
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from antrean_hub.core.facts import TicketCalled
from antrean_hub.core.hall import LineId
from antrean_shared.words import Ground
from tests.hub.core.busy import SHARES, Morning

arrivals = st.lists(
    st.tuples(
        st.sampled_from(["A-02", "A-02", "A-04"]),
        st.sampled_from([None, None, None, "elderly", "booked"]),
    ),
    max_size=2,
)
mornings = st.lists(arrivals, min_size=20, max_size=60)


@given(mornings)
def test_nobody_waits_past_the_guard_for_longer_than_who_came_before(minutes):
    morning = Morning(minutes)
    while any(morning.hall.lines.values()):
        morning.minute()
    assert not morning.overdue


@given(mornings)
def test_two_lines_that_wait_have_their_shares_within_one(minutes):
    for both, calls in groupby(turns(Morning(minutes)), key=lambda turn: turn[1]):
        if both:
            assert spread([stage for stage, _ in calls]) <= sum(SHARES)


def turns(morning: Morning):
    """Every call that the shares decided: the line it was from, and whether both waited."""
    both = [LineId("A1", None, False), LineId("A2", None, False)]
    for record in morning.records:
        fact = record.fact
        if isinstance(fact, TicketCalled) and fact.turn is not None:
            stage = record.before.tickets[fact.ticket].stage
            yield stage, all(record.before.line(line) for line in both)


def spread(stages: list[str]) -> int:
    """How far the first line was from its share over any stretch of these, in parts of a call."""
    first, other = SHARES
    ahead = [0]
    for stage in stages:
        ahead.append(ahead[-1] + (other if stage == "A1" else -first))
    return max(ahead) - min(ahead)


def test_every_ground_of_such_a_morning_is_seen():
    crowd = [[("A-02", None), ("A-04", None)], [("A-02", "booked")], [("A-04", "elderly")]]
    morning = Morning(crowd * 15)
    seen = {
        why.ground
        for record in morning.records
        if isinstance(record.fact, TicketCalled)
        for why in record.fact.why
    }
    assert seen >= {Ground.SHARE, Ground.GUARD, Ground.PRIORITY, Ground.BOOKED}


TALE = """
from tests.hub.core.busy import BUSY, Morning
crowd = [[("A-02", None), ("A-04", None)], [("A-02", "booked")], [("A-04", "elderly")]]
print([record.fact.ticket for record in Morning(crowd * 10).records if hasattr(record.fact, "why")])
"""


def test_another_process_on_another_day_calls_the_same_visitors():
    """Python orders sets and maps anew in each process; whom a counter calls must not follow."""
    told = {
        subprocess.run(
            [sys.executable, "-c", TALE],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            cwd=Path(__file__).parents[3],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1
    assert "A2-001" in told.pop()
