import time

import pytest
import zxingcpp

from antrean_printer.document import Cut, Document, Text
from antrean_printer.encode import typeset
from antrean_printer.errors import BadUri, Lost, NotFound
from antrean_printer.fault import Fault
from antrean_printer.picture import draw
from antrean_printer.spool import Patience, Printer, Result
from antrean_printer.status import FENCE, Status
from antrean_printer.transport.memory import (
    COVER_OPEN,
    HEALTHY,
    NEAR_END,
    PAPER_OUT,
    Firmware,
    Memory,
)
from antrean_printer.transport.usb import UsbPrinter

JOB = b"\x1b@Halo\n" * 20
QUICK = Patience(open=0.1, ask=0.1, answer=0.05, write=0.1, print=0.05, look=0.02, quiet=0.0)


def printer(firmware=None, **options):
    return Printer("memory:", Memory(firmware or Firmware(), **options), QUICK)


def end(outcome):
    return outcome.result, outcome.fault


# The rules, with a printer in memory.


def test_a_healthy_printer_confirms():
    spool = printer()
    outcome = spool.print(JOB)
    assert (end(outcome), outcome.status) == ((Result.PRINTED, None), Status.OK)
    assert spool.transport.jobs == [JOB + FENCE]


def test_a_near_end_prints_and_is_told():
    outcome = printer(Firmware(NEAR_END)).print(JOB)
    assert (outcome.printed, outcome.status) == (True, Status.NEAR_END)


@pytest.mark.parametrize(
    ("answers", "fault"), [(PAPER_OUT, Fault.PAPER_OUT), (COVER_OPEN, Fault.COVER_OPEN)]
)
def test_a_printer_that_cannot_is_sent_nothing(answers, fault):
    spool = printer(Firmware(answers))
    assert end(spool.print(JOB)) == (Result.NOT_PRINTED, fault)
    assert spool.transport.jobs == []


def test_a_printer_that_is_not_there_is_sent_nothing():
    outcome = printer(absent=NotFound("no USB printer is plugged in")).print(JOB)
    assert end(outcome) == (Result.NOT_PRINTED, Fault.GONE)
    assert outcome.detail == "no USB printer is plugged in"


def test_a_roll_that_ends_in_the_middle_leaves_a_doubt():
    outcome = printer(Firmware(runs_out_after=30)).print(JOB)
    assert end(outcome) == (Result.DOUBTFUL, Fault.PAPER_OUT)


def test_a_cover_opened_after_the_fence_leaves_a_doubt():
    spool = printer()
    spool.transport.when_sent = lambda: setattr(spool.transport.firmware, "answers", COVER_OPEN)
    assert end(spool.print(JOB)) == (Result.DOUBTFUL, Fault.COVER_OPEN)


@pytest.mark.parametrize(("takes", "result"), [(0, Result.NOT_PRINTED), (7, Result.DOUBTFUL)])
def test_a_stall_is_a_doubt_from_the_first_byte_on(takes, result):
    assert end(printer(takes=takes).print(JOB)) == (result, Fault.STALLED)


def test_a_silent_printer_is_sent_the_job_and_doubted():
    spool = printer(Firmware(None, fences=False))
    assert end(spool.print(JOB)) == (Result.DOUBTFUL, Fault.SILENT)
    assert spool.transport.jobs == [JOB + FENCE]


def test_a_printer_that_knows_only_the_fence_is_believed():
    assert end(printer(Firmware(None)).print(JOB)) == (Result.PRINTED, None)


def test_a_printer_that_is_never_asked_is_trusted():
    spool = printer(Firmware(None, fences=False))
    spool.transport.answers = False
    assert end(spool.print(JOB)) == (Result.PRINTED, None)
    assert spool.transport.jobs == [JOB]
    assert spool.status() is Status.UNASKED


def test_a_trusted_printer_that_stalls_is_not():
    spool = printer(takes=5)
    spool.transport.answers = False
    assert end(spool.print(JOB)) == (Result.DOUBTFUL, Fault.STALLED)


