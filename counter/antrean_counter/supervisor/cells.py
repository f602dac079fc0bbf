"""How a cell of the hall's tables is asked for: what may stand in it, and the question that fits.

The hub's guide says how a cell is written; what it refers to is looked up in the picture of the
hall, with the rows that are being prepared beside it.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from antrean_counter.supervisor.desk import Desk, Field, Kind, Option
from antrean_counter.supervisor.office import (
    SECRETS,
    Cell,
    Office,
    cells_of,
    guide_of,
    info_of,
)
from antrean_shared.managing import Guide
from antrean_shared.wire import View
from antrean_shared.words import Writing

KINDS = {
    Writing.NUMBER: Kind.NUMBER,
    Writing.CLOCK: Kind.TIME,
    Writing.CHOICES: Kind.MANY,
}
"""Cells with a question of their own kind; what else is written is a line of text."""
NOTHING = Option("", "Kosong")
Referred: TypeAlias = Callable[[View, str], Iterator[Option]]
"""Gives the choices that the picture of the hall knows, in a language."""


def field(desk: Desk, cell: Cell) -> Field:
    """Return the question for a cell."""
    office = desk.office
    value = cells_of(office, cell.table, cell.key).get(cell.column, "")
    guide = guide_of(office, cell)
    needed = is_needed(office, cell)
    if guide is None or cell.column in SECRETS:
        secret = cell.column in SECRETS
        return Field("cell", Kind.LINE, needed=needed, value="" if secret else value, secret=secret)
    offered = choices(desk, guide)
    if guide.writing in {Writing.CHOICE, Writing.TEXT} and offered:
        return _picked(guide, offered, value, needed=needed)
    return Field(
        "cell",
        KINDS.get(guide.writing, Kind.LINE),
        offered,
        needed=needed,
        value=value,
        low=guide.low or 0,
        high=guide.high or 0,
        joint=guide.joint,
        closed=not guide.refers,
    )


def choices(desk: Desk, guide: Guide) -> tuple[Option, ...]:
    """Return what may stand in a cell, in the language of the screen."""
    english = desk.language == "en"
    fixed = (Option(each.value, each.text_en if english else each.text) for each in guide.choices)
    found: dict[str, Option] = {}
    for each in (*fixed, *_referred(desk, guide.refers)):
        found.setdefault(each.value, _beside(each))
    return tuple(found.values())


def _beside(option: Option) -> Option:
    """Return a choice with its value beside its words, where these do not say it."""
    value, label = option.value, option.label or option.value
    said = label.casefold() == value.casefold()
    return option._replace(label=label, detail=option.detail if said else value)


def _picked(guide: Guide, offered: tuple[Option, ...], value: str, *, needed: bool) -> Field:
    """Return the question for one of the choices; the cursor stands on what is there now."""
    closed = guide.writing is Writing.CHOICE and not guide.refers
    options = offered if needed or closed else (*offered, NOTHING)
    values = [each.value for each in options]
    return Field(
        "cell",
        Kind.PICK if closed else Kind.WORDS,
        options,
        needed=needed,
        at=values.index(value) if value in values else 0,
    )


def is_needed(office: Office, cell: Cell) -> bool:
    """Tell whether a cell may not be empty."""
    info = info_of(office, cell.table)
    columns = info.columns if info else ()
    return any(each.name == cell.column and each.required for each in columns)


def _referred(desk: Desk, refers: str) -> Iterator[Option]:
    if desk.view is not None and refers in _IN_VIEW:
        yield from _IN_VIEW[refers](desk.view, desk.language)
    table, _, column = refers.partition(".")
    for edit in desk.office.edits:
        value = (edit.row or {}).get(column, "") if edit.table == table else ""
        if value:
            yield Option(value, (edit.row or {}).get("nama", value))


def _agency(name: str) -> Referred:
    """Return the choices that name an agency by its letter, code, or another of its words."""

    def offered(view: View, language: str) -> Iterator[Option]:
        for each in view.agencies:
            said = each.name_en if language == "en" else each.name
            yield Option(getattr(each, name), said if name in {"id", "letter"} else "")

    return offered


def _services(view: View, language: str) -> Iterator[Option]:
    for each in view.services:
        yield Option(each.id, each.name_en if language == "en" else each.name)


def _counters(view: View, language: str) -> Iterator[Option]:
    return (Option(each.id, each.id, each.name) for each in view.counters)


def _stages(view: View, language: str) -> Iterator[Option]:
    """Yield the queues that steps of services name, each with the first service that has it."""
    for service in view.services:
        for each in service.steps:
            name = service.name_en if language == "en" else service.name
            yield Option(each.stage, each.stage, name)


_IN_VIEW: Mapping[str, Referred] = {
    "instansi.huruf": _agency("letter"),
    "instansi.kode": _agency("id"),
    "instansi.zona": _agency("zone"),
    "instansi.jenis": _agency("kind"),
    "layanan.kode": _services,
    "loket.no": _counters,
    "tahap": _stages,
}
