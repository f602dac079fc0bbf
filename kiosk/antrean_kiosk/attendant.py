"""What stands beside the flow at one kiosk: keys, code reader, voice, and its own staff."""

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from antrean_kiosk.flow.care import PinChecked, Task
from antrean_kiosk.flow.ease import UseKeys
from antrean_kiosk.flow.effects import Keep, Maintain
from antrean_kiosk.flow.letters import UseCode
from antrean_kiosk.narrator import Narrator
from antrean_kiosk.page.care_models import Fact
from antrean_kiosk.page.viewmodel import KioskModel
from antrean_kiosk.senses.comfort import ComfortBook
from antrean_kiosk.senses.guide import Guide, Silent, find_guide
from antrean_kiosk.senses.keys import Keys
from antrean_kiosk.senses.lamp import Lamp, find_lamp
from antrean_kiosk.senses.mixer import Mixer
from antrean_kiosk.senses.pin import PinGate
from antrean_kiosk.senses.scanner import Scanner
from antrean_ui.app import ScreenWindow
from antrean_ui.translate import QT_TRANSLATE_NOOP

COMFORT = "comfort.json"


@dataclass(frozen=True, slots=True)
class Machine:
    """What of this machine can be heard and seen."""

    guide: Guide
    lamp: Lamp | None
    mixer: Mixer


def this_machine() -> Machine:
    """Return what is found here."""
    return Machine(find_guide(), find_lamp(), Mixer())


@dataclass(frozen=True, slots=True)
class Attending:
    """What a kiosk is told of its keys, its reader and its staff."""

    pin: str | None = None
    """Of the maintenance corner; without one there is none."""
    scanner: str | None = None
    """The URI of a serial code reader."""
    scan_prefix: str = ""
    """What a reader that types is set to send before each code."""
    data: Path | None = None
    machine: Callable[[], Machine] = this_machine
    """What is heard and seen of it."""


NOBODY = Attending()

_SOUND = QT_TRANSLATE_NOOP("care", "Suara")
_SOUND_WORKS = QT_TRANSLATE_NOOP("care", "pengeras suara mesin ini")
_SOUND_OF_GUIDE = QT_TRANSLATE_NOOP("care", "panduan suara saja; mesin ini tidak dapat diatur")
_NO_SOUND = QT_TRANSLATE_NOOP("care", "tidak ada: program suara belum dipasang")
_LIGHT = QT_TRANSLATE_NOOP("care", "Cahaya saat diam")
_LIGHT_WORKS = QT_TRANSLATE_NOOP("care", "lampu layar")
_LIGHT_OF_PAGE = QT_TRANSLATE_NOOP("care", "gambar saja; lampu layar ini tidak dapat diatur")


@dataclass(frozen=True, slots=True)
class Hands:
    """What the station does for its staff."""

    print_test: Callable[[], None]
    new_roll: Callable[[], None]
    facts: Callable[[], list[Fact]]
    restart: Callable[[], None]


class Attendant:
    """Follows the window and the model; ``start`` and ``stop`` with the station."""

    def __init__(
        self,
        window: ScreenWindow,
        model: KioskModel,
        told: Attending,
        hands: Hands,
    ) -> None:
        """Raises ValueError for a PIN or a reader's URI that cannot be."""
        self._model, self._hands = model, hands
        self._gate = PinGate(told.pin, time.monotonic) if told.pin is not None else None
        self._machine = told.machine()
        self._guide = self._machine.guide
        self._book = ComfortBook(told.data and told.data / COMFORT)
        self._keys = Keys(window, told.scan_prefix)
        self._narrator = Narrator(window, model, self._guide)
        self._scanner = Scanner(told.scanner) if told.scanner is not None else None
        self._keys.moved.connect(lambda: model.happen(UseKeys()))
        self._keys.scanned.connect(self._scanned)
        if self._scanner is not None:
            self._scanner.heard.connect(self._scanned)
        model.care_seam.has_lamp = self._machine.lamp is not None
        model.care_seam.dimmed.connect(self._shine)
        self._machine.mixer.known.connect(self._comfort)
        self._comfort()

    def start(self) -> None:
        """Listen to the reader, be as loud as the staff have set it."""
        if self._book.kept:
            self._machine.mixer.set(self._book.now.volume)
        if self._scanner is not None:
            self._scanner.start()

    def stop(self) -> None:
        """Be silent."""
        self._guide.hush()
        self._machine.mixer.stop()
        if self._scanner is not None:
            self._scanner.stop()

    def tick(self) -> None:
        """Keep the staff's facts current while somebody reads them."""
        care = self._model.screen.care
        if care is not None and care.open:
            self._model.care_seam.show_facts([*self._hands.facts(), *self._facts()])

    def carry_out(self, effect: Keep | Maintain) -> None:
        """Do what the staff ask for."""
        if isinstance(effect, Keep):
            right, locked_s = self._gate.check(effect.pin) if self._gate else (False, 0.0)
            self._model.happen(PinChecked(right, locked_s))
            self.tick()
        else:
            self._maintain(Task(effect.task))

    def _maintain(self, task: Task) -> None:
        match task:
            case Task.TEST:
                self._hands.print_test()
            case Task.NEW_ROLL:
                self._hands.new_roll()
                self.tick()
            case Task.RESTART:
                self._hands.restart()
            case Task.QUIETER | Task.LOUDER:
                self._book.louder(1 if task is Task.LOUDER else -1)
                self._machine.mixer.set(self._book.now.volume)
                self._comfort()
            case Task.DARKER | Task.BRIGHTER:
                self._book.brighter(1 if task is Task.BRIGHTER else -1)
                self._comfort()

    def _comfort(self) -> None:
        comfort = self._book.now
        # Where the machine itself is louder or quieter, the guide speaks up in full.
        self._guide.set_volume(100 if self._machine.mixer.works else comfort.volume)
        self._model.care_seam.comfort = comfort
        self._model.show(self._model.screen)

    def _shine(self, percent: int) -> None:
        if self._machine.lamp is not None:
            self._machine.lamp.shine(percent)

    def _facts(self) -> list[Fact]:
        """What volume and brightness reach on this machine."""
        works = self._machine.mixer.works
        sound = _SOUND_WORKS if works else _SOUND_OF_GUIDE
        if isinstance(self._guide, Silent):
            sound = _NO_SOUND
        light = _LIGHT_OF_PAGE if self._machine.lamp is None else _LIGHT_WORKS
        pairs = ((_SOUND, sound), (_LIGHT, light))
        return [Fact(_tr(name), _tr(what)) for name, what in pairs]

    def _scanned(self, code: str) -> None:
        self._model.happen(UseCode(code, str(uuid.uuid4())))


def _tr(source: str) -> str:
    return QCoreApplication.translate("care", source)
