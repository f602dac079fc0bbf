"""Gives a display its voice: it says what the board shows, and tells the hub when it cannot."""

from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, Signal

from antrean_shared.commands import ReportStation
from antrean_ui.link import HubLink
from antrean_voice.announcer import Announcer
from antrean_voice.announcer import Settings as AnnouncerSettings
from antrean_voice.espeak import Espeak
from antrean_voice.measure import Measure
from antrean_voice.pack import Pack
from antrean_voice.plan import Plan, read
from antrean_voice.player import Player, SystemPlayer
from antrean_voice.voice import Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechSettings:
    """What the one display of a zone that speaks must be told."""

    packs: tuple[Path, ...] = ()
    """Voice packs; without one the speech engine says everything."""
    plan: Path | None = None
    """Planned announcements and silences, and how numbers are said."""
    memory: Path | None = None
    """What was spoken already, so that a restart repeats nothing."""


class Speech(QObject):
    """The voice of one zone, beside its board. Raises BadPlan and BadPack."""

    measured = Signal(object)
    """A Measure of the voice; comes from the announcer's thread."""

    def __init__(
        self,
        settings: SpeechSettings,
        zone: str | None,
        link: HubLink,
        player: Player | None = None,
    ) -> None:
        """``player`` replaces the machine's sound: for tests and rehearsals."""
        super().__init__()
        self._link = link
        self._fault: str | None = None
        self._player = player or SystemPlayer()
        packs = [Pack.open(folder) for folder in settings.packs]
        voice = Voice({pack.manifest.language: pack for pack in packs}, Espeak())
        plan = read(settings.plan) if settings.plan else Plan()
        self._announcer = Announcer(
            AnnouncerSettings(zone=zone, plan=plan, memory=settings.memory),
            voice,
            self._player,
            report=self.measured.emit,
        )
        self.measured.connect(self._note, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to listen and speak; after the board, so that the picture comes first."""
        for heard in (self._link.joined, self._link.changed):
            heard.connect(self._announcer.take)
        self._announcer.start()

    def stop(self) -> None:
        """Fall silent."""
        self._announcer.stop()
        if isinstance(self._player, SystemPlayer):
            self._player.close()

    def _note(self, measure: Measure) -> None:
        """Tell the staff when nobody can be heard, and when it is well again."""
        if measure.fault != self._fault:
            self._fault = measure.fault
            self._link.send(ReportStation(key=str(uuid4()), fault=self._fault))
