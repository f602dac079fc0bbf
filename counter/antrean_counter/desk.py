"""What the officer's desk knows at a moment: one plain frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from antrean_counter.acts import Act
from antrean_counter.habits import USUAL, Habits
from antrean_shared.commands import Command
from antrean_shared.wire import View
from antrean_shared.words import CounterId, CounterState, Priority, TicketId, TicketState

UNSENT = ""
"""The key of a command that is still a wish: it gets one when it is sent."""


class Page(StrEnum):
    """What fills the window."""

    LOGIN = "login"
    WORK = "work"
    BAR = "bar"
    """A strip that stays above other programs."""


class Line(StrEnum):
    """How we stand with the hub."""

    JOINING = "joining"
    """Never joined yet: there is no picture."""
    UP = "up"
    AWAY = "away"
    BARRED = "barred"


class Hint(StrEnum):
    """Why the desk itself says no, or what it has to tell; hub refusals are ``Reason``."""

    HUB_AWAY = "hub_away"
    NOT_CALLED = "not_called"
    """The act needs someone who was called and has not come yet."""
    NOT_SERVING = "not_serving"
    """The act needs someone whose service has begun."""
    NO_SUCH_NUMBER = "no_such_number"
    NO_SUCH_COUNTER = "no_such_counter"
    NOTHING_FOUND = "nothing_found"
    MOVED = "moved"
    """The ticket a dialog was about was changed by someone else."""
    CLOSED = "closed"
    """This counter was closed by someone else, or the day is over."""
    CLOSE_ASKED = "close_asked"
    CLOSE_GRANTED = "close_granted"
    CLOSE_REFUSED = "close_refused"
    """What a supervisor made of our wish to close for the rest of the day: ``reason``."""
    NO_PRINTER = "no_printer"
    """No kiosk is connected that could print."""
    PAPER_ASKED = "paper_asked"
    PAPER_PRINTED = "paper_printed"
    PAPER_FAILED = "paper_failed"
    PAPER_DOUBTFUL = "paper_doubtful"
    """What became of a paper that we asked a kiosk for: ``number``, ``printer``, ``fault``."""
    KEY_TAKEN = "key_taken"
    """Another act is on the key that was pressed; ``act`` says which."""
    KEY_FIXED = "key_fixed"
    """The key means the same on every machine."""


class Ask(StrEnum):
    """A question with numbered answers."""

    MISSED = "missed"
    PARK = "park"
    CANCEL = "cancel"
    PAUSE = "pause"
    PRIORITY = "priority"
    CALL = "call"
    """Why one number is called out of order."""
    RETURN = "return"
    """What becomes of someone who was missed or parked."""
    CLOSE = "close"
    ASK_CLOSE = "ask_close"
    """Why a supervisor should let the counter close for the rest of the day."""
    HOLDING = "holding"
    """Someone is still here: what becomes of them before the wish is carried out."""
    MORE = "more"
    """Which of the rarer acts."""
    FINISH = "finish"
    """What came of the service, and where the visitor goes on."""
    OUTAGE = "outage"
    OUTAGE_OVER = "outage_over"
    WHY = "why"
    """No question: the grounds of a call, to be read."""
    REPRINT = "reprint"
    """Which kiosk prints the number again."""


class Find(StrEnum):
    """What a search looks through."""

    SERVICE = "service"
    COUNTER = "counter"
    NUMBER = "number"
    PAPER = "paper"
    """Whose paper was lost."""


class Field(StrEnum):
    """The three blanks of the log-in page."""

    COUNTER = "counter"
    OFFICER = "officer"
    PIN = "pin"


@dataclass(frozen=True, slots=True)
class About:
    """The ticket a dialog is about, as it stood when the dialog opened."""

    ticket: TicketId
    state: TicketState


@dataclass(frozen=True, slots=True)
class Question:
    """An open question: where its cursor stands, and the officer's own words."""

    ask: Ask
    about: About | None = None
    cursor: int = 0
    words: str = ""
    then: tuple[Command, ...] = ()
    """HOLDING: the wishes that wait for the visitor to be let go."""
    among: tuple[str, ...] = ()
    """The answers, where they are not the same every time."""


@dataclass(frozen=True, slots=True)
class Search:
    """An open search: the text typed, and where the cursor stands."""

    find: Find
    about: About | None = None
    text: str = ""
    cursor: int = 0
    front: bool = False
    """A transfer to the front of the line instead of by time of arrival."""
    finishing: bool = False
    """The service here is done; by time of arrival the same number goes on there."""


Standing: TypeAlias = tuple[
    CounterState | None, tuple[TicketId, TicketState, int, Priority | None] | None, int
]
"""Our counter, its visitor, and how many were set aside: what our commands change to see."""


@dataclass(frozen=True, slots=True)
class Setup:
    """The open settings; ``catching`` waits for the key of the act under the cursor."""

    cursor: int = 0
    catching: bool = False


Dialog: TypeAlias = Question | Search | Setup


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell: a ``Reason`` of the hub or a ``Hint``, with the hub's facts."""

    word: str
    facts: Mapping[str, str | int | float | bool | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Login:
    """What stands in the blanks, and which one is being filled."""

    counter: str = ""
    officer: str = ""
    pin: str = ""
    at: Field = Field.COUNTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything the officer's screen is drawn from."""

    station: str
    seed: UUID
    """Names the run; with ``sent`` it makes the keys of the commands."""
    fixed: CounterId | None = None
    """The counter this machine stands at, where that never changes."""
    sent: int = 0
    line: Line = Line.JOINING
    barred: str = ""
    """The reason word with which the hub bars this station."""
    now: datetime | None = None
    """The hub's time."""
    view: View | None = None
    counter: CounterId | None = None
    """Where our officer sits; None while nobody has logged in."""
    habits: Habits = USUAL
    """How this machine is set up."""
    small: bool = False
    """The officer works in another program, with our bar above it."""
    login: Login = Login()
    dialog: Dialog | None = None
    doing: tuple[Command, ...] = ()
    """The first is with the hub; each of the others goes out when the one before is answered."""
    asked_at: datetime | None = None
    asked_from: Standing | None = None
    """What the officer saw when the wish went out."""
    kept: Act | None = None
    """Pressed on a picture that showed the wish fulfilled, just before the answer came."""
    news: frozenset[str] | None = frozenset()
    """Tickets and counters the hub told of since the wish went out; None: a whole new picture."""
    notice: Notice | None = None

    @property
    def page(self) -> Page:
        """What fills the window."""
        if self.counter is None:
            return Page.LOGIN
        return Page.BAR if self.small and self.dialog is None else Page.WORK


def new_desk(
    station: str, seed: UUID, fixed: CounterId | None = None, habits: Habits = USUAL
) -> Desk:
    """Return the desk of a program that has just started."""
    known = Field.PIN if habits.officer else Field.OFFICER
    at = Field.COUNTER if fixed is None else known
    login = Login(counter=fixed or "", officer=habits.officer, at=at)
    return Desk(station=station, seed=seed, fixed=fixed, habits=habits, login=login)


Step: TypeAlias = tuple[Desk, tuple[Command, ...]]
"""The desk afterwards, and what to send now."""
