"""What the printer says, and what it does to the screen.

When nobody can say whether the paper came (``Paper.DOUBT``), the ticket is neither confirmed nor
given back: the hub calls it anyway, marked unsure (the visitor wins).
"""

from dataclasses import dataclass, replace

from antrean_kiosk.flow.effects import Effect, Paper, confirm, end_errand, give_back, report
from antrean_kiosk.flow.screen import Page, Screen, Step, rest, turn
from antrean_kiosk.flow.step import BUSY
from antrean_shared.words import TicketId

NEAR_END = "near_end"
ON_SPARE = "on_spare"
"""The first printer is down (its fault follows) and the spare one prints."""


@dataclass(frozen=True, slots=True)
class PrinterIs:
    """How the printer is; ``key`` is a fresh UUID."""

    fault: str | None
    """What keeps it from printing, or None."""
    near_end: bool
    key: str
    spared: str | None = None
    """What keeps the first printer from printing, while the spare one prints in its place."""
    due: str | None = None
    """By when a new roll must be in, as a time of today, where that is soon."""

    def on(self, screen: Screen) -> Step:
        """Lead nobody to a printer that cannot print, and tell the hub."""
        spared = f"{ON_SPARE} {self.spared}" if self.spared else None
        low = " ".join(filter(None, (NEAR_END, self.due))) if self.near_end or self.due else None
        word = self.fault or spared or screen.trouble or low
        news = () if word == screen.told else (report(self.key, word),)
        now = replace(screen, fault=self.fault, told=word)
        stands = self.fault == screen.fault or screen.page in BUSY or screen.failed
        return (now if stands else _led_away(now)), news


@dataclass(frozen=True, slots=True)
class PaperEnded:
    """The printer is done with a ticket; ``key`` is a fresh UUID."""

    ticket: TicketId
    paper: Paper
    fault: str | None
    reprint: bool
    key: str
    errand: bool = False
    """Whether another station asked for it."""

    def on(self, screen: Screen) -> Step:
        """Tell the hub what is certain, and the visitor what to do."""
        told = self._told()
        screen = replace(screen, trouble=None if self.paper is Paper.OUT else self.fault)
        if screen.ticket is None or screen.ticket.id != self.ticket:
            return screen, told
        if self.errand:
            return rest(replace(screen, last=screen.ticket)), told
        if self.paper is Paper.NONE and not self.reprint:
            lost = replace(screen, ticket=None, key=None, fault=self.fault, failed=True)
            return turn(lost, Page.PRINTER_FAULT), told
        doubtful = self.paper is not Paper.OUT
        held = replace(screen, doubtful=doubtful, key=None, last=screen.ticket)
        return turn(held, Page.TAKE), told

    def _told(self) -> tuple[Effect, ...]:
        if self.errand:
            return (end_errand(self.ticket, self.key, self.paper, self.fault),)
        if self.reprint or self.paper is Paper.DOUBT:
            return ()
        if self.paper is Paper.OUT:
            return (confirm(self.ticket, self.key),)
        return (give_back(self.ticket, self.key, self.fault or "unknown"),)


def _led_away(screen: Screen) -> Screen:
    away = screen.fault is not None or screen.page is Page.PRINTER_FAULT
    return rest(screen) if away else screen
