from antrean_hub.core.estimate import queue, wait
from antrean_shared.wire import Wait
from tests.hub.core.halls import Story


def test_no_promise_while_no_counter_serves_the_stage():
    assert wait(Story().hall, "A1", 3) is None


def test_a_stage_nobody_knows_any_more_has_no_estimate():
    assert wait(Story().hall, "old", 3) is None


def test_the_wait_grows_with_the_line_and_shrinks_with_hands():
    story = Story()
    story.open("1")
    alone = wait(story.hall, "A1", 4)
    assert alone == Wait(low_s=840, high_s=1980)
    story.open("2")
    assert wait(story.hall, "A1", 4).high_s < alone.high_s


def test_a_queue_counts_everyone_and_those_who_go_first():
    story = Story()
    story.take("A-04")
    story.take("A-04", "disability")
    line = queue(story.hall, "A2")
    assert (line.waiting, line.priority, line.wait) == (2, 1, None)