class Fragile(Memory):
    """A printer whose line breaks with the first thing it would say after a job."""

    def read(self, deadline):
        if self.jobs:
            raise Lost("the printer closed the connection")
        return super().read(deadline)


def test_a_line_that_breaks_after_the_job_leaves_a_doubt():
    outcome = Printer("memory:", Fragile(), QUICK).print(JOB)
    assert end(outcome) == (Result.DOUBTFUL, Fault.LOST)


def test_every_job_is_sent_once_whatever_its_end():
    spool = printer(Firmware(fences=False))
    assert not spool.print(JOB).printed
    assert spool.transport.jobs == [JOB + FENCE]


def test_after_a_missing_fence_the_next_paper_waits_for_the_old_one():
    spool = printer(Firmware(fences=False))
    spool.print(JOB)
    outcome = spool.print(b"berikutnya\n")
    assert end(outcome) == (Result.NOT_PRINTED, Fault.SILENT)
    assert spool.transport.jobs == [JOB + FENCE, FENCE]


def test_an_old_fence_is_not_taken_for_the_new_one():
    spool = printer(Firmware(runs_out_after=30))
    spool.print(JOB)
    spool.transport.firmware.runs_out_after, spool.transport.firmware.answers = None, HEALTHY
    assert spool.print(b"berikutnya\n").printed
    assert spool.transport.jobs[1:] == [FENCE, b"berikutnya\n" + FENCE]


def test_an_old_job_held_by_a_new_fault_names_the_fault():
    spool = printer(Firmware(fences=False))
    spool.print(JOB)
    spool.transport.when_sent = lambda: setattr(spool.transport.firmware, "answers", PAPER_OUT)
    assert end(spool.print(JOB)) == (Result.NOT_PRINTED, Fault.PAPER_OUT)


@pytest.mark.parametrize(
    ("firmware", "status"),
    [
        (Firmware(), Status.OK),
        (Firmware(PAPER_OUT), Status.PAPER_OUT),
        (Firmware(None), Status.UNKNOWN),
    ],
)
def test_a_status_is_a_value(firmware, status):
    assert printer(firmware).status() is status


def test_an_examination_says_why_a_printer_is_gone():
    assert printer(absent=NotFound("no cable")).examine() == (Status.GONE, "no cable")


def test_an_address_brings_its_paper():
    assert Printer("memory:?columns=32").paper.dots == 384
    with pytest.raises(BadUri):
        Printer("lpt1:")


# The same over real lines.


@pytest.fixture(params=["serial", "tcp", "usb"])
def line(request, pty_printer, tcp_printer, usb_bus):
    """Makes a printer with this firmware behind each kind of line."""

    def behind(firmware, patience=None):
        match request.param:
            case "serial":
                return Printer(f"serial:{pty_printer(firmware).path}", patience=patience)
            case "tcp":
                return Printer(f"tcp://{tcp_printer(firmware).address}", patience=patience)
            case _:
                return Printer("usb:", UsbPrinter(backend=usb_bus(firmware)), patience)

    return behind


def test_a_ticket_is_printed_over_any_line(line, ticket):
    firmware = Firmware()
    spool = line(firmware)
    assert end(spool.print(typeset(ticket, spool.paper))) == (Result.PRINTED, None)
    picture = draw(bytes(firmware.printed), 576, strict=True).convert("L")
    assert zxingcpp.read_barcodes(picture)[0].text.startswith("https://antrean.")


