"""The settings' tables read into the document that ``hall.toml`` would be: one reader checks both.

A problem is then told where it lies for whoever filled in a table: its row and column.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias

from antrean_hub.core.config import DAYS
from antrean_hub.files.forms import FORMS
from antrean_hub.files.keys import Value
from antrean_hub.files.problems import Problems
from antrean_hub.files.settings import FILE
from antrean_hub.files.sheet import LIST, NO, NUMBER, YES, Row, no_doubles
from antrean_hub.files.tables import Take
from antrean_hub.files.week import WEEKDAYS
from antrean_hub.files.wrong import Fact, Wrong

Place: TypeAlias = tuple[str, int | None, str | None]
Read: TypeAlias = Callable[[str], Value]

WHOLE_HALL = "aula"
KINDS = {"libur": "holiday", "tutup": "closed", "buka": "open"}
FLAGS = {YES: True, NO: False}
DATES = {"mulai": "from", "sampai": "until"}
ENGLISH_DAYS = dict(zip(DAYS, WEEKDAYS, strict=True))


def text(cell: str) -> Value:
    """Return the cell as it is."""
    return cell


def number(cell: str) -> Value:
    """Return a whole number; what is none stays a text, for the reader to notice."""
    return int(cell) if NUMBER.fullmatch(cell) else cell


def number_or_flag(cell: str) -> Value:
    """Return a whole number, or yes or no."""
    return FLAGS.get(cell.lower(), number(cell))


def listed(cell: str) -> Value:
    """Return the texts between semicolons."""
    return [part.strip() for part in cell.split(LIST) if part.strip()]


def days(cell: str) -> Value:
    """Return weekdays under the names that the document has for them."""
    return [ENGLISH_DAYS.get(part.strip().lower(), part.strip()) for part in cell.split(LIST)]


def kind(cell: str) -> Value:
    """Return the kind of a special day under the document's name."""
    return KINDS.get(cell.lower(), cell)


def day(cell: str) -> Value:
    """Return a date; what is none stays a text."""
    try:
        return date.fromisoformat(cell)
    except ValueError:
        return cell


PLAIN: Mapping[str, Read] = {
    "name": text,
    "region": text,
    "region_code": text,
    "time_zone": text,
    "languages": listed,
    "ticket_url": text,
    "opens_before_min": number,
    "cutoff_before_min": number,
}
"""The hall's own settings, each with its reader."""

LISTS: Mapping[str, tuple[str, Mapping[str, tuple[str, Read]]]] = {
    "hari": (
        "days",
        {
            "tanggal": ("date", day),
            "jenis": ("kind", kind),
            "alasan": ("reason", text),
            "instansi": ("agency", text),
            "layanan": ("service", text),
        },
    ),
    "pengumuman": (
        "announcements",
        {
            "id": ("id", text),
            "jam": ("at", text),
            "teks": ("text", text),
            "teks_en": ("text_en", text),
            "hari": ("days", days),
            "zona": ("zones", listed),
        },
    ),
    "hening": (
        "silences",
        {
            "id": ("id", text),
            "jam": ("at", text),
            "menit": ("minutes", number),
            "alasan": ("reason", text),
            "hari": ("days", days),
            "tanggal": ("date", day),
        },
    ),
    "media": (
        "media",
        {
            "berkas": ("file", text),
            "keterangan": ("caption", text),
            "zona": ("zone", text),
            "detik": ("seconds", number),
        },
    ),
}
"""Tables whose rows are a list in the document: its name, and each column's key and reader."""

IN_ORDER = frozenset({"teks", "media"})
"""Tables whose rows are numbered."""


