"""Where a change of the hall's tables reaches beyond the agency of its head, in plain sentences.

An agency's head opens no house that the hall has closed, and enters no other agency's line.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import Enum

from antrean_hub.core.config import DAYS, DatedHours, DayKind, HallConfig, Span
from antrean_hub.core.hours import spans_on
from antrean_hub.core.purview import PARTS, Purview, Standing, uses
from antrean_shared.managing import KEY_JOINT, RowChange, TableProblem
from antrean_shared.words import AgencyId, ChangeKind


class Beyond(Enum):
    """One way to reach beyond one's agency, in Indonesian and English."""

    ROW = (
        "Baris ini bukan milik instansi Anda. Mintalah penyelia aula mengubahnya.",
        "This row is not your agency's. Ask the hall's supervisor to change it.",
    )
    ROWS = (
        "Hanya penyelia aula yang menambah dan menghapus baris di tabel ini. Untuk menghentikan "
        "layanan atau loket, isi aktif = tidak.",
        "Only the hall's supervisor adds and removes rows of this table. To stop a service or a "
        "counter, write aktif = tidak.",
    )
    COLUMN = (
        "Kolom ini diatur penyelia aula, karena menyangkut instansi lain juga.",
        "This column is the hall supervisor's, because other agencies depend on it too.",
    )
    OFFICER = (
        "Petugas instansi Anda memiliki sedikitnya satu loket, dan hanya loket instansi Anda. "
        "Tugas selain kepala instansi Anda sendiri diberikan penyelia aula.",
        "An officer of your agency has at least one counter, and counters of your agency alone. "
        "Duties other than head of your own agency are given by the hall's supervisor.",
    )
    STAGE = (
        "Tahap {what} dipakai instansi lain. Pilih tahap instansi Anda, atau kode yang baru.",
        "Step {what} is another agency's. Choose one of your agency's, or a new code.",
    )
    HOURS = (
        "Di luar jam buka aula ({what}). Mintalah penyelia aula membuka gedung lebih lama.",
        "Outside the hall's hours ({what}). Ask the hall's supervisor to open the house longer.",
    )
    DAY = (
        "Membuka gedung di luar jam aula diputuskan penyelia aula; Anda dapat mengisi libur atau "
        "tutup.",
        "The hall's supervisor decides when the house opens outside its hours; you may write "
        "libur or tutup.",
    )


def beyond(
    before: Standing, after: Standing, changes: Iterable[RowChange], agency: AgencyId | None
) -> Iterator[TableProblem]:
    """Yield what of ``changes`` its head may not do; nothing for the whole hall."""
    if agency is None:
        return
    was, now = Purview(before, agency), Purview(after, agency)
    for change in changes:
        yield from _beyond_rows(was, now, change)
    yield from _foreign_stages(before.config, after.config, agency)
    yield from _late_hours(before.config, after.config, agency)
    for each in after.config.dated_hours:
        if each.agency == agency and each not in before.config.dated_hours:
            yield from _late_dates(before.config, after.config, each)
    yield from _forced_days(before.config, after.config, agency)


def rows_of_agencies(
    before: Standing, after: Standing, changes: Iterable[RowChange]
) -> dict[AgencyId, dict[str, int]]:
    """Count the changed rows of each agency by their table."""
    found: dict[AgencyId, dict[str, int]] = {}
    for change in changes:
        part = PARTS.get(change.table)
        sides = (before, after) if part else ()
        owners = {part.owner(each, change.row_key) for each in sides} if part else set()
        for owner in owners - {None}:
            rows = found.setdefault(AgencyId(str(owner)), {})
            rows[change.table] = rows.get(change.table, 0) + 1
    return found


