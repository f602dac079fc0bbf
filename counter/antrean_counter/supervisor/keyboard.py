"""Every key of the window, wherever the focus is: what has a meaning is taken, the rest goes on."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickWindow

from antrean_counter.supervisor.viewmodel import SupervisorModel

NAMES: dict[int, str] = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_PageUp: "PageUp",
    Qt.Key.Key_PageDown: "PageDown",
    **{Qt.Key.Key_F1 + n: f"F{n + 1}" for n in range(12)},
    **{Qt.Key.Key_0 + digit: str(digit) for digit in range(10)},
    **{Qt.Key.Key_A + nth: chr(ord("A") + nth) for nth in range(26)},
}
PLAIN = Qt.KeyboardModifier.KeypadModifier
"""The only modifier that changes nothing: Ctrl, Alt and Shift leave a key to others."""
SIZES = (1.0, 1.5, 2.0)
"""How large the text can be."""


class Keyboard(QObject):
    """An event filter for the supervisor's window."""

    def __init__(self, model: SupervisorModel) -> None:
        super().__init__()
        self._model = model

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the model the keys it knows, before any item of the page gets them."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.matches(QKeySequence.StandardKey.ZoomIn):
            return self._resize(1)
        if event.matches(QKeySequence.StandardKey.ZoomOut):
            return self._resize(-1)
        name = NAMES.get(event.key())
        if name is None or event.modifiers() & ~PLAIN:
            return False
        return self._model.press(name, typing=_is_typing(watched))

    def _resize(self, by: int) -> bool:
        at = SIZES.index(self._model.textScale) + by
        self._model.enlarge(SIZES[min(max(0, at), len(SIZES) - 1)])
        return True


def _is_typing(window: QObject) -> bool:
    item = window.activeFocusItem() if isinstance(window, QQuickWindow) else None
    return item is not None and item.inherits("QQuickTextInput")
