"""What has happened to a paper that one station asked of another."""

from antrean_hub.core.facts.base import Fact
from antrean_shared.words import PaperState, StationId, TicketId


class PaperFact(Fact, frozen=True, kw_only=True):
    """Something that happened to a paper that one station asked of another."""

    ticket: TicketId
    printer: StationId
    asked_by: StationId
    reprint: bool = False


class PaperWanted(PaperFact, frozen=True, kw_only=True, tag="paper.wanted"):
    """A kiosk is asked for a ticket's paper."""


class PaperBegun(PaperFact, frozen=True, kw_only=True, tag="paper.begun"):
    """The kiosk has it in hand: from now on only the kiosk knows whether it comes."""


class PaperEnded(PaperFact, frozen=True, kw_only=True, tag="paper.ended"):
    """It came, or did not, or nobody can say."""

    state: PaperState
    fault: str | None = None
