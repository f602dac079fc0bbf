"""How one cell of the hall's tables reads: in its row, beside it, and in the form that asks it."""

from collections.abc import Iterator
from typing import NamedTuple

from antrean_counter.supervisor import forms
from antrean_counter.supervisor.board import Level
from antrean_counter.supervisor.cells import choices, is_needed
from antrean_counter.supervisor.deeds.office_deeds import cell_of
from antrean_counter.supervisor.desk import Desk, Form, Kind
from antrean_counter.supervisor.faces import readings
from antrean_counter.supervisor.faces.change_face import column, text_of
from antrean_counter.supervisor.faces.rows import Fact, Row
from antrean_counter.supervisor.faces.sentences import tr
from antrean_counter.supervisor.office import (
    VALUE,
    Cell,
    before_of,
    cells_of,
    guide_of,
    is_fixed,
    problem_of,
    shown_of,
)
from antrean_ui.translate import QT_TRANSLATE_NOOP

MOST_CHOICES = 8
"""More are only counted beside a cell; its form lists them all."""


class Asked(NamedTuple):
    """What a form says of the cell that it asks for."""

    question: str = ""
    sentence: str = ""
    rule: str = ""
    """How it is written, with an example."""
    was: str = ""
    """What the hall has."""
    reads: str = ""
    """What the answer would mean, or what is wrong with it."""
    wrong: bool = False


def row(desk: Desk, cell: Cell, key: str) -> Row:
    """Return a cell as a row of a list: its name, what stands there, what that was or means."""
    office, language = desk.office, desk.language
    value, said = _value(desk, cell), _said(desk, cell)
    problem, before = problem_of(office, cell), before_of(office, *cell)
    was = tr(QT_TRANSLATE_NOOP("supervisor", "sebelumnya: {value}"), value=before or "–")
    composite = _is_composite(desk, cell)
    detail = text_of(problem, language) if problem else "" if before is None else was
    return Row(
        key=key,
        section="",
        lead="",
        title=column(office, cell, language),
        detail=detail or (said if composite else ""),
        standing=(value if composite else said or value) or "–",
        level=Level.STOP if problem else Level.CALM if before is None else Level.CAUTION,
    )


def facts(desk: Desk, cell: Cell) -> Iterator[Fact]:
    """Yield what is known of a cell: what stands there, what it means, what may stand there."""
    office, language = desk.office, desk.language
    value, said, before = _value(desk, cell), _said(desk, cell), before_of(office, *cell)
    problem, guide = problem_of(office, cell), guide_of(office, cell)
    if problem is not None:
        label = tr(QT_TRANSLATE_NOOP("supervisor", "Perlu diperbaiki"))
        yield Fact("problem", label, text_of(problem, language))
    composite = _is_composite(desk, cell)
    shown = value if composite else said or value
    yield Fact("value", tr(QT_TRANSLATE_NOOP("supervisor", "Isi")), shown or "–")
    if said and composite:
        yield Fact("reads", tr(QT_TRANSLATE_NOOP("supervisor", "Artinya")), said)
    if before is not None:
        yield Fact("was", tr(QT_TRANSLATE_NOOP("supervisor", "Sebelumnya")), before or "–")
    if guide is not None:
        yield from _how(desk, cell)
    yield Fact("column", tr(QT_TRANSLATE_NOOP("supervisor", "Nama di berkas")), _heading(cell))


def asked(desk: Desk, form: Form) -> Asked:
    """Return what the open form says of its cell; nothing where it asks something else."""
    cell = cell_of(desk)
    guide = guide_of(desk.office, cell) if cell and form.field.name == "cell" else None
    if cell is None or guide is None:
        return Asked()
    language = desk.language
    problem = problem_of(desk.office, cell)
    answer = forms.answer_of(form) if form.field.kind is Kind.MANY else form.text
    wrong = problem is not None and answer == cells_of(desk.office, cell.table, cell.key).get(
        cell.column, ""
    )
    return Asked(
        question=readings.title(guide, language),
        sentence=readings.sentence(guide, language),
        rule=_rule(desk, cell),
        was=tr(QT_TRANSLATE_NOOP("supervisor", "Sekarang: {value}"), value=_in_hall(desk, cell)),
        reads=text_of(problem, language) if problem and wrong else _means(desk, form, cell, answer),
        wrong=wrong,
    )


def note(desk: Desk, cell: Cell) -> str:
    """Return what a cell is for."""
    guide = guide_of(desk.office, cell)
    said = readings.sentence(guide, desk.language) if guide else ""
    fixed = tr(QT_TRANSLATE_NOOP("supervisor", "Isian ini hanya dapat diubah penyelia aula."))
    return f"{said} {fixed}".strip() if is_fixed(desk.office, *cell) else said


def _how(desk: Desk, cell: Cell) -> Iterator[Fact]:
    guide, language = guide_of(desk.office, cell), desk.language
    if guide is None:
        return
    bounds = readings.bounds(guide, language)
    if bounds:
        yield Fact("bounds", tr(QT_TRANSLATE_NOOP("supervisor", "Ditulis")), bounds)
    offered = [each for each in choices(desk, guide) if each.value]
    if offered:
        text = ", ".join(each.label or each.value for each in offered)
        many = tr(QT_TRANSLATE_NOOP("supervisor", "{count} pilihan"), count=len(offered))
        told = text if len(offered) <= MOST_CHOICES else many
        yield Fact("choices", tr(QT_TRANSLATE_NOOP("supervisor", "Pilihan")), told)
    if guide.example:
        yield Fact("example", tr(QT_TRANSLATE_NOOP("supervisor", "Contoh")), guide.example)
    needed = QT_TRANSLATE_NOOP("supervisor", "Harus diisi")
    free = QT_TRANSLATE_NOOP("supervisor", "Boleh kosong")
    text = tr(needed if is_needed(desk.office, cell) else free)
    yield Fact("needed", tr(QT_TRANSLATE_NOOP("supervisor", "Keharusan")), text)


def _rule(desk: Desk, cell: Cell) -> str:
    guide = guide_of(desk.office, cell)
    if guide is None:
        return ""
    example = tr(QT_TRANSLATE_NOOP("supervisor", "Contoh: {example}"), example=guide.example)
    bounds = readings.bounds(guide, desk.language)
    free = tr(QT_TRANSLATE_NOOP("supervisor", "Boleh kosong"))
    parts = (
        bounds,
        example if guide.example else "",
        "" if is_needed(desk.office, cell) else free,
    )
    return "  ·  ".join(each for each in parts if each)


def _means(desk: Desk, form: Form, cell: Cell, answer: str) -> str:
    """Say what the answer means that is being written; of one that is only picked nothing."""
    if form.field.kind in {Kind.PICK, Kind.WORDS, Kind.NUMBER}:
        return ""
    said = readings.reading(desk, cell, answer)
    if form.field.kind is Kind.MANY and answer:
        return f"{answer}:  {said}" if said else answer
    return said


def _in_hall(desk: Desk, cell: Cell) -> str:
    before = before_of(desk.office, *cell)
    value = _value(desk, cell) if before is None else before
    return value or "–"


def _value(desk: Desk, cell: Cell) -> str:
    return shown_of(desk.office, cell.table, cell.key).get(cell.column, "")


def _said(desk: Desk, cell: Cell) -> str:
    return readings.reading(desk, cell, _value(desk, cell))


def _is_composite(desk: Desk, cell: Cell) -> bool:
    guide = guide_of(desk.office, cell)
    return guide is not None and guide.writing in readings.COMPOSITES


def _heading(cell: Cell) -> str:
    return cell.key if cell.column == VALUE else cell.column
