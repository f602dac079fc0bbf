import gc
import threading
import weakref
from typing import ClassVar

from antrean_ui.app import application
from antrean_ui.sweeper import sweep


class Knot:
    """Garbage that only the collector finds; it notes the thread in which it died."""

    died_in: ClassVar[list[threading.Thread]] = []

    def __init__(self):
        self.itself = self

    def __del__(self):
        self.died_in.append(threading.current_thread())


def test_the_application_takes_the_collector_over():
    application()
    assert not gc.isenabled()


def test_garbage_is_never_collected_in_another_thread():
    application()
    Knot.died_in.clear()
    seen = weakref.ref(Knot())
    busy = threading.Thread(target=lambda: [[] for _ in range(200_000)])
    busy.start()
    busy.join()
    assert seen() is not None
    gc.collect()
    assert Knot.died_in == [threading.main_thread()]


def test_a_sweep_collects_what_is_due():
    application()
    seen = weakref.ref(Knot())
    keep = [[] for _ in range(gc.get_threshold()[0] + 1)]
    sweep()
    assert seen() is None
    assert keep
