"""Tells one press of a key from the trembling of its contact: a worn pad closes it many times."""

from dataclasses import dataclass

QUIET_S = 0.1
"""A key that closes again this soon after it was last heard of was not pressed anew.

Contacts tremble for up to 50 ms; no finger presses one key twice within a tenth of a second.
"""


@dataclass(frozen=True, slots=True)
class Heard:
    """The key that was last heard of, and when (monotonic seconds)."""

    key: str = ""
    at: float = 0.0


def is_new(last: Heard, key: str, at: float) -> bool:
    """Tell whether ``key``, closing ``at`` this moment, was pressed by a finger."""
    return key != last.key or at - last.at >= QUIET_S
