"""The hall as the hub last told it, kept for a kiosk that starts while the hub is away.

It must outlive a power cut: that is when a kiosk is up before its hub. Unlike the count of a roll
it is therefore synced; a kiosk keeps it only when it joins and when it is left.
"""

import logging
from pathlib import Path

import msgspec

from antrean_shared import durable
from antrean_shared.wire import View

log = logging.getLogger(__name__)


def keep(view: View, path: Path) -> None:
    """Put ``view`` in the place of the one that was kept before."""
    try:
        durable.put(path, msgspec.json.encode(view))
    except OSError as error:
        log.warning("The hall cannot be kept: %s", error)


def kept(path: Path) -> View | None:
    """Return the view that was kept; None where there is none that can be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=View)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError) as error:
        log.warning("The hall that was kept cannot be read: %s", error)
        return None
