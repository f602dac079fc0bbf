"""The seam to QML of what makes the kiosk easier: language, letters, colours, reach, voice."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from antrean_kiosk.flow.ease import (
    NextLanguage,
    NextTextScale,
    Show,
    Speak,
    SwitchContrast,
    SwitchReach,
    SwitchVoice,
)
from antrean_kiosk.flow.screen import Panel, Screen
from antrean_kiosk.flow.step import Input
from antrean_kiosk.page import choices
from antrean_kiosk.page.sight import Sight
from antrean_ui import packs
from antrean_ui.rows import Rows

QML_IMPORT_NAME = "Antrean.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EaseModel(QObject):
    """How this visitor reads and reaches, and what lies over the page."""

    changed = Signal()

    def __init__(self, happen: Callable[[Input], None], parent: QObject | None = None) -> None:
        """``happen`` is where the touches go."""
        super().__init__(parent)
        self._happen = happen
        self._sight = Sight()
        self._languages = Rows(choices.Card._fields, self)

    def show(self, sight: Sight) -> None:
        """Show what ``sight`` says of it."""
        self._sight = sight
        self.changed.emit()

    def show_languages(self, screen: Screen) -> None:
        """Show the languages to choose from."""
        self._languages.show(choices.languages(screen, packs.names()))

    @Slot()
    def nextLanguage(self) -> None:
        """The language button."""
        self._happen(NextLanguage())

    @Slot(str)
    def speak(self, language: str) -> None:
        """One of several languages."""
        self._happen(Speak(language))

    @Slot()
    def nextTextScale(self) -> None:
        """The button for larger letters."""
        self._happen(NextTextScale())

    @Slot()
    def switchContrast(self) -> None:
        """The button for high contrast."""
        self._happen(SwitchContrast())

    @Slot()
    def switchReach(self) -> None:
        """All controls in the lower half, or not."""
        self._happen(SwitchReach())

    @Slot()
    def switchVoice(self) -> None:
        """Each choice is spoken, or not."""
        self._happen(SwitchVoice())

    @Slot(str)
    def lay(self, panel: str) -> None:
        """Lay a panel over the page; empty for none."""
        self._happen(Show(Panel(panel)))

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """1, 1.5 or 2."""
        return self._sight.text_scale

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        """Black, white and yellow."""
        return self._sight.high_contrast

    @Property(bool, notify=changed)
    def reach(self) -> bool:
        """All controls are in the lower half."""
        return self._sight.reach

    @Property(bool, notify=changed)
    def voice(self) -> bool:
        """Each choice is spoken."""
        return self._sight.voice

    @Property(str, notify=changed)
    def panel(self) -> str:
        """What lies over the page."""
        return self._sight.panel

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The name of the language to change to; empty if there is none."""
        return self._sight.other_language

    @Property(QObject, notify=changed)
    def languages(self) -> QObject:
        """The languages to choose from."""
        return self._languages
