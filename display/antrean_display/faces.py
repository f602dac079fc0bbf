"""A list for QML that keeps the delegate of what stays, so that only what is new moves."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from antrean_display.sign import Face

FACE = int(Qt.ItemDataRole.UserRole)
NOWHERE = QModelIndex()


class FaceList(QAbstractListModel):
    """Faces in order, told apart by their ``key``; a delegate reads ``face``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces: list[Face] = []

    def show(self, faces: Sequence[Face]) -> None:
        """Become ``faces``: what stays changes in place, the rest goes or comes."""
        keys = [face["key"] for face in faces]
        for row in reversed(range(len(self._faces))):
            if self._faces[row]["key"] not in keys:
                self._remove(row)
        for row, face in enumerate(faces):
            self._put(row, face)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._faces)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Face | None:
        """Return the face at ``index``."""
        return self._faces[index.row()] if role == FACE and index.isValid() else None

    def roleNames(self) -> dict[int, QByteArray]:
        """Name the one role."""
        return {FACE: QByteArray(b"face")}

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(NOWHERE, row, row)
        del self._faces[row]
        self.endRemoveRows()

    def _put(self, row: int, face: Face) -> None:
        at = next((at for at, each in enumerate(self._faces) if each["key"] == face["key"]), None)
        if at is None:
            self.beginInsertRows(NOWHERE, row, row)
            self._faces.insert(row, face)
            self.endInsertRows()
        elif self._faces[at] != face:
            self._faces[at] = face
            index = self.index(at)
            self.dataChanged.emit(index, index, [FACE])
