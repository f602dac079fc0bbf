"""Proves to the service manager that the hub still works: its loop turns and its file answers.

A hub that hangs says nothing and is started again. A disk that refuses is no hang: restarting would
not mend it, and the hub has an answer for its stations then.
"""

import asyncio
import logging
from collections.abc import Callable

from antrean_hub.store.errors import ReadFailed
from antrean_shared.service import ALIVE, beat_s, notify

log = logging.getLogger(__name__)


async def stay_watched(ping: Callable[[], object]) -> None:
    """Say that we live after each ``ping`` of the file, until cancelled."""
    beat = beat_s()
    while beat is not None:
        await asyncio.to_thread(_answers, ping)
        notify(ALIVE)
        await asyncio.sleep(beat)


def _answers(ping: Callable[[], object]) -> None:
    try:
        ping()
    except ReadFailed as error:
        log.error("%s", error)
