"""A counter's day: opened, paused, closed, or asked to close early."""

from antrean_shared.commands.base import COUNTER, DESK, SUPERVISOR, Command, Words
from antrean_shared.wire import Counter, CounterOpened
from antrean_shared.words import CounterId


class OpenCounter(Command, frozen=True, kw_only=True):
    """An officer sits down at a counter."""

    method = "counter.open"
    roles = frozenset({COUNTER})
    result = CounterOpened

    counter: CounterId
    officer: str
    pin: str


class PauseCounter(Command, frozen=True, kw_only=True):
    """The officer steps away; the counter keeps its officer."""

    method = "counter.pause"
    roles = DESK
    result = Counter

    counter: CounterId
    reason: Words = ""


class ResumeCounter(Command, frozen=True, kw_only=True):
    """The officer is back."""

    method = "counter.resume"
    roles = DESK
    result = Counter

    counter: CounterId
    reason: Words = ""


class CloseCounter(Command, frozen=True, kw_only=True):
    """The officer leaves the counter."""

    method = "counter.close"
    roles = DESK
    result = Counter

    counter: CounterId
    reason: Words = ""


class AskToClose(Command, frozen=True, kw_only=True):
    """Ask a supervisor to close the counter before the end of the day."""

    method = "counter.ask_close"
    roles = frozenset({COUNTER})
    result = Counter

    counter: CounterId
    reason: Words


class GrantClose(Command, frozen=True, kw_only=True):
    """Let it close: it finishes its visitor, calls nobody more, and is open again tomorrow."""

    method = "counter.approve_close"
    roles = frozenset({SUPERVISOR})
    result = Counter

    counter: CounterId


class RefuseClose(Command, frozen=True, kw_only=True):
    """Let it stay open; also takes back what was approved before."""

    method = "counter.refuse_close"
    roles = frozenset({SUPERVISOR})
    result = Counter

    counter: CounterId
    reason: Words = ""
