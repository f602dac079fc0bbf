"""A hall that goes on from a copy: put back, and past every number that may be on paper already."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec import Struct

from antrean_hub.clock import HallClock
from antrean_hub.core.leases import skipped
from antrean_hub.core.step import Step, note, tick
from antrean_hub.store.backup import Proved, prove
from antrean_hub.store.batch import Batch, Entry
from antrean_hub.store.lock import sole_user
from antrean_hub.store.restore import restore
from antrean_hub.store.store import Store

SAME_DAY, OTHER_DAY = 100, 500
"""Numbers of each prefix that are passed over: more than a hall gives between two copies, and, with
an older copy, in a day."""


class Recovered(Struct, frozen=True):
    """What is there now."""

    proved: Proved
    aside: Path | None
    """Where the old file lies."""
    skipped: int


def recover(database: Path, copy: Path, skip: int | None = None) -> Recovered:
    """Make ``copy`` the hall; raises StoreBusy while a hub serves it, BackupFailed, StoreError.

    ``skip`` says how many numbers of each prefix may be on paper that the copy knows nothing of.
    """
    now = HallClock(prove(copy).zone).now()
    with sole_user(database):
        proved, aside = restore(database, copy, now)
        with Store(database) as store:
            by = _go_past(store, now, skip)
    return Recovered(proved, aside, by)


def _go_past(store: Store, now: datetime, skip: int | None) -> int:
    hall = store.load().hall
    now = now if hall.last_at is None else max(now, hall.last_at)
    today = now.astimezone(ZoneInfo(hall.config.time_zone)).date()
    by = skip if skip is not None else SAME_DAY if hall.day == today else OTHER_DAY
    opened = tick(hall, now)
    steps = [opened, note(opened.hall, skipped(opened.hall, by), now)] if by else [Step(hall)]
    store.commit(Batch(tuple(Entry(each) for step in steps for each in step.records)))
    return by
