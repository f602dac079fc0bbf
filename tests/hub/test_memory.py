import gc

from antrean_hub.memory import set_aside


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
