"""What the hub tells of columns and settings, for pictures of the desk: from the hub's own file."""

import tomllib
from pathlib import Path
from typing import TypeAlias

from msgspec import convert

from antrean_shared.managing import Guide

FILE = Path(__file__).resolve().parents[4] / "hub/antrean_hub/files/guide.toml"
Entry: TypeAlias = dict[str, object]
PAIRS = ("title", "text", "unit")


def _guides(entries: dict[str, Entry]) -> dict[str, Guide]:
    return {name: _guide(each, entries) for name, each in entries.items()}


def _guide(entry: Entry, entries: dict[str, Entry]) -> Guide:
    same = entry.get("same_as")
    told = {**entries[same], "title": entry["title"]} if isinstance(same, str) else dict(entry)
    for pair in PAIRS:
        told[pair], told[f"{pair}_en"] = convert(told.get(pair, ("", "")), tuple[str, str])
    offered = convert(told.get("choices", ()), tuple[tuple[str, str, str], ...])
    told["choices"] = tuple(
        dict(zip(("value", "text", "text_en"), each, strict=True)) for each in offered
    )
    return convert(told, Guide)


_TOLD = tomllib.loads(FILE.read_text(encoding="utf-8"))
TEXTS: dict[str, tuple[str, str]] = _TOLD["tables"]
COLUMNS = {table: _guides(entries) for table, entries in _TOLD["columns"].items()}
SETTINGS = {table: _guides(entries) for table, entries in _TOLD["settings"].items()}
