"""Notices that SQLite's journal was taken away from a file: its latest commits lie there alone.

Without the ``-wal`` SQLite opens the file as it was at the last checkpoint and says nothing, and
numbers that are on paper would be given again. The index beside it (``-shm``) remembers how many
pages the journal held and how many of them the file has. Its layout: https://sqlite.org/walformat.html
"""

import struct
from pathlib import Path

from antrean_hub.store.errors import FileDamaged

HEADER = struct.Struct("=12xB3xI76xI")
"""Of the index: whether it is valid, pages in the journal, pages of them that are in the file."""


def must_have_its_journal(database: Path) -> None:
    """Raise FileDamaged if pages that were committed lie in a journal that is not there."""
    journal, index = (database.with_name(f"{database.name}{end}") for end in ("-wal", "-shm"))
    if index.exists() and (not journal.exists() or journal.stat().st_size == 0):
        lost = _pages_only_there(index)
        if lost:
            raise FileDamaged(
                f"{journal} is missing, and {lost} pages of the hall's latest events with it. "
                f"Put it back beside {database.name}, or put a copy back: antrean-hub restore"
            )


def _pages_only_there(index: Path) -> int:
    head = index.read_bytes()[: HEADER.size]
    if len(head) < HEADER.size:
        return 0
    valid, held, copied = HEADER.unpack(head)
    return max(held - copied, 0) if valid else 0
