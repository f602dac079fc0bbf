"""What an officer does with the visitors of one counter: call, serve, take back."""

from antrean_shared.commands.base import COUNTER, DESK, Command, Words
from antrean_shared.commands.tickets import Target
from antrean_shared.wire import Ticket
from antrean_shared.words import CounterId, Outcome


class CallNext(Command, frozen=True, kw_only=True):
    """Call whoever is next for this counter."""

    method = "call.next"
    roles = frozenset({COUNTER})
    result = Ticket

    counter: CounterId


class CallNumber(Command, frozen=True, kw_only=True):
    """Call one number out of order, for a reason that the audit keeps."""

    method = "call.number"
    roles = DESK
    result = Ticket

    counter: CounterId
    number: str
    reason: Words


class CallAgain(Command, frozen=True, kw_only=True):
    """Repeat the call of the visitor who has not come yet."""

    method = "call.again"
    roles = frozenset({COUNTER})
    result = Ticket

    counter: CounterId


class StartServing(Command, frozen=True, kw_only=True):
    """The called visitor is at the counter."""

    method = "serve.start"
    roles = frozenset({COUNTER})
    result = Ticket

    counter: CounterId


class FinishServing(Command, frozen=True, kw_only=True):
    """This step is done; the ticket ends, waits for its next step, or goes where ``then`` says."""

    method = "serve.finish"
    roles = frozenset({COUNTER})
    result = Ticket

    counter: CounterId
    outcome: Outcome = Outcome.SERVED
    then: Target | None = None
    """Send the same number on, by its time of arrival: to a service instead of its next step, or to
    a counter in person for it."""


class UndoStep(Command, frozen=True, kw_only=True):
    """Take the counter's last step back, where nobody has heard of it: the counter's ``undo``."""

    method = "call.undo"
    roles = frozenset({COUNTER})
    result = Ticket

    counter: CounterId
