"""A child before the kiosk, and a small hall behind it that answers, refuses and goes away."""

import random
from uuid import UUID

from msgspec.structs import replace as changed

from antrean_kiosk.flow.care import (
    Do,
    ErasePin,
    HoldCorner,
    LeaveCare,
    PinChecked,
    PrintLast,
    Task,
    TypePin,
)
from antrean_kiosk.flow.care import TryPin as TryPinNow
from antrean_kiosk.flow.ease import (
    NextLanguage,
    NextTextScale,
    Show,
    Speak,
    SwitchContrast,
    SwitchReach,
    SwitchVoice,
    UseKeys,
)
from antrean_kiosk.flow.effects import Keep, Paper, PrintTicket, Send
from antrean_kiosk.flow.from_hub import BookingFound, HubAnswered, HubJoined, HubLeft, HubRefused
from antrean_kiosk.flow.from_printer import PaperEnded, PrinterIs
from antrean_kiosk.flow.letters import Erase, OpenBooking, OpenSearch, Type, UseCode, UseTyped
from antrean_kiosk.flow.screen import Page, Panel, Screen
from antrean_kiosk.flow.step import Input, Settled, Tick
from antrean_kiosk.flow.visitor import (
    ChooseAgency,
    ChooseService,
    Claim,
    GoBack,
    GoHome,
    LookAt,
    PrintAgain,
    ShowAll,
    Stay,
    TakeAnother,
    TakeNumber,
    Touch,
)
from antrean_shared.commands import (
    CheckIn,
    ConfirmPrinted,
    FindBooking,
    ReportUnprinted,
    TakeTicket,
)
from antrean_shared.messages import ErrorObject
from antrean_shared.wire import Booking
from antrean_shared.words import Priority
from antrean_ui.example import NOW
from tests.kiosk.story import TICKET, VIEW

AGENCIES = [each.id for each in VIEW.agencies]
SERVICES = [each.id for each in VIEW.services]
BOOKED = Booking(code="RSV-1234", service="A-04", at=NOW, state="open")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789-"


