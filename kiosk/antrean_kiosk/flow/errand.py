"""Papers that another station asks of this kiosk: a counter's reprint, the front desk's tickets.

They wait until no visitor stands here. The hub hands each over once; what became of it is told in
any case, so that the desk that asked knows.
"""

from dataclasses import dataclass, replace

from antrean_kiosk.flow.effects import Paper, Send, end_errand
from antrean_kiosk.flow.screen import Page, Screen, Step, turn
from antrean_shared import wire
from antrean_shared.commands import BeginPaper
from antrean_shared.words import PaperState

AT_REST = frozenset({Page.IDLE, Page.DESK, Page.PRINTER_FAULT})


@dataclass(frozen=True, slots=True)
class LookAround:
    """Nothing else may be due; ``key`` is a fresh UUID."""

    key: str

    def on(self, screen: Screen) -> Step:
        """Begin the paper that was asked for first, or say at once that it cannot be."""
        paper = _asked_for(screen)
        if paper is None or not screen.connected or screen.page not in AT_REST:
            return screen, ()
        if screen.fault is not None:
            return screen, (end_errand(paper.ticket, self.key, Paper.NONE, screen.fault),)
        begun = replace(screen, key=self.key, wish=None, ticket=None, errand=paper)
        return turn(begun, Page.PRINTING), (Send(BeginPaper(key=self.key, ticket=paper.ticket)),)


def _asked_for(screen: Screen) -> wire.Paper | None:
    papers = screen.view.papers if screen.view else ()
    mine = (each for each in papers if each.printer == screen.station)
    return next((each for each in mine if each.state is PaperState.WANTED), None)
