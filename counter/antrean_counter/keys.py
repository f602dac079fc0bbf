"""Which key means what on the open page: what an officer chose, and what is fixed everywhere."""

from antrean_counter.acts import Act
from antrean_counter.desk import Ask, Desk, Page, Question, Search, Setup
from antrean_counter.gestures import (
    Brought,
    Caught,
    Chose,
    Confirmed,
    Did,
    Dismissed,
    Fronted,
    Gesture,
    Moved,
    Turned,
)
from antrean_counter.habits import act_on
from antrean_counter.questions import in_own_words

SPACE, ESCAPE, TAB = "Space", "Escape", "Tab"
ENTERS = frozenset({"Enter", "NumEnter"})
PAGE = 5
"""How many results a page key skips."""

_LIST: dict[str, Gesture] = {
    **{enter: Confirmed() for enter in ENTERS},
    ESCAPE: Dismissed(),
    "Up": Moved(-1),
    "Down": Moved(1),
}
_PAD_LIST: dict[str, Gesture] = {"Num+": Moved(1), "Num.": Moved(-1), "Num-": Dismissed()}
"""In a dialog the keypad moves, and goes back: its acts are out of reach there anyway."""
_SEARCH: dict[str, Gesture] = {
    **_LIST,
    **_PAD_LIST,
    "PageUp": Moved(-PAGE),
    "PageDown": Moved(PAGE),
    TAB: Turned(),
    "Num/": Turned(),
}
_PLAIN: dict[str, Gesture] = {**_LIST, **_PAD_LIST, SPACE: Confirmed()}


def meaning(desk: Desk, key: str) -> Gesture | None:
    """Return what ``key`` means on the open page; None leaves it to the text being typed."""
    match desk.dialog:
        case Setup(catching=catching):
            return Caught(key) if catching and key != ESCAPE else _PLAIN.get(key)
        case Question() as question:
            return _in_question(desk, question, key)
        case Search():
            transfer = act_on(desk.habits, key) is Act.TRANSFER
            return Fronted() if transfer else _SEARCH.get(key)
        case None if desk.page is Page.LOGIN:
            return Confirmed() if key in ENTERS else _at_login(desk, key)
        case None:
            return _at_work(desk, key)


def repeats(gesture: Gesture) -> bool:
    """Tell whether a key held down may do this again and again."""
    return isinstance(gesture, Moved)


def digit(key: str) -> int | None:
    """Return the digit on ``key``, of either keyboard."""
    bare = key.removeprefix("Num")
    return int(bare) if len(bare) == 1 and bare.isdigit() else None


def _at_login(desk: Desk, key: str) -> Gesture | None:
    wanted = act_on(desk.habits, key) is Act.SETTINGS
    return Did(Act.SETTINGS) if wanted else None


def _at_work(desk: Desk, key: str) -> Gesture | None:
    if key in ENTERS:
        return Did(Act.PRIMARY)
    if key == ESCAPE:
        return Dismissed()
    act, number = act_on(desk.habits, key), digit(key)
    if act is not None:
        return Did(act)
    return Brought(number - 1) if number else None


def _in_question(desk: Desk, question: Question, key: str) -> Gesture | None:
    if in_own_words(question):
        # An empty blank lets the keypad go back; once something is written, its signs are text.
        return (_LIST if question.words else _LIST | _PAD_LIST).get(key)
    number = digit(key)
    if number is not None:
        return Chose((number - 1) % 10)
    again = question.ask is Ask.FINISH and act_on(desk.habits, key) is Act.FINISH
    return Confirmed() if again else _PLAIN.get(key)
