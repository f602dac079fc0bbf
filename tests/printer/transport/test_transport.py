import pytest

from antrean_printer.errors import BadUri
from antrean_printer.transport import open_transport
from antrean_printer.transport.file import DeviceFile, PlainFile
from antrean_printer.transport.memory import Memory
from antrean_printer.transport.png import PngFolder
from antrean_printer.transport.serial import SerialLine
from antrean_printer.transport.tcp import TcpLine
from antrean_printer.transport.usb import UsbPrinter


@pytest.mark.parametrize(
    ("uri", "kind", "answers"),
    [
        ("usb:", UsbPrinter, True),
        ("usb:04b8:0202", UsbPrinter, True),
        ("serial:/dev/ttyUSB0", SerialLine, True),
        ("serial:/dev/ttyUSB0?status=no", SerialLine, False),
        ("tcp://10.0.0.50:9100", TcpLine, True),
        ("file:/dev/null", DeviceFile, True),
        ("/dev/usb/lp0?status=no", DeviceFile, False),
        ("file:/tmp/jobs.bin", PlainFile, False),
        ("png:out", PngFolder, False),
        ("png:out?status=yes", PngFolder, False),
        ("memory:", Memory, True),
    ],
)
def test_an_address_opens_its_kind_of_transport(uri, kind, answers):
    transport = open_transport(uri)
    assert type(transport) is kind
    assert transport.answers is answers


def test_a_wrong_address_opens_nothing():
    with pytest.raises(BadUri):
        open_transport("lpt1:")
