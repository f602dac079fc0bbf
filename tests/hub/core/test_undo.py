"""The last step is taken back as if it had never been, unless somebody has heard of it."""

from itertools import product

import pytest
from hypothesis import given
from msgspec.structs import replace

from antrean_hub.core.evolve import evolve
from antrean_hub.core.facts import HallConfigured, TicketUndone
from antrean_hub.core.step import Step, advance, note
from antrean_hub.core.undo import STEPS
from antrean_shared import commands as c
from antrean_shared.words import Reason, TicketState, Undoable
from tests.hub.core.days import COUNTERS, Day, scripts
from tests.hub.core.halls import BOSS, Story, ask, desk

UNDO = {"counter": "1"}
ASIDE = {TicketState.MISSED, TicketState.PARKED, TicketState.CANCELLED}
SEEN: set[Undoable] = set()


@pytest.fixture
def story() -> Story:
    told = Story()
    told.open("1", "3", "8")
    told.take("A-01")
    told.call("1")
    return told


def held(story: Story) -> str:
    return story.hall.desk("1").ticket


def undo(story: Story, counter: str = "1"):
    return story.do(ask(c.UndoStep, counter=counter), desk(counter)).answer


def essence(hall):
    """The hall without what merely tells how it came about; a voice did leave a call unsaid."""
    desks = {name: replace(each, undo=None) for name, each in hall.desks.items()}
    return replace(hall, seq=0, last_at=None, undos=None, desks=desks, tallies=None)


def test_a_start_is_taken_back_and_the_visitor_is_called_again_only_by_the_officer(story):
    before = essence(story.hall)
    story.do(ask(c.StartServing, **UNDO), desk("1"))
    assert undo(story).state is TicketState.CALLED
    assert essence(story.hall) == before


def test_a_finish_is_taken_back_with_the_counters_figures(story):
    story.do(ask(c.StartServing, **UNDO), desk("1"))
    story.tick(minutes=7)
    before = essence(story.hall)
    story.do(ask(c.FinishServing, **UNDO, outcome="rejected"), desk("1"))
    assert (story.hall.desk("1").served, story.hall.desk("1").served_s) == (1, 420)
    assert undo(story).state is TicketState.SERVING
    assert essence(story.hall) == before


def test_a_counter_says_what_it_may_take_back_and_until_when(story):
    step = story.do(ask(c.StartServing, **UNDO), desk("1"))
    told = story.hall.desk("1").undo
    assert (told.what, told.at) == (Undoable.START, story.now)
    seen = story.do(ask(c.ResumeCounter, **UNDO), desk("1")).answer.undo
    assert (seen.what, seen.number, seen.ticket) == ("start", "A1-001", step.answer.id)
    assert (seen.until - story.now).total_seconds() == pytest.approx(10, abs=0.1)


def test_ten_seconds_later_it_is_too_late(story):
    story.do(ask(c.StartServing, **UNDO), desk("1"))
    story.tick(seconds=11)
    assert story.no(ask(c.UndoStep, **UNDO), desk("1")) == Reason.TOO_LATE


def test_a_step_is_taken_back_once(story):
    story.do(ask(c.StartServing, **UNDO), desk("1"))
    undo(story)
    assert story.no(ask(c.UndoStep, **UNDO), desk("1")) == Reason.NOTHING_TO_UNDO


def test_a_call_is_not_taken_back_nor_what_was_before_it(story):
    assert story.no(ask(c.UndoStep, **UNDO), desk("1")) == Reason.NOTHING_TO_UNDO
    story.take("A-02")
    story.do(ask(c.MissTicket, ticket=held(story)), desk("1"))
    story.call("1")
    assert story.no(ask(c.UndoStep, **UNDO), desk("1")) == Reason.NOTHING_TO_UNDO


def test_what_another_counter_has_called_meanwhile_stays(story):
    for wish in (c.StartServing, c.FinishServing):
        story.do(ask(wish, **UNDO), desk("1"))
    assert story.call("3") == "A1-001"
    assert story.no(ask(c.UndoStep, **UNDO), desk("1")) == Reason.NOTHING_TO_UNDO


