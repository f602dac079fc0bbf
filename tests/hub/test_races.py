"""Two counters, one visitor: whoever asks first has the visitor, the other has nobody."""

import asyncio
import random

from antrean_hub.core.refusals import Refused
from antrean_hub.core.step import Step
from antrean_shared import commands as c
from antrean_shared.words import Reason, TicketState
from tests.hub.core.halls import SMALL, Story, ask, desk
from tests.hub.stranger import Refusal, take_and_print

RACES, ON_SOCKETS = 10_000, 150
COUNTERS = ("1", "2", "8")


def test_ten_thousand_races_have_ten_thousand_winners():
    chance = random.Random(20261125)
    story = Story(SMALL)
    story.open(*COUNTERS)
    won = dict.fromkeys(COUNTERS, 0)
    for _ in range(RACES):
        won[race(story, chance)] += 1
    assert sum(won.values()) == RACES
    assert min(won.values()) > RACES / len(COUNTERS) * 0.9


def race(story: Story, chance: random.Random) -> str:
    """One visitor comes, two counters or three ask in any order, and say it twice; who has won?"""
    ticket = story.take("A-01")
    asking = [each for each in COUNTERS for _ in range(chance.choice((1, 1, 2)))]
    chance.shuffle(asking)
    answers = [(counter, story.try_(wish(ticket, counter, chance), desk(counter)))
               for counter in asking]  # fmt: skip
    (winner,) = (counter for counter, answer in answers if isinstance(answer, Step))
    reasons = {answer.reason for _, answer in answers if isinstance(answer, Refused)}
    assert reasons <= {Reason.NOBODY_WAITING, Reason.COUNTER_BUSY, Reason.WRONG_STATE}
    holding = [name for name, each in story.hall.desks.items() if each.ticket == ticket.id]
    assert holding == [winner]
    story.do(ask(c.CancelTicket, ticket=ticket.id), desk(winner))
    assert story.state(ticket) is TicketState.CANCELLED
    return winner


def wish(ticket, counter: str, chance: random.Random) -> c.Command:
    if chance.random() < 0.2:
        return ask(c.CallNumber, counter=counter, number=ticket.number, reason="uji")
    return ask(c.CallNext, counter=counter)


def test_two_officers_on_real_sockets_never_get_the_same_visitor(place, meet, play):
    async def story():
        kiosk = await meet("kiosk", "kiosk-1")
        officers = [await meet("counter", f"pc-{n}") for n in (1, 2)]
        for counter, officer in zip(("1", "2"), officers, strict=True):
            await officer.do("counter.open", counter=counter, officer="Sari", pin="1234")
        return [await meeting(kiosk, officers) for _ in range(ON_SOCKETS)]

    outcomes = play(story())
    assert all(sorted(answers) == ["called", "nobody_waiting"] for answers in outcomes)


async def meeting(kiosk, officers) -> list[str]:
    """Let one visitor come and both officers press together; the winner sees to the visitor."""
    ticket = await take_and_print(kiosk, "A-03")
    calls = (press(officer, str(n)) for n, officer in enumerate(officers, start=1))
    answers = await asyncio.gather(*calls)
    winner = officers[answers.index("called")]
    await winner.do("ticket.cancel", ticket=ticket["id"], reason="uji")
    return answers


async def press(officer, counter: str) -> str:
    try:
        return (await officer.do("call.next", counter=counter))["state"]
    except Refusal as refusal:
        return refusal.reason
