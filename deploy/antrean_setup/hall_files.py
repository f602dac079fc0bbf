"""The office's folder of hall files: what its names are, and how they are changed in place."""

import csv
import io
import re
import tomllib
from pathlib import Path

from msgspec import Struct

SETTINGS, AGENCIES, COUNTERS = "hall.toml", "instansi.csv", "loket.csv"
ZONES = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}


class Names(Struct, frozen=True):
    """What a hall calls itself and where its clock stands."""

    name: str
    region: str
    time_zone: str

    @property
    def label(self) -> str:
        """WIB, WITA or WIT."""
        return next((word for word, zone in ZONES.items() if zone == self.time_zone), "WIB")


def names_of(folder: Path) -> Names:
    """Read a hall's names; empty ones where its file cannot be read."""
    try:
        found = tomllib.loads((folder / SETTINGS).read_text("utf-8-sig"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        found = {}
    told = [str(found.get(key, "")) for key in ("name", "region", "time_zone")]
    return Names(*told)


def rename(folder: Path, names: Names) -> None:
    """Write the names into ``hall.toml``; every other line, comments too, stays as it is."""
    file = folder / SETTINGS
    text = file.read_text("utf-8-sig")
    for key, value in (
        ("name", names.name),
        ("region", names.region),
        ("time_zone", names.time_zone),
    ):
        line = f'{key} = "{value}"'.replace("\\", r"\\")
        text = re.sub(rf"^{key}\s*=.*$", line, text, count=1, flags=re.M)
    file.write_text(text, "utf-8")


def counters(folder: Path) -> dict[str, str]:
    """Return the counters' numbers and names."""
    return {row["no"]: row["nama"] for row in _rows(folder / COUNTERS)}


def zones(folder: Path) -> tuple[str, ...]:
    """Return the waiting room's zones."""
    return tuple(sorted({row["zona"] for row in _rows(folder / AGENCIES)}))


def _rows(file: Path) -> list[dict[str, str]]:
    """Read a table that the hub itself wrote: commas, one heading."""
    return list(csv.DictReader(io.StringIO(file.read_text("utf-8"), newline="")))
