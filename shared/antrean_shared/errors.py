"""What can go wrong in the conversation.

AntreanError
├── BadMessage    the other side sent something that is not of the contract
├── NotUnderstood    the other side is newer and says what this program has no word for
├── GapFound      events are missing between this one and the last: connect again
└── OpeningRefused    the hub will not talk to this station; says which and what to do
"""

from typing import TypeAlias

Id: TypeAlias = str | int | float | None
"""The id of a JSON-RPC request; None where it cannot be told."""


class AntreanError(Exception):
    """The root of this package's errors."""


class BadMessage(AntreanError):
    """A frame that breaks the contract: its JSON-RPC code and the id it answers to, if any."""

    def __init__(self, code: int, message: str, id: Id = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.id = id


class NotUnderstood(AntreanError):
    """Well-formed, but with a word or in a shape that this version does not know."""


class GapFound(AntreanError):
    """The numbering has a hole, so something was lost on the way."""


class OpeningRefused(AntreanError):
    """``session.open`` was refused: the reason word and the hub's sentence."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message