@pytest.mark.parametrize(
    ("firmware", "expected"),
    [
        (lambda: Firmware(PAPER_OUT), (Result.NOT_PRINTED, Fault.PAPER_OUT)),
        (lambda: Firmware(COVER_OPEN), (Result.NOT_PRINTED, Fault.COVER_OPEN)),
        (lambda: Firmware(runs_out_after=50), (Result.DOUBTFUL, Fault.PAPER_OUT)),
        (lambda: Firmware(fences=False), (Result.DOUBTFUL, Fault.SILENT)),
        (lambda: Firmware(None, fences=False), (Result.DOUBTFUL, Fault.SILENT)),
        (lambda: Firmware((0x41, 0x41, 0x41, 0x41)), (Result.NOT_PRINTED, Fault.NONSENSE)),
    ],
)
def test_a_fault_ends_the_same_over_any_line_and_in_time(line, brief, firmware, expected):
    spool = line(firmware(), brief)
    began = time.monotonic()
    assert end(spool.print(JOB)) == expected
    assert time.monotonic() - began < spool.bound(len(JOB))


def test_many_papers_over_one_line(line):
    spool = line(Firmware())
    assert all(spool.print(JOB).printed for _ in range(20))


def test_a_serial_printer_that_stops_reading_ends_in_time(pty_printer, brief):
    spool = Printer(f"serial:{pty_printer(reads=False).path}", patience=brief)
    spool.transport.bytes_per_second = 1_000_000.0
    began = time.monotonic()
    assert end(spool.print(bytes(200_000))) == (Result.DOUBTFUL, Fault.STALLED)
    assert time.monotonic() - began < spool.bound(200_000)


def test_a_network_printer_that_never_reads_ends_in_time(tcp_printer, brief):
    spool = Printer(f"tcp://{tcp_printer(reads=False).address}", patience=brief)
    began = time.monotonic()
    assert end(spool.print(JOB)) == (Result.DOUBTFUL, Fault.SILENT)
    assert time.monotonic() - began < spool.bound(len(JOB))


def test_a_network_printer_that_hangs_up_before_the_job_printed_nothing(tcp_printer, brief):
    spool = Printer(f"tcp://{tcp_printer(hangs_up_after=1).address}", patience=brief)
    assert end(spool.print(JOB)) == (Result.NOT_PRINTED, Fault.LOST)


def test_a_network_printer_that_hangs_up_in_the_job_leaves_a_doubt(tcp_printer, brief):
    spool = Printer(f"tcp://{tcp_printer(Firmware(fences=False), hangs_up_after=20).address}",
                    patience=brief)  # fmt: skip
    assert end(spool.print(JOB)) == (Result.DOUBTFUL, Fault.LOST)


def test_a_network_printer_is_let_go_after_each_job(tcp_printer, brief):
    served = tcp_printer()
    spool = Printer(f"tcp://{served.address}", patience=brief)
    assert (spool.print(JOB).printed, spool.status(), spool.print(JOB).printed) == (
        True,
        Status.OK,
        True,
    )
    assert served.connections == 3


def test_a_replugged_usb_printer_goes_on(usb_bus, brief):
    bus = usb_bus()
    spool = Printer("usb:", UsbPrinter(backend=bus), brief)
    bus.plugged = False
    assert end(spool.print(JOB)) == (Result.NOT_PRINTED, Fault.GONE)
    assert spool.status() is Status.GONE
    bus.plugged = True
    assert spool.print(JOB).printed


def test_a_usb_printer_that_stalls_took_nothing(usb_bus, brief):
    bus = usb_bus()
    bus.stalled = True
    assert end(Printer("usb:", UsbPrinter(backend=bus), brief).print(JOB)) == (
        Result.NOT_PRINTED,
        Fault.STALLED,
    )


def test_a_folder_of_pictures_is_a_printer(tmp_path):
    spool = Printer(f"png:{tmp_path}/out")
    job = typeset(Document((Text("Halo"), Cut())), spool.paper)
    assert end(spool.print(job)) == (Result.PRINTED, None)
    assert (tmp_path / "out/ticket-001.bin").read_bytes() == job


def test_a_file_is_a_printer(tmp_path):
    assert end(Printer(f"{tmp_path}/jobs.bin").print(JOB)) == (Result.PRINTED, None)
    assert end(Printer(f"{tmp_path}/no/jobs.bin").print(JOB)) == (Result.NOT_PRINTED, Fault.GONE)
