"""What the supervisor's desk knows at a moment: one plain frozen value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, TypeAlias
from uuid import UUID

from antrean_counter.desk import UNSENT, Line, Notice
from antrean_counter.supervisor.effects import Effect
from antrean_counter.supervisor.office import NOTHING_READ, Office
from antrean_counter.supervisor.prepared import Local
from antrean_shared.commands import Command
from antrean_shared.errands import Errand
from antrean_shared.managing import Stations, Story, Trend
from antrean_shared.pairing import Pairings
from antrean_shared.wire import Ticket, View
from antrean_shared.words import Role

__all__ = ["UNSENT", "Line", "Notice"]


class Page(StrEnum):
    """What fills the window."""

    HALL = "hall"
    AGENCY = "agency"
    TICKETS = "tickets"
    FRONT = "front"
    VOICE = "voice"
    STATIONS = "stations"
    TABLES = "tables"


class Blank(StrEnum):
    """The two blanks of the page on which a person signs in."""

    OFFICER = "officer"
    PIN = "pin"


@dataclass(frozen=True, slots=True)
class Login:
    """What stands in those blanks, and which one is being filled."""

    officer: str = ""
    pin: str = ""
    at: Blank = Blank.OFFICER


class Hint(StrEnum):
    """Why the desk itself says no, or what it has to tell; hub refusals are ``Reason``."""

    HUB_AWAY = "hub_away"
    BUSY = "busy"
    """The wish before is still with the hub."""
    NOTHING_FOUND = "nothing_found"
    WRONG_NUMBER = "wrong_number"
    WRONG_TIME = "wrong_time"
    WRONG_DAYS = "wrong_days"
    NEEDED = "needed"
    """A blank that must be filled is empty."""
    MOVED = "moved"
    """What a form was about has changed meanwhile."""
    DONE = "done"
    REPORTING = "reporting"
    """A report is being made."""
    FILE_WRITTEN = "file_written"
    FILE_FAILED = "file_failed"
    LOCKED = "locked"
    """Nobody touched the desk for so long that it signed its person out."""


Wish: TypeAlias = Command | Errand
"""What a desk asks: of the hall, or of the hub itself."""
Answers: TypeAlias = Mapping[str, str]
"""What was answered, by the names of the fields."""


class Option(NamedTuple):
    """One answer to pick: what it means, and how it reads."""

    value: str
    label: str
    detail: str = ""


class Kind(StrEnum):
    """How a field is answered."""

    PICK = "pick"
    """One of the options; typing narrows them."""
    WORDS = "words"
    """One of the options or one's own words."""
    LINE = "line"
    """One's own words alone."""
    NUMBER = "number"
    TIME = "time"
    """A time of today, ``08.15``; empty for now."""
    DAYS = "days"
    """Days on offer, or others in figures: ``2026-11-25``."""
    MANY = "many"
    """As many of the options as one likes, or one's own words."""


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a form."""

    name: str
    kind: Kind
    options: tuple[Option, ...] = ()
    needed: bool = True
    value: str = ""
    """What stands in the blank at first."""
    low: int = 0
    high: int = 0
    secret: bool = False
    """What is written is not shown to whoever stands behind."""
    at: int = 0
    """The option on which the cursor stands at first."""
    joint: str = ""
    """MANY: what stands between them in the answer."""
    closed: bool = True
    """MANY: the options are all there are, and keep their order."""
    propose: Callable[[Answers], str] | None = field(default=None, compare=False)
    """What stands in the blank at first, where that depends on the answers before."""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done to what is chosen, as it stands now."""

    name: str
    icon: str
    command: type[Wish]
    """What it sends; whoever may not send that never sees the deed."""
    make: Callable[[Answers], Wish | Local] = field(compare=False)
    fields: tuple[Field, ...] = ()
    grave: bool = False
    """It takes something away from people."""


@dataclass(frozen=True, slots=True)
class Form:
    """A deed whose questions are being answered, one after another."""

    deed: Deed
    about: str
    """The row it is for."""
    at: int = 0
    answers: tuple[tuple[str, str], ...] = ()
    text: str = ""
    cursor: int = 0
    marked: tuple[str, ...] = ()
    """MANY: what is taken so far."""

    @property
    def field(self) -> Field:
        """The question that is open."""
        return self.deed.fields[self.at]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything the supervisor's screen is drawn from."""

    station: str
    seed: UUID
    """Names the run; with ``sent`` it makes the keys of the commands."""
    role: Role
    language: str
    sent: int = 0
    line: Line = Line.JOINING
    barred: str = ""
    now: datetime | None = None
    view: View | None = None
    officer: str = ""
    """Who has signed in here, as the hub knows; empty: nobody may do anything."""
    login: Login = Login()
    touched: datetime | None = None
    """When a person last did something here."""
    page: Page = Page.HALL
    place: str = ""
    """AGENCY: which one. TABLES: where among them (``places``)."""
    chosen: str = ""
    """The row that stands open beside its list."""
    rests: str = ""
    """The row on which the list's cursor rests; empty: the first."""
    find: str = ""
    """What a list is narrowed to."""
    form: Form | None = None
    doing: Wish | None = None
    done: str = ""
    """The deed that is with the hub, or was done last."""
    notice: Notice | None = None
    given: Ticket | None = None
    """FRONT: the number that was taken for the visitor at the desk, until its paper is theirs."""
    printer: str = ""
    """FRONT: the kiosk that prints it; empty: it is written by hand."""

    story: Story | None = None
    """TICKETS: what the hub tells of the number that stands open."""
    pairings: Pairings | None = None
    stations: Stations | None = None
    looked: datetime | None = None
    """STATIONS: when those two lists were asked for last."""
    trend: Trend | None = None
    """HALL: how many waited in the hours just gone."""
    looked_back: datetime | None = None
    """HALL: when that was asked for last."""
    office: Office = NOTHING_READ
    """TABLES: what is known of them, and what is prepared."""


Step: TypeAlias = tuple[Desk, tuple[Wish | Effect, ...]]
"""The desk afterwards, and what to send or do now."""
