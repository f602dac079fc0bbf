"""Hands the page of a new machine to QML."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from antrean_shared.finding import address
from antrean_shared.knock import LetIn, News, Seeking
from antrean_ui.pairing.sign import aside, example, sign, typing, writing

QML_IMPORT_NAME = "Antrean.Pairing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PairingModel(QObject):
    """The latest news from the hub's door. Give it with ``take``."""

    changed = Signal()
    called = Signal(str)
    """A person typed the hub's address."""

    def __init__(self, parent: QObject | None = None, *, keyboard: bool = False) -> None:
        """``keyboard`` is true where a person can type an address."""
        super().__init__(parent)
        self._keyboard = keyboard
        self._understood = True
        self._writes = False
        self._news: News = Seeking(None)
        self._sign = sign(self._news)

    def take(self, news: News) -> None:
        """Show ``news``, unless a person is writing an address: that page then stays."""
        self._news = news
        self._writes = self._writes and not isinstance(news, LetIn)
        self._draw()

    @Slot()
    def write(self) -> None:
        """Keep the blank for the address, whatever hub is found meanwhile."""
        if self._keyboard:
            self._writes = True
            self._draw()

    @Slot()
    def turn(self) -> None:
        """Turn to the blank for the address of another hub, or back."""
        self._writes, self._understood = self._keyboard and not self._writes, True
        self._draw()

    @Slot(str)
    def call(self, typed: str) -> None:
        """Take the address that a person typed, or say that it is none."""
        hub = address(typed)
        self._understood = hub is not None
        if hub is None:
            self.changed.emit()
            return
        self._writes = False
        self.take(Seeking(hub))
        self.called.emit(hub)

    def _draw(self) -> None:
        found = not isinstance(self._news, Seeking)
        self._sign = writing() if self._writes and found else sign(self._news)
        self.changed.emit()

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """True while an address may be typed."""
        return self._keyboard and (self._writes or isinstance(self._news, Seeking))

    @Property(str, notify=changed)
    def aside(self) -> str:
        """What leads to the blank for the address, or back; empty where neither is to be had."""
        return aside(self._writes)[0] if self._leads() else ""

    @Property(str, notify=changed)
    def asideKey(self) -> str:
        """Its key."""
        return aside(self._writes)[1]

    def _leads(self) -> bool:
        return self._keyboard and not isinstance(self._news, Seeking | LetIn)

    @Property(str, notify=changed)
    def example(self) -> str:
        """What an address looks like."""
        return example()

    @Property(str, notify=changed)
    def typing(self) -> str:
        """What stands by the blank for it."""
        return typing(self._news, self._understood)

    @Property(str, notify=changed)
    def title(self) -> str:
        """How the machine stands."""
        return self._sign.title

    @Property(str, notify=changed)
    def tell(self) -> str:
        """What whoever stands here should do."""
        return self._sign.tell

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code, in two groups."""
        return self._sign.code

    @Property(str, notify=changed)
    def compare(self) -> str:
        """What to do with the fingerprint."""
        return self._sign.compare

    @Property(str, notify=changed)
    def fingerprint(self) -> str:
        """The fingerprint, in groups."""
        return self._sign.fingerprint

    @Property(str, notify=changed)
    def foot(self) -> str:
        """Where the hub is, and how long the code is good."""
        return self._sign.foot
