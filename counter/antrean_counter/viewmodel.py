"""What the QML of the counter reads and calls: finished words out, gestures in, nothing decided."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from antrean_counter.desk import Act, Desk, Field
from antrean_counter.faces import Faces, faces
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
from antrean_counter.keys import FRONT, meaning, repeats
from antrean_counter.sentences import Row, key_name
from antrean_shared.commands import Command

# Qt's own lists are named to Property by a string; its stub allows only Python types, hence the
# ignored arg-type below.
QML_IMPORT_NAME = "Antrean.Counter"
QML_IMPORT_MAJOR_VERSION = 1

Send = Callable[[Command], None]


@QmlElement
class CounterModel(QObject):
    """Holds the one desk; shows each of its faces when that face changes."""

    head_changed = Signal()
    hero_changed = Signal()
    keys_changed = Signal()
    lists_changed = Signal()
    dialog_changed = Signal()
    rows_changed = Signal()
    login_changed = Signal()
    tiles_changed = Signal()
    told_changed = Signal()
    page_changed = Signal()

    def __init__(self, desk: Desk, send: Send, language: str) -> None:
        super().__init__()
        self._send = send
        self._language = language
        self._silent_s = 0.0
        self._faces = faces(desk, self._silent_s, language)
        # What a finger may be on is told of only when it is really another: a list that is told
        # anew is built anew, and a press on its old rows would be lost.
        self._parts: tuple[tuple[SignalInstance, Callable[[Faces], object]], ...] = (
            (self.page_changed, lambda shown: shown.page),
            (self.head_changed, lambda shown: shown.head),
            (self.hero_changed, lambda shown: shown.hero),
            (self.keys_changed, lambda shown: shown.keys),
            (self.lists_changed, lambda shown: shown.lists),
            (self.rows_changed, lambda shown: shown.dialog.rows),
            (self.dialog_changed, lambda shown: shown.dialog),
            (self.tiles_changed, lambda shown: shown.login.counters),
            (self.login_changed, lambda shown: shown.login),
            (self.told_changed, lambda shown: shown.told),
        )
        self.desk = desk

    def take(self, happened: Input) -> None:
        """Let something happen at the desk: send what follows, show what changed."""
        self.desk, commands = step(self.desk, happened)
        for command in commands:
            self._send(command)
        self._show()

    def show(self, desk: Desk) -> None:
        """Show another desk from now on."""
        self.desk = desk
        self._show()

    def tick(self, tick: Tick, silent_s: float) -> None:
        """Let time go on; ``silent_s`` is for how long the hub has been away."""
        self._silent_s = silent_s
        self.take(tick)

    def speak(self, language: str) -> None:
        """Show everything in the language that the application now speaks."""
        self._language = language
        self._show()

    def press(self, key: str, *, repeated: bool) -> bool:
        """Take a key; return False where it belongs to the text being typed."""
        gesture = meaning(self.desk, key)
        if gesture is None:
            return False
        if not repeated or repeats(gesture):
            self.take(gesture)
        return True

    # ---- the faces ----
    @Property(str, notify=page_changed)
    def page(self) -> str:
        """``login`` or ``work``."""
        return self._faces.page

    @Property(str, notify=head_changed)
    def title(self) -> str:
        """The counter, or the hall before anyone logged in."""
        return self._faces.head.title

    @Property(str, notify=head_changed)
    def place(self) -> str:
        """The counter's name and agency."""
        return self._faces.head.place

    @Property(str, notify=head_changed)
    def officer(self) -> str:
        """Who works here."""
        return self._faces.head.officer

    @Property(bool, notify=head_changed)
    def online(self) -> bool:
        """True while the hub answers."""
        return self._faces.head.online

    @Property(str, notify=head_changed)
    def lineText(self) -> str:
        """How we stand with the hub."""
        return self._faces.head.line

    @Property(str, notify=head_changed)
    def clock(self) -> str:
        """The hub's time."""
        return self._faces.head.clock

    @Property(bool, notify=head_changed)
    def rehearsal(self) -> bool:
        """True on a practice day."""
        return self._faces.head.rehearsal

    @Property(str, notify=head_changed)
    def banner(self) -> str:
        """What to know while the hub is away."""
        return self._faces.head.banner

    @Property(str, notify=hero_changed)
    def state(self) -> str:
        """``called``, ``serving``, ``idle`` or ``paused``."""
        return self._faces.hero.state

    @Property(str, notify=hero_changed)
    def heading(self) -> str:
        """The state in words."""
        return self._faces.hero.heading

    @Property(str, notify=hero_changed)
    def number(self) -> str:
        """The number now; empty while nobody is here."""
        return self._faces.hero.number

    @Property(str, notify=hero_changed)
    def service(self) -> str:
        """What the visitor came for, or why the counter rests."""
        return self._faces.hero.service

    @Property(str, notify=hero_changed)
    def stepText(self) -> str:
        """Which step of how many, and its name."""
        return self._faces.hero.step

    @Property(str, notify=hero_changed)
    def priority(self) -> str:
        """Why the visitor goes first."""
        return self._faces.hero.priority

    @Property(str, notify=hero_changed)
    def priorityIcon(self) -> str:
        """The priority's drawing."""
        return self._faces.hero.priority_icon

    @Property(str, notify=hero_changed)
    def visitorLanguage(self) -> str:
        """The visitor's language."""
        return self._faces.hero.language

    @Property(str, notify=hero_changed)
    def facts(self) -> str:
        """Arrival, wait, calls."""
        return self._faces.hero.facts

    @Property(str, notify=hero_changed)
    def spent(self) -> str:
        """The service time so far."""
        return self._faces.hero.bar.spent

    @Property(str, notify=hero_changed)
    def barText(self) -> str:
        """What the service time is measured against."""
        return self._faces.hero.bar.text

    @Property(float, notify=hero_changed)
    def barShare(self) -> float:
        """The service time as a share of its standard, at most 1."""
        return self._faces.hero.bar.share

    @Property(str, notify=hero_changed)
    def barLevel(self) -> str:
        """``good``, ``caution`` or ``stop``; empty: no bar."""
        return self._faces.hero.bar.level

    @Property(str, notify=keys_changed)
    def primary(self) -> str:
        """What the big key does now."""
        return self._faces.keys.primary

    @Property(bool, notify=keys_changed)
    def primaryAble(self) -> bool:
        """Whether it can."""
        return self._faces.keys.primary_able

    @Property(str, notify=keys_changed)
    def slow(self) -> str:
        """What is being waited for, once it takes long."""
        return self._faces.keys.slow

    @Property("QVariantList", notify=keys_changed)  # type: ignore[arg-type]
    def acts(self) -> list[Row]:
        """The eight other keys."""
        return list(self._faces.keys.acts)

    @Property("QVariantList", notify=keys_changed)  # type: ignore[arg-type]
    def quiet(self) -> list[Row]:
        """The two rare ones."""
        return list(self._faces.keys.quiet)

    @Property(str, notify=lists_changed)
    def total(self) -> str:
        """How many wait."""
        return self._faces.lists.total

    @Property("QVariantList", notify=lists_changed)  # type: ignore[arg-type]
    def counts(self) -> list[Row]:
        """How many wait for each service."""
        return list(self._faces.lists.counts)

    @Property("QVariantList", notify=lists_changed)  # type: ignore[arg-type]
    def waiting(self) -> list[Row]:
        """Who waits, in order of arrival."""
        return list(self._faces.lists.waiting)

    @Property(str, notify=lists_changed)
    def waitingMore(self) -> str:
        """How many more wait than are shown."""
        return self._faces.lists.waiting_more

    @Property("QVariantList", notify=lists_changed)  # type: ignore[arg-type]
    def aside(self) -> list[Row]:
        """Who was missed or parked."""
        return list(self._faces.lists.aside)

    @Property(str, notify=lists_changed)
    def asideMore(self) -> str:
        """How many more were set aside."""
        return self._faces.lists.aside_more

    @Property(str, notify=lists_changed)
    def today(self) -> str:
        """The day's work so far."""
        return self._faces.lists.today

    @Property(str, notify=dialog_changed)
    def dialog(self) -> str:
        """``question``, ``search`` or empty."""
        return self._faces.dialog.kind

    @Property(str, notify=dialog_changed)
    def dialogNumber(self) -> str:
        """The ticket the dialog is about."""
        return self._faces.dialog.number

    @Property(str, notify=dialog_changed)
    def dialogTitle(self) -> str:
        """What is asked."""
        return self._faces.dialog.title

    @Property(str, notify=dialog_changed)
    def dialogDetail(self) -> str:
        """What to know for the answer."""
        return self._faces.dialog.detail

    @Property("QVariantList", notify=rows_changed)  # type: ignore[arg-type]
    def dialogRows(self) -> list[Row]:
        """The answers or results."""
        return list(self._faces.dialog.rows)

    @Property(int, notify=dialog_changed)
    def cursor(self) -> int:
        """The row that Enter takes."""
        return self._faces.dialog.cursor

    @Property(bool, notify=dialog_changed)
    def writing(self) -> bool:
        """Whether a blank is open."""
        return self._faces.dialog.writing

    @Property(str, notify=dialog_changed)
    def dialogText(self) -> str:
        """What stands in the blank."""
        return self._faces.dialog.text

    @Property(str, notify=dialog_changed)
    def dialogHint(self) -> str:
        """What belongs into the blank."""
        return self._faces.dialog.hint

    @Property(str, notify=dialog_changed)
    def find(self) -> str:
        """What a search looks through."""
        return self._faces.dialog.find

    @Property(bool, notify=dialog_changed)
    def front(self) -> bool:
        """Whether a transfer goes to the front."""
        return self._faces.dialog.front

    @Property("QVariantList", notify=tiles_changed)  # type: ignore[arg-type]
    def tiles(self) -> list[Row]:
        """All counters of the hall."""
        return list(self._faces.login.counters)

    @Property(bool, notify=login_changed)
    def counterFixed(self) -> bool:
        """Whether this machine always stands at one counter."""
        return self._faces.login.fixed

    @Property(str, notify=login_changed)
    def loginCounter(self) -> str:
        """The counter in its blank."""
        return self._faces.login.counter

    @Property(str, notify=login_changed)
    def loginOfficer(self) -> str:
        """The name in its blank."""
        return self._faces.login.officer

    @Property(str, notify=login_changed)
    def loginPin(self) -> str:
        """The PIN in its blank."""
        return self._faces.login.pin

    @Property(str, notify=login_changed)
    def loginAt(self) -> str:
        """The blank being filled."""
        return self._faces.login.at

    @Property(str, notify=login_changed)
    def loginPlace(self) -> str:
        """The name of the counter in the blank."""
        return self._faces.login.place

    @Property(str, notify=login_changed)
    def loginWaiting(self) -> str:
        """What is waited for before anyone can log in."""
        return self._faces.login.waiting

    @Property(str, notify=told_changed)
    def notice(self) -> str:
        """What to do, and why."""
        return self._faces.told

    @Property(str, notify=keys_changed)
    def keyPrimary(self) -> str:
        """The big key's cap."""
        return self._faces.keys.primary_key

    @Property(str, notify=keys_changed)
    def keyFront(self) -> str:
        """The cap of the key that sends a transfer to the front."""
        return key_name(FRONT)

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
        before, self._faces = self._faces, faces(self.desk, self._silent_s, self._language)
        for changed, read in self._parts:
            if read(before) != read(self._faces):
                changed.emit()
