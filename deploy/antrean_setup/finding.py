"""What the doctor found: how it is, and what to do about it."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct


class Level(StrEnum):
    """How bad it is."""

    GOOD = "good"
    NOTE = "note"
    FAULT = "fault"


MARKS = {Level.GOOD: "✓", Level.NOTE: "!", Level.FAULT: "✗"}


class Finding(Struct, frozen=True):
    """One thing that was looked at."""

    level: Level
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        """Return it as a technician reads it."""
        remedy = f"\n    → {self.remedy}" if self.remedy else ""
        return f"{MARKS[self.level]} {self.what}{remedy}"


Check: TypeAlias = Callable[[], Iterator[Finding]]


def good(what: str) -> Finding:
    """Return that something is as it should be."""
    return Finding(Level.GOOD, what)


def note(what: str, remedy: str) -> Finding:
    """Return that something will need a hand."""
    return Finding(Level.NOTE, what, remedy)


def fault(what: str, remedy: str) -> Finding:
    """Return that something keeps the hall from working."""
    return Finding(Level.FAULT, what, remedy)
