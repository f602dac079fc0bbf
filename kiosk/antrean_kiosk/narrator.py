"""Tells the guide what to say: the choice that the keys came to, and each page as it arrives."""

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from antrean_kiosk.page.viewmodel import KioskModel
from antrean_kiosk.senses.guide import Guide
from antrean_ui.app import ScreenWindow


class Narrator(QObject):
    """Follows the ring and the page while the visitor wants to hear."""

    def __init__(self, window: ScreenWindow, model: KioskModel, guide: Guide) -> None:
        super().__init__()
        self._window, self._model, self._guide = window, model, guide
        self._told = ""
        window.activeFocusItemChanged.connect(self._focused)
        model.changed.connect(self._changed)

    def _focused(self) -> None:
        item = self._window.activeFocusItem()
        if self._model.screen.voice and item is not None:
            self._say(spoken(item))

    def _changed(self) -> None:
        screen = self._model.screen
        if not screen.voice:
            if self._told:
                self._told = ""
                self._guide.hush()
            return
        page = f"{screen.page} {screen.panel}"
        if page != self._told:
            self._told = page
            self._say(self._heading())

    def _heading(self) -> str:
        texts = self._window.rootObject().findChildren(QQuickItem, "title")
        shown = (each for each in texts if each.isVisible())
        return next((str(each.property("text")) for each in shown), "")

    def _say(self, text: str) -> None:
        if text:
            self._guide.say(text, self._model.screen.language)


def spoken(item: QQuickItem) -> str:
    """Return what a control is called aloud: a choice with all that is written on it."""
    return str(item.property("told") or item.property("text") or "")
