"""Which key means what: one table for the keyboard and for the caps drawn on the buttons."""

from types import MappingProxyType

from antrean_counter.desk import Act, Desk, Page, Question
from antrean_counter.gestures import (
    Brought,
    Chose,
    Confirmed,
    Did,
    Dismissed,
    Fronted,
    Gesture,
    Moved,
    Turned,
)
from antrean_counter.questions import in_own_words

SPACE, ENTER, ESCAPE, TAB, DELETE = "Space", "Enter", "Escape", "Tab", "Delete"
UP, DOWN, PAGE_UP, PAGE_DOWN = "Up", "Down", "PageUp", "PageDown"
PAGE = 5
"""How many results a page key skips."""

KEYS: MappingProxyType[Act, str] = MappingProxyType(
    {
        Act.PRIMARY: SPACE,
        Act.CALL_AGAIN: "F2",
        Act.MISSED: "F3",
        Act.TRANSFER: "F4",
        Act.FINISH: "F5",
        Act.PARK: "F6",
        Act.NUMBER: "F7",
        Act.PRIORITY: "F8",
        Act.PAUSE: "F10",
        Act.CANCEL: DELETE,
        Act.CLOSE: "F12",
    }
)
"""F9 stays free: it is for printing again, which needs a printer."""

FRONT = KEYS[Act.TRANSFER]
"""In a transfer, its own key pressed once more sends to the front."""

_WORK: dict[str, Gesture] = {
    **{key: Did(act) for act, key in KEYS.items()},
    ENTER: Did(Act.PRIMARY),
    ESCAPE: Dismissed(),
    **{str(digit): Brought(digit - 1) for digit in range(1, 10)},
}
_DIALOG: dict[str, Gesture] = {
    ENTER: Confirmed(),
    ESCAPE: Dismissed(),
    UP: Moved(-1),
    DOWN: Moved(1),
}
_QUESTION: dict[str, Gesture] = {
    SPACE: Confirmed(),
    **{str(digit): Chose(digit - 1) for digit in range(1, 10)},
}
_SEARCH: dict[str, Gesture] = {
    PAGE_UP: Moved(-PAGE),
    PAGE_DOWN: Moved(PAGE),
    TAB: Turned(),
    FRONT: Fronted(),
}


def meaning(desk: Desk, key: str) -> Gesture | None:
    """Return what ``key`` means on the open page; None leaves it to the text being typed."""
    if desk.page is Page.LOGIN:
        return Confirmed() if key == ENTER else None
    if desk.dialog is None:
        return _WORK.get(key)
    if not isinstance(desk.dialog, Question):
        return (_DIALOG | _SEARCH).get(key)
    return (_DIALOG if in_own_words(desk.dialog) else _DIALOG | _QUESTION).get(key)


def repeats(gesture: Gesture) -> bool:
    """Tell whether a key held down may do this again and again."""
    return isinstance(gesture, Moved)
