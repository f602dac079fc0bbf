"""What the set-up wrote down for one part of the hall; the units read nothing else."""

import json
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from antrean_setup.errors import SetupFailed
from antrean_shared import durable

HEADER = "# Written by antrean-setup; run it again to change this.\n"
PORT = 7600
S = TypeVar("S", bound=Struct)


class HubSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the hub is reached."""

    address: str
    """The name or number stations reach it by."""
    port: int = PORT


class StationSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one station must be told."""

    hub: str
    station: str
    language: str = "id"
    printer: str = ""
    spare_printer: str = ""
    """Not asked for; a technician writes it here."""
    scanner: str = ""
    """Likewise: a reader on a serial line."""
    scan_prefix: str = ""
    """Likewise: what a reader that types is set to send before each code."""
    layout: str = ""
    """Likewise: the office's own layout of the ticket."""
    roll: int = 0
    """Likewise: how many metres a new roll has, where they are not 80."""
    print_only: bool = False
    """Likewise: a desk's printer, that gives no numbers itself."""
    counter: str = ""
    call_pad: str = ""
    """Likewise: an officer's pad with a line of its own."""
    zone: str = ""
    rotation: int = 0
    """Degrees clockwise."""
    voice: bool = False
    """The test call could be spoken."""
    ground: str = ""
    """Not asked for: ``day`` or ``clock`` for a board that is not always dark."""
    overscan: float = 0.0
    """Likewise: per cent of each side that a television cuts off."""
    signs: tuple[str, ...] = ()
    """Likewise: LED signs on this machine's serial lines."""


class Slip(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the hub gives out for one station on a USB stick: who it is, and whom to trust."""

    hub: str
    role: str
    station: str
    token: str
    ca: str
    counter: str = ""
    zone: str = ""


def load(file: Path, kind: type[S]) -> S:
    """Read a file of settings; raises SetupFailed with the place of the mistake."""
    try:
        return msgspec.toml.decode(file.read_bytes(), type=kind)
    except FileNotFoundError:
        raise SetupFailed(f"There is no {file}. Run: antrean-setup") from None
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise SetupFailed(f"{file}: {error}") from error


def save(file: Path, settings: Struct, mode: int = 0o644) -> None:
    """Write settings whole or not at all: a power cut leaves the old file."""
    values = msgspec.to_builtins(settings)
    lines = (f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items())
    write(file, HEADER + "".join(lines), mode)


def write(file: Path, text: str, mode: int) -> None:
    """Put ``text`` in the place of ``file``, whole or not at all."""
    durable.put(file, text.encode(), mode)
