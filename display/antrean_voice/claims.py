"""What this station was given to say: it asks the hub before each call, and says it once.

Pure bookkeeping: the announcer sends the commands and hears the answers.
"""

from collections.abc import Iterable

from antrean_shared.commands import Command
from antrean_shared.words import AnnouncementId
from antrean_voice.room import Mark

Thing = Mark | AnnouncementId
"""What can be said once: a call, or an announcement."""


class Claims:
    """Things that were asked for, and those that were granted and not said to the end yet."""

    def __init__(self) -> None:
        self._asked: dict[str, Thing] = {}
        self._granted: set[Thing] = set()

    def holds(self, thing: Thing) -> bool:
        """Tell whether ``thing`` may be said by this station."""
        return thing in self._granted

    def waits_for(self, thing: Thing) -> bool:
        """Tell whether the hub was asked for ``thing`` and has not answered yet."""
        return thing in self._asked.values()

    def ask(self, command: Command, thing: Thing) -> None:
        """Note that ``command`` asks for ``thing``."""
        self._asked[command.key] = thing

    def granted(self, command: Command) -> Thing | None:
        """Note a yes; return what may be said now, or None when nobody asked."""
        thing = self._asked.pop(command.key, None)
        if thing is not None:
            self._granted.add(thing)
        return thing

    def refused(self, command: Command) -> Thing | None:
        """Note a no; return what may not be said."""
        return self._asked.pop(command.key, None)

    def said(self, thing: Thing) -> None:
        """Note that ``thing`` is over."""
        self._granted.discard(thing)

    def keep(self, standing: Iterable[Thing]) -> None:
        """Forget what was granted and does not stand any more."""
        self._granted &= set(standing)
