"""Which calls stand large, and for how long: stories in one room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_display.picture import Progress
from antrean_display.stage import PLACES, STALE_S, Mark, ends, settled
from tests.display.room import DONE, MISSED, SERVING, Room


def burst(room, count, gap=0.25, first=1):
    for number in range(first, first + count):
        room.calls(f"A1-{number:03}", str(1 + number % 8)).waits(gap)
    return room


def numbers(first, last):
    return [f"A1-{number:03}" for number in range(first, last + 1)]


def test_a_call_is_shown_at_once_and_alone():
    room = Room().calls("A1-001")
    assert room.large == ["A1-001"]
    assert room.board.tiles[0].arrival == 1


def test_a_second_call_stands_beside_the_first_while_that_is_new():
    assert Room().calls("A1-001", "1").waits(9).calls("A1-002", "2").large == numbers(1, 2)


def test_a_second_call_replaces_the_first_once_that_has_stood_ten_seconds():
    assert Room().calls("A1-001", "1").waits(10).calls("A1-002", "2").large == numbers(2, 2)


def test_a_lone_call_stands_as_long_as_it_holds():
    room = Room().calls("A1-001").waits(600)
    assert room.large == ["A1-001"]


def test_when_all_have_stood_their_time_the_latest_stands_alone():
    room = burst(Room(), 3)
    assert room.large == numbers(1, 3)
    assert room.waits(10).large == ["A1-003"]


def test_the_latest_that_no_longer_holds_leaves_the_stage_to_nobody():
    room = burst(Room(), 3).moves("A1-003", DONE).waits(10)
    assert room.large == []
    assert room.listed == ["A1-003", "A1-002", "A1-001"]


def test_a_done_visitor_leaves_the_stage_but_not_the_list():
    room = Room().calls("A1-001").waits(30).moves("A1-001", DONE)
    assert (room.large, room.listed) == ([], ["A1-001"])


def test_a_call_withdrawn_at_once_stands_its_time_all_the_same():
    room = Room().calls("A1-001").waits(1).moves("A1-001", MISSED)
    assert room.waits(8.9).large == ["A1-001"]
    assert room.waits(0.2).large == []


def test_a_call_that_is_over_is_called_no_more_though_it_keeps_its_place():
    for state in (MISSED, DONE):
        room = Room().calls("A1-001").waits(2).moves("A1-001", state)
        assert [each.progress for each in room.board.tiles] == [Progress.OVER]


def test_the_next_call_takes_the_place_of_one_that_is_over():
    room = burst(Room(), PLACES).moves("A1-002", MISSED).calls("A1-005", "2")
    assert room.large == ["A1-001", "A1-005", "A1-003", "A1-004"]
    assert [each.progress for each in room.board.rows] == [Progress.OVER]


def test_the_same_counter_s_next_call_stands_alone_where_the_one_before_was_missed():
    room = Room().calls("A1-001").waits(2).moves("A1-001", MISSED).calls("A1-002")
    assert (room.large, room.listed) == (["A1-002"], ["A1-001"])
    assert room.waits(9.8).large == ["A1-002"]


def test_who_was_missed_and_is_called_once_more_is_called_as_if_for_the_first_time():
    room = Room().calls("A1-001").waits(2).moves("A1-001", MISSED).waits(3).calls("A1-001")
    assert [(each.progress, each.arrival) for each in room.board.tiles] == [(Progress.CALLED, 2)]
    assert room.waits(9.8).calls("A1-002", "2").large == numbers(1, 2)


def test_who_is_served_at_once_is_announced_for_the_whole_hold():
    room = Room().calls("A1-001").waits(2).moves("A1-001", SERVING)
    assert room.board.tiles[0].progress is Progress.CALLED
    assert room.waits(8.5).board.tiles[0].progress is Progress.SERVING


def test_a_call_again_moves_again_and_holds_again():
    room = Room().calls("A1-001").waits(40).calls_again("A1-001")
    assert room.board.tiles[0].arrival == 2
    assert room.waits(9).calls("A1-002", "2").large == numbers(1, 2)


def test_a_call_again_from_the_list_comes_back_to_the_stage():
    room = Room().calls("A1-001", "1").waits(20).calls("A1-002", "2").waits(20)
    assert room.calls_again("A1-001").large == ["A1-001"]
    assert room.listed == ["A1-002"]


def test_four_stand_at_the_same_time_and_the_fifth_is_in_the_list_meanwhile():
    room = burst(Room(), 5)
    assert room.large == numbers(1, PLACES)
    assert room.listed == ["A1-005"]
    assert room.board.rows[0].progress is Progress.CALLED


def test_twelve_calls_in_three_seconds_are_all_in_sight_all_the_time():
    room = burst(Room(), 12)
    assert {*room.large, *room.listed} == {*numbers(1, 12)}
    for _ in range(50):
        assert {*room.waits(0.5).large, *room.listed} == {*numbers(1, 12)}


def test_twelve_calls_in_three_seconds_each_stand_ten_seconds_in_their_order():
    room = burst(Room(), 12).waits(60)
    told = room.announcements()
    assert [mark.ticket[-6:] for _, mark, _, _ in told] == numbers(1, 12)
    assert all(last - first >= 9.9 for _, _, first, last in told)


def test_a_place_is_given_on_without_moving_the_others():
    room = burst(Room(), 6).waits(8.6)
    assert room.large == ["A1-005", "A1-002", "A1-003", "A1-004"]


def test_of_several_that_have_stood_their_time_the_oldest_gives_its_place():
    room = Room().calls("A1-001", "1").waits(1).calls("A1-002", "2").waits(1)
    room.calls_again("A1-001").waits(3).calls("A1-003", "3").waits(7.5)
    assert room.calls("A1-004", "4").large == ["A1-001", "A1-004", "A1-003"]


def test_a_crowd_stands_no_shorter_and_keeps_its_order():
    told = burst(Room(), 20, gap=0.1).waits(120).announcements()
    assert [mark.ticket[-6:] for _, mark, _, _ in told] == numbers(1, 20)
    assert min(last - first for _, _, first, last in told) >= 9.9


@given(st.lists(st.floats(0.01, 0.5), min_size=12, max_size=12), st.sets(st.integers(1, 12)))
def test_of_twelve_calls_in_three_seconds_none_is_hidden_or_hurried(gaps, served):
    """Whatever the moments, and whoever comes at once: in order, ten seconds each, none lost."""
    room = Room()
    for number, gap in enumerate(gaps, 1):
        room.calls(f"A1-{number:03}", str(1 + number % 8)).waits(gap / 2)
    for number in served:
        room.moves(f"A1-{number:03}", SERVING)
    told = room.waits(60).announcements()
    assert [mark.ticket[-6:] for _, mark, _, _ in told] == numbers(1, 12)
    assert all(last - first >= 9.9 for _, _, first, last in told)


def test_a_call_again_of_one_that_waits_keeps_its_turn():
    room = burst(Room(), 6).calls_again("A1-005").waits(30)
    order = [mark.ticket[-6:] for _, mark, _, _ in room.announcements()]
    assert order == numbers(1, 6)


def test_who_was_served_before_his_turn_came_needs_no_place():
    room = burst(Room(), 6).moves("A1-005", DONE).waits(30)
    assert "A1-005" not in [mark.ticket[-6:] for _, mark, _, _ in room.announcements()]


def test_old_calls_go_straight_into_the_list():
    room = Room(joined=False)
    room.calls("A1-001", "1").waits(STALE_S).calls("A1-002", "2").waits(5)
    room.joins()
    assert (room.large, room.listed) == (["A1-002"], ["A1-001"])


def test_the_latest_call_is_on_the_stage_of_a_late_screen_but_is_no_news():
    room = Room(joined=False).calls("A1-001").waits(STALE_S + 5)
    room.moves("A1-001", SERVING).joins()
    assert room.large == ["A1-001"]
    assert (room.board.tiles[0].arrival, room.board.tiles[0].progress) == (0, Progress.SERVING)


def test_the_same_call_is_never_new_twice_however_often_the_link_comes_back():
    room = Room().calls("A1-001").waits(2)
    for _ in range(3):
        room.leaves().waits(3).joins()
    assert [arrival for arrival, *_ in room.announcements()] == [1]


def test_calls_missed_while_the_line_was_down_are_made_up_for_in_their_order():
    room = Room().leaves()
    burst(room, 6).joins().waits(40)
    assert [mark.ticket[-6:] for _, mark, _, _ in room.announcements()] == numbers(1, 6)


def test_a_new_day_clears_the_stage():
    room = Room().calls("A1-001").waits(20)
    assert room.hears(room.hall.opens_a_new_day()).large == []


def test_a_visitor_sent_on_is_called_anew_at_the_next_counter():
    room = Room().calls("A1-001", "1").waits(20).moves("A1-001", SERVING)
    room.hears(room.hall.sends_on("A1-001", "AR", "7"))
    assert [(place.call.counter, place.arrival) for place in room.board.tiles] == [("7", 2)]


@pytest.mark.parametrize(("waited", "over"), [(9.9, False), (9.9995, True), (10, True)])
def test_a_timer_may_be_a_millisecond_early(waited, over):
    room = Room().calls("A1-001")
    stage = room.board.stage
    assert settled(stage.tiles[0], waited) is over
    assert list(ends(stage)) == [10]


def test_marks_are_forgotten_with_their_calls():
    room = Room().calls("A1-001").moves("A1-001", DONE).calls("A1-002", "2")
    assert room.board.stage.heard == {Mark.of(room.hall.view.calls[0])}
