"""What the kiosk does when something happens: ``step(screen, input) → screen, effects``.

No Qt, no clock, no chance: seconds and fresh keys (UUIDs) come in with the inputs. Here is what
time does; visitor, hub, printer and errands have modules of their own.
"""

from dataclasses import dataclass, replace
from typing import Protocol

from antrean_kiosk.flow.effects import lend_instead
from antrean_kiosk.flow.screen import (
    GRACE_S,
    LINGER_S,
    RESERVING_S,
    Page,
    Screen,
    Step,
    refuse,
    rest,
)
from antrean_shared.wire import Offer
from antrean_shared.words import ServiceId

VISITING = frozenset(
    {Page.AGENCY, Page.SEARCH, Page.BOOKING, Page.SERVICE, Page.CONFIRM, Page.REFUSED}
)
BUSY = frozenset({Page.PRINTING, Page.TAKE, Page.CARE})
"""Pages that nothing may take away: a visitor holds, or is about to hold, a number; or the staff
are at work."""
NO_ANSWER = "no_answer"


class Input(Protocol):
    """Something that happened; it knows what it does to the screen."""

    def on(self, screen: Screen) -> Step:
        """Return the next screen, and what must be done outside."""


def step(screen: Screen, happened: Input) -> Step:
    """Return the screen after what ``happened``, and the effects to carry out."""
    return happened.on(screen)


@dataclass(frozen=True, slots=True)
class Settled:
    """The page has stood long enough to be read."""

    def on(self, screen: Screen) -> Step:
        """From now on a touch is a choice."""
        return replace(screen, ready=True), ()


@dataclass(frozen=True, slots=True)
class Tick:
    """So many seconds went by."""

    seconds: float

    def on(self, screen: Screen) -> Step:
        """Lose patience with a visitor who left, with a hub that is silent."""
        away = 0.0 if screen.connected else screen.away_s + self.seconds
        older = replace(screen, quiet_s=screen.quiet_s + self.seconds, away_s=away)
        if screen.care is not None and screen.care.locked_s > 0:
            locked = max(0.0, screen.care.locked_s - self.seconds)
            older = replace(older, care=replace(screen.care, locked_s=locked))
        if screen.page is Page.PRINTING:
            return _still_reserving(older)
        return (rest(older) if _is_over(older) else older), ()


def _is_over(screen: Screen) -> bool:
    if screen.page in VISITING and screen.away_s >= GRACE_S and not screen.lending:
        return True
    if screen.page is Page.PRINTER_FAULT:
        return screen.failed and screen.quiet_s >= LINGER_S
    patience = screen.patience
    return patience is not None and screen.quiet_s >= patience.quiet + patience.warning


def _still_reserving(screen: Screen) -> Step:
    if screen.ticket is not None or screen.quiet_s < RESERVING_S:
        return screen, ()
    if screen.lending and screen.wish is not None and screen.key == screen.wish.key:
        # The hub's late answer finds another key awaited, and is given back.
        lent = lend_instead(screen.wish)
        return replace(screen, key=lent.wish.key, quiet_s=0), (lent,)
    if not screen.connected or (screen.service is None and screen.booking is None):
        return rest(screen), ()
    nothing = Offer(screen.service or ServiceId(""), True, None, None, None, None)
    return refuse(screen, nothing, NO_ANSWER), ()
