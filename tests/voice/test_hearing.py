"""What a view tells the voice."""

from msgspec.structs import replace

from antrean_shared.words import Role, TicketState
from antrean_voice.hearing import manner, standing
from antrean_voice.numbers import Style
from tests.shared import facts


def test_only_calls_whose_visitors_are_awaited_stand():
    tickets = (facts.called("A-1"), facts.ticket("A-2", TicketState.SERVING, counter="4"))
    view = facts.view(Role.DISPLAY, tickets=tickets)
    assert [call.number for call in standing(view, None)] == ["A-1"]


def test_a_zone_hears_its_own_counters_and_those_nobody_described():
    other = replace(facts.counter("4"), zone="2")
    tickets = (facts.called("A-1", "3"), facts.called("A-2", "4"), facts.called("A-3", "9"))
    view = facts.view(Role.DISPLAY, tickets=tickets, counters=(facts.counter("3"), other))
    assert [call.number for call in standing(view, "1")] == ["A-1", "A-3"]
    assert len(standing(view, None)) == 3


def test_the_hall_says_which_languages_it_speaks():
    told = manner(facts.view(Role.DISPLAY), Style.BILANGAN)
    assert (told.style, told.languages) == (Style.BILANGAN, ("id",))
