"""A paper that one station asks of a kiosk."""

from antrean_shared.commands.base import KIOSK, Command, Words
from antrean_shared.wire import Paper, Ticket
from antrean_shared.words import UNDER_WAY, PaperState, TicketId


class BeginPaper(Command, frozen=True, kw_only=True):
    """A kiosk begins a paper that another station asked of it; answered with the QR's secret."""

    method = "paper.begin"
    roles = frozenset({KIOSK})
    result = Ticket

    ticket: TicketId


class EndPaper(Command, frozen=True, kw_only=True):
    """A kiosk says what became of a paper that another station asked of it."""

    method = "paper.end"
    roles = frozenset({KIOSK})
    result = Paper

    ticket: TicketId
    state: PaperState
    """``printed``, ``failed`` (also before it began) or ``doubtful``."""
    fault: Words | None = None

    def __post_init__(self) -> None:
        if self.state in UNDER_WAY:
            raise ValueError('"state" says how the paper ended')
