"""Keeps the hub small, and the garbage collector from walking through the hall during a call.

The hall is made of frozen values without cycles, so counting references frees all of it; but a full
collection would still visit every ticket of the day, a pause of a tenth of a second at 4,000. What
lives is therefore set aside every second, and walked through only when a day opens, in the night.
"""

import asyncio
import ctypes
import gc
from collections.abc import Callable
from datetime import date

EVERY_S = 1.0
YOUNG = 20_000
"""Values made before the collector looks for dead cycles among them: once or twice a second."""
M_MMAP_THRESHOLD, LARGE = -3, 1024 * 1024


def be_frugal() -> None:
    """Set up collector and allocator for this process."""
    gc.set_threshold(YOUNG)
    # Left alone, glibc learns from the 19 MiB that a PIN's hash takes to keep as much for ever.
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(M_MMAP_THRESHOLD, LARGE)


async def spare_the_hall(day: Callable[[], date | None]) -> None:
    """Set aside what lives, for ever; ``day`` tells the hall's day."""
    walked = day()
    while True:
        if day() != walked:
            walked = day()
            gc.unfreeze()
            gc.collect()
        set_aside()
        await asyncio.sleep(EVERY_S)


def set_aside() -> None:
    """Collect what died young and let the collector pass over all the rest."""
    gc.collect(1)
    gc.freeze()
