"""The seam to QML of all around the working page: the bar, the log-in, the open dialog."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from antrean_counter.dialog_face import DialogFace
from antrean_counter.page_face import Head, LoginFace
from antrean_counter.sentences import Row
from antrean_ui.properties import Property

QML_IMPORT_NAME = "Antrean.Counter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HeadModel(QObject):
    """The bar at the top, and the strip under it."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._face = Head()

    def show(self, face: Head) -> None:
        """Show ``face`` from now on."""
        before, self._face = self._face, face
        if before != face:
            self.changed.emit()

    def short(self) -> str:
        """Return where this is."""
        return self._face.title

    @Property(str, notify=changed)
    def title(self) -> str:
        """The counter, or the hall before anyone logged in."""
        return self._face.title

    @Property(str, notify=changed)
    def place(self) -> str:
        """The counter's name and agency."""
        return self._face.place

    @Property(str, notify=changed)
    def officer(self) -> str:
        """Who works here."""
        return self._face.officer

    @Property(bool, notify=changed)
    def online(self) -> bool:
        """True while the hub answers."""
        return self._face.online

    @Property(str, notify=changed)
    def line(self) -> str:
        """How we stand with the hub."""
        return self._face.line

    @Property(str, notify=changed)
    def clock(self) -> str:
        """The hub's time."""
        return self._face.clock

    @Property(bool, notify=changed)
    def rehearsal(self) -> bool:
        """True on a practice day."""
        return self._face.rehearsal

    @Property(str, notify=changed)
    def banner(self) -> str:
        """What to know while the hub is away."""
        return self._face.banner

    @Property("QVariantList", notify=changed)
    def needs(self) -> list[Row]:
        """What else to know, calmly."""
        return list(self._face.needs)


@QmlElement
class DialogModel(QObject):
    """The open dialog."""

    changed = Signal()
    rows_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._face = DialogFace()

    def show(self, face: DialogFace) -> None:
        """Show ``face`` from now on."""
        before, self._face = self._face, face
        if before.rows != face.rows:
            self.rows_changed.emit()
        if before != face:
            self.changed.emit()

    @Property(str, notify=changed)
    def kind(self) -> str:
        """``question``, ``search`` or empty."""
        return self._face.kind

    @Property(str, notify=changed)
    def number(self) -> str:
        """The ticket the dialog is about."""
        return self._face.number

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is asked."""
        return self._face.title

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What to know for the answer."""
        return self._face.detail

    @Property("QVariantList", notify=rows_changed)
    def rows(self) -> list[Row]:
        """The answers or results."""
        return list(self._face.rows)

    @Property(int, notify=changed)
    def cursor(self) -> int:
        """The row that Enter takes."""
        return self._face.cursor

    @Property(bool, notify=changed)
    def writing(self) -> bool:
        """Whether a blank is open."""
        return self._face.writing

    @Property(str, notify=changed)
    def text(self) -> str:
        """What stands in the blank."""
        return self._face.text

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What belongs into the blank."""
        return self._face.hint

    @Property(str, notify=changed)
    def find(self) -> str:
        """What a search looks through."""
        return self._face.find

    @Property(bool, notify=changed)
    def mayFront(self) -> bool:
        """Whether a transfer may go to the front."""
        return self._face.may_front

    @Property(bool, notify=changed)
    def front(self) -> bool:
        """Whether a transfer goes to the front."""
        return self._face.front


@QmlElement
class LoginModel(QObject):
    """The log-in page."""

    changed = Signal()
    rows_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._face = LoginFace()

    def show(self, face: LoginFace) -> None:
        """Show ``face`` from now on."""
        before, self._face = self._face, face
        if before.counters != face.counters:
            self.rows_changed.emit()
        if before != face:
            self.changed.emit()

    @Property("QVariantList", notify=rows_changed)
    def tiles(self) -> list[Row]:
        """All counters of the hall."""
        return list(self._face.counters)

    @Property(bool, notify=changed)
    def fixed(self) -> bool:
        """Whether this machine always stands at one counter."""
        return self._face.fixed

    @Property(str, notify=changed)
    def counter(self) -> str:
        """The counter in its blank."""
        return self._face.counter

    @Property(str, notify=changed)
    def officer(self) -> str:
        """The name in its blank."""
        return self._face.officer

    @Property(str, notify=changed)
    def pin(self) -> str:
        """The PIN in its blank."""
        return self._face.pin

    @Property(str, notify=changed)
    def at(self) -> str:
        """The blank being filled."""
        return self._face.at

    @Property(str, notify=changed)
    def place(self) -> str:
        """The name of the counter in the blank."""
        return self._face.place

    @Property(str, notify=changed)
    def waiting(self) -> str:
        """What is waited for before anyone can log in."""
        return self._face.waiting
