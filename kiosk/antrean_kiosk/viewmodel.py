"""The seam to QML: finished texts and lists out, touches in; nothing is decided here."""

import logging
import uuid
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from antrean_kiosk import choices
from antrean_kiosk.care import HoldCorner, PrintLast
from antrean_kiosk.care_models import CareModel
from antrean_kiosk.ease import (
    NextLanguage,
    NextTextScale,
    Show,
    Speak,
    SwitchContrast,
    SwitchReach,
    SwitchVoice,
)
from antrean_kiosk.flow import Input, Settled, Tick, step
from antrean_kiosk.screen import Page, Panel, Screen
from antrean_kiosk.side_models import BriefModel, LettersModel
from antrean_kiosk.sight import Sight, look
from antrean_kiosk.visitor import (
    Answer,
    ChooseAgency,
    ChooseService,
    GoBack,
    GoHome,
    PrintAgain,
    ShowAll,
    Stay,
    TakeAnother,
    Touch,
)
from antrean_shared.words import AgencyId, Priority, ServiceId
from antrean_ui import packs
from antrean_ui.rows import Rows
from antrean_ui.translate import SOURCE, Translations

QML_IMPORT_NAME = "Antrean.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

QML = Path(__file__).parent / "qml"
I18N = Path(__file__).parent / "i18n"
SETTLE_MS = 400
"""How long a page stands before a touch on it counts."""
ORDER = tuple(Page)

log = logging.getLogger(__name__)


