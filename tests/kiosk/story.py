"""Tells what happens to a kiosk in order, without Qt: ``Story().joined().taps(…)``."""

from dataclasses import replace
from pathlib import Path

from antrean_kiosk.flow.effects import Paper
from antrean_kiosk.flow.from_hub import HubAnswered, HubJoined, HubLeft, HubRefused
from antrean_kiosk.flow.from_printer import PaperEnded, PrinterIs
from antrean_kiosk.flow.screen import Page, Screen
from antrean_kiosk.flow.step import Input, Settled, Tick, step
from antrean_kiosk.flow.visitor import ChooseAgency, ChooseService, Claim
from antrean_shared.commands import TakeTicket
from antrean_shared.messages import ErrorObject
from antrean_shared.words import AgencyId, Priority, Role, ServiceId
from antrean_ui import example

HALL = Path(__file__).resolve().parents[2] / "deploy" / "sample-hall"
VIEW = example.view(HALL, Role.KIOSK)
KEYS = tuple(f"00000000-0000-4000-8000-{number:012}" for number in range(40))
TICKET = example.ticket(VIEW, "A-04", "A2-017")


class Story:
    """A kiosk that things happen to; remembers all it asked for."""

    def __init__(self, screen: Screen | None = None) -> None:
        self.screen = screen or Screen()
        self.effects: list[object] = []
        self._keys = iter(KEYS)

    @property
    def page(self) -> Page:
        return self.screen.page

    @property
    def sent(self) -> list[object]:
        return [effect.command for effect in self.effects if hasattr(effect, "command")]

    def key(self) -> str:
        return next(self._keys)

    def then(self, *happened: Input, settle: bool = True) -> "Story":
        for each in happened:
            self.screen, effects = step(self.screen, each)
            self.effects += effects
            if settle:
                self.screen, _ = step(self.screen, Settled())
        return self

    def joined(self, view=VIEW) -> "Story":
        return self.then(HubJoined(view, self.key()))

    def left(self) -> "Story":
        return self.then(HubLeft())

    def waits(self, seconds: int) -> "Story":
        return self.then(*[Tick(1.0)] * seconds)

    def chooses(self, service: str = "A-04") -> "Story":
        """Stand before the services of the agency, about to touch this one."""
        self._service = ServiceId(service)
        agency = next(each.agency for each in VIEW.services if each.id == service)
        return self.then(ChooseAgency(AgencyId(agency)))

    def answers(self, priority: Priority | None = None) -> "Story":
        """Touch the service; first, perhaps, say who goes first."""
        claim = [Claim(priority)] if priority else []
        return self.then(*claim, ChooseService(self._service, self.key()))

    def given(self, ticket=TICKET) -> "Story":
        return self.then(HubAnswered(self.last_take(), ticket))

    def refused(self, reason: str, **facts) -> "Story":
        error = ErrorObject(code=1, message="No.", data={"reason": reason, **facts})
        return self.then(HubRefused(self.sent[-1], error))

    def paper(self, paper: Paper, fault: str | None = None, *, reprint: bool = False) -> "Story":
        return self.then(PaperEnded(TICKET.id, paper, fault, reprint, self.key()))

    def printer(
        self, fault: str | None, *, near_end: bool = False, spared: str | None = None
    ) -> "Story":
        return self.then(PrinterIs(fault, near_end, self.key(), spared))

    def last_take(self) -> TakeTicket:
        return [command for command in self.sent if isinstance(command, TakeTicket)][-1]


def at_rest() -> Story:
    """A kiosk that has joined, with nobody before it."""
    return Story().joined()


def printing() -> Story:
    """Somebody's ticket is in the printer."""
    return at_rest().chooses().answers().given()


def holding(*, doubtful: bool = False) -> Story:
    """Somebody holds a ticket, or may hold it."""
    return printing().paper(Paper.DOUBT if doubtful else Paper.OUT)


def seen(story: Story, **fields: object) -> Screen:
    """The same screen with some fields changed."""
    return replace(story.screen, **fields)
