"""Puts a person before the real QML, offscreen, and finds texts and targets that are not right."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QObject, QRectF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from antrean_rehearsal.person import NotSeen, Person, middle, settle, shown, text_items
from antrean_ui.app import ScreenWindow, application

__all__ = ["NotSeen", "Person", "middle", "settle", "shown", "text_items"]

SLACK = 1.5
"""Pixels a text may differ from its box by rounding."""


@contextmanager
def person_before(
    module: str,
    folder: Path,
    model: QObject,
    size: tuple[int, int],
    properties: Mapping[str, object] | None = None,
) -> Iterator[Person]:
    """Open ``Main`` of ``module`` with ``model``; at the end no QML complaint may stand."""
    application()
    window = ScreenWindow(module, folder, {"model": model, "still": True, **(properties or {})})
    with window_open(window, size) as person:
        yield person


@contextmanager
def window_open(window: ScreenWindow, size: tuple[int, int]) -> Iterator[Person]:
    """Put a person before a window that a program made itself."""
    window.resize_to(*size)
    window.show()
    person = Person(window)
    person.waits_for(window.isExposed, "the window")
    person.resizes(*size)
    try:
        yield person
        settle()
        if window.complaints:
            raise AssertionError("\n".join(window.complaints))
    finally:
        window.close_for_good()
        settle()


def box(item: QQuickItem) -> QRectF:
    """Return the place of ``item`` in its window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def painted(item: QQuickItem) -> QRectF:
    """Return where the glyphs of a text really lie in its window."""
    width = float(item.property("contentWidth"))
    height = float(item.property("contentHeight"))
    x = _along(_flag(item, "effectiveHorizontalAlignment"), item.width() - width)
    y = _along(_flag(item, "verticalAlignment") >> 5, item.height() - height)
    return item.mapRectToScene(QRectF(x, y, width, height))


def _flag(item: QQuickItem, name: str) -> int:
    # Python has no converter for QQuickText's own enums; JavaScript reads them as numbers.
    value = QQmlExpression(qmlContext(item), item, name).evaluate()
    return int(value[0] if isinstance(value, tuple) else value)


def _along(alignment: int, room: float) -> float:
    # Qt's flags: 1 begins, 2 ends, 4 centres (the vertical ones are the same, five bits higher).
    return {2: room, 4: room / 2}.get(alignment, 0.0)


def clipped_texts(window: QQuickWindow) -> list[str]:
    """Describe every text that is cut, or lies outside its box, a clip, a control or the window."""
    return [fault for item in _readable(window) for fault in [_fault_of(window, item)] if fault]


def _readable(window: QQuickWindow) -> list[QQuickItem]:
    """Return the texts of the front layer: the last item with a true ``covers``, else all."""
    front = _front(window)
    return [text for text in text_items(window) if front.isAncestorOf(text)]


def _front(window: QQuickWindow) -> QQuickItem:
    layers = [item for item in shown(window.contentItem()) if item.property("covers")]
    return layers[-1] if layers else window.contentItem()


def _fault_of(window: QQuickWindow, item: QQuickItem) -> str:
    text, glyphs = str(item.property("text")), painted(item)
    if item.property("truncated"):
        return f"cut: {text!r}"
    for name, room in _rooms(window, item):
        if not room.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(glyphs):
            return f"outside {name}: {text!r} at {_numbers(glyphs)} in {_numbers(room)}"
    return ""


def _rooms(window: QQuickWindow, item: QQuickItem) -> Iterator[tuple[str, QRectF]]:
    yield "the window", QRectF(0, 0, window.width(), window.height())
    if not _is_number(item):
        yield "its box", box(item)
    parent = item.parentItem()
    while parent is not None:
        if parent.clip() or (parent.inherits("QQuickControl") and parent.width() > 0):
            yield f"{parent.metaObject().className()} {parent.objectName()}", box(parent)
        parent = parent.parentItem()


def _is_number(item: QQuickItem) -> bool:
    # NumberText is as high as its figures, lower than the face's line box, and draws no descender.
    parent = item.parentItem()
    return parent is not None and parent.metaObject().className().startswith("NumberText")


def _glyphs(item: QQuickItem) -> QRectF:
    parent = item.parentItem()
    return box(parent) if _is_number(item) and parent else painted(item)


def overlapping_texts(window: QQuickWindow) -> list[str]:
    """Describe every pair of texts whose glyphs lie over each other."""
    items = [(item, _glyphs(item)) for item in _readable(window)]
    return [
        f"{str(one.property('text'))!r} over {str(two.property('text'))!r}"
        for index, (one, first) in enumerate(items)
        for two, second in items[index + 1 :]
        if first.adjusted(2, 2, -2, -2).intersects(second.adjusted(2, 2, -2, -2))
    ]


def covered_texts(window: QQuickWindow) -> list[str]:
    """Describe every text on which a control lies that it does not belong to."""
    return [
        f"{str(text.property('text'))!r} under {control.objectName()}"
        for text in _readable(window)
        for control in _controls(window)
        if not control.isAncestorOf(text)
        and box(control).adjusted(2, 2, -2, -2).intersects(_glyphs(text))
    ]


def covered_controls(window: QQuickWindow) -> list[str]:
    """Describe every pair of controls of which one lies on a part of the other."""
    controls = [(item, box(item).adjusted(2, 2, -2, -2)) for item in _controls(window)]
    return [
        f"{one.objectName()} on {two.objectName()}"
        for index, (one, first) in enumerate(controls)
        for two, second in controls[index + 1 :]
        if first.intersects(second) and not one.isAncestorOf(two)
    ]


def _controls(window: QQuickWindow) -> list[QQuickItem]:
    return [
        item
        for item in shown(_front(window))
        if item.inherits("QQuickAbstractButton") and item.width() > 0
    ]


def small_targets(window: QQuickWindow, side: float) -> list[str]:
    """Describe every control on show that is smaller than ``side`` pixels in either direction."""
    return [
        f"{item.objectName() or item.metaObject().className()} {_numbers(box(item))}"
        for item in shown(window.contentItem())
        if item.inherits("QQuickAbstractButton")
        and (item.width() < side - SLACK or item.height() < side - SLACK)
    ]


def controls_above(window: QQuickWindow, line: float) -> list[str]:
    """Describe every control on show that begins above ``line``."""
    return [
        f"{item.objectName() or item.metaObject().className()} {_numbers(box(item))}"
        for item in shown(_front(window))
        if item.inherits("QQuickAbstractButton") and box(item).top() < line - SLACK
    ]


FAULTS = (clipped_texts, overlapping_texts, covered_texts, covered_controls)


def no_clipped_text(window: QQuickWindow) -> None:
    """Fail, naming them, when texts are cut, covered, outside their room or over each other."""
    settle(window)
    faults = [fault for look in FAULTS for fault in look(window)]
    if faults:
        size = f"{window.width()}x{window.height()}"
        raise AssertionError("\n".join([f"Texts at {size}:", *faults]))


def _numbers(rect: QRectF) -> str:
    return f"{rect.x():.0f},{rect.y():.0f} {rect.width():.0f}x{rect.height():.0f}"
