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

    def _asdict(self) -> dict[str, object]: ...


class Rows(QAbstractListModel):
    """Shows NamedTuples of one type; its fields are the delegate's required properties.

    While the keys and their order stay, only what differs is told; else the list is built anew.
    """

    def __init__(self, fields: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = {FIRST_ROLE + index: name for index, name in enumerate(fields)}
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show ``rows`` from now on."""
        before, after = self._rows, tuple(rows)
        if [row.key for row in before] != [row.key for row in after]:
            self.beginResetModel()
            self._rows = after
            self.endResetModel()
            return
        self._rows = after
        for number, (old, new) in enumerate(zip(before, after, strict=True)):
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
        return self._rows[index.row()]._asdict()[self._fields[role]]