def test_what_somebody_else_has_done_with_the_number_meanwhile_stays(story):
    ticket = held(story)
    story.do(ask(c.ParkTicket, ticket=ticket), desk("1"))
    story.do(ask(c.RestoreTicket, ticket=ticket), BOSS)
    assert story.no(ask(c.UndoStep, **UNDO), desk("1")) == Reason.NOTHING_TO_UNDO


def test_a_counter_that_has_paused_or_closed_since_has_nothing_to_take_back(story):
    for wish in (c.PauseCounter, c.CloseCounter):
        story.do(ask(c.MissTicket, ticket=held(story)), desk("1"))
        story.do(ask(wish, **UNDO), desk("1"))
        story.open("1")
        assert story.no(ask(c.UndoStep, **UNDO), desk("1")) == Reason.NOTHING_TO_UNDO
        story.take("A-02")
        story.call("1")


def test_a_hall_that_was_described_anew_since_takes_nothing_back(story):
    story.do(ask(c.StartServing, **UNDO), desk("1"))
    step = note(story.hall, HallConfigured(config=story.hall.config), story.now)
    assert not step.hall.undos
    assert step.hall.desk("1").undo is None


def test_a_journal_that_takes_back_what_nobody_did_is_not_believed(story):
    fact = TicketUndone(ticket=held(story), counter="1")
    with pytest.raises(ValueError, match="remembers no step"):
        evolve(story.hall, fact, story.now)


def test_a_supervisors_step_is_nobodys_to_take_back(story):
    story.do(ask(c.CancelTicket, ticket=held(story)), BOSS)
    assert story.no(ask(c.UndoStep, **UNDO), desk("1")) == Reason.NOTHING_TO_UNDO


def test_a_cancelled_place_in_the_quota_is_held_again(story):
    waits = story.take("A-02")
    before = essence(story.hall)
    story.do(ask(c.CancelTicket, ticket=waits.id), desk("1"))
    undo(story)
    assert essence(story.hall) == before


@given(scripts)
def test_do_and_undo_is_as_if_nothing_had_been(script):
    day = Day()
    for action in script:
        day.play(action)
    for counter, verb in product(COUNTERS, ("open", "next", "start")):
        day.play((verb, counter))
        for wish in steps(day, counter):
            try_and_undo(day, counter, wish)


def try_and_undo(day: Day, counter: str, wish: c.Command) -> None:
    done = advance(day.hall, wish, desk(counter), day.now)
    if isinstance(done, Step) and done.hall.desk(counter).undo is not None:
        back = advance(done.hall, ask(c.UndoStep, counter=counter), desk(counter), day.now)
        assert offers_apart(essence(back.hall)) == offers_apart(essence(day.hall))
        SEEN.add(done.hall.desk(counter).undo.what)


def test_and_every_kind_of_step_was_taken_back_in_those_days():
    assert SEEN == set(Undoable) == set(STEPS.values())


def steps(day: Day, counter: str):
    """Every step that an officer at ``counter`` may try."""
    yield ask(c.StartServing, counter=counter)
    yield ask(c.FinishServing, counter=counter, outcome="incomplete")
    yield ask(c.FinishServing, counter=counter, then=c.Target(service="G-01"))
    ticket = day.hall.desk(counter).ticket or day.pick(3)
    for kind in (c.MissTicket, c.ParkTicket, c.CancelTicket):
        yield ask(kind, ticket=ticket)
    for each in sorted(day.hall.tickets):
        if day.hall.tickets[each].state in ASIDE:
            yield ask(c.RestoreTicket, ticket=each)
    yield ask(c.TransferTicket, ticket=ticket, to=c.Target(service="A-04"), front=True)
    yield ask(c.TransferTicket, ticket=ticket, to=c.Target(counter="8"))
    yield ask(c.PrioritiseTicket, ticket=ticket, priority="child")


def offers_apart(hall):
    """A quota that was free for a moment is told of at the next tick."""
    return replace(hall, told=None, chances=None)
