"""Changes a machine's token once a month, so that a copy of its disk does not open for long.

The hub lets the old token open until the new one has opened once. So the new one is kept first, and
used from the program's next start: wherever the power is cut between the two, the badge on the disk
opens. The badge keeps the token before it too, for a hub that comes back from an older copy.
"""

import logging
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from antrean_shared import badge
from antrean_shared.errands import RotateToken
from antrean_shared.pairing import Rotated
from antrean_shared.session import Fetched, Joined
from antrean_ui.link import HubLink

log = logging.getLogger(__name__)

OLD_S = 30 * 24 * 3600.0


class Renewal(QObject):
    """Watches one station's line; asks once in a program's life, where the badge has grown old.

    It lives as long as its ``link``.
    """

    def __init__(self, link: HubLink, file: Path, wall: Callable[[], float] = time.time) -> None:
        super().__init__(link)
        self._link = link
        self._file = file
        self._wall = wall
        self._asked = False
        link.joined.connect(self._joined)
        link.fetched.connect(self._fetched)

    def _joined(self, _joined: Joined) -> None:
        if not self._asked and self._file.exists() and self._age_s() > OLD_S:
            self._asked = True
            self._link.run(RotateToken())

    def _age_s(self) -> float:
        return self._wall() - self._file.stat().st_mtime

    def _fetched(self, fetched: Fetched) -> None:
        if isinstance(fetched.result, Rotated):
            try:
                badge.renew(self._file, fetched.result.token)
            except OSError as error:
                log.warning("The new token cannot be kept; the old one goes on: %s", error)
