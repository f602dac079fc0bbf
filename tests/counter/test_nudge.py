"""When an idle officer hears that somebody waits."""

from antrean_counter import nudge
from antrean_counter.acts import Act
from antrean_counter.gestures import Chose
from antrean_counter.nudge import Nudge
from tests.counter.shift import Shift

SPACE = "Space"


class Watch:
    """Looks at a shift once a second and counts what sounds."""

    def __init__(self, shift):
        self.shift, self.nudge, self.rings = shift, Nudge(), 0

    def looks(self, seconds):
        for _ in range(seconds):
            self.shift.passes(1)
            self.nudge, rings = nudge.step(self.nudge, self.shift.desk)
            self.rings += rings
        return self.rings


def test_it_sounds_after_a_moment_and_then_once_a_minute():
    watch = Watch(Shift("A-04"))
    assert [watch.looks(4), watch.looks(4), watch.looks(50), watch.looks(10)] == [0, 1, 1, 2]


def test_nobody_is_nudged_while_serving():
    assert Watch(Shift("A-04", "A-04").presses(SPACE, SPACE)).looks(100) == 0


def test_nobody_is_nudged_without_a_line():
    assert Watch(Shift()).looks(100) == 0


def test_a_break_is_a_break():
    assert Watch(Shift("A-04").acts(Act.PAUSE).does(Chose(0)).arrives()).looks(100) == 0


def test_nothing_sounds_from_a_picture_that_is_old():
    assert Watch(Shift("A-04").leaves()).looks(100) == 0


def test_an_officer_who_calls_at_once_is_left_in_peace():
    watch = Watch(Shift("A-04", "A-04").presses(SPACE, SPACE, "F5", "F5"))
    assert watch.looks(3) == 0
    watch.shift.presses(SPACE)
    assert watch.looks(100) == 0
