from hypothesis import given
from hypothesis import strategies as st

from antrean_hub.reports.figures import Spread, spread

SECONDS = st.lists(st.floats(0, 30_000), min_size=1)


def test_durations_by_hand():
    assert spread([60, 120, 180, 240, 300, 360, 420, 480, 540, 3600]) == Spread(630, 330, 540, 3600)
    assert spread([42]) == Spread(42, 42, 42, 42)
    assert spread([]) is None


@given(SECONDS)
def test_nine_of_ten_are_within_p90_and_fewer_within_anything_shorter(seconds):
    p90 = spread(seconds).p90
    within, shorter = (sum(f(each) for each in seconds) for f in (p90.__ge__, p90.__gt__))
    assert 10 * shorter < 9 * len(seconds) <= 10 * within


@given(SECONDS, st.randoms())
def test_the_order_of_visitors_changes_no_figure(seconds, random):
    before = spread(seconds)
    random.shuffle(seconds)
    assert spread(seconds) == before
