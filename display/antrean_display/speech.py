"""Gives a display its voice: it says what the board shows, when the hub names it to."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from antrean_shared.commands import Command, ReportStation
from antrean_shared.session import Left
from antrean_shared.words import StationId
from antrean_ui.link import HubLink
from antrean_voice.announcer import Announcer, Settings
from antrean_voice.espeak import Espeak
from antrean_voice.pack import Pack
from antrean_voice.player import Player, SystemPlayer
from antrean_voice.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechSettings:
    """What a display that can speak must be told."""

    packs: tuple[Path, ...] = ()
    """Voice packs; without one the speech engine says everything."""


class Speech(QObject):
    """A display's voice, beside its board. Raises BadPack."""

    faulted = Signal(object)
    """Why nobody hears it: a word, or None when it is well again."""
    wished = Signal(object)
    """A command for the hub; comes from the announcer's thread."""

    def __init__(
        self,
        settings: SpeechSettings,
        station: str,
        zone: str | None,
        link: HubLink,
        player: Player | None = None,
    ) -> None:
        """``player`` replaces the machine's sound: for tests and rehearsals."""
        super().__init__()
        self._link = link
        self._player = player or SystemPlayer()
        packs = [Pack.open(folder) for folder in settings.packs]
        voice = Voice({pack.manifest.language: pack for pack in packs}, Espeak())
        told = Settings(station=StationId(station), zone=zone)
        self._announcer = Announcer(told, voice, self._player, self.wished.emit)
        self.wished.connect(self._send)

    def start(self) -> None:
        """Begin to listen and speak; after the board, so that the picture comes first."""
        link = self._link
        for heard in (link.joined, link.changed, link.answered, link.refused):
            heard.connect(self._announcer.take)
        link.left.connect(self._left)
        self._announcer.start()

    def stop(self) -> None:
        """Fall silent."""
        self._announcer.stop()
        if isinstance(self._player, SystemPlayer):
            self._player.close()

    def _left(self) -> None:
        self._announcer.take(Left())

    def _send(self, command: Command) -> None:
        if isinstance(command, ReportStation):
            self.faulted.emit(command.fault)
        else:
            self._link.send(command)
