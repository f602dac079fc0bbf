"""``python -m antrean_rehearsal.stations.display …``: the very display of a hall, with a remote."""

import sys

from antrean_display.__main__ import settings
from antrean_display.station import build
from antrean_rehearsal.stations import play

if __name__ == "__main__":
    sys.exit(play(build(settings())))
