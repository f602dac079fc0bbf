"""Photographs every page of a screen: each part lists its poses, this takes the pictures."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from antrean_ui.app import ScreenWindow

ROUNDS = 4
"""Layouts settle from the outside in, then texts wrap, then layouts again."""


class Pose(NamedTuple):
    """One picture: its name, the window's size, and what brings the screen there."""

    name: str
    size: tuple[int, int]
    strike: Callable[[], None]


def take(window: ScreenWindow, poses: Iterable[Pose], folder: Path) -> list[Path]:
    """Write one PNG per pose into ``folder`` and return them. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    window.show()
    return [_picture(window, pose, folder / f"{pose.name}.png") for pose in poses]


def settle(window: ScreenWindow) -> None:
    """Let the page come to rest at its present size."""
    for _ in range(ROUNDS):
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        _polish(window.contentItem())


def _polish(item: QQuickItem) -> None:
    item.ensurePolished()
    for child in item.childItems():
        _polish(child)


def _picture(window: ScreenWindow, pose: Pose, path: Path) -> Path:
    window.resize_to(*pose.size)
    pose.strike()
    settle(window)
    if not window.grabWindow().save(str(path)):
        raise OSError(f"cannot write {path}")
    return path
