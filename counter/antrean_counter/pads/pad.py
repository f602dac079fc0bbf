"""A call pad: how its address is read, and what then listens to it."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from antrean_counter.pads.events import Events
from antrean_counter.pads.frames import BadFrame, Frames
from antrean_counter.pads.lines import EventLine
from antrean_shared import machine
from antrean_ui.listener import AGAIN_S, Decoder, Line, Listener, SerialLine

BAUD = 9600
EXAMPLE = "serial:///dev/ttyUSB0?baud=9600&frame=line"


@dataclass(frozen=True, slots=True)
class Plan:
    """How to reach a pad and how to read it; a fresh decoder for each time it is plugged in."""

    open: Callable[[], Line]
    decoder: Callable[[], Decoder]


class BadPad(ValueError):
    """An address of a pad that cannot be read: what is wrong with it."""


class Pad(Listener):
    """Reads keys until it is stopped."""

    def __init__(self, uri: str, again_s: float = AGAIN_S) -> None:
        """``uri`` as ``plan`` reads it. Raises BadPad."""
        made = plan(uri)
        super().__init__("call pad", made.open, made.decoder, again_s)


def plan(uri: str) -> Plan:
    """Read ``serial:///dev/ttyUSB0?…``, ``serial://COM3?…`` or ``evdev:///dev/input/by-id/…``.

    A serial pad takes ``baud``, ``frame`` (a name or a template), ``addr``, and ``keys`` as
    ``N:NumEnter,R:Num+``. Raises BadPad.
    """
    parts = urlsplit(uri)
    device = unquote(parts.path if len(parts.path) > 1 else parts.netloc)
    if not device or parts.scheme not in _PLANS:
        raise BadPad(f"{uri!r} is not like {EXAMPLE}")
    options = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    try:
        return _PLANS[parts.scheme](device, options)
    except (BadFrame, ValueError) as error:
        raise BadPad(f"{uri!r}: {error}") from error


def _serial(device: str, options: dict[str, str]) -> Plan:
    baud = int(options.get("baud", BAUD))
    frame, addr = options.get("frame", "line"), options.get("addr", "")
    keys = dict(_pair(pair) for pair in options.get("keys", "").split(",") if pair)

    def decoder() -> Decoder:
        return Frames(frame, addr, keys)

    decoder()  # so that a template that cannot be read is told of at once
    return Plan(lambda: SerialLine(device, baud), decoder)


def _pair(pair: str) -> tuple[str, str]:
    sent, _, key = pair.partition(":")
    if len(sent) != 1 or not key:
        raise BadFrame(f"{pair!r} is not like N:NumEnter")
    return sent, key


def _evdev(device: str, _options: dict[str, str]) -> Plan:
    return Plan(lambda: EventLine(device), Events)


_PLANS: dict[str, Callable[[str, dict[str, str]], Plan]] = {"serial": _serial}
if machine.INPUT_EVENTS:
    _PLANS["evdev"] = _evdev
