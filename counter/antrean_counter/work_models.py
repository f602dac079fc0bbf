"""The seam to QML of the working page: the visitor, the keys, the lines."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from antrean_counter.hero_face import Hero
from antrean_counter.keys_face import Keys
from antrean_counter.lists_face import Lists
from antrean_counter.sentences import Row
from antrean_ui.properties import Property

QML_IMPORT_NAME = "Antrean.Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HeroModel(QObject):
    """The visitor who is here, or the counter without one."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._face = Hero("idle", "")

    def show(self, face: Hero) -> None:
        """Show ``face`` from now on."""
        before, self._face = self._face, face
        if before != face:
            self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        """``called``, ``serving``, ``idle`` or ``paused``."""
        return self._face.state

    @Property(str, notify=changed)
    def heading(self) -> str:
        """The state in words."""
        return self._face.heading

    @Property(str, notify=changed)
    def number(self) -> str:
        """The number now; empty while nobody is here."""
        return self._face.number

    @Property(str, notify=changed)
    def service(self) -> str:
        """What the visitor came for, or why the counter rests."""
        return self._face.service

    @Property(str, notify=changed)
    def step(self) -> str:
        """Which step of how many, and its name."""
        return self._face.step

    @Property("QVariantList", notify=changed)
    def tags(self) -> list[Row]:
        """What is special about the visitor."""
        return list(self._face.tags)

    @Property(str, notify=changed)
    def facts(self) -> str:
        """Arrival, wait, calls."""
        return self._face.facts

    @Property(str, notify=changed)
    def spent(self) -> str:
        """The service time so far."""
        return self._face.bar.spent

    @Property(str, notify=changed)
    def barText(self) -> str:
        """What the service time is measured against."""
        return self._face.bar.text

    @Property(float, notify=changed)
    def barShare(self) -> float:
        """The service time as a share of its standard, at most 1."""
        return self._face.bar.share

    @Property(str, notify=changed)
    def barLevel(self) -> str:
        """``good``, ``caution`` or ``stop``; empty: no bar."""
        return self._face.bar.level


@QmlElement
class KeysModel(QObject):
    """The big key and the others."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._face = Keys("", "", False, "", (), ())

    def show(self, face: Keys) -> None:
        """Show ``face`` from now on."""
        before, self._face = self._face, face
        if before != face:
            self.changed.emit()

    @Property(str, notify=changed)
    def primary(self) -> str:
        """What the big key does now."""
        return self._face.primary

    @Property(bool, notify=changed)
    def primaryAble(self) -> bool:
        """Whether it can."""
        return self._face.primary_able

    @Property(str, notify=changed)
    def slow(self) -> str:
        """What is being waited for, once it takes long."""
        return self._face.slow

    @Property("QVariantList", notify=changed)
    def acts(self) -> list[Row]:
        """The eight other keys."""
        return list(self._face.acts)

    @Property("QVariantList", notify=changed)
    def quiet(self) -> list[Row]:
        """The two rare ones."""
        return list(self._face.quiet)

    @Property(str, notify=changed)
    def primaryKey(self) -> str:
        """The big key's cap."""
        return self._face.primary_key

    @Property(str, notify=changed)
    def frontKey(self) -> str:
        """The cap of the key that sends a transfer to the front."""
        return self._face.front

    @Property(str, notify=changed)
    def undoTitle(self) -> str:
        """What the key does that takes a step back; empty where there is none."""
        return self._face.undo_title

    @Property(str, notify=changed)
    def undo(self) -> str:
        """The step that can be taken back, and for how long."""
        return self._face.undo

    @Property(str, notify=changed)
    def undoKey(self) -> str:
        """The cap of the key that takes it back."""
        return self._face.undo_key

    @Property(str, notify=changed)
    def barKey(self) -> str:
        """The cap of the key that shrinks the window and lets it grow again."""
        return self._face.bar


@QmlElement
class ListsModel(QObject):
    """Who waits, and who was set aside."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._face = Lists("", (), (), "", (), "", "")

    def show(self, face: Lists) -> None:
        """Show ``face`` from now on."""
        before, self._face = self._face, face
        if before != face:
            self.changed.emit()

    @Property(str, notify=changed)
    def total(self) -> str:
        """How many wait."""
        return self._face.total

    @Property("QVariantList", notify=changed)
    def counts(self) -> list[Row]:
        """How many wait for each service."""
        return list(self._face.counts)

    @Property("QVariantList", notify=changed)
    def waiting(self) -> list[Row]:
        """Who waits, in order of arrival."""
        return list(self._face.waiting)

    @Property(str, notify=changed)
    def waitingMore(self) -> str:
        """How many more wait than are shown."""
        return self._face.waiting_more

    @Property("QVariantList", notify=changed)
    def aside(self) -> list[Row]:
        """Who was missed or parked."""
        return list(self._face.aside)

    @Property(str, notify=changed)
    def asideMore(self) -> str:
        """How many more were set aside."""
        return self._face.aside_more

    @Property(str, notify=changed)
    def today(self) -> str:
        """The day's work so far."""
        return self._face.today

    @Property(str, notify=changed)
    def pace(self) -> str:
        """Our own mean service time against the standard."""
        return self._face.pace

    @Property(str, notify=changed)
    def paceLevel(self) -> str:
        """``good``, ``caution`` or ``stop``."""
        return self._face.pace_level
