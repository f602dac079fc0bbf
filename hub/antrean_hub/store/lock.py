"""One process writes a hall's file at a time."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from antrean_hub.store.errors import StoreBusy


@contextmanager
def sole_user(database: Path) -> Iterator[None]:
    """Hold ``database`` for this process; raises StoreBusy while another holds it.

    The lock is on a file beside the database and is gone with the process that held it.
    """
    with database.with_name(f"{database.name}.lock").open("a") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise StoreBusy(
                f"Another antrean-hub is at work on {database}. Stop it first, then try again."
            ) from None
        yield
