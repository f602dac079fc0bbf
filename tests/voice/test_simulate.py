"""A day through the real scheduler."""

from antrean_voice import simulate


def test_a_full_day_of_three_zones_is_spoken_in_time():
    day = simulate.run(calls=4000, zones=3, seed=1)
    assert sum(day.spoken) + day.merged + day.answered + day.stale == 4000
    assert day.waiting == 0
    assert sum(day.spoken) >= 0.95 * 4000
    assert day.lags.p50 < 5
    assert day.lags.p95 < 20
    assert day.lags.max < 60


def test_it_is_near_the_best_possible_and_far_from_a_plain_player():
    day = simulate.run(calls=1500, zones=1, seed=2)
    assert day.floor.p95 <= day.lags.p95 <= day.floor.p95 + 15
    assert day.naive.p95 > 20 * day.lags.p95


def test_one_announcer_for_three_thousand_calls_keeps_up_by_being_short():
    day = simulate.run(calls=3000, zones=1, seed=1)
    assert day.spoken[2] > 300
    assert day.lags.p95 < 30
