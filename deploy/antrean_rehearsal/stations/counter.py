"""``python -m antrean_rehearsal.stations.counter …``: the very counter of a hall, with a remote."""

import sys

from antrean_counter.__main__ import settings
from antrean_counter.program import build
from antrean_rehearsal.stations import play

if __name__ == "__main__":
    sys.exit(play(build(settings())))
