from antrean_hub.core.hall import LineId, Place, line_of
from antrean_hub.core.lines import ahead_of, front_rank, rank_after, with_place, without_place
from tests.hub.core.halls import Story

A, B, C = (Place(rank, f"t{rank}") for rank in (1, 2, 3))


def test_a_place_is_found_by_its_rank():
    assert with_place((A, C), B) == (A, B, C)
    assert with_place((A, B), C) == (A, B, C)
    assert with_place((), A) == (A,)


def test_leaving_keeps_the_others_in_order():
    assert without_place((A, B, C), B) == (A, C)


def test_an_ordinary_visitor_stands_behind_all_priority_visitors():
    story = Story()
    first, second, old = story.take("A-04"), story.take("A-04"), story.take("A-04", "elderly")
    assert [ahead_of(story.hall, each) for each in (first, second, old)] == [1, 2, 0]


def test_the_front_is_before_the_first_and_after_nobody_when_empty():
    story = Story()
    empty = LineId("A2", None, False)
    assert front_rank(story.hall, empty) == story.hall.last_rank
    first = story.take("A-04")
    assert front_rank(story.hall, line_of(first)) < first.rank


def test_a_returning_visitor_lets_the_next_ones_go_first():
    story = Story()
    waiting = [story.take("A-04") for _ in range(5)]
    line = line_of(waiting[0])
    assert waiting[2].rank < rank_after(story.hall, line, 3) <= waiting[3].rank
    assert rank_after(story.hall, line, 9) > waiting[4].rank
    assert rank_after(story.hall, LineId("GD", None, False), 3) == story.hall.last_rank