def _beyond_rows(was: Purview, now: Purview, change: RowChange) -> Iterator[TableProblem]:
    table, key = change.table, change.row_key
    if change.kind is not ChangeKind.ADDED and not was.owns(table, key):
        yield _problem(Beyond.ROW, table, key)
    elif not now.grows(table) and change.kind is not ChangeKind.CHANGED:
        yield _problem(Beyond.ROWS if now.opens(table) else Beyond.ROW, table, key)
    elif change.kind is not ChangeKind.REMOVED and not now.owns(table, key):
        yield _problem(Beyond.OFFICER if table == "petugas" else Beyond.ROW, table, key)
    else:
        for cell in change.cells:
            if not now.writes(table, cell.column):
                yield _problem(Beyond.COLUMN, table, key, cell.column)


def _foreign_stages(
    before: HallConfig, after: HallConfig, agency: AgencyId
) -> Iterator[TableProblem]:
    """A step of another agency would bring its visitors into one's own line, or take them away."""
    mine = {stage for _, _, _, stage in uses(before, agency)}
    others = {
        stage
        for each in before.agencies
        if each.id != agency
        for _, _, _, stage in uses(before, each.id)
    }
    for table, key, column, stage in uses(after, agency):
        if stage in others - mine:
            yield _problem(Beyond.STAGE, table, key, column, stage)


def _late_hours(before: HallConfig, after: HallConfig, agency: AgencyId) -> Iterator[TableProblem]:
    """An agency serves within the hall's hours, or as long as it was allowed to already."""
    mine, was = after.agency_hours.get(agency), before.agency_hours.get(agency)
    for day, spans in enumerate(mine or ()):
        house = after.hours[day]
        if _late(spans, house, (was or after.hours)[day]):
            yield _late_at(_hours_key(agency), day, house)


def _late_dates(before: HallConfig, after: HallConfig, dated: DatedHours) -> Iterator[TableProblem]:
    """The same of hours between dates: on each of them, told once for a weekday."""
    found: dict[int, tuple[Span, ...]] = {}
    for ahead in range((dated.last - dated.first).days + 1):
        date_ = dated.first + timedelta(days=ahead)
        day, house = date_.weekday(), spans_on(after, date_)
        if _late(dated.hours[day], house, spans_on(before, date_, dated.agency)):
            found.setdefault(day, house)
    for day, house in sorted(found.items()):
        yield _late_at(_hours_key(dated.agency, dated.first), day, house)


def _late(mine: tuple[Span, ...], *allowed: tuple[Span, ...]) -> bool:
    """Tell whether something of one's hours lies outside each of these, breaks included."""
    houses = [Span(spans[0].start, spans[-1].end) for spans in allowed if spans]
    return not all(any(_within(each, house) for house in houses) for each in mine)


def _within(span: Span, house: Span) -> bool:
    return house.start <= span.start and span.end <= house.end


def _late_at(key: str, day: int, house: tuple[Span, ...]) -> TableProblem:
    open_ = [Span(house[0].start, house[-1].end)] if house else []
    hours = " ".join(map(_clock_span, open_)) or "tutup / closed"
    return _problem(Beyond.HOURS, "jam", key, DAYS[day], hours)


def _hours_key(agency: AgencyId | None, first: date | None = None) -> str:
    return KEY_JOINT.join((agency or "", first.isoformat() if first else ""))


def _clock_span(span: Span) -> str:
    return "-".join(f"{each // 60:02}.{each % 60:02}" for each in (span.start, span.end))


def _forced_days(before: HallConfig, after: HallConfig, agency: AgencyId) -> Iterator[TableProblem]:
    mine = Purview(Standing(after, ()), agency)
    for day in after.days:
        if day.kind is DayKind.OPEN and day not in before.days:
            key = KEY_JOINT.join((day.date.isoformat(), day.agency or "", day.service or ""))
            if mine.owns("hari", key):
                yield _problem(Beyond.DAY, "hari", key, "jenis")


def _problem(
    beyond: Beyond, table: str, key: str, column: str | None = None, what: str = ""
) -> TableProblem:
    indonesian, english = beyond.value
    return TableProblem(
        table=table,
        row=None,
        row_key=key,
        column=column,
        text=indonesian.format(what=what),
        text_en=english.format(what=what),
    )
