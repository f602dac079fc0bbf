"""A made-up day."""

from antrean_voice.crowd import CALLS, What, day


def test_a_day_has_exactly_its_calls_in_order():
    moments = day(500, 3, seed=7)
    assert sum(each.what is What.CALLED for each in moments) == 500
    assert [each.seconds for each in moments] == sorted(each.seconds for each in moments)
    assert {each.zone for each in moments} == {0, 1, 2}


def test_a_seed_makes_one_day():
    assert day(50, 2, seed=1) == day(50, 2, seed=1) != day(50, 2, seed=2)


def test_every_visitor_goes_after_at_most_three_calls():
    visits: dict[str, list[What]] = {}
    for each in day(500, 3, seed=7):
        visits.setdefault(each.call.ticket, []).append(each.what)
    assert all(visit[-1] is What.GONE and len(visit) <= CALLS + 1 for visit in visits.values())
