"""What an officer can do on the working page: each act may have a key."""

from enum import StrEnum


class Act(StrEnum):
    """One thing to do; its button shows its key."""

    PRIMARY = "primary"
    CALL_AGAIN = "call_again"
    MISSED = "missed"
    TRANSFER = "transfer"
    FINISH = "finish"
    PARK = "park"
    NUMBER = "number"
    PRIORITY = "priority"
    PAUSE = "pause"
    CANCEL = "cancel"
    CLOSE = "close"
    UNDO = "undo"
    """Take the last step back, while nobody has heard of it."""
    OUTAGE = "outage"
    """Our agency's own system is down, or back."""
    WHY = "why"
    """Say why this visitor was called and not another."""
    REPRINT = "reprint"
    BAR = "bar"
    """Shrink the window to a bar that stays on top, or back."""
    SETTINGS = "settings"
    MORE = "more"
    """All that is rarer, in one numbered list."""


class Primary(StrEnum):
    """What the big key does now."""

    CALL_NEXT = "call_next"
    START = "start"
    FINISH_NEXT = "finish_next"
    FINISH_LAST = "finish_last"
    """The counter closes with this visitor."""
    RESUME = "resume"
