"""Tells a code reader that types like a keyboard from a person's fingers: it is faster."""

from dataclasses import dataclass, field

GAP_MS = 60
"""Between two letters of a reader; people need twice as long and more."""
SHORTEST = 4


@dataclass(slots=True)
class Wedge:
    """Collects what is typed; a line that came fast enough is a code."""

    prefix: str = ""
    """What the reader is set to send before each code; such a line is a code at any speed."""
    _line: str = field(default="", init=False)
    _at: int = field(default=0, init=False)
    _fast: bool = field(default=True, init=False)

    def type(self, letter: str, at_ms: int) -> None:
        """One letter arrived."""
        if self._line and at_ms - self._at > GAP_MS:
            if self._marked:
                self._fast = False
            else:
                self._line, self._fast = "", True
        self._line, self._at = self._line + letter, at_ms

    def enter(self, at_ms: int) -> str | None:
        """Return the code that this Enter ends, or None when a person pressed it."""
        line, fast = self._line, self._fast and at_ms - self._at <= GAP_MS
        marked, self._line, self._fast = self._marked, "", True
        if marked:
            return line.removeprefix(self.prefix) or None
        return line if fast and not self.prefix and len(line) >= SHORTEST else None

    @property
    def _marked(self) -> bool:
        return bool(self.prefix) and self._line.startswith(self.prefix)
