"""One display, put together: the link, the board and its window. ``build`` serves any starter."""

import ssl
import time
from dataclasses import dataclass
from pathlib import Path

from antrean_display.board import Now
from antrean_display.speaker import I18N
from antrean_display.viewmodel import BoardModel
from antrean_shared import __version__
from antrean_shared.messages import PROTOCOL, Opening
from antrean_shared.session import Left
from antrean_shared.words import Role
from antrean_ui import app
from antrean_ui.app import Placement, ScreenWindow
from antrean_ui.link import HubLink
from antrean_ui.translate import SOURCE, Translations

MODULE = "Antrean.Display"
QML = Path(__file__).parent / "qml"
FULLSCREEN = Placement(fullscreen=True)


@dataclass(frozen=True, slots=True)
class Settings:
    """What one display must be told."""

    hub: str
    """The hub's address, ``ws://HOST:7600/`` or ``wss://…``."""
    station: str
    token: str
    zone: str | None = None
    """The zone it hangs in; None shows the whole hall."""
    language: str = SOURCE
    ca: Path | None = None
    """The hall's own certificate authority, for ``wss``."""
    placement: Placement = FULLSCREEN


class Display:
    """A display that is ready; ``start`` it, and ``stop`` it at the end."""

    def __init__(self, settings: Settings) -> None:
        app.application()
        self._placement = settings.placement
        self._translations = Translations([I18N])
        self._translations.speak(settings.language)
        self.link = HubLink(settings.hub, _opening(settings), _tls(settings.ca))
        self.model = BoardModel(self._now, settings.zone, settings.language)
        self.window = ScreenWindow(MODULE, QML, {"model": self.model})
        self.link.joined.connect(self.model.take)
        self.link.changed.connect(self.model.take)
        self.link.barred.connect(self.model.take)
        self.link.left.connect(self._left)

    def start(self) -> None:
        """Show the window and begin connecting."""
        self.window.place(self._placement)
        self.link.start()

    def stop(self) -> None:
        """Close the line, then the window."""
        self.link.stop()
        self.model.rest()
        self.window.close_for_good()

    def _left(self) -> None:
        self.model.take(Left())

    def _now(self) -> Now:
        return Now(self.link.now(), time.monotonic())


def build(settings: Settings) -> Display:
    """Return a display made as ``settings`` say, not yet started."""
    return Display(settings)


def _opening(settings: Settings) -> Opening:
    return Opening(
        protocol=PROTOCOL,
        role=Role.DISPLAY,
        station=settings.station,
        token=settings.token,
        client=f"antrean-display/{__version__}",
        zone=settings.zone,
    )


def _tls(ca: Path | None) -> ssl.SSLContext | None:
    return ssl.create_default_context(cafile=ca) if ca else None