class Document:
    """What the tables say, as ``hall.toml`` would, and where each part of it stands in them."""

    def __init__(self, take: Take, problems: Problems) -> None:
        self.found: dict[str, Value] = {}
        self._problems = problems
        self._places: dict[str, Place] = {}
        self._take = take
        self._pairs("aula", "", self.found, PLAIN)
        for table, key in (("aturan", "policy"), ("suara", "voice")):
            self.found[key] = self._pairs(table, f"{key}.", {}, {})
        self._hours()
        self._steps()
        self._running_text()
        for table, (key, columns) in LISTS.items():
            self._list(table, key, columns)

    def problems(self) -> Problems:
        """Return where the document's reader is to note what is wrong."""
        return _Placed(self._problems, self._places)

    def _rows(self, table: str) -> list[Row]:
        form = FORMS[table]
        rows = self._take(table, form.columns)
        if len(form.key) == 1:
            no_doubles(rows, *form.key)
        return sorted(rows, key=_order) if table in IN_ORDER else rows

    def _pairs(
        self, table: str, path: str, into: dict[str, Value], readers: Mapping[str, Read]
    ) -> dict[str, Value]:
        self._places[path.removesuffix(".")] = (table, None, None)
        for row in self._rows(table):
            name, cell = row.text(FORMS[table].key[0]), row.text("nilai", otherwise="")
            self._places[path + name] = (table, row.number, "nilai")
            if cell:
                into[name] = readers.get(name, number_or_flag)(cell)
        return into

    def _hours(self) -> None:
        rows = self._rows("jam")
        dated = [row for row in rows if any(row.text(each, "") for each in DATES)]
        always = [row for row in rows if row not in dated]
        no_doubles(always, "berlaku_untuk")
        self._places["hours"] = ("jam", None, None)
        agencies: dict[str, Value] = {}
        for row in always:
            place = row.text("berlaku_untuk")
            path = "hours" if place == WHOLE_HALL else f"agency_hours.{place}"
            week = self._week(row, path)
            if place == WHOLE_HALL:
                self.found["hours"] = week
            elif place:
                agencies[place] = week
        self.found["agency_hours"] = agencies
        self.found["dated_hours"] = [
            self._dated(row, f"dated_hours[{at}]") for at, row in enumerate(dated, start=1)
        ]

    def _dated(self, row: Row, path: str) -> Value:
        place = row.text("berlaku_untuk")
        agency: dict[str, Value] = {} if place == WHOLE_HALL else {"agency": place}
        for column, key in DATES.items():
            self._places[f"{path}.{key}"] = ("jam", row.number, column)
        dates: dict[str, Value] = {key: day(row.text(column, "")) for column, key in DATES.items()}
        return {**agency, **dates, **self._week(row, path)}

    def _week(self, row: Row, path: str) -> dict[str, Value]:
        self._places[path] = ("jam", row.number, "berlaku_untuk")
        for each, weekday in ENGLISH_DAYS.items():
            self._places[f"{path}.{weekday}"] = ("jam", row.number, each)
        return {weekday: listed(row.text(each, "")) for each, weekday in ENGLISH_DAYS.items()}

    def _steps(self) -> None:
        rows = self._rows("tahap")
        for column, key in (("nama", "stage_names"), ("nama_en", "stage_names_en")):
            names: dict[str, Value] = {}
            for row in rows:
                step, name = row.text("tahap"), row.text(column, otherwise="")
                self._places[f"{key}.{step}"] = ("tahap", row.number, "tahap")
                if name:
                    names[step] = name
            self.found[key] = names

    def _running_text(self) -> None:
        self._places["running_text"] = ("teks", None, None)
        self.found["running_text"] = [row.text("teks") for row in self._rows("teks")]

    def _list(self, table: str, key: str, columns: Mapping[str, tuple[str, Read]]) -> None:
        items: list[Value] = []
        self._places[key] = (table, None, None)
        for at, row in enumerate(self._rows(table), start=1):
            self._places[f"{key}[{at}]"] = (table, row.number, None)
            item: dict[str, Value] = {}
            for column, (name, read) in columns.items():
                self._places[f"{key}[{at}].{name}"] = (table, row.number, column)
                cell = row.text(column, otherwise="")
                if cell:
                    item[name] = read(cell)
            items.append(item)
        self.found[key] = items


def _order(row: Row) -> int:
    return row.number_in("urutan", 1, 9999)


class _Placed(Problems):
    """Notes problems of the document where they lie in the tables."""

    def __init__(self, problems: Problems, places: Mapping[str, Place]) -> None:
        self.found = problems.found
        self._places = places

    def add(
        self, file: str, row: int | None, column: str | None, wrong: Wrong, /, **facts: Fact
    ) -> None:
        """Note one problem."""
        place = self._place(column or "") if file == FILE else (file, row, column)
        super().add(*place, wrong, **facts)

    def _place(self, path: str) -> Place:
        """Return the nearest place that is known: the value's, else the row's or the table's."""
        outer = path
        while outer and outer not in self._places:
            outer = outer.rpartition(".")[0]
        table, row, column = self._places.get(outer, ("aula", None, None))
        return table, row, column if outer == path or column is not None else path or None
