"""``./run torture`` in small: each step of a command once, and some hundred power cuts."""

from torture import kills, power
from torture.mortal_hub import STEPS

SEED = 2511


def test_a_kill_at_each_step_of_a_command_loses_nothing_that_was_told(tmp_path):
    killed, told = kills.torture(tmp_path, len(STEPS), SEED)
    assert set(killed) == set(STEPS)
    assert told > 100


def test_a_power_cut_at_any_write_loses_nothing_that_was_told(tmp_path):
    done, forgot, checkpoints = power.torture(tmp_path, commits=60, each=5, seed=SEED)
    assert done == 300
    assert 0 < forgot < done
    assert checkpoints > 2
