from errno import EACCES, EBUSY

import pytest

from antrean_printer.deadline import Deadline
from antrean_printer.errors import BadUri, InUse, Lost, NoAnswer, NotAllowed, NotFound, Stalled
from antrean_printer.status import QUESTIONS
from antrean_printer.transport.memory import Firmware
from antrean_printer.transport.usb import UsbPrinter

SOON = 0.05


def opened(bus, target=""):
    printer = UsbPrinter(target, backend=bus)
    printer.open(Deadline(1))
    return printer


@pytest.mark.parametrize(("out", "back"), [(0x01, 0x82), (0x03, 0x81), (0x02, 0x81)])
def test_a_printer_is_found_by_its_class_whatever_its_endpoints(usb_bus, out, back):
    printer = opened(usb_bus(out=out, back=back))
    printer.write(QUESTIONS[0], Deadline(1))
    assert printer.read(Deadline(1)) == b"\x12"


@pytest.mark.parametrize("target", ["", "0416:5011"])
def test_a_printer_is_found_by_its_numbers_too(usb_bus, target):
    assert opened(usb_bus(), target).answers


@pytest.mark.parametrize("bus", [{"printer_class": 3}, {}])
def test_another_device_is_no_printer(usb_bus, bus):
    with pytest.raises(NotFound, match="check its cable"):
        opened(usb_bus(**bus), "" if bus else "04b8:0202")


def test_the_systems_own_driver_lets_go(usb_bus):
    bus = usb_bus()
    opened(bus)
    assert (bus.kernel_driver, bus.claimed) == (False, [1])


def test_the_way_that_can_answer_is_preferred(usb_bus):
    bus = usb_bus(alternates=2)
    assert opened(bus).answers
    assert bus.claimed == [1, ("alternate", 1)]


def test_a_printer_without_a_way_back_is_not_asked(usb_bus):
    printer = opened(usb_bus(back=None))
    assert not printer.answers
    printer.write(b"Halo", Deadline(1))
    with pytest.raises(NoAnswer):
        printer.read(Deadline(SOON))


def test_a_long_job_goes_packet_by_packet(usb_bus):
    bus = usb_bus()
    opened(bus).write(bytes(1000), Deadline(1))
    assert bytes(bus.firmware.printed) == bytes(1000)


def test_a_printer_that_stalls_tells_how_much_it_took(usb_bus):
    bus = usb_bus()
    printer = opened(bus)
    printer.write(b"x" * 64, Deadline(1))
    bus.stalled = True
    with pytest.raises(Stalled) as stalled:
        printer.write(b"Halo", Deadline(SOON))
    assert stalled.value.sent == 0


@pytest.mark.parametrize("fences", [True, False])
def test_silence_ends_at_the_deadline(usb_bus, fences):
    printer = opened(usb_bus(Firmware(None, fences=fences)))
    with pytest.raises(NoAnswer):
        printer.read(Deadline(SOON))


def test_an_unplugged_printer_is_lost_and_a_replugged_one_found(usb_bus):
    bus = usb_bus()
    printer = opened(bus)
    bus.plugged = False
    with pytest.raises(Lost):
        printer.write(b"Halo", Deadline(1))
    with pytest.raises(Lost):
        printer.read(Deadline(1))
    printer.close()
    with pytest.raises(NotFound):
        printer.open(Deadline(1))
    bus.plugged = True
    printer.open(Deadline(1))
    printer.write(b"Halo", Deadline(1))
    assert bytes(bus.firmware.printed) == b"Halo"


@pytest.mark.parametrize(("number", "kind"), [(EACCES, NotAllowed), (EBUSY, InUse), (5, NotFound)])
def test_a_refusal_says_what_to_do(usb_bus, number, kind):
    bus = usb_bus()
    bus.refusal = number
    with pytest.raises(kind):
        opened(bus)


def test_a_printer_that_is_not_open_is_lost(usb_bus):
    printer = UsbPrinter(backend=usb_bus())
    printer.close()
    with pytest.raises(Lost):
        printer.write(b"Halo", Deadline(1))


@pytest.mark.parametrize("target", ["zz", "04b8", "04b8:0202:1", "04b8:xyz"])
def test_a_wrong_target_is_answered_with_a_right_one(target):
    with pytest.raises(BadUri, match="usb:04b8:0202"):
        UsbPrinter(target)
