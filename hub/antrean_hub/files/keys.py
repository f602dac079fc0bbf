"""One table of a TOML file whose values are read and checked, each problem noted with its key."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TypeAlias

from antrean_hub.files.problems import Problems
from antrean_hub.files.wrong import Fact, Wrong

Value: TypeAlias = "str | int | float | bool | date | list[Value] | dict[str, Value] | None"


class Keys:
    """A table; every reader notes what is wrong and returns something harmless."""

    def __init__(
        self, file: str, path: str, found: Mapping[str, Value], problems: Problems
    ) -> None:
        self._file = file
        self._path = path
        self._found = found
        self._problems = problems
        self._read: set[str] = set()

    def problem(self, key: str, wrong: Wrong, /, **facts: Fact) -> None:
        """Note that ``key`` of this table is wrong."""
        self._problems.add(self._file, None, self._path + key, wrong, **facts)

    def names(self) -> list[str]:
        """Return the table's keys, in order."""
        return list(self._found)

    def nothing_else(self) -> None:
        """Note every key that nobody read."""
        for key in self._found:
            if key not in self._read:
                self.problem(key, Wrong.NO_SETTING)

    def text(self, key: str, otherwise: str | None = None) -> str:
        """Return a text; empty only where ``otherwise`` is given."""
        value = self._take(key, optional=otherwise is not None)
        if value is None:
            return otherwise or ""
        if not isinstance(value, str) or (not value.strip() and otherwise is None):
            self.problem(key, Wrong.EMPTY if isinstance(value, str) else Wrong.NOT_TEXT)
            return ""
        return value.strip()

    def known(self, key: str, code: str, codes: Iterable[str], wrong: Wrong) -> None:
        """Note ``wrong`` at ``key`` where a code is given that is none of ``codes``."""
        if code and code not in set(codes):
            self.problem(key, wrong, found=code)

    def number(self, key: str, low: int, high: int, otherwise: int | None = None) -> int:
        """Return a whole number between ``low`` and ``high``."""
        value = self._take(key, optional=otherwise is not None)
        if value is None:
            return low if otherwise is None else otherwise
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            self.problem(key, Wrong.NOT_WHOLE, found=_shown(value), low=low, high=high)
            return low
        return value

    def flag(self, key: str, *, otherwise: bool) -> bool:
        """Return true or false."""
        value = self._take(key, optional=True)
        if value is None:
            return otherwise
        if not isinstance(value, bool):
            self.problem(key, Wrong.NOT_TRUTH, found=_shown(value))
        return value is True

    def texts(self, key: str, *, optional: bool = False) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self._take(key, optional=optional)
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            if value is not None:
                self.problem(key, Wrong.NOT_TEXTS)
            return ()
        return tuple(str(each).strip() for each in value)

    def date(self, key: str, *, optional: bool = False) -> date:
        """Return a date; the first of all where it is left out."""
        value = self._take(key, optional=optional)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        if value is not None:
            self.problem(key, Wrong.NOT_DATE if value else Wrong.EMPTY, found=_shown(value))
        return date.min

    def table(self, key: str, *, optional: bool = False) -> "Keys":
        """Return the table under ``key``; empty where it may be left out."""
        value = self._take(key, optional=optional)
        if value is not None and not isinstance(value, dict):
            self.problem(key, Wrong.NOT_TABLE)
        found = value if isinstance(value, dict) else {}
        return Keys(self._file, f"{self._path}{key}.", found, self._problems)

    def tables(self, key: str) -> list["Keys"]:
        """Return the list of tables under ``key``; empty where it is left out."""
        value = self._take(key, optional=True)
        items = value if isinstance(value, list) else []
        if value is not None and not all(isinstance(each, dict) for each in items):
            self.problem(key, Wrong.NOT_TABLES)
        return [
            Keys(self._file, f"{self._path}{key}[{at}].", each, self._problems)
            for at, each in enumerate(items, start=1)
            if isinstance(each, dict)
        ]

    def _take(self, key: str, *, optional: bool = False) -> "Value":
        self._read.add(key)
        if key not in self._found and not optional:
            self.problem(key, Wrong.SETTING_MISSING)
        return self._found.get(key)


def _shown(value: Value) -> Fact:
    """Return a value as a problem may quote it."""
    return value if isinstance(value, str | int | float) else str(value)
