"""What stands beside the flow at one kiosk: keys, code reader, voice, and its own staff."""

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from antrean_kiosk.care import PinChecked, Task
from antrean_kiosk.care_models import Fact
from antrean_kiosk.comfort import ComfortBook
from antrean_kiosk.ease import UseKeys
from antrean_kiosk.effects import Keep, Maintain
from antrean_kiosk.guide import Guide, find_guide
from antrean_kiosk.keys import Keys
from antrean_kiosk.letters import UseCode
from antrean_kiosk.narrator import Narrator
from antrean_kiosk.pin import PinGate
from antrean_kiosk.scanner import Scanner
from antrean_kiosk.viewmodel import KioskModel
from antrean_ui.app import ScreenWindow

COMFORT = "comfort.json"


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


NOBODY = Attending()


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
        guide: Guide | None = None,
    ) -> None:
        """Raises ValueError for a PIN or a reader's URI that cannot be."""
        self._model, self._hands = model, hands
        self._gate = PinGate(told.pin, time.monotonic) if told.pin is not None else None
        self._guide = guide or find_guide()
        self._book = ComfortBook(told.data and told.data / COMFORT)
        self._keys = Keys(window, told.scan_prefix)
        self._narrator = Narrator(window, model, self._guide)
        self._scanner = Scanner(told.scanner) if told.scanner is not None else None
        self._keys.moved.connect(lambda: model.happen(UseKeys()))
        self._keys.scanned.connect(self._scanned)
        if self._scanner is not None:
            self._scanner.scanned.connect(self._scanned)
        self._comfort()

    def start(self) -> None:
        """Listen to the reader."""
        if self._scanner is not None:
            self._scanner.start()

    def stop(self) -> None:
        """Be silent."""
        self._guide.hush()
        if self._scanner is not None:
            self._scanner.stop()

    def tick(self) -> None:
        """Keep the staff's facts current while somebody reads them."""
        care = self._model.screen.care
        if care is not None and care.open:
            self._model.care_seam.show_facts(self._hands.facts())

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
                self._comfort()
            case Task.DARKER | Task.BRIGHTER:
                self._book.brighter(1 if task is Task.BRIGHTER else -1)
                self._comfort()

    def _comfort(self) -> None:
        comfort = self._book.now
        self._guide.set_volume(comfort.volume)
        self._model.care_seam.comfort = comfort
        self._model.show(self._model.screen)

    def _scanned(self, code: str) -> None:
        self._model.happen(UseCode(code, str(uuid.uuid4())))
