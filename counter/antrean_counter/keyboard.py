"""Every key of the window, wherever the focus is: what has a meaning is taken, the rest is text."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from antrean_counter.bounce import Heard, is_new
from antrean_counter.habits import FUNCTION_KEYS, LETTERS
from antrean_counter.viewmodel import CounterModel

NAMES: dict[int, str] = {
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_PageUp: "PageUp",
    Qt.Key.Key_PageDown: "PageDown",
    **{Qt.Key.Key_F1 + n: name for n, name in enumerate(FUNCTION_KEYS)},
    **{Qt.Key.Key_A + n: name for n, name in enumerate(LETTERS)},
    **{Qt.Key.Key_0 + digit: str(digit) for digit in range(10)},
}
PAD_NAMES: dict[int, str] = {
    Qt.Key.Key_Enter: "NumEnter",
    Qt.Key.Key_Return: "NumEnter",
    Qt.Key.Key_Plus: "Num+",
    Qt.Key.Key_Minus: "Num-",
    Qt.Key.Key_Asterisk: "Num*",
    Qt.Key.Key_Slash: "Num/",
    Qt.Key.Key_Period: "Num.",
    Qt.Key.Key_Comma: "Num.",
    Qt.Key.Key_Delete: "Num.",
    **{Qt.Key.Key_0 + digit: f"Num{digit}" for digit in range(10)},
    Qt.Key.Key_Insert: "Num0",
    Qt.Key.Key_End: "Num1",
    Qt.Key.Key_Down: "Num2",
    Qt.Key.Key_PageDown: "Num3",
    Qt.Key.Key_Left: "Num4",
    Qt.Key.Key_Clear: "Num5",
    Qt.Key.Key_Right: "Num6",
    Qt.Key.Key_Home: "Num7",
    Qt.Key.Key_Up: "Num8",
    Qt.Key.Key_PageUp: "Num9",
}
"""The numeric keypad, with and without its lock: nobody looks at that lamp."""

PAD = Qt.KeyboardModifier.KeypadModifier
"""The only modifier that is no wish of its own: Ctrl, Alt and Shift leave a key to others."""


def name_of(event: QKeyEvent) -> str | None:
    """Return our name of the key; None where we have none, or it is held with another."""
    if event.modifiers() & ~PAD:
        return None
    # The Enter of a keypad has a code of its own, whatever its modifiers say.
    at_pad = event.modifiers() & PAD or event.key() == Qt.Key.Key_Enter
    return (PAD_NAMES if at_pad else NAMES).get(event.key())


class Keyboard(QObject):
    """An event filter for the counter's window, and the door for pads with a line of their own."""

    def __init__(self, model: CounterModel, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._model = model
        self._clock = clock
        self._heard = Heard()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the model the keys it knows, before any item of the page gets them."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.KeyRelease:
            self._let_go(event)
            return False
        name = name_of(event) if event.type() is QEvent.Type.KeyPress else None
        return name is not None and self.press(name, held=event.isAutoRepeat())

    def press(self, name: str, *, held: bool = False) -> bool:
        """Take one closing of a key; return False where it belongs to the text being typed."""
        now = self._clock()
        new, self._heard = is_new(self._heard, name, now), Heard(name, now)
        return self._model.press(name, again=held or not new)

    def _let_go(self, event: QKeyEvent) -> None:
        name = name_of(event)
        if name is not None and name == self._heard.key and not event.isAutoRepeat():
            self._heard = Heard(name, self._clock())
