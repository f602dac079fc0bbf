"""Which key means what, on each page."""

from antrean_counter.supervisor.desk import Desk
from antrean_counter.supervisor.gestures import (
    Began,
    Confirmed,
    Dismissed,
    Gesture,
    Moved,
    SignedOff,
    Went,
)
from antrean_counter.supervisor.pages import deeds_now, pages

PAGE = 5
"""How many answers a page key skips."""

_DOOR: dict[str, Gesture] = {"Enter": Confirmed()}
_FORM: dict[str, Gesture] = {
    "Enter": Confirmed(),
    "Escape": Dismissed(),
    "Up": Moved(-1),
    "Down": Moved(1),
    "PageUp": Moved(-PAGE),
    "PageDown": Moved(PAGE),
}


def meaning(desk: Desk, key: str, *, typing: bool) -> Gesture | None:
    """Return what ``key`` means; None leaves it to the list, or to the blank being typed in."""
    if not desk.officer:
        return _DOOR.get(key)
    if desk.form is not None:
        return _FORM.get(key)
    return _on_page(desk, typing=typing).get(key)


def _on_page(desk: Desk, *, typing: bool) -> dict[str, Gesture]:
    digits = () if typing else deeds_now(desk)
    return {
        "Escape": Dismissed(),
        "F12": SignedOff(),
        **{f"F{number}": Went(page) for number, page in enumerate(pages(desk.role), 1)},
        **{str(number): Began(deed.name) for number, deed in enumerate(digits, 1)},
    }
