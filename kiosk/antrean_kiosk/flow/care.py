"""The maintenance corner: what the staff may do at the kiosk, behind a PIN that the station checks.

It opens also while the hub or the printer is away: that is when somebody needs it.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from antrean_kiosk.flow.effects import Effect, Keep, Maintain, PrintTicket, Send
from antrean_kiosk.flow.screen import Care, Page, Screen, Step, rest, turn
from antrean_shared.commands import ReprintTicket

OPENS_FROM = frozenset({Page.IDLE, Page.AGENCY, Page.HUB_AWAY, Page.PRINTER_FAULT})
LONGEST_PIN = 8


class Task(StrEnum):
    """What the station does by itself for its staff."""

    TEST = "test"
    """Print a test page."""
    NEW_ROLL = "new-roll"
    RESTART = "restart"
    QUIETER = "quieter"
    LOUDER = "louder"
    DARKER = "darker"
    BRIGHTER = "brighter"


@dataclass(frozen=True, slots=True)
class HoldCorner:
    """A finger stayed in the corner for three seconds."""

    def on(self, screen: Screen) -> Step:
        """Ask for the PIN, where there is one."""
        if screen.page not in OPENS_FROM or not screen.caring:
            return screen, ()
        return turn(replace(rest(screen), care=Care()), Page.CARE), ()


@dataclass(frozen=True, slots=True)
class TypePin:
    """One digit."""

    digit: str

    def on(self, screen: Screen) -> Step:
        """Write it."""
        care = screen.care
        if screen.page is not Page.CARE or care is None or care.open or care.locked_s > 0:
            return screen, ()
        pin = (care.pin + self.digit)[:LONGEST_PIN]
        return replace(screen, care=replace(care, pin=pin, wrong=False)), ()


@dataclass(frozen=True, slots=True)
class ErasePin:
    """The key that takes back."""

    def on(self, screen: Screen) -> Step:
        """Begin the PIN anew."""
        if screen.care is None or screen.care.open:
            return screen, ()
        return replace(screen, care=replace(screen.care, pin="", wrong=False)), ()


@dataclass(frozen=True, slots=True)
class TryPin:
    """The PIN is typed."""

    def on(self, screen: Screen) -> Step:
        """Have the station check it."""
        care = screen.care
        if screen.page is not Page.CARE or care is None or care.open or not care.pin:
            return screen, ()
        return screen, (Keep(care.pin),)


@dataclass(frozen=True, slots=True)
class PinChecked:
    """The station compared the PIN."""

    right: bool
    locked_s: float = 0

    def on(self, screen: Screen) -> Step:
        """Open, or say that it was wrong."""
        if screen.care is None:
            return screen, ()
        after = Care(open=self.right, wrong=not self.right, locked_s=self.locked_s)
        return replace(screen, care=after), ()


@dataclass(frozen=True, slots=True)
class Do:
    """One of the staff's buttons."""

    task: Task

    def on(self, screen: Screen) -> Step:
        """Have the station do it."""
        if screen.care is None or not screen.care.open:
            return screen, ()
        return screen, (Maintain(self.task),)


@dataclass(frozen=True, slots=True)
class PrintLast:
    """The latest ticket again, for a visitor who lost it; ``key`` is a fresh UUID."""

    key: str

    def on(self, screen: Screen) -> Step:
        """Print it as CETAK ULANG, with the same number."""
        if screen.care is None or not screen.care.open or screen.last is None:
            return screen, ()
        again: Effect = Send(ReprintTicket(key=self.key, ticket=screen.last.id))
        if not screen.connected:
            again = PrintTicket(screen.last, reprint=True)
        known = replace(screen, care=None, key=self.key, wish=None, ticket=screen.last)
        return turn(known, Page.PRINTING), (again,)


@dataclass(frozen=True, slots=True)
class LeaveCare:
    """The staff are done."""

    def on(self, screen: Screen) -> Step:
        """Be ready for visitors."""
        return (rest(screen) if screen.page is Page.CARE else screen), ()
