"""Breaks a printer in every way while a visitor takes a number, and writes down who saw what.

``python -m tests.kiosk.fault_world`` renews the table in docs/paper.md. Nothing in it is
claimed: a real spool talks to a printer behind a pty, a socket, a USB bus or in memory; the real
flow shows the page; the real rules of the hub keep the ticket.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from antrean_hub.core import facts as f
from antrean_kiosk.flow.effects import Paper
from antrean_kiosk.flow.from_hub import HubAnswered
from antrean_kiosk.flow.from_printer import PaperEnded, PrinterIs
from antrean_kiosk.flow.screen import Page
from antrean_kiosk.page.sight import look
from antrean_kiosk.paper.printing import PAPERS
from antrean_printer.conversation import Patience
from antrean_printer.errors import NotFound
from antrean_printer.spool import Outcome, Printer
from antrean_printer.transport.memory import (
    COVER_OPEN,
    CUTTER,
    HEALTHY,
    NEAR_END,
    OFFLINE,
    OVERHEATED,
    PAPER_OUT,
    Firmware,
    Memory,
)
from antrean_printer.transport.usb import UsbPrinter
from antrean_shared import commands as c
from antrean_shared.words import TicketId
from antrean_ui import alarms, app
from antrean_ui.example import NOW
from tests.hub.core.halls import KIOSK
from tests.hub.core.halls import Story as Hub
from tests.kiosk.story import Story, at_rest
from tests.printer.conftest import PtyPrinter, TcpPrinter, UsbBus

PAGE = Path(__file__).parents[2] / "docs" / "paper.md"
BEGIN, END = "<!-- faults: made by running, see tests/kiosk/fault_world.py -->", "<!-- end -->"
BRIEF = Patience(open=5.0, ask=2.0, answer=0.8, write=0.4, print=0.7, look=0.3, quiet=0.02)
LATER = TicketId("the next visitor's")
JOB = b"A2-001\n" * 20
IN_DOUBT = (
    "Ingat atau catat nomor Anda.",
    "Tiketnya mungkin tidak tercetak, tetapi nomor ini tetap berlaku. Beri tahu petugas.",
)
"""What TakePage says of a doubtful paper; a test finds it there."""


@dataclass
class Scene:
    """A printer in trouble, and how somebody mends it."""

    printer: Printer
    mend: Callable[[], None]


class Row(NamedTuple):
    """One fault and all that came of it."""

    fault: str
    visitor: str
    hall: str
    left: str
    afterwards: str


def memory(**trouble: object) -> Callable[[], "contextmanager[Scene]"]:
    """A printer in memory with this firmware or this line, well again when mended."""

    @contextmanager
    def scene() -> Iterator[Scene]:
        line = Memory()
        for name, value in trouble.items():
            setattr(line if name in ("absent", "takes") else line.firmware, name, value)

        def mend() -> None:
            line.absent, line.takes, line.firmware = None, None, Firmware()

        yield Scene(Printer("memory:", line, BRIEF), mend)

    return scene


@contextmanager
def unplugged() -> Iterator[Scene]:
    bus = UsbBus(Firmware())
    bus.plugged = False
    printer = Printer("usb:", UsbPrinter(backend=bus), BRIEF)
    yield Scene(printer, lambda: setattr(bus, "plugged", True))


@contextmanager
def wrong_speed() -> Iterator[Scene]:
    """Behind the pty sits a printer at another baud rate: letters arrive as rubbish."""
    firmware = Garbled()
    served = PtyPrinter(firmware)
    try:
        printer = Printer(f"serial:{served.path}", patience=BRIEF)
        yield Scene(printer, lambda: setattr(firmware, "garbled", False))
    finally:
        served.unplug()


class Garbled(Firmware):
    garbled = True

    def hear(self, data: bytes) -> bytes:
        return b"\xff\xc1\xe0" if self.garbled else super().hear(data)


def hanging_up(after: int) -> Callable[[], "contextmanager[Scene]"]:
    """A network printer that closes the connection after so many bytes."""

    @contextmanager
    def scene() -> Iterator[Scene]:
        served = TcpPrinter(Firmware(fences=False), hangs_up_after=after)

        def mend() -> None:
            served._limit, served.firmware.fences = None, True

        try:
            yield Scene(Printer(f"tcp://{served.address}", patience=BRIEF), mend)
        finally:
            served.end()

    return scene


SCENES = {
    "paper used up": memory(answers=PAPER_OUT),
    "paper ends in the middle of a ticket": memory(runs_out_after=60),
    "paper near its end": memory(answers=NEAR_END),
    "cover open": memory(answers=COVER_OPEN),
    "knife stuck": memory(answers=CUTTER),
    "jam, head too hot": memory(answers=OVERHEATED),
    "offline by its own panel": memory(answers=OFFLINE),
    "unplugged (USB)": unplugged,
    "no printer at its address": memory(absent=NotFound("nothing there")),
    "switched off: silent": memory(answers=None, fences=False),
    "answers nothing, but prints": memory(answers=HEALTHY, fences=False),
    "stops taking data at once": memory(takes=0),
    "stops taking data in the middle": memory(takes=40),
    "talks nonsense (wrong baud rate)": wrong_speed,
    "closes TCP before the job": hanging_up(1),
    "closes TCP in the middle": hanging_up(20),
}


def rows() -> Iterator[Row]:
    """Break a printer in each way; say who saw what."""
    app.application()
    for name, make in SCENES.items():
        with make() as scene:
            yield _row(name, scene)


def _row(name: str, scene: Scene) -> Row:
    hub, kiosk = Hub(), at_rest().chooses().answers()
    outcome = _print(hub, kiosk, scene)
    visitor = _seen(kiosk)
    told = _said(hub)
    hub.tick(seconds=130)
    left = _left(hub)
    scene.mend()
    again = scene.printer.print(JOB)
    if again.printed:
        kiosk.then(PaperEnded(LATER, Paper.OUT, None, True, kiosk.key()))
    kiosk.then(PrinterIs(None, False, kiosk.key()))
    _deliver(hub, kiosk)
    well = "tells it is well again" if _recovered(hub) else "was never reported"
    ends = "prints again" if again.printed else f"still {again.result}"
    return Row(name, visitor, told, left, f"{ends}; {well}" if outcome.fault else ends)


def _print(hub: Hub, kiosk: Story, scene: Scene) -> Outcome:
    command = kiosk.last_take()
    ticket = hub.do(command, KIOSK).answer
    kiosk.then(HubAnswered(command, ticket))
    outcome = scene.printer.print(JOB)
    status = outcome.status
    fault = None if status.may_print else status.fault
    why = outcome.fault.value if outcome.fault else None
    kiosk.then(
        PaperEnded(ticket.id, PAPERS[outcome.result], why, False, kiosk.key()),
        PrinterIs(fault.value if fault else None, status == "near_end", kiosk.key()),
    )
    _deliver(hub, kiosk)
    return outcome


def _deliver(hub: Hub, kiosk: Story) -> None:
    """Let the hub hear what the kiosk sent after its wish for a number."""
    for command in kiosk.sent:
        if not isinstance(command, c.TakeTicket) and command.key not in _heard(hub):
            _heard(hub).append(command.key)
            hub.try_(command, KIOSK)


def _heard(hub: Hub) -> list[str]:
    hub.__dict__.setdefault("heard", [])
    return hub.__dict__["heard"]


def _seen(kiosk: Story) -> str:
    sight = look(kiosk.screen, NOW)
    if kiosk.page is Page.TAKE:
        return " ".join(IN_DOUBT) if sight.doubtful else "Silakan ambil tiket Anda."
    return f"{sight.do} {sight.why}"


def _said(hub: Hub) -> str:
    faults = [fact.fault for fact in hub.facts() if isinstance(fact, f.StationFaulted)]
    return " ".join(alarms.saying(faults[-1])) if faults else "nothing"


def _recovered(hub: Hub) -> bool:
    return any(isinstance(fact, f.StationRecovered) for fact in hub.facts())


def _left(hub: Hub) -> str:
    (ticket,) = hub.hall.tickets.values()
    events = [type(fact).__struct_config__.tag for fact in hub.facts()]
    names = [name for name in events if str(name).startswith(("ticket.", "station."))]
    doubt = ", unsure: it is called anyway" if ticket.unsure else ""
    return f"`{ticket.state}`{doubt} ({' → '.join(map(str, names))})"


def table() -> str:
    """The table as Markdown."""
    lines = ["| fault | the visitor reads | the hall reads | left in the hub | after mending |"]
    lines += ["|---|---|---|---|---|"]
    lines += [f"| {' | '.join(row)} |" for row in rows()]
    return "\n".join(lines)


def page(text: str) -> str:
    """``text`` with its table made anew."""
    head, rest = text.split(BEGIN)
    return f"{head}{BEGIN}\n{table()}\n{END}{rest.split(END)[1]}"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
