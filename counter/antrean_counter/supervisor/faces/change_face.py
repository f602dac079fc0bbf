"""How changes of the hall's tables read: what is wrong, what would change, the versions."""

from collections.abc import Iterator

from antrean_counter.supervisor.board import Level
from antrean_counter.supervisor.faces import readings
from antrean_counter.supervisor.faces.row_names import key_words
from antrean_counter.supervisor.faces.rows import Fact, Row
from antrean_counter.supervisor.faces.sentences import KINDS, tr
from antrean_counter.supervisor.office import Cell, Office, guide_of, info_of
from antrean_shared.managing import HallVersion, RowChange, TableInfo, TableProblem
from antrean_ui import format
from antrean_ui.translate import QT_TRANSLATE_NOOP


def changes(office: Office, language: str) -> Iterator[Row]:
    """Yield what is wrong with the change that is looked at, then what it would change."""
    told = office.checked
    if told is None:
        return
    wrong = tr(QT_TRANSLATE_NOOP("supervisor", "Perlu diperbaiki"))
    for number, problem in enumerate(told.problems):
        where = _where(office, problem, language)
        text = text_of(problem, language)
        yield plain(f"problem:{number}", wrong, where, detail=text, level=Level.STOP)
    will = tr(QT_TRANSLATE_NOOP("supervisor", "Yang akan berubah"))
    for number, change in enumerate(told.changes):
        yield plain(
            f"change:{number}",
            will,
            f"{name_of(office, change.table, language)}:  {_row(office, change, language)}",
            detail=_moves(office, change, language),
            standing=tr(KINDS[change.kind]),
        )
    if told.more:
        text = QT_TRANSLATE_NOOP("supervisor", "dan {count} baris lagi")
        yield plain("more", will, tr(text, count=told.more))


def versions(office: Office) -> Iterator[Row]:
    """Yield the versions of the tables, the newest first."""
    for each in office.versions:
        current = each.version == office.version
        now = tr(QT_TRANSLATE_NOOP("supervisor", "yang berlaku sekarang"))
        yield Row(
            key=f"version:{each.version}",
            section="",
            lead=str(each.version),
            title=each.reason or tr(QT_TRANSLATE_NOOP("supervisor", "Tanpa alasan")),
            detail=each.who or tr(QT_TRANSLATE_NOOP("supervisor", "di mesin pusat")),
            standing=now if current else _when(each),
            level=Level.CALM,
        )


def facts_of_version(office: Office, version: HallVersion, language: str) -> Iterator[Fact]:
    """Yield what is known of a version."""
    number = tr(QT_TRANSLATE_NOOP("supervisor", "Versi {number}"), number=version.version)
    label = tr(QT_TRANSLATE_NOOP("supervisor", "Tabel"))
    yield Fact("number", label, number)
    yield Fact("at", tr(QT_TRANSLATE_NOOP("supervisor", "Berlaku sejak")), _when(version))
    who = version.who or tr(QT_TRANSLATE_NOOP("supervisor", "di mesin pusat"))
    yield Fact("who", tr(QT_TRANSLATE_NOOP("supervisor", "Oleh")), who)
    if version.reason:
        yield Fact("why", tr(QT_TRANSLATE_NOOP("supervisor", "Alasan")), version.reason)
    for table, count in version.rows.items():
        text = tr(QT_TRANSLATE_NOOP("supervisor", "{count} baris berubah"), count=count)
        yield Fact(table, name_of(office, table, language), text)


def column(office: Office, cell: Cell, language: str) -> str:
    """Return what people call a cell; one that the hub tells nothing of, by its heading."""
    guide = guide_of(office, cell)
    if guide is not None:
        return readings.title(guide, language)
    return cell.column.replace("_", " ").capitalize()


def plain(
    key: str,
    section: str,
    title: str,
    *,
    detail: str = "",
    standing: str = "",
    level: str = Level.CALM,
) -> Row:
    """Return a row without a number before it."""
    return Row(key, section, "", title, detail, standing, level)


def text_of(problem: TableProblem, language: str) -> str:
    """Return what is wrong, in the language of the screen."""
    return problem.text_en if language == "en" else problem.text


def title_of(info: TableInfo, language: str) -> str:
    """Return what people call a table."""
    return info.title_en if language == "en" else info.title


def name_of(office: Office, table: str, language: str) -> str:
    """Return what people call the table of that name."""
    info = info_of(office, table)
    return title_of(info, language) if info else table


def _row(office: Office, change: RowChange, language: str) -> str:
    """Return what a row is called: a setting by its name in words."""
    info = info_of(office, change.table)
    setting = info.settings.get(change.row_key) if info else None
    return readings.title(setting, language) if setting else key_words(change.row_key, language)


def _moves(office: Office, change: RowChange, language: str) -> str:
    return "; ".join(
        f"{column(office, Cell(change.table, change.row_key, each.column), language)}: "
        f"{each.before or '–'} → {each.after or '–'}"
        for each in change.cells
    )


def _where(office: Office, problem: TableProblem, language: str) -> str:
    row = problem.row_key or (str(problem.row) if problem.row else "")
    cell = Cell(problem.table, row, problem.column or "")
    parts = (
        name_of(office, problem.table, language),
        key_words(row, language),
        column(office, cell, language) if problem.column else "",
    )
    return ",  ".join(part for part in parts if part)


def _when(version: HallVersion) -> str:
    return (
        f"{version.at.day:02}-{version.at.month:02}-{version.at.year}  {format.clock(version.at)}"
    )
