"""Which key means what, on each page."""

from antrean_counter.supervisor.desk import Desk, Page
from antrean_counter.supervisor.gestures import (
    Began,
    Confirmed,
    Dismissed,
    Gesture,
    Moved,
    Opened,
    SignedOff,
    Went,
)
from antrean_counter.supervisor.needs import NUMBERED, needs
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
        **(_in_hall(desk) if desk.page is Page.HALL else {}),
        "Escape": Dismissed(),
        "F12": SignedOff(),
        **{f"F{number}": Went(page) for number, page in enumerate(pages(desk.role), 1)},
        **{str(number): Began(deed.name) for number, deed in enumerate(digits, 1)},
    }


def _in_hall(desk: Desk) -> dict[str, Gesture]:
    """Return what leads from the hall to one place: a digit to trouble, a letter to an agency."""
    if desk.view is None or desk.now is None:
        return {}
    first = needs(desk.view, desk.now)[:NUMBERED]
    agencies = {each.letter: Opened(f"agency:{each.id}") for each in desk.view.agencies}
    return {**agencies, **{str(at): Opened(each.target) for at, each in enumerate(first, 1)}}
