"""``python -m antrean_rehearsal.stations.kiosk …``: the very kiosk of a hall, with a remote."""

import sys

from antrean_kiosk.__main__ import settings
from antrean_kiosk.station import build
from antrean_rehearsal.stations import play

if __name__ == "__main__":
    sys.exit(play(build(settings())))
