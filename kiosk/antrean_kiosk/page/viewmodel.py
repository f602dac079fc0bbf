"""The seam to QML: finished texts and lists out, touches in; nothing is decided here."""

import logging
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from antrean_kiosk.flow.care import HoldCorner
from antrean_kiosk.flow.screen import Page, Screen
from antrean_kiosk.flow.step import Input, Settled, Tick, step
from antrean_kiosk.flow.visitor import GoBack, GoHome, Stay, Touch
from antrean_kiosk.page import choices
from antrean_kiosk.page.care_models import CareModel
from antrean_kiosk.page.choosing_models import ChoosingModel
from antrean_kiosk.page.ease_models import EaseModel
from antrean_kiosk.page.hall_models import HallModel
from antrean_kiosk.page.side_models import BriefModel, LettersModel
from antrean_kiosk.page.sight import Sight, look
from antrean_kiosk.page.ticket_models import TicketModel
from antrean_ui import format, packs
from antrean_ui.translate import Translations

QML_IMPORT_NAME = "Antrean.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

QML = Path(__file__).parents[1] / "qml"
I18N = Path(__file__).parents[1] / "i18n"
SETTLE_MS = 400
"""How long a page stands untouched before a touch on it counts."""
ORDER = tuple(Page)

log = logging.getLogger(__name__)


@QmlElement
class KioskModel(QObject):
    """The kiosk's screen for QML; ``happen`` is the only way in for hub, printer and time."""

    changed = Signal()
    effect = Signal(object)
    """Something to carry out: Send or PrintTicket."""

    def __init__(
        self, translations: Translations, begin: Screen | None = None, settle_ms: int = SETTLE_MS
    ) -> None:
        """``begin`` says in which language, with which staff, as what this kiosk begins."""
        super().__init__()
        self._translations = translations
        self._screen = (begin or Screen()).speaking(packs.checked())
        self._sight = Sight()
        self._back = False
        self._now: datetime | None = None
        self._choosing = ChoosingModel(self.happen, self)
        self._brief = BriefModel(self)
        self._care = CareModel(self.happen, self)
        self._letters = LettersModel(self.happen, self)
        self._ease = EaseModel(self.happen, self)
        self._ticket = TicketModel(self.happen, self)
        self._hall = HallModel(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(settle_ms)
        self._settling.timeout.connect(lambda: self.happen(Settled()))

    @property
    def screen(self) -> Screen:
        """What stands on the screen."""
        return self._screen

    @property
    def care_seam(self) -> CareModel:
        """The maintenance corner's own seam."""
        return self._care

    def happen(self, happened: Input) -> None:
        """Let something happen, show what it leads to, and ask for its effects."""
        before = self._screen
        after, effects = step(before, happened)
        self.show(after)
        if after.page is not before.page:
            log.info("%s → %s", before.page, after.page)
        for effect in effects:
            self.effect.emit(effect)

    def set_clock(self, now: datetime) -> None:
        """The hub's clock reads ``now``."""
        self._now = now

    def tick(self, now: datetime | None, seconds: float) -> None:
        """So many seconds went by, and the hub's clock reads ``now``."""
        self._now = now
        self.happen(Tick(seconds))

    def show(self, screen: Screen, now: datetime | None = None) -> None:
        """Show ``screen``; ``now`` sets the clock."""
        self._now = now or self._now
        self._translations.speak(screen.language)
        if not screen.ready and (self._screen.ready or screen.page is not self._screen.page):
            self._settling.start()
        self._back = ORDER.index(screen.page) < ORDER.index(self._screen.page)
        self._screen = screen
        self._show_lists()
        self._care.show(screen)
        sight = look(screen, self._now)
        if sight != self._sight:
            self._show_sight(sight)

    def _show_sight(self, sight: Sight) -> None:
        self._sight = sight
        self._choosing.show(sight)
        self._brief.show(sight.brief)
        self._letters.show(sight)
        self._ease.show(sight)
        self._ticket.show(sight)
        self._hall.show(sight)
        self.changed.emit()

    def _show_lists(self) -> None:
        if self._now is None:
            return
        self._choosing.show_lists(self._screen, self._now)
        self._letters.show_found(choices.found(self._screen, self._now))
        self._ease.show_languages(self._screen)

    # ---- touches ----
    @Slot()
    def touch(self) -> None:
        """A finger, anywhere; one that drums lets no page settle."""
        if not self._screen.ready:
            self._settling.start()
        self.happen(Touch())

    @Slot()
    def stay(self) -> None:
        """ "Lanjutkan"."""
        self.happen(Stay())

    @Slot()
    def goBack(self) -> None:
        """One page back."""
        self.happen(GoBack())

    @Slot()
    def goHome(self) -> None:
        """Finished, or giving up."""
        self.happen(GoHome())

    @Slot()
    def holdCorner(self) -> None:
        """A finger stayed in the corner."""
        self.happen(HoldCorner())

    # ---- what QML reads ----
    @Property(str, notify=changed)
    def page(self) -> str:
        """The page on show."""
        return self._sight.page

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether a touch counts already."""
        return self._sight.ready

    @Property(bool, notify=changed)
    def back(self) -> bool:
        """Whether this page lies before the last one."""
        return self._back

    @Property(int, notify=changed)
    def countdown(self) -> int:
        """Seconds until rest; 0 while nobody need know."""
        return self._sight.countdown

    @Property(bool, notify=changed)
    def takesCodes(self) -> bool:
        """The hall knows bookings."""
        return self._sight.takes_codes

    @Property(str, notify=changed)
    def what(self) -> str:
        """What the visitor can do."""
        return format.unbroken(self._sight.do)

    @Property(str, notify=changed)
    def why(self) -> str:
        """And why."""
        return format.unbroken(self._sight.why)

    @Property(ChoosingModel, notify=changed)
    def choosing(self) -> ChoosingModel:
        """What there is to choose from, and what was chosen."""
        return self._choosing

    @Property(BriefModel, notify=changed)
    def brief(self) -> BriefModel:
        """What is known of the chosen service."""
        return self._brief

    @Property(CareModel, notify=changed)
    def care(self) -> CareModel:
        """The maintenance corner."""
        return self._care

    @Property(LettersModel, notify=changed)
    def letters(self) -> LettersModel:
        """Our own keyboard."""
        return self._letters

    @Property(EaseModel, notify=changed)
    def ease(self) -> EaseModel:
        """What makes the kiosk easier."""
        return self._ease

    @Property(TicketModel, notify=changed)
    def ticket(self) -> TicketModel:
        """The number that was given."""
        return self._ticket

    @Property(HallModel, notify=changed)
    def hall(self) -> HallModel:
        """The hall."""
        return self._hall