@QmlElement
class KioskModel(QObject):
    """The kiosk's screen for QML; ``happen`` is the only way in for hub, printer and time."""

    changed = Signal()
    effect = Signal(object)
    """Something to carry out: Send or PrintTicket."""

    def __init__(
        self,
        translations: Translations,
        home: str = SOURCE,
        settle_ms: int = SETTLE_MS,
        *,
        caring: bool = False,
    ) -> None:
        """``home`` is the language in which every visitor finds the kiosk.

        ``caring`` when the maintenance corner has a PIN.
        """
        super().__init__()
        self._translations = translations
        self._screen = Screen(home=home, language=home, spoken=packs.checked(), caring=caring)
        self._sight = Sight()
        self._back = False
        self._now: datetime | None = None
        self._popular = Rows(choices.Card._fields, self)
        self._everything = Rows(choices.Card._fields, self)
        self._services = Rows(choices.Card._fields, self)
        self._priorities = Rows(choices.Card._fields, self)
        self._brief = BriefModel(self)
        self._care = CareModel(self.happen, self)
        self._care.lastWanted.connect(lambda: self.happen(PrintLast(str(uuid.uuid4()))))
        self._letters = LettersModel(self.happen, self)
        self._languages = Rows(choices.Card._fields, self)
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
            self._sight = sight
            self._brief.show(sight.brief)
            self._letters.show(sight)
            self.changed.emit()

    def _show_lists(self) -> None:
        if self._now is None:
            return
        self._popular.show(choices.popular(self._screen, self._now))
        self._everything.show(choices.everything(self._screen, self._now))
        self._services.show(choices.services(self._screen, self._now))
        self._priorities.show(choices.priorities())
        self._letters.show_found(choices.found(self._screen, self._now))
        self._languages.show(choices.languages(self._screen, packs.names()))

    # ---- touches ----
    @Slot()
    def touch(self) -> None:
        """A finger, anywhere."""
        self.happen(Touch())

    @Slot()
    def stay(self) -> None:
        """ "Lanjutkan"."""
        self.happen(Stay())

    @Slot(str)
    def chooseAgency(self, agency: str) -> None:
        """An agency's card."""
        self.happen(ChooseAgency(AgencyId(agency)))

    @Slot(str)
    def chooseService(self, service: str) -> None:
        """A service's card."""
        self.happen(ChooseService(ServiceId(service)))

    @Slot(str)
    def answer(self, priority: str) -> None:
        """The priority question; empty for "no"."""
        self.happen(Answer(Priority(priority) if priority else None, str(uuid.uuid4())))

    @Slot()
    def showAll(self) -> None:
        """All agencies."""
        self.happen(ShowAll())

    @Slot()
    def goBack(self) -> None:
        """One page back."""
        self.happen(GoBack())

    @Slot()
    def goHome(self) -> None:
        """Finished, or giving up."""
        self.happen(GoHome())

    @Slot()
    def takeAnother(self) -> None:
        """A second number."""
        self.happen(TakeAnother())

    @Slot()
    def printAgain(self) -> None:
        """The same number on paper again."""
        self.happen(PrintAgain(str(uuid.uuid4())))

    @Slot()
    def nextLanguage(self) -> None:
        """The language button."""
        self.happen(NextLanguage())

    @Slot()
    def nextTextScale(self) -> None:
        """The button for larger letters."""
        self.happen(NextTextScale())

    @Slot()
    def switchContrast(self) -> None:
        """The button for high contrast."""
        self.happen(SwitchContrast())

    @Slot()
    def switchReach(self) -> None:
        """All controls in the lower half, or not."""
        self.happen(SwitchReach())

    @Slot()
    def switchVoice(self) -> None:
        """Each choice is spoken, or not."""
        self.happen(SwitchVoice())

    @Slot(str)
    def speak(self, language: str) -> None:
        """One of several languages."""
        self.happen(Speak(language))

    @Slot(str)
    def lay(self, panel: str) -> None:
        """Lay a panel over the page; empty for none."""
        self.happen(Show(Panel(panel)))

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

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """1, 1.5 or 2."""
        return self._sight.text_scale

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        """Black, white and yellow."""
        return self._sight.high_contrast

    @Property(str, notify=changed)
    def panel(self) -> str:
        """What lies over the page."""
        return self._sight.panel

    @Property(bool, notify=changed)
    def reach(self) -> bool:
        """All controls are in the lower half."""
        return self._sight.reach

    @Property(bool, notify=changed)
    def voice(self) -> bool:
        """Each choice is spoken."""
        return self._sight.voice

    @Property(bool, notify=changed)
    def takesCodes(self) -> bool:
        """The hall knows bookings."""
        return self._sight.takes_codes

    @Property(int, notify=changed)
    def countdown(self) -> int:
        """Seconds until rest; 0 while nobody need know."""
        return self._sight.countdown

    @Property(bool, notify=changed)
    def rehearsal(self) -> bool:
        """A practice day."""
        return self._sight.rehearsal

    @Property(bool, notify=changed)
    def everything(self) -> bool:
        """All agencies instead of the most visited."""
        return self._sight.everything

    @Property(int, notify=changed)
    def agencyCount(self) -> int:
        """How many agencies there are."""
        return self._sight.agency_count

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The name of the language to change to; empty if there is none."""
        return self._sight.other_language

    @Property(str, notify=changed)
    def hall(self) -> str:
        """The hall's name."""
        return self._sight.hall

    @Property(str, notify=changed)
    def region(self) -> str:
        """Its place."""
        return self._sight.region

    @Property(str, notify=changed)
    def clock(self) -> str:
        """The hub's time."""
        return self._sight.clock

    @Property(str, notify=changed)
    def date(self) -> str:
        """Its date."""
        return self._sight.date

    @Property(str, notify=changed)
    def agency(self) -> str:
        """The chosen agency."""
        return self._sight.agency

    @Property(str, notify=changed)
    def agencySymbol(self) -> str:
        """Its picture's name."""
        return self._sight.agency_symbol

    @Property(str, notify=changed)
    def service(self) -> str:
        """The chosen service."""
        return self._sight.service

    @Property(str, notify=changed)
    def number(self) -> str:
        """The ticket's number."""
        return self._sight.number

    @Property(str, notify=changed)
    def where(self) -> str:
        """Where to wait."""
        return self._sight.where

    @Property(str, notify=changed)
    def ahead(self) -> str:
        """How many are before it."""
        return self._sight.ahead

    @Property(str, notify=changed)
    def expected(self) -> str:
        """When it may be called."""
        return self._sight.expected

    @Property(str, notify=changed)
    def priority(self) -> str:
        """Why it goes first."""
        return self._sight.priority

    @Property(bool, notify=changed)
    def doubtful(self) -> bool:
        """Nobody knows whether the paper came."""
        return self._sight.doubtful

    @Property(str, notify=changed)
    def what(self) -> str:
        """What the visitor can do."""
        return self._sight.do

    @Property(str, notify=changed)
    def why(self) -> str:
        """And why."""
        return self._sight.why

    @Property(str, notify=changed)
    def notice(self) -> str:
        """That the kiosk works without the hub."""
        return self._sight.notice

    @Property(str, notify=changed)
    def age(self) -> str:
        """How long the hub has been silent."""
        return self._sight.age

    @Property(bool, notify=changed)
    def back(self) -> bool:
        """Whether this page lies before the last one."""
        return self._back

    @Property(QObject, constant=True)
    def popular(self) -> QObject:
        """Cards of the most visited agencies."""
        return self._popular

    @Property(QObject, constant=True)
    def allAgencies(self) -> QObject:
        """Cards of all agencies."""
        return self._everything

    @Property(QObject, constant=True)
    def services(self) -> QObject:
        """Cards of the chosen agency's services."""
        return self._services

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

    @Property(QObject, notify=changed)
    def languages(self) -> QObject:
        """The languages to choose from."""
        return self._languages

    @Property(QObject, constant=True)
    def priorities(self) -> QObject:
        """Cards of the reasons to go first."""
        return self._priorities
