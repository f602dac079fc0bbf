"""The root of all facts, and of those that happen to one ticket."""

from msgspec import Struct

from antrean_shared.words import CounterId, TicketId


class Fact(Struct, frozen=True, kw_only=True, tag_field="name", omit_defaults=True):
    """The root of all facts."""


class TicketFact(Fact, frozen=True, kw_only=True):
    """Something that happened to one ticket."""

    ticket: TicketId


class OfficerFact(TicketFact, frozen=True, kw_only=True):
    """A step that an officer took, and may take back for a moment."""

    by: CounterId | None = None
    """The officer's counter; None for anybody else, and in older journals."""
