"""Packs what a helper far away needs to see: no visitor, no officer, no token, no key is in it."""

import io
import re
import tarfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from antrean_setup.finding import Finding
from antrean_setup.places import Part, Places
from antrean_setup.programs import probe

UNITS = "antrean-*"
PACKAGES = ("antrean-*", "cage", "weston", "seatd", "chrony", "systemd")
LINES = "2000"
SECRETS = (
    (re.compile(r"(?i)\b(token|pin|password|key)(\"?\s*[:=]\s*)\S+"), r"\1\2…"),
    (re.compile(r"\b\d{16}\b"), "…NIK…"),
    (re.compile(r"(?i)(officer)(\"?\s*[:=]\s*)(\"[^\"]*\"|\S+)"), r"\1\2…"),
    (re.compile(r"\b[A-Za-z0-9_-]{32,}\b"), "…"),
)
"""What must not leave the hall, wherever it may have got into a line."""


def pack(places: Places, parts: Sequence[Part], told: Sequence[Finding], now: datetime) -> bytes:
    """Return the bundle as a gzipped tar."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, text in _pages(places, parts, told):
            data = veiled(text).encode()
            about = tarfile.TarInfo(f"antrean-{now:%Y%m%d-%H%M}/{name}")
            about.size, about.mtime = len(data), int(now.timestamp())
            archive.addfile(about, io.BytesIO(data))
    return out.getvalue()


def veiled(text: str) -> str:
    """Return the text without whatever looks like a secret or a person's number."""
    for pattern, veil in SECRETS:
        text = pattern.sub(veil, text)
    return text


def _pages(
    places: Places, parts: Sequence[Part], told: Sequence[Finding]
) -> Iterator[tuple[str, str]]:
    yield "doctor.txt", "\n".join(map(str, told))
    for part in parts:
        for settings in (places.settings(part, output) for output in places.seats(part)):
            if settings.exists():
                yield settings.name, settings.read_text("utf-8")
    for name, command in {
        "packages.txt": ("dpkg-query", "-W", *PACKAGES),
        "units.txt": ("systemctl", "--no-pager", "--full", "status", UNITS),
        "journal.txt": ("journalctl", "--no-pager", "-q", "-n", LINES, "-u", UNITS),
        "kernel.txt": ("journalctl", "--no-pager", "-q", "-k", "-n", "400"),
        "disks.txt": ("df", "-h"),
        "memory.txt": ("free", "-m"),
        "clock.txt": ("timedatectl",),
        "network.txt": ("ip", "-brief", "address"),
        "usb.txt": ("lsusb",),
        "devices.txt": ("ls", "-l", "/dev/antrean", "/dev/usb"),
    }.items():
        yield name, probe(*command).out or "-"


def default_file(now: datetime) -> Path:
    """Return where a bundle goes when nobody said."""
    return Path(f"/tmp/antrean-{now:%Y%m%d-%H%M}.tar.gz")
