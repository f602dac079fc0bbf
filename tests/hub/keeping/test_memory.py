import gc
import subprocess
import sys

from antrean_hub.keeping.memory import set_aside

PINS = """
import os
from concurrent.futures import ThreadPoolExecutor
from antrean_hub.auth import hash_pin
from antrean_hub.keeping.memory import be_frugal

def mib():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20

be_frugal()
with ThreadPoolExecutor(1) as thread:
    thread.submit(int).result()
    before = mib()
    for _ in range(3):
        thread.submit(hash_pin, "1234").result()
    print(mib() - before)
"""


class Node:
    """Something in a cycle."""

    def __init__(self):
        self.me = self


def test_what_lives_is_set_aside_and_freed_by_its_last_reference():
    kept = [Node()]
    set_aside()
    assert gc.get_freeze_count() > 0
    assert not any(each is kept for each in gc.get_objects())
    gc.unfreeze()


def test_what_died_young_is_collected_first():
    gc.collect()
    Node()
    set_aside()
    gc.unfreeze()
    assert gc.collect() == 0


def test_a_pin_that_was_checked_leaves_nothing_behind():
    """Its hash takes 19 MiB."""
    said = subprocess.run([sys.executable, "-c", PINS], capture_output=True, text=True, check=True)
    assert float(said.stdout) < 5
