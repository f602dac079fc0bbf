"""Changes of the hall itself: its tables, an earlier version, an uploaded file."""

from typing import Annotated

from msgspec import Meta

from antrean_shared.commands.base import EDITORS, Command, Words
from antrean_shared.managing import Edit, HallChanged


class ChangeHall(Command, frozen=True, kw_only=True):
    """Change rows of the hall's tables: all of them, at every station at once, or none.

    An agency head changes its own agency's rows; one row beyond them and nothing is changed.
    """

    method = "hall.change"
    roles = EDITORS
    result = HallChanged

    base: int
    """The version that the edits were made on."""
    edits: Annotated[tuple[Edit, ...], Meta(min_length=1, max_length=500)]
    reason: Words = ""
    dry: bool = False
    """Only tell what would change, or what is wrong."""


class RestoreHall(Command, frozen=True, kw_only=True):
    """Make the hall as it was in an earlier version; this is a new version.

    For an agency head: its own agency's rows alone, as they were then.
    """

    method = "hall.restore"
    roles = EDITORS
    result = HallChanged

    version: int
    base: int | None = None
    """The version that was looked at; null for whatever there is."""
    reason: Words = ""
    dry: bool = False


class ImportHall(Command, frozen=True, kw_only=True):
    """Make the file that this station has uploaded the hall, or one table of it.

    For an agency head: the rows that it is shown; those of others stay, whatever is in the file.
    """

    method = "hall.import"
    roles = EDITORS
    result = HallChanged

    base: int | None = None
    """The version that was looked at; null for whatever there is."""
    reason: Words = ""
    dry: bool = False
