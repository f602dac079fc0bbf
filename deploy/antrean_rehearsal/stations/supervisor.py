"""``python -m antrean_rehearsal.stations.supervisor …``: a hall's very desk, with a remote."""

import sys

from antrean_counter.__main__ import settings
from antrean_counter.supervisor.program import build
from antrean_rehearsal.stations import play

if __name__ == "__main__":
    sys.exit(play(build(settings())))
