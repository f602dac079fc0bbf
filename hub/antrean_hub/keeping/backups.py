"""The hub's own copies: every so many minutes and when the day has ended.

Each is made by a process of its own, at the lowest priority: proving a copy takes a second of
thinking, and the hall should not feel it.
"""

import asyncio
import logging
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from msgspec import Struct

from antrean_hub.store.backup import newest

LOOK_S = 1.0
KEEP = 24
GENTLE = "10"

log = logging.getLogger(__name__)


class Plan(Struct, frozen=True):
    """Where copies go, and how often."""

    folders: tuple[Path, ...]
    """The first must be there; the others are used while they are: disks that come and go."""
    every_min: float
    keep: int = KEEP
    tls: Path | None = None
    along: tuple[Path, ...] = ()
    """What else lies beside the copies (``belongings``)."""


class Backups:
    """Makes copies while the hub serves."""

    def __init__(self, database: Path, plan: Plan | None) -> None:
        self._database = database
        self._plan = plan
        self._last_at = self._find()

    def last_at(self) -> datetime | None:
        """Return when the latest good copy was made."""
        return self._last_at

    async def keep_up(self, day: Callable[[], date | None]) -> None:
        """Copy when it is time and whenever ``day`` has changed, until cancelled."""
        if self._plan is None:
            return
        copied, due = day(), time.monotonic()
        while True:
            if time.monotonic() >= due or day() != copied:
                copied, due = day(), time.monotonic() + self._plan.every_min * 60
                await self._copy(self._plan)
            await asyncio.sleep(LOOK_S)

    async def _copy(self, plan: Plan) -> None:
        first, *others = plan.folders
        for folder in (first, *(each for each in others if each.is_dir())):
            await self._copy_to(folder, plan)
        self._last_at = self._find()

    async def _copy_to(self, folder: Path, plan: Plan) -> None:
        order = ["backup", "--db", self._database, folder, "--keep", plan.keep]
        order += ["--tls", plan.tls] if plan.tls is not None else []
        order += [word for each in plan.along for word in ("--along", each)]
        made = await asyncio.create_subprocess_exec(
            *("nice", "-n", GENTLE, sys.executable, "-m", "antrean_hub", *map(str, order)),
            stdin=DEVNULL,
            stdout=DEVNULL,
            stderr=PIPE,
        )
        try:
            _, said = await made.communicate()
        finally:
            if made.returncode is None:
                made.kill()
        if made.returncode:
            log.error("No copy was made: %s", said.decode(errors="replace").strip())

    def _find(self) -> datetime | None:
        return newest(self._plan.folders[0]) if self._plan else None
