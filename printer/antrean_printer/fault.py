"""The words for what can be wrong with a printer; the kiosk has a sentence for each of them."""

from enum import StrEnum


class Fault(StrEnum):
    """Why a paper is not coming, or why nobody can be sure that it came."""

    PAPER_OUT = "paper_out"
    """The roll is used up."""
    COVER_OPEN = "cover_open"
    """The cover stands open."""
    CUTTER = "cutter"
    """The knife is stuck."""
    ERROR = "error"
    """The printer reports an error of its own: a jam, a head too hot, a failed voltage."""
    OFFLINE = "offline"
    """The printer says it is not ready, without saying why: a held feed button, its panel."""
    SILENT = "silent"
    """The way to the printer is open and nothing comes back: switched off, or it cannot answer."""
    NONSENSE = "nonsense"
    """Something answers, but not as a printer does: a wrong baud rate, another kind of device."""
    GONE = "gone"
    """There is nothing to open: unplugged, nobody listening, no permission, in use."""
    STALLED = "stalled"
    """The printer stopped taking bytes."""
    LOST = "lost"
    """The connection broke off while it was used: cable pulled, printer switched off."""
