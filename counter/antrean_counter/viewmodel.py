"""What the QML of the counter reads and calls: finished words out, gestures in, nothing decided."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from antrean_counter.acts import Act
from antrean_counter.desk import Desk, Field
from antrean_counter.faces import faces
from antrean_counter.flow import step
from antrean_counter.gestures import (
    Brought,
    Chose,
    Confirmed,
    Did,
    Dismissed,
    Entered,
    Filled,
    Fronted,
    Input,
    Pointed,
    Tick,
    Turned,
    Wrote,
)
from antrean_counter.keys import meaning, repeats
from antrean_counter.page_models import DialogModel, HeadModel, LoginModel
from antrean_counter.work_models import HeroModel, KeysModel, ListsModel
from antrean_shared.commands import Command

QML_IMPORT_NAME = "Antrean.Counter"
QML_IMPORT_MAJOR_VERSION = 1

Send = Callable[[Command], None]


@QmlElement
class CounterModel(QObject):
    """Holds the one desk; shows each of its faces when that face changes."""

    page_changed = Signal()
    told_changed = Signal()
    habits_changed = Signal()
    """This machine was set up otherwise: what it keeps."""

    def __init__(self, desk: Desk, send: Send, language: str) -> None:
        super().__init__()
        self._send = send
        self._language = language
        self._silent_s = 0.0
        self._page, self._told, self._brief = "", "", ""
        self.desk = desk
        self._head, self._hero, self._keys = HeadModel(self), HeroModel(self), KeysModel(self)
        self._lists, self._dialog, self._login = (
            ListsModel(self),
            DialogModel(self),
            LoginModel(self),
        )
        self._show()

    def take(self, happened: Input) -> None:
        """Let something happen at the desk: send what follows, show what changed."""
        habits = self.desk.habits
        self.desk, commands = step(self.desk, happened)
        for command in commands:
            self._send(command)
        self._show()
        if self.desk.habits != habits:
            self.habits_changed.emit()

    def show(self, desk: Desk) -> None:
        """Show another desk from now on."""
        before, self.desk = self.desk, desk
        self._show()
        if desk.habits != before.habits:
            self.habits_changed.emit()

    def tick(self, tick: Tick, silent_s: float) -> None:
        """Let time go on; ``silent_s`` is for how long the hub has been away."""
        self._silent_s = silent_s
        self.take(tick)

    def in_short(self) -> tuple[str, str]:
        """Return where this is and the one thing worth saying, for the desktop's own places."""
        return self._head.short(), self._brief

    def speak(self, language: str) -> None:
        """Show everything in the language that the application now speaks."""
        self._language = language
        self._show()

    def press(self, key: str, *, again: bool = False) -> bool:
        """Take a key; return False where it belongs to the text being typed.

        ``again`` when no finger pressed it anew: it is held down, or its contact trembles.
        """
        gesture = meaning(self.desk, key)
        if gesture is None:
            return False
        if not again or repeats(gesture):
            self.take(gesture)
        return True

    # ---- what is shown ----
    # A part never becomes another, but qmllint knows only of properties that tell when they do.
    @Property(str, notify=page_changed)
    def page(self) -> str:
        """``login``, ``work`` or ``bar``."""
        return self._page

    @Property(str, notify=told_changed)
    def notice(self) -> str:
        """What to do, and why."""
        return self._told

    @Property(str, notify=told_changed)
    def brief(self) -> str:
        """What to know where there is room for one line."""
        return self._brief

    @Property(float, notify=habits_changed)
    def textScale(self) -> float:
        """The size of type, 1 for the usual one."""
        return self.desk.habits.text / 100

    @Property(HeadModel, notify=page_changed)
    def head(self) -> HeadModel:
        """The bar at the top."""
        return self._head

    @Property(HeroModel, notify=page_changed)
    def hero(self) -> HeroModel:
        """The visitor who is here."""
        return self._hero

    @Property(KeysModel, notify=page_changed)
    def keys(self) -> KeysModel:
        """The officer's keys."""
        return self._keys

    @Property(ListsModel, notify=page_changed)
    def lists(self) -> ListsModel:
        """Who waits, and who was set aside."""
        return self._lists

    @Property(DialogModel, notify=page_changed)
    def dialog(self) -> DialogModel:
        """The open dialog."""
        return self._dialog

    @Property(LoginModel, notify=page_changed)
    def login(self) -> LoginModel:
        """The log-in page."""
        return self._login

    # ---- the gestures ----
    @Slot(str)
    def act(self, name: str) -> None:
        """Press the button of an act."""
        self.take(Did(Act(name)))

    @Slot(int)
    def bring(self, index: int) -> None:
        """Turn to someone who was set aside."""
        self.take(Brought(index))

    @Slot(int)
    def point(self, index: int) -> None:
        """Put the dialog's cursor there."""
        self.take(Pointed(index))

    @Slot(int)
    def choose(self, index: int) -> None:
        """Choose an answer or a result."""
        self.take(Chose(index))

    @Slot()
    def confirm(self) -> None:
        """Press Enter's button."""
        self.take(Confirmed())

    @Slot()
    def dismiss(self) -> None:
        """Press Escape's button."""
        self.take(Dismissed())

    @Slot(str)
    def write(self, text: str) -> None:
        """Write in the dialog's blank."""
        self.take(Wrote(text))

    @Slot()
    def turn(self) -> None:
        """Look for a counter instead of a service, or back."""
        self.take(Turned())

    @Slot()
    def toFront(self) -> None:
        """Send to the front instead of by arrival, or back."""
        self.take(Fronted())

    @Slot(str, str)
    def fill(self, field: str, text: str) -> None:
        """Write in a blank of the log-in page."""
        self.take(Filled(Field(field), text))

    @Slot(str)
    def enter(self, field: str) -> None:
        """Go to a blank of the log-in page."""
        self.take(Entered(Field(field)))

    def _show(self) -> None:
        shown = faces(self.desk, self._silent_s, self._language)
        if shown.page != self._page:
            self._page = shown.page
            self.page_changed.emit()
        # Each tells of itself only when it is really another: a list that is told anew is built
        # anew, and a press on its old rows would be lost.
        self._head.show(shown.head)
        self._hero.show(shown.hero)
        self._keys.show(shown.keys)
        self._lists.show(shown.lists)
        self._dialog.show(shown.dialog)
        self._login.show(shown.login)
        if (shown.told, shown.brief) != (self._told, self._brief):
            self._told, self._brief = shown.told, shown.brief
            self.told_changed.emit()