class Monkey:
    """Random touches, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def key(self) -> str:
        return str(UUID(int=self.random.getrandbits(128), version=4))

    def touch(self) -> Input:
        pick, key = self.random.choice, self.key()
        return pick(
            [
                *[ChooseAgency(pick(AGENCIES)), ChooseService(pick(SERVICES), key)] * 20,
                *[Claim(pick([None, *Priority])), LookAt(pick(SERVICES)), TakeNumber(key)] * 4,
                *[Type(pick(LETTERS)), Touch(), GoBack()] * 2,
                *(OpenSearch(), OpenBooking(), Erase(), UseTyped(key), UseCode("RSV-1234", key)),
                *(PrintAgain(key), ShowAll(), GoHome(), TakeAnother(), Stay()),
                *(NextLanguage(), NextTextScale(), SwitchContrast(), SwitchReach(), SwitchVoice()),
                *(Show(pick(list(Panel))), Speak(pick(["id", "en", "jv"])), UseKeys()),
                *(HoldCorner(), TypePin(pick("0123")), ErasePin(), TryPinNow(), LeaveCare()),
                *(Do(pick(list(Task))), PrintLast(key)),
            ]
        )


class World:
    """What the kiosk's effects lead to, a moment later."""

    def __init__(self, monkey: Monkey) -> None:
        self._monkey, self._random = monkey, monkey.random
        self._numbers = 0
        self._coming: list[Input] = [HubJoined(VIEW, monkey.key())]
        self.wishes: list[TakeTicket | CheckIn] = []
        self.given: dict[str, str] = {}
        """What became of each number, by its id."""
        self.papers: list[str] = []

    def happens(self) -> list[Input]:
        """Return what arrives now."""
        if self._random.random() < 0.01:
            self._coming += self._weather()
        count = self._random.randint(0, len(self._coming))
        ready, self._coming = self._coming[:count], self._coming[count:]
        return ready

    def settle(self) -> list[Input]:
        """Return everything that is still on its way."""
        rest, self._coming = self._coming, []
        return rest

    def carry_out(self, effect: object) -> None:
        if isinstance(effect, PrintTicket):
            self._print(effect)
        elif isinstance(effect, Keep):
            self._coming.append(PinChecked(right=effect.pin.startswith("0")))
        elif isinstance(effect, Send):
            self._hub(effect.command)

    def _weather(self) -> list[Input]:
        """What breaks is mended a few seconds later."""
        key = self._monkey.key
        if self._random.random() < 0.5:
            return [HubLeft(), HubJoined(VIEW, key())]
        fault = self._random.choice(["paper_out", "cover_open"])
        return [PrinterIs(fault, False, key()), PrinterIs(None, True, key())]

    def _hub(self, command: object) -> None:
        if isinstance(command, TakeTicket | CheckIn):
            self.wishes.append(command)
            self._reserve(command)
        elif isinstance(command, FindBooking):
            self._coming.append(BookingFound(command, BOOKED))
        elif isinstance(command, ConfirmPrinted):
            self.given[command.ticket] = "printed"
        elif isinstance(command, ReportUnprinted):
            self.given[command.ticket] = "given back"
        elif command.method == "ticket.reprint":
            ticket = changed(TICKET, id=command.ticket)
            self._coming.append(HubAnswered(command, ticket))

    def _reserve(self, command: TakeTicket | CheckIn) -> None:
        chance = self._random.random()
        if chance < 0.1:
            error = ErrorObject(code=1, message="No.", data={"reason": "quota_full"})
            self._coming.append(HubRefused(command, error))
            return
        self._numbers += 1
        ticket = changed(TICKET, id=f"t-{self._numbers}", number=f"A2-{self._numbers:03}")
        self.given[ticket.id] = "reserved"
        self._coming.append(HubAnswered(command, ticket))

    def _print(self, effect: PrintTicket) -> None:
        paper = self._random.choice([Paper.OUT] * 6 + [Paper.NONE, Paper.DOUBT])
        fault = None if paper is Paper.OUT else "cutter"
        ticket = effect.ticket.id
        if paper is Paper.DOUBT and not effect.reprint:
            self.given[ticket] = "in doubt"
        if not effect.reprint:
            self.papers.append(ticket)
        self._coming.append(PaperEnded(ticket, paper, fault, effect.reprint, self._monkey.key()))


def second(monkey: Monkey) -> list[Input]:
    """One second of a child's drumming: touches, some of them double, and the page settling."""
    taps: list[Input] = []
    for _ in range(monkey.random.randint(0, 6)):
        touch = monkey.touch()
        taps += [touch, touch] if monkey.random.random() < 0.3 else [touch]
        if monkey.random.random() < 0.6:
            taps.append(Settled())
    pause = 1.0 if monkey.random.random() < 0.97 else monkey.random.choice([20.0, 50.0, 120.0])
    return [*taps, Tick(pause)]


def faults(screen: Screen) -> list[str]:
    """Name what cannot be together on one screen."""
    needed = {
        Page.PRINTING: screen.key is not None,
        Page.TAKE: screen.ticket is not None,
        Page.SERVICE: screen.agency is not None,
        Page.CONFIRM: screen.service is not None,
        Page.DESK: screen.desk,
        Page.REFUSED: screen.refusal is not None,
        Page.CARE: screen.care is not None,
        Page.PRINTER_FAULT: screen.fault is not None or screen.failed,
    }
    wrong = [] if needed.get(screen.page, True) else [f"{screen.page} without what it needs"]
    if screen.panel and screen.page in {Page.PRINTING, Page.CARE}:
        wrong.append(f"{screen.panel} over {screen.page}")
    if screen.care is not None and screen.page is not Page.CARE:
        wrong.append(f"the corner is open on {screen.page}")
    if len(screen.typed) > 40:
        wrong.append("the field overflows")
    return wrong
