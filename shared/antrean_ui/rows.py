"""Lists for QML that change without being built anew: a finger on a row keeps its row."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

FIRST_ROLE = Qt.ItemDataRole.UserRole + 1
NOWHERE = QModelIndex()


class Row(Protocol):
    """A NamedTuple whose field ``key`` names the row."""

    @property
    def key(self) -> str:
        """The row's name, unique in its list."""


class Rows(QAbstractListModel):
    """Shows NamedTuples of one type; its fields are the delegate's required properties.

    Rows that go, come or move are told one by one, so that all others live on under a finger and
    keep the keyboard; where hardly any is left, the list is built anew.
    """

    def __init__(self, fields: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = {FIRST_ROLE + index: name for index, name in enumerate(fields)}
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show ``rows`` from now on."""
        keys = [row.key for row in rows]
        if [row.key for row in self._rows] != keys:
            if not self._resembles(keys):
                self._build(rows)
                return
            self._drop(set(keys))
            self._arrange(rows)
        self._refresh(rows)

    def _resembles(self, keys: list[str]) -> bool:
        left = {row.key for row in self._rows}.intersection(keys)
        return 2 * len(left) > max(len(self._rows), len(keys))

    def _build(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def _drop(self, keys: set[str]) -> None:
        for number in reversed(range(len(self._rows))):
            if self._rows[number].key not in keys:
                self.beginRemoveRows(NOWHERE, number, number)
                del self._rows[number]
                self.endRemoveRows()

    def _arrange(self, rows: Sequence[Row]) -> None:
        for number, row in enumerate(rows):
            found = self._find(row.key, number)
            if found is None:
                self.beginInsertRows(NOWHERE, number, number)
                self._rows.insert(number, row)
                self.endInsertRows()
            elif found != number:
                self.beginMoveRows(NOWHERE, found, found, NOWHERE, number)
                self._rows.insert(number, self._rows.pop(found))
                self.endMoveRows()

    def _find(self, key: str, first: int) -> int | None:
        there = range(first, len(self._rows))
        return next((number for number in there if self._rows[number].key == key), None)

    def _refresh(self, rows: Sequence[Row]) -> None:
        for number, new in enumerate(rows):
            old, self._rows[number] = self._rows[number], new
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def roleNames(self) -> dict[int, QByteArray]:
        """Qt's: the fields by number."""
        return {role: QByteArray(name.encode()) for role, name in self._fields.items()}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Qt's: how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE) -> object:
        """Qt's: one field of one row."""
        name = self._fields.get(role)
        return None if name is None else getattr(self._rows[index.row()], name)
