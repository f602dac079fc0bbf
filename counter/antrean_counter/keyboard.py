"""Every key of the window, wherever the focus is: what has a meaning is taken, the rest is text."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from antrean_counter import keys
from antrean_counter.viewmodel import CounterModel

NAMES: dict[int, str] = {
    Qt.Key.Key_Space: keys.SPACE,
    Qt.Key.Key_Return: keys.ENTER,
    Qt.Key.Key_Enter: keys.ENTER,
    Qt.Key.Key_Escape: keys.ESCAPE,
    Qt.Key.Key_Tab: keys.TAB,
    Qt.Key.Key_Up: keys.UP,
    Qt.Key.Key_Down: keys.DOWN,
    Qt.Key.Key_PageUp: keys.PAGE_UP,
    Qt.Key.Key_PageDown: keys.PAGE_DOWN,
    Qt.Key.Key_Delete: keys.DELETE,
    **{Qt.Key.Key_F1 + n: f"F{n + 1}" for n in range(12)},
    **{Qt.Key.Key_0 + digit: str(digit) for digit in range(10)},
}
"""Enter is the numeric keypad's; its digits have the codes of the other digits."""

PLAIN = Qt.KeyboardModifier.KeypadModifier
"""The only modifier that changes nothing: Ctrl, Alt and Shift leave a key to others."""


class Keyboard(QObject):
    """An event filter for the counter's window."""

    def __init__(self, model: CounterModel) -> None:
        super().__init__()
        self._model = model

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the model the keys it knows, before any item of the page gets them."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        name = NAMES.get(event.key())
        if name is None or event.modifiers() & ~PLAIN:
            return False
        return self._model.press(name, repeated=event.isAutoRepeat())
