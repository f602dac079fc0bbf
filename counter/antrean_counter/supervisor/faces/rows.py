"""The rows that several pages share."""

from typing import NamedTuple


class Row(NamedTuple):
    """One row of a list."""

    key: str
    section: str
    lead: str
    title: str
    detail: str
    standing: str
    level: str
    """A ``Level``, or what a counter does."""


class Fact(NamedTuple):
    """One thing that is known."""

    key: str
    label: str
    value: str
