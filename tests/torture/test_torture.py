"""``./run torture`` in small: each step of a command once, and some hundred power cuts."""

import os

import pytest

from tests.torture import kills, power
from tests.torture.mortal_hub import STEPS
from tests.torture.syncs import Syncs

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


@pytest.mark.parametrize("syncing", ["OFF", "NORMAL"])
def test_the_power_cut_finds_a_file_that_is_not_synced_before_it_is_told(tmp_path, syncing):
    """The test of the test: the same story on a file that leaves syncing to chance."""

    def careless(raw):
        raw.execute(f"PRAGMA synchronous={syncing}")

    with pytest.raises(AssertionError, match=r"was told|NoHall"):
        power.torture(tmp_path, commits=12, each=1, seed=SEED, prepare=careless)


def test_the_kernel_tells_of_every_sync(tmp_path):
    def write():
        with (tmp_path / "one").open("wb") as file:
            file.write(b"first")
            file.flush()
            os.fsync(file.fileno())
            file.write(b", second")
            file.flush()

    syncs = Syncs(tmp_path)
    syncs.run(write)
    assert (syncs.count, syncs.synced("one")) == (1, b"first")
