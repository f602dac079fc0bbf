"""Nobody starves and shares are kept, while visitors keep coming and counters keep calling."""

import os
import subprocess
import sys
from itertools import groupby
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from antrean_hub.core.facts import TicketCalled
from antrean_hub.core.hall import LineId
from antrean_hub.core.policy import lines, waited_min
from antrean_shared import commands as c
from antrean_shared.words import Ground
from tests.hub.core.halls import BOSS, KIOSK, SMALL, Story, ask, desk

SHARES = (3, 2)
BUSY = replace(
    SMALL,
    policy=replace(SMALL.policy, booked_run=3, longest_wait_guard_min=12),
    services=tuple(replace(each, quota=None) for each in SMALL.services),
    counters=tuple(
        replace(each, shares=SHARES, helps=("AR",)) if each.id == "2" else each
        for each in SMALL.counters
    ),
)
"""Counter 2 takes three of A1, two of A2; and some whose time has come before the others."""
RUN = BUSY.policy.priority_run + 1
"""Of so many calls in a row, one at least is an ordinary visitor's, and one priority's."""

arrivals = st.lists(
    st.tuples(
        st.sampled_from(["A-02", "A-02", "A-04"]),
        st.sampled_from([None, None, None, "elderly", "booked"]),
    ),
    max_size=2,
)
mornings = st.lists(arrivals, min_size=20, max_size=60)


class Morning(Story):
    """Counter 2 calls somebody every minute; visitors come when they like."""

    def __init__(self, minutes) -> None:
        super().__init__(BUSY)
        self.open("2")
        self.overdue: dict[str, int] = {}
        self.calls = 0
        for come in minutes:
            for service, how in come:
                self.arrive(service, how)
            self.minute()

    def arrive(self, service: str, how: str | None) -> None:
        if how != "booked":
            self.take(service, how)
            return
        code = f"RSV-{len(self.hall.tickets)}"
        wish = ask(c.AddBooking, code=code, service=service, at=self.now, person=code * 2)
        self.do(wish, BOSS)
        ticket = self.do(ask(c.CheckIn, code=code), KIOSK).answer
        self.do(ask(c.ConfirmPrinted, ticket=ticket.id), KIOSK)

    def minute(self) -> None:
        self.tick(minutes=1)
        self.note_overdue()
        step = self.try_(ask(c.CallNext, counter="2"), desk("2"))
        if hasattr(step, "answer"):
            self.calls += 1
            assert self.calls <= self.overdue.pop(step.answer.id, self.calls)
            for wish in (c.StartServing, c.FinishServing):
                self.do(ask(wish, counter="2"), desk("2"))

    def note_overdue(self) -> None:
        """Whoever has waited past the guard is called before so many others have been."""
        config = self.hall.index.counters["2"]
        for priority in (True, False):
            waiting = sorted(
                place for line in lines(config, priority=priority) for place in self.hall.line(line)
            )
            for ahead, place in enumerate(waiting):
                if waited_min(place, self.now) > self.hall.policy.longest_wait_guard_min:
                    self.overdue.setdefault(place.ticket, self.calls + RUN * (ahead + 1))


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
from tests.hub.core.test_fairness import BUSY, Morning
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
