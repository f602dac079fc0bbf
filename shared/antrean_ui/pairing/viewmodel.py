"""Hands the page of a new machine to QML."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from antrean_shared.finding import address
from antrean_shared.knock import News, Seeking
from antrean_ui.pairing.sign import example, sign, typing

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
        self._news: News = Seeking(None)
        self._sign = sign(self._news)

    def take(self, news: News) -> None:
        """Show ``news``."""
        before = (self._sign, self.asks)
        self._news, self._sign = news, sign(news)
        if (self._sign, self.asks) != before:
            self.changed.emit()

    @Slot(str)
    def call(self, typed: str) -> None:
        """Take the address that a person typed, or say that it is none."""
        hub = address(typed)
        self._understood = hub is not None
        self.changed.emit()
        if hub is not None:
            self.called.emit(hub)

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """True while an address may be typed."""
        return self._keyboard and isinstance(self._news, Seeking)

    @Property(str, notify=changed)
    def example(self) -> str:
        """What an address looks like."""
        return example()

    @Property(str, notify=changed)
    def typing(self) -> str:
        """What stands by the blank for it."""
        return typing(self._understood)

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
