"""What people are told of a column and of a setting: its name, what it does, how it is written.

All of it lies in ``guide.toml``, once; the desk, the wire and the workbook tell it from there.
"""

import tomllib
from collections.abc import Mapping
from importlib.resources import files

from msgspec import Struct, convert
from msgspec.structs import replace

from antrean_shared.managing import CellChoice, Guide
from antrean_shared.words import Writing

Pair = tuple[str, str]
"""Indonesian, English."""


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One column or setting as the file has it."""

    title: Pair
    text: Pair = ("", "")
    example: str = ""
    writing: Writing = Writing.TEXT
    low: int | None = None
    high: int | None = None
    unit: Pair = ("", "")
    choices: tuple[tuple[str, str, str], ...] = ()
    refers: str = ""
    joint: str = ""
    same_as: str = ""
    """The column of the same table of which all but the title is told."""


class Told(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file: by table, then by column or setting."""

    tables: dict[str, Pair]
    columns: dict[str, dict[str, Entry]]
    settings: dict[str, dict[str, Entry]]


def _told() -> Told:
    text = files("antrean_hub.files").joinpath("guide.toml").read_text(encoding="utf-8")
    return convert(tomllib.loads(text), Told)


def _guides(entries: Mapping[str, Entry]) -> dict[str, Guide]:
    return {name: _guide(_whole(each, entries)) for name, each in entries.items()}


def _whole(entry: Entry, entries: Mapping[str, Entry]) -> Entry:
    return replace(entries[entry.same_as], title=entry.title) if entry.same_as else entry


def _guide(entry: Entry) -> Guide:
    return Guide(
        title=entry.title[0],
        title_en=entry.title[1],
        text=entry.text[0],
        text_en=entry.text[1],
        example=entry.example,
        writing=entry.writing,
        low=entry.low,
        high=entry.high,
        unit=entry.unit[0],
        unit_en=entry.unit[1],
        choices=tuple(CellChoice(*each) for each in entry.choices),
        refers=entry.refers,
        joint=entry.joint,
    )


_TOLD = _told()
TABLES: dict[str, Pair] = _TOLD.tables
"""What every table is for."""
COLUMNS: dict[str, dict[str, Guide]] = {
    table: _guides(entries) for table, entries in _TOLD.columns.items()
}
"""Of every column, by table and column."""
SETTINGS: dict[str, dict[str, Guide]] = {
    table: _guides(entries) for table, entries in _TOLD.settings.items()
}
"""Of every setting, by its table and name."""


def noted(guide: Guide) -> str:
    """Return a guide as the note of a heading: its name, its sentence, an example."""
    example = f"\nContoh: {guide.example}" if guide.example else ""
    choices = "".join(f"\n{each.value}: {each.text}" for each in guide.choices)
    return f"{guide.title}\n{guide.text}{choices}{example}"
