"""The hub on a disk whose sync takes some milliseconds: ``slow_hub.py MS serve …``."""

import sys
import time

from antrean_hub.__main__ import main
from antrean_hub.store.writer import Writer


def slow_down(seconds):
    """Let every commit last ``seconds`` longer, in the writer's thread, as a slow sync would."""
    fast = Writer.commit

    def commit(writer, batch):
        fast(writer, batch)
        time.sleep(seconds)

    Writer.commit = commit


if __name__ == "__main__":
    slow_down(float(sys.argv[1]) / 1000)
    sys.exit(main(sys.argv[2:]))
