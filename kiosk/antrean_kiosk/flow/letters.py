"""Letters from our own keyboard, and codes from a scanner: search, and the booked visitor."""

from dataclasses import dataclass, replace

from antrean_kiosk.flow.effects import Send
from antrean_kiosk.flow.screen import Page, Screen, Step, turn
from antrean_shared.commands import FindBooking

LONGEST = 40
TYPING = frozenset({Page.SEARCH, Page.BOOKING})
OPEN_TO_CODES = frozenset(
    {Page.IDLE, Page.AGENCY, Page.SEARCH, Page.BOOKING, Page.SERVICE, Page.CONFIRM, Page.REFUSED}
)
"""Pages on which a scanned code is what the visitor wants now."""
SHORTEST_CODE = 4


@dataclass(frozen=True, slots=True)
class OpenSearch:
    """The search field was touched."""

    def on(self, screen: Screen) -> Step:
        """Show the keyboard."""
        return _opened(screen, Page.SEARCH)


@dataclass(frozen=True, slots=True)
class OpenBooking:
    """ "Sudah daftar" was touched."""

    def on(self, screen: Screen) -> Step:
        """Ask for the code."""
        return _opened(screen, Page.BOOKING)


@dataclass(frozen=True, slots=True)
class Type:
    """A key of our own keyboard."""

    letter: str

    def on(self, screen: Screen) -> Step:
        """Write it, as long as there is room."""
        if screen.page not in TYPING or not screen.ready or len(screen.typed) >= LONGEST:
            return screen, ()
        return replace(screen, typed=(screen.typed + self.letter).lstrip()), ()


@dataclass(frozen=True, slots=True)
class Erase:
    """The key that takes back: one letter, or all of them."""

    everything: bool = False

    def on(self, screen: Screen) -> Step:
        """Take it back."""
        if screen.page not in TYPING or not screen.ready:
            return screen, ()
        return replace(screen, typed="" if self.everything else screen.typed[:-1]), ()


@dataclass(frozen=True, slots=True)
class UseTyped:
    """The code is typed; ``key`` is a fresh UUID."""

    key: str

    def on(self, screen: Screen) -> Step:
        """Go on with it."""
        if screen.page is not Page.BOOKING:
            return screen, ()
        return UseCode(screen.typed, self.key).on(screen)


@dataclass(frozen=True, slots=True)
class UseCode:
    """A booking's code was scanned; ``key`` is a fresh UUID."""

    code: str
    key: str

    def on(self, screen: Screen) -> Step:
        """Ask the hub what it stands for."""
        code = "".join(self.code.split()).upper()
        fits = SHORTEST_CODE <= len(code) <= LONGEST
        if screen.page not in OPEN_TO_CODES or not fits or not takes_codes(screen):
            return screen, ()
        chosen = replace(screen, booking=code, typed=code, agency=None, service=None, key=self.key)
        return turn(chosen, Page.BOOKING), (Send(FindBooking(key=self.key, code=code)),)


def takes_codes(screen: Screen) -> bool:
    """Tell whether the hall knows bookings, and can be asked now."""
    days = screen.view.hall.policy.booking_days_ahead if screen.view else 0
    return bool(days) and screen.connected


def _opened(screen: Screen, page: Page) -> Step:
    here = screen.page in OPEN_TO_CODES and screen.page is not page and screen.ready
    if not here or (page is Page.BOOKING and not takes_codes(screen)):
        return screen, ()
    fresh = replace(screen, typed="", booking=None, booked=None, agency=None, service=None)
    return turn(fresh, page), ()
