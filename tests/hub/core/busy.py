"""A busy morning: more people than the counters serve."""

from msgspec.structs import replace

from antrean_hub.core.policy import lines, waited_min
from antrean_shared import commands as c
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
