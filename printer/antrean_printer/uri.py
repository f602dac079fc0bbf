"""A printer's address, as a technician writes it, read into plain values.

``KIND:TARGET?option=value&option=value``; the kinds and options are listed in printer/README.md.
"""

from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import parse_qsl

from antrean_printer.errors import BadUri
from antrean_printer.paper import NARROW, WIDE, Paper, Pictures

EXAMPLES = (
    "usb: · usb:04b8:0202 · serial:/dev/ttyUSB0?baud=115200 · tcp://192.168.1.50:9100 · "
    "file:/dev/usb/lp0 · png:DIR"
)
KINDS = frozenset({"usb", "serial", "tcp", "file", "png", "memory"})
COLUMNS = {str(WIDE): WIDE, "42": 42, str(NARROW): NARROW}
BAUDS = {str(baud): baud for baud in (9600, 19200, 38400, 57600, 115200, 230400)}
FLOWS = {"none": "none", "rtscts": "rtscts", "xonxoff": "xonxoff"}
PICTURES = {each.value: each for each in Pictures}
YES_NO = {"yes": True, "no": False}
QR = {"native": True, "raster": False}

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a printer is, what paper is in it, and how it is spoken to."""

    kind: str
    target: str
    paper: Paper
    asks: bool = True
    """Whether it is to be asked for its status, if its kind can answer at all."""
    baud: int = 115200
    flow: str = "none"


def parse_uri(uri: str) -> Address:
    """The values of an address; BadUri with a sentence that says what to write instead."""
    kind, target, query = _parts(uri.strip())
    options = dict(parse_qsl(query, keep_blank_values=True))
    columns = _choice(options, "columns", COLUMNS, WIDE)
    # A 58 mm printer seldom has a knife or draws QR codes; one that does can be told so.
    full = columns != NARROW
    address = Address(
        kind,
        target,
        Paper(
            columns=columns,
            cutter=_choice(options, "cutter", YES_NO, full),
            native_qr=_choice(options, "qr", QR, full),
            smooth=_choice(options, "smooth", YES_NO, kind == "png"),
            pictures=_choice(options, "logo", PICTURES, _usual_pictures(kind)),
        ),
        asks=_choice(options, "status", YES_NO, True),
    )
    if kind == "serial":
        address = _with_line(address, options)
    if options:
        known = "columns, cutter, logo, qr, smooth, status" + (", baud, flow" * (kind == "serial"))
        raise BadUri(f"{uri}: there is no option {min(options)!r} here; write one of {known}")
    return address


def _usual_pictures(kind: str) -> Pictures:
    """Dot by dot where the line is fast."""
    return Pictures.NONE if kind == "serial" else Pictures.RASTER


def _parts(uri: str) -> tuple[str, str, str]:
    if uri.startswith(("/", "./")):
        uri = f"file:{uri}"
    place, _, query = uri.partition("?")
    kind, colon, target = place.partition(":")
    if not colon or kind not in KINDS:
        raise BadUri(f"{uri!r} is not the address of a printer; write for example {EXAMPLES}")
    target = target.removeprefix("//") if kind == "tcp" else target
    if not target and kind not in ("usb", "memory"):
        raise BadUri(f"{uri!r} does not say where; write for example {EXAMPLES}")
    return kind, target, query


def _with_line(address: Address, options: dict[str, str]) -> Address:
    return Address(
        address.kind,
        address.target,
        address.paper,
        address.asks,
        baud=_choice(options, "baud", BAUDS, 115200),
        flow=_choice(options, "flow", FLOWS, "none"),
    )


def _choice(options: dict[str, str], name: str, choices: dict[str, T], usual: T) -> T:
    """Take one option out of ``options``."""
    if name not in options:
        return usual
    written = options.pop(name)
    if written not in choices:
        raise BadUri(f"{name}={written} is unknown; write {name}= and one of {', '.join(choices)}")
    return choices[written]
