"""What can happen at the supervisor's desk: a person's gestures, the hub's messages, time."""

from dataclasses import dataclass
from typing import TypeAlias

from antrean_counter.gestures import (
    Chose,
    Confirmed,
    Dismissed,
    Moved,
    Pointed,
    Tick,
    Wrote,
)
from antrean_counter.supervisor.desk import Blank, Page
from antrean_shared.session import Message, Reply

__all__ = ["Chose", "Confirmed", "Dismissed", "Moved", "Pointed", "Tick", "Wrote"]


@dataclass(frozen=True, slots=True)
class Went:
    """The person turned to a page."""

    page: Page


@dataclass(frozen=True, slots=True)
class Opened:
    """The person opened a row: what it is about comes to stand beside the list, or fills a page."""

    key: str


@dataclass(frozen=True, slots=True)
class Rested:
    """The list's cursor came to rest on a row."""

    key: str


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The list shall only hold what this text fits."""

    text: str


@dataclass(frozen=True, slots=True)
class Began:
    """The person pressed the button of a deed."""

    deed: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A blank of the sign-in page now reads so."""

    blank: Blank
    text: str


@dataclass(frozen=True, slots=True)
class Entered:
    """The person went to a blank of the sign-in page."""

    blank: Blank


@dataclass(frozen=True, slots=True)
class SignedOff:
    """The person signs out."""


@dataclass(frozen=True, slots=True)
class FileRead:
    """The disk brought a whole file."""

    path: str
    data: bytes


@dataclass(frozen=True, slots=True)
class FileWritten:
    """The disk keeps a whole file."""

    path: str


@dataclass(frozen=True, slots=True)
class FileFailed:
    """The disk could not: in its own words."""

    path: str
    why: str


Gesture: TypeAlias = (
    Went
    | Opened
    | Rested
    | Narrowed
    | Began
    | Chose
    | Confirmed
    | Dismissed
    | Moved
    | Pointed
    | Wrote
    | Filled
    | Entered
    | SignedOff
)
FileTold: TypeAlias = FileRead | FileWritten | FileFailed
Input: TypeAlias = Message | Reply | FileTold | Tick | Gesture
