"""Hands the page of a new machine to QML."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from antrean_shared.knock import News, Seeking
from antrean_ui.pairing.sign import sign

QML_IMPORT_NAME = "Antrean.Pairing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PairingModel(QObject):
    """The latest news from the hub's door. Give it with ``take``."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sign = sign(Seeking(None))

    def take(self, news: News) -> None:
        """Show ``news``."""
        before, self._sign = self._sign, sign(news)
        if self._sign != before:
            self.changed.emit()

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
