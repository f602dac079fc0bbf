"""What ails one display, from all its parts, as the one word that the staff is told."""

from collections.abc import Callable


class Faults:
    """Keeps a fault for each part; ``tell`` is called when the first of them changes."""

    def __init__(self, tell: Callable[[str | None], None]) -> None:
        self._tell = tell
        self._found: dict[str, str] = {}
        self._told: str | None = None

    def note(self, part: str, fault: str | None) -> None:
        """Note a part's fault, or that it is well again."""
        self._found.pop(part, None)
        if fault is not None:
            self._found[part] = fault
        first = next(iter(self._found.values()), None)
        if first != self._told:
            self._told = first
            self._tell(first)
