"""The window in which a new machine waits, before it is any of the hall's screens."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from antrean_shared.badge import Badge
from antrean_shared.knock import Knock, LetIn, News
from antrean_shared.pairing import Asking
from antrean_ui import app
from antrean_ui.app import Placement, ScreenWindow
from antrean_ui.pairing.viewmodel import PairingModel

MODULE = "Antrean.Pairing"
QML = Path(__file__).parent / "qml"


class Newcomer(QObject):
    """A machine that asks, and shows its code; ``start`` it, and ``stop`` it at the end."""

    let_in = Signal(object)
    """The machine's badge: keep it."""

    _crossing = Signal(object)

    def __init__(
        self,
        where: Callable[[], str | None],
        asking: Asking,
        placement: Placement,
        *,
        keyboard: bool = False,
    ) -> None:
        """``keyboard`` is true where a person can type the hub's address."""
        super().__init__()
        app.application()
        self.model = PairingModel(keyboard=keyboard)
        self.model.called.connect(self._called)
        self._where, self._typed = where, ""
        self._keyboard = keyboard
        self.window = ScreenWindow(MODULE, QML, {"model": self.model})
        self._placement = placement
        self._knock = Knock(self._hub, asking, self._crossing.emit)
        self._crossing.connect(self._heard, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Show the window and begin asking."""
        self.window.place(self._placement)
        if self._keyboard:
            self.window.unsetCursor()  # and a mouse lies beside it
        self._knock.start()

    def stop(self) -> None:
        """Stop asking, then close the window."""
        self._crossing.disconnect(self._heard)
        self._knock.stop()
        self.window.close_for_good()

    def _called(self, hub: str) -> None:
        self._typed = hub
        self._knock.anew()

    def _hub(self) -> str | None:
        return self._typed or self._where()

    def _heard(self, news: News) -> None:
        self.model.take(news)
        if isinstance(news, LetIn):
            self.let_in.emit(news.badge)


def wait(newcomer: Newcomer) -> Badge | None:
    """Show the page until the machine is let in; None when it was told to end."""
    badges: list[Badge] = []

    def keep(badge: Badge) -> None:
        badges.append(badge)
        app.application().quit()

    newcomer.let_in.connect(keep)
    newcomer.start()
    try:
        app.run()
    finally:
        newcomer.stop()
    return badges[0] if badges else None
