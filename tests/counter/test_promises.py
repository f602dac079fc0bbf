"""Whatever an officer presses, and however the line tears: promises over random shifts."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from antrean_counter.acts import Act
from antrean_counter.gestures import (
    Brought,
    Chose,
    Confirmed,
    Did,
    Dismissed,
    Fronted,
    Moved,
    Pointed,
    Turned,
    Wrote,
)
from antrean_counter.reading import here
from antrean_shared import commands as c
from antrean_shared.session import Refused
from antrean_shared.words import CounterState, Reason
from tests.counter.shift import Shift
from tests.hub.core.halls import BOSS, ask

SMALL = st.integers(0, 4)
GESTURES = st.one_of(
    st.builds(Did, st.sampled_from([*Act, *[Act.PRIMARY] * 6, *[Act.NUMBER] * 2])),
    st.builds(Brought, SMALL),
    st.builds(Chose, SMALL),
    st.sampled_from([Confirmed(), Chose(0), Moved(1), Pointed(2), Dismissed(), Turned()]),
    st.builds(Wrote, st.sampled_from(["", "2", "A-0", "zz", "pulang dulu"])),
)
WIRE = st.sampled_from(
    [*["arrives"] * 6, "nothing", "late", "tears", "tears_heard", "closed", "cancelled", Fronted()]
)
STORY = st.lists(st.tuples(GESTURES, WIRE), min_size=12, max_size=40).map(
    lambda pairs: [what for pair in pairs for what in pair]
)
SOME = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)  # the machine may be busy with other parts' tests
SERVICES = ("A-04", "A-02", "A-01", "A-04", "A-02", "A-04")


def live(shift, what):
    """Let one thing happen: a gesture, or something on the wire or in the hall."""
    match what:
        case "nothing":
            pass
        case "arrives":
            shift.arrives()
        case "late":
            shift.passes(40).arrives(events_first=False)
        case "tears" | "tears_heard":
            shift.leaves(heard=what == "tears_heard").joins()
        case "closed":
            close(shift)
        case "cancelled":
            cancel(shift)
        case gesture:
            shift.does(gesture)


def close(shift):
    """The supervisor closes the counter, if it is empty, and the officer opens it again."""
    shift.arrives()
    desk = shift.hall.hall.desk("2")
    if desk.ticket is None and desk.state is not CounterState.CLOSED:
        shift.hub_does(ask(c.CloseCounter, counter="2"), BOSS).logs_in()


def cancel(shift):
    """The supervisor takes our visitor away."""
    ticket = shift.hall.hall.desk("2").ticket
    if ticket is not None:
        shift.hub_does(ask(c.CancelTicket, ticket=ticket), BOSS)


@SOME
@given(STORY)
def test_one_wish_at_a_time_and_each_command_once(story):
    shift = Shift(*SERVICES)
    for what in story:
        live(shift, what)
        assert len(shift.desk.doing) <= 2
        unanswered = [each for each in shift.sent if each.key not in shift.answers]
        assert len(unanswered) <= 1
        assert unanswered == list(shift.desk.doing[:1])
    assert len({command.key for command in shift.sent}) == len(shift.sent)


@SOME
@given(STORY)
def test_nobody_is_called_while_a_visitor_is_here(story):
    shift = Shift(*SERVICES)
    for what in story:
        live(shift, what)
    told = (answer for answer in shift.answers.values() if isinstance(answer, Refused))
    assert Reason.COUNTER_BUSY not in {answer.error.reason for answer in told}


@SOME
@given(STORY)
def test_at_rest_the_desk_shows_what_the_hub_has(story):
    shift = Shift(*SERVICES)
    for what in story:
        live(shift, what)
    shift.arrives()
    ours = here(shift.desk)
    assert (ours.id if ours else None) == shift.hall.hall.desk("2").ticket
