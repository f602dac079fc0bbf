"""``python -m tests.bench.paper``: paper beside the floor of writing the same bytes.

From the tap that asks for a number to the first and to the last byte at the printer, with the real
kiosk's clerk, journal, layout, spool and transport; the hub answers at once, for its own time is
measured elsewhere. The line is a pty emptied at 115200 baud, a USB bus (200 kB/s) and a TCP socket.
"""

import argparse
import gc
import os
import resource
import socket
import sys
import tempfile
import threading
import time
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from uuid import uuid4

from msgspec.structs import replace

from antrean_kiosk.flow.effects import Paper
from antrean_kiosk.paper.clerk import Clerk
from antrean_kiosk.paper.journal import Disk
from antrean_kiosk.paper.ticket import Facts, face
from antrean_printer.deadline import Deadline
from antrean_printer.encode import typeset
from antrean_printer.spool import Printer
from antrean_printer.status import FENCE
from antrean_printer.transport.memory import Firmware, Memory
from antrean_printer.transport.usb import UsbPrinter
from antrean_shared.commands import ConfirmPrinted, TakeTicket
from antrean_shared.words import TicketId
from antrean_ui import example
from tests.kiosk.story import TICKET, VIEW
from tests.printer.conftest import UsbBus

BAUD, BITS = 115200, 10
SLICE_S = 0.001
USB_BYTES_S = 200_000.0
MS = 1000.0


class Watch(Firmware):
    """A printer that notes when the first and the last byte of a job came."""

    def __init__(self) -> None:
        super().__init__()
        self.first = self.last = 0.0

    def hear(self, data: bytes) -> bytes:
        if data and not data.startswith(b"\x10\x04"):
            now = time.perf_counter()
            self.first = self.first or now
            self.last = now
        return super().hear(data)


@contextmanager
def serial() -> Iterator[tuple[Printer, Watch]]:
    """A pty whose other end takes 11,520 bytes a second, as a printer at 115200 baud does."""
    master, slave = os.openpty()
    tty.setraw(slave)
    watch, stop = Watch(), threading.Event()
    os.set_blocking(master, False)
    thread = threading.Thread(target=_empty, args=(master, watch, stop))
    thread.start()
    try:
        yield Printer(f"serial:{os.ttyname(slave)}?baud={BAUD}"), watch
    finally:
        stop.set()
        thread.join()
        os.close(slave)
        os.close(master)


def _empty(master: int, watch: Watch, stop: threading.Event) -> None:
    """Take bytes at the line's pace; a silent line saves up nothing."""
    due = time.perf_counter()
    while not stop.is_set():
        try:
            data = os.read(master, int(BAUD / BITS * SLICE_S))
        except BlockingIOError:
            time.sleep(SLICE_S / 4)
            due = time.perf_counter()
            continue
        due += len(data) * BITS / BAUD
        time.sleep(max(0.0, due - time.perf_counter()))
        answer = watch.hear(data)
        if answer:
            os.write(master, answer)


@contextmanager
def usb() -> Iterator[tuple[Printer, Watch]]:
    """A pyusb backend that takes a packet at the pace of a USB printer."""
    watch = Watch()
    bus = UsbBus(watch)
    plain = bus.bulk_write

    def paced(handle: object, end: int, interface: int, data: bytes, timeout: int) -> int:
        time.sleep(len(data) / USB_BYTES_S)
        return plain(handle, end, interface, data, timeout)

    bus.bulk_write = paced
    yield Printer("usb:", UsbPrinter(backend=bus)), watch


@contextmanager
def tcp() -> Iterator[tuple[Printer, Watch]]:
    """A network printer: a socket that takes what comes."""
    watch = Watch()
    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=_serve, args=(listener, watch))
    thread.start()
    try:
        yield Printer(f"tcp://127.0.0.1:{listener.getsockname()[1]}"), watch
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()
        listener.close()


def _serve(listener: socket.socket, watch: Watch) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        with connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while data := connection.recv(4096):
                connection.sendall(watch.hear(data))


