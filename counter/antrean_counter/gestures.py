"""What can happen at the desk: time, and what the officer does."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from antrean_counter.acts import Act
from antrean_counter.desk import Field
from antrean_shared.session import Message


@dataclass(frozen=True, slots=True)
class Tick:
    """Time went on: what the hub's clock reads."""

    now: datetime


@dataclass(frozen=True, slots=True)
class Did:
    """The officer pressed an act's key or button."""

    act: Act


@dataclass(frozen=True, slots=True)
class Brought:
    """The officer turned to the ``index``-th of those missed or parked."""

    index: int


@dataclass(frozen=True, slots=True)
class Moved:
    """The cursor of a dialog goes down (or up, when negative)."""

    by: int


@dataclass(frozen=True, slots=True)
class Pointed:
    """The cursor goes to one answer or result, which is not chosen yet."""

    index: int


@dataclass(frozen=True, slots=True)
class Chose:
    """One answer or result was chosen outright, by its digit or by touch."""

    index: int


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Enter in a dialog or on the log-in page."""


@dataclass(frozen=True, slots=True)
class Dismissed:
    """Escape."""


@dataclass(frozen=True, slots=True)
class Wrote:
    """The text of a dialog is now this."""

    text: str


@dataclass(frozen=True, slots=True)
class Turned:
    """A transfer goes to a counter instead of a service, or the other way round."""


@dataclass(frozen=True, slots=True)
class Fronted:
    """A transfer goes to the front instead of by arrival, or the other way round."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A blank of the log-in page now reads so."""

    field: Field
    text: str


@dataclass(frozen=True, slots=True)
class Entered:
    """The officer went to a blank of the log-in page."""

    field: Field


@dataclass(frozen=True, slots=True)
class Caught:
    """A key was pressed while the settings waited for one."""

    key: str


Gesture: TypeAlias = (
    Did
    | Brought
    | Moved
    | Pointed
    | Chose
    | Confirmed
    | Dismissed
    | Wrote
    | Turned
    | Fronted
    | Filled
    | Entered
    | Caught
)
Input: TypeAlias = Message | Tick | Gesture
