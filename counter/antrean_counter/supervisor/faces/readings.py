"""How a cell of the hall's tables reads in words: ``A1:7`` is *tahap A1, 7 menit*."""

import re
from collections.abc import Callable, Mapping
from datetime import date

from antrean_counter.supervisor.cells import choices
from antrean_counter.supervisor.desk import Desk, Option
from antrean_counter.supervisor.faces.sentences import tr
from antrean_counter.supervisor.office import Cell, cells_of, guide_of
from antrean_counter.supervisor.spans import days_of
from antrean_shared.managing import Guide
from antrean_shared.words import Writing
from antrean_ui import format
from antrean_ui.translate import QT_TRANSLATE_NOOP

STEP = re.compile(r"(\w+):(\d{1,3})")
SPAN = re.compile(r"(\d{1,2}[.:]\d\d)\s*-\s*(\d{1,2}[.:]\d\d)")
FIRST = "PRIO"
"""Stands among a counter's queues and is none."""
COMPOSITES = frozenset(
    {Writing.STEPS, Writing.HOURS, Writing.SHARES, Writing.LIST, Writing.CHOICES}
)
"""Cells that are written in a shorthand, which is worth seeing beside what it means."""


def title(guide: Guide, language: str) -> str:
    """Return what a cell is called."""
    return guide.title_en if language == "en" else guide.title


def sentence(guide: Guide, language: str) -> str:
    """Return what a cell is for."""
    return guide.text_en if language == "en" else guide.text


def unit(guide: Guide, language: str) -> str:
    """Return what its number counts."""
    return guide.unit_en if language == "en" else guide.unit


def bounds(guide: Guide, language: str) -> str:
    """Say how it is written: ``Bilangan bulat dari 0 sampai 9999, nomor per hari.``"""
    counted = unit(guide, language)
    facts = {"low": guide.low or 0, "high": guide.high or 0}
    text = FORMS.get(guide.writing, "")
    said = tr(text, **facts) if text else ""
    return f"{said}, {counted}" if said and counted else said


FORMS: Mapping[Writing, str] = {
    Writing.NUMBER: QT_TRANSLATE_NOOP("supervisor", "Bilangan bulat dari {low} sampai {high}"),
    Writing.DECIMAL: QT_TRANSLATE_NOOP("supervisor", "Angka dari {low} sampai {high}"),
    Writing.CLOCK: QT_TRANSLATE_NOOP("supervisor", "Jam dan menit dengan titik"),
    Writing.DATE: QT_TRANSLATE_NOOP("supervisor", "Tahun-bulan-tanggal"),
    Writing.SHARES: QT_TRANSLATE_NOOP("supervisor", "Bilangan dari {low} sampai {high}"),
    Writing.STEPS: QT_TRANSLATE_NOOP("supervisor", "Setiap tahap {low} sampai {high}"),
}


def reading(desk: Desk, cell: Cell, value: str) -> str:
    """Say what ``value`` would mean in a cell; empty where it says so itself, or says nothing."""
    guide = guide_of(desk.office, cell)
    if guide is None:
        return ""
    if guide.writing in _READ:
        return _READ[guide.writing](value, guide, desk)
    if guide.writing is Writing.SHARES:
        served = cells_of(desk.office, cell.table, cell.key).get("tahap_dilayani", "")
        return _shares(value, [each for each in served.split() if each != FIRST])
    return ""


def days(text: str, language: str) -> str:
    """Return in words of which days a report would be; empty where the text means none."""
    found = days_of(text)
    return format.dates(*found, language) if found else ""


def _steps(value: str, _guide: Guide, _desk: Desk) -> str:
    found = [STEP.fullmatch(part.strip()) for part in value.split(">")]
    if not value or None in found:
        return ""
    first = tr(QT_TRANSLATE_NOOP("supervisor", "Tahap {step}, {minutes} menit"), **_of(found[0]))
    then = QT_TRANSLATE_NOOP("supervisor", "lalu {step}, {minutes} menit")
    return "; ".join((first, *(tr(then, **_of(each)) for each in found[1:])))


def _of(match: "re.Match[str] | None") -> dict[str, str | int]:
    return {"step": match.group(1), "minutes": int(match.group(2))} if match else {}


def _hours(value: str, _guide: Guide, _desk: Desk) -> str:
    spans = [part.strip() for part in value.split(";") if part.strip()]
    found = [SPAN.fullmatch(each) for each in spans]
    if None in found:
        return ""
    if not found:
        return tr(QT_TRANSLATE_NOOP("supervisor", "Tutup sepanjang hari"))
    if len(found) == 1:
        return ""
    text = QT_TRANSLATE_NOOP("supervisor", "{start} sampai {end}")
    said = (tr(text, start=each.group(1), end=each.group(2)) for each in found if each)
    return tr(QT_TRANSLATE_NOOP("supervisor", ", lalu ")).join(said)


def _shares(value: str, stages: list[str]) -> str:
    if not value.strip():
        return tr(QT_TRANSLATE_NOOP("supervisor", "Menurut urutan datang"))
    parts = value.split()
    if len(parts) != len(stages) or not all(each.isdigit() for each in parts):
        return ""
    text = QT_TRANSLATE_NOOP("supervisor", "{count} dari {step}")
    said = (tr(text, count=each, step=stage) for each, stage in zip(parts, stages, strict=True))
    return tr(QT_TRANSLATE_NOOP("supervisor", ", lalu ")).join(said)


def _listed(value: str, guide: Guide, _desk: Desk) -> str:
    parts = [part.strip() for part in value.split(guide.joint) if part.strip()]
    if not parts[1:]:  # one thing is no list
        return ""
    return "   ".join(f"{number}. {part}" for number, part in enumerate(parts, 1))


def _chosen(value: str, guide: Guide, desk: Desk) -> str:
    known = {each.value: each for each in choices(desk, guide)}
    parts = value.split(guide.joint) if guide.joint else [value]
    said = (_named(part.strip(), known.get(part.strip())) for part in parts if part.strip())
    return "; ".join(said)


def _named(value: str, option: Option | None) -> str:
    if option is None or not option.detail:
        return option.label if option else value
    said = f"{option.label} ({value})" if option.detail == value else f"{value}: {option.detail}"
    return said


def _counted(value: str, guide: Guide, desk: Desk) -> str:
    counted = unit(guide, desk.language)
    return f"{value} {counted}" if value.isdigit() and counted else ""


def _dated(value: str, _guide: Guide, desk: Desk) -> str:
    try:
        return format.long_date(date.fromisoformat(value), desk.language)
    except ValueError:
        return ""


_READ: Mapping[Writing, Callable[[str, Guide, Desk], str]] = {
    Writing.STEPS: _steps,
    Writing.HOURS: _hours,
    Writing.LIST: _listed,
    Writing.CHOICE: _chosen,
    Writing.CHOICES: _chosen,
    Writing.NUMBER: _counted,
    Writing.DECIMAL: _counted,
    Writing.DATE: _dated,
}