class Visits:
    """One kiosk's way from a tap to a paper, without its screen."""

    def __init__(self, folder: Path, printer: Printer) -> None:
        self.clerk = Clerk(Disk(folder / "paper.journal"), _wall)
        self.printer = printer
        self.size = 0

    def visit(self) -> None:
        """Ask, be answered, set, print, confirm, tell."""
        wish = TakeTicket(key=str(uuid4()), service=TICKET.service)
        now = example.NOW
        self.clerk.outgoing(wish, now)
        ticket = replace(
            TICKET, id=TicketId(f"{now:%Y%m%d}-{wish.key[:8]}"), token="7f3a9c2e81b04d55"
        )
        self.clerk.answered(wish, ticket, now)
        data = typeset(face(ticket, Facts(VIEW, "kiosk-1", now)), self.printer.paper)
        self.size = len(data)
        outcome = self.printer.print(data, lambda: self.clerk.sending(ticket.id))
        assert outcome.printed, outcome
        self.clerk.ended(ticket.id, Paper.OUT, None)
        confirm = ConfirmPrinted(key=str(uuid4()), ticket=ticket.id)
        told = self.clerk.outgoing(confirm, now)
        assert told is not None
        self.clerk.answered(told, ticket, now)


def _wall() -> datetime:
    return datetime.fromtimestamp(time.time(), UTC)


def bare(printer: Printer, size: int) -> Callable[[], None]:
    """Open the line, write as many bytes, wait for the fence, close: the floor."""

    def write() -> None:
        line, end = printer.transport, Deadline(10)
        line.open(end)
        line.write(bytes([65]) * size + FENCE, end)
        line.read(end)
        line.close()

    return write


def timed(act: Callable[[], None], watch: Watch, times: int) -> tuple[float, float]:
    """Milliseconds from the tap to the first and to the last byte, as medians."""
    firsts, lasts = [], []
    for _ in range(times):
        watch.first = 0.0
        began = time.perf_counter()
        act()
        firsts.append((watch.first - began) * MS)
        lasts.append((watch.last - began) * MS)
    return median(firsts), median(lasts)


def lines(times: int) -> Iterator[str]:
    """The table of the three lines."""
    yield "| line | ticket | tap → first byte | tap → last byte | the same bytes bare | beyond |"
    yield "|---|---|---|---|---|---|"
    for name, open_line in {"serial 115200": serial, "USB": usb, "TCP": tcp}.items():
        with tempfile.TemporaryDirectory() as folder, open_line() as (printer, watch):
            visits = Visits(Path(folder), printer)
            visits.visit()
            first, last = timed(visits.visit, watch, times)
            _, floor = timed(bare(printer, visits.size), watch, times)
            yield (
                f"| {name} | {visits.size} bytes | {first:.1f} ms | {last:.1f} ms | {floor:.1f} ms "
                f"| {last - floor:+.1f} ms |"
            )


def day(takes: int) -> Iterator[str]:
    """One kiosk's day: latency, work and memory at its beginning and at its end."""
    with tempfile.TemporaryDirectory() as folder:
        line = Memory()
        visits = Visits(Path(folder), Printer("memory:", line))
        times: list[float] = []
        work: list[float] = []
        memory: list[float] = []
        sizes: list[int] = []
        for nth in range(takes):
            began, worked = time.perf_counter(), time.process_time()
            visits.visit()
            times.append((time.perf_counter() - began) * MS)
            work.append((time.process_time() - worked) * MS)
            line.jobs.clear()
            line.firmware.printed.clear()
            sizes.append((Path(folder) / "paper.journal").stat().st_size)
            if nth % 500 == 499:
                gc.collect()
                memory.append(_resident())
    tenth = takes // 10
    yield f"| {takes} takes, the disk's waits included | first tenth | last tenth |"
    yield "|---|---|---|"
    yield f"| tap → paper, median / p99 | {_spread(times[:tenth])} | {_spread(times[-tenth:])} |"
    yield f"| of it work, median / p99 | {_spread(work[:tenth])} | {_spread(work[-tenth:])} |"
    yield f"| memory | {memory[0]:.1f} MiB | {memory[-1]:.1f} MiB |"
    yield f"| journal, at most | {max(sizes[:tenth]) // 1024} KiB | {max(sizes) // 1024} KiB |"


def _spread(times: list[float]) -> str:
    return f"{median(times):.2f} / {sorted(times)[int(len(times) * 0.99) - 1]:.2f} ms"


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def main() -> None:
    """Measure and say."""
    parser = argparse.ArgumentParser(prog="bench.paper", description=__doc__)
    parser.add_argument("--times", type=int, default=40)
    parser.add_argument("--takes", type=int, default=4000)
    given = parser.parse_args()
    for line in (*lines(given.times), "", *day(given.takes)):
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
