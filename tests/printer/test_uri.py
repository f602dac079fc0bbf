import re
from dataclasses import replace

import pytest

from antrean_printer.errors import BadUri
from antrean_printer.paper import Paper, Pictures
from antrean_printer.uri import Address, parse_uri

FAST = Paper(pictures=Pictures.RASTER)
FAST_UNCUT = replace(FAST, columns=42, cutter=False)
FAST_CUT = replace(FAST, columns=32)
FAST_NARROW = replace(FAST, columns=32, cutter=False, native_qr=False)


@pytest.mark.parametrize(
    ("uri", "address"),
    [
        ("usb:", Address("usb", "", FAST)),
        ("usb:04b8:0202", Address("usb", "04b8:0202", FAST)),
        ("serial:/dev/ttyUSB0", Address("serial", "/dev/ttyUSB0", Paper(), baud=115200)),
        (
            "serial:/dev/ttyUSB0?baud=9600&flow=rtscts",
            Address("serial", "/dev/ttyUSB0", Paper(), baud=9600, flow="rtscts"),
        ),
        ("tcp://10.0.0.50:9100", Address("tcp", "10.0.0.50:9100", FAST)),
        ("tcp:10.0.0.50", Address("tcp", "10.0.0.50", FAST)),
        ("file:/dev/usb/lp0?columns=32", Address("file", "/dev/usb/lp0", FAST_NARROW)),
        ("/dev/usb/lp0?status=no", Address("file", "/dev/usb/lp0", FAST, asks=False)),
        ("./jobs.bin", Address("file", "./jobs.bin", FAST)),
        ("png:demo-out", Address("png", "demo-out", replace(FAST, smooth=True))),
        ("memory:", Address("memory", "", FAST)),
        (
            "memory:?columns=42&cutter=no",
            Address("memory", "", replace(FAST, columns=42, cutter=False)),
        ),
        (
            "memory:?columns=32&cutter=yes&qr=native",
            Address("memory", "", replace(FAST, columns=32)),
        ),
        (" usb:?smooth=yes ", Address("usb", "", replace(FAST, smooth=True))),
    ],
)
def test_an_address_is_read(uri, address):
    assert parse_uri(uri) == address


@pytest.mark.parametrize(
    ("uri", "hint"),
    [
        ("", "tcp://192.168.1.50:9100"),
        ("lpt1", "file:/dev/usb/lp0"),
        ("bluetooth:00:11", "usb:"),
        ("serial:", "does not say where"),
        ("tcp://", "does not say where"),
        ("usb:?colums=32", "columns, cutter, logo, qr, smooth, status"),
        ("tcp://host?baud=9600", "no option 'baud' here"),
        ("serial:/dev/ttyS0?baud=1200", "baud= and one of 9600"),
        ("usb:?columns=80", "columns= and one of 48, 42, 32"),
        ("usb:?qr=yes", "native, raster"),
    ],
)
def test_a_wrong_address_is_answered_with_a_right_one(uri, hint):
    with pytest.raises(BadUri, match=re.escape(hint)):
        parse_uri(uri)
