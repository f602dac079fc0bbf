"""The board's sentences in one language; a board speaks two (see ``sign``)."""

from dataclasses import dataclass
from pathlib import Path

from antrean_display.board import Board, Desk
from antrean_display.picture import Progress, origin_of
from antrean_shared.wire import Agency, Announcement, Call, Hush, View
from antrean_shared.words import CounterState, Origin
from antrean_ui import format, noes
from antrean_ui.translate import QT_TRANSLATE_NOOP, SOURCE, Catalogue, load

I18N = Path(__file__).parent / "i18n"
CONTEXT = "Display"

_CALLING = QT_TRANSLATE_NOOP("Display", "Sedang dipanggil")
_SERVING = QT_TRANSLATE_NOOP("Display", "Sedang dilayani")
_LAST = QT_TRANSLATE_NOOP("Display", "Terakhir dipanggil")
_COUNTER = QT_TRANSLATE_NOOP("Display", "Loket")
_PRIORITY = QT_TRANSLATE_NOOP("Display", "Prioritas")
_ZONE = QT_TRANSLATE_NOOP("Display", "Zona {zone}")
_STEP = QT_TRANSLATE_NOOP("Display", "Tahap {step}")
_NAMED_STEP = QT_TRANSLATE_NOOP("Display", "Tahap {step}: {name}")
_OFFLINE = QT_TRANSLATE_NOOP("Display", "Luring sejak {time} — daftar bisa tertinggal")
_WELCOME = QT_TRANSLATE_NOOP("Display", "Selamat datang di")
_HERE = QT_TRANSLATE_NOOP("Display", "Nomor yang dipanggil tampil di sini.")
_WAIT = QT_TRANSLATE_NOOP("Display", "Silakan tunggu panggilan berikutnya.")
_NUMBER = QT_TRANSLATE_NOOP("Display", "Nomor")
_MISSED = QT_TRANSLATE_NOOP("Display", "Terlewat")
_BACK = QT_TRANSLATE_NOOP("Display", "Silakan ke petugas")
_PAUSED = QT_TRANSLATE_NOOP("Display", "Loket istirahat")
_LISTEN = QT_TRANSLATE_NOOP("Display", "Silakan perhatikan panggilan petugas.")
_EMERGENCY_NUMBER = QT_TRANSLATE_NOOP("Display", "Nomor darurat")
_HAND_NUMBER = QT_TRANSLATE_NOOP("Display", "Nomor manual")
_ALARM = QT_TRANSLATE_NOOP("Display", "Perhatian")
_QUIET_UNTIL = QT_TRANSLATE_NOOP(
    "Display", "Panggilan tampil tanpa suara sampai pukul {time}. Silakan perhatikan layar."
)
_QUIET_NOW = QT_TRANSLATE_NOOP("Display", "Panggilan tampil tanpa suara. Silakan perhatikan layar.")
_NEXT = QT_TRANSLATE_NOOP("Display", "Silakan tunggu panggilan.")
_AWAY = QT_TRANSLATE_NOOP("Display", "Petugas istirahat")
_SHUT = QT_TRANSLATE_NOOP("Display", "Loket tutup")
_NO_COUNTER = QT_TRANSLATE_NOOP("Display", "Loket ini tidak dikenal.")
_ALONE = QT_TRANSLATE_NOOP("Display", "Layar ini belum tersambung ke pusat.")


_IDLE = {CounterState.OPEN: _NEXT, CounterState.PAUSED: _AWAY, CounterState.CLOSED: _SHUT}


@dataclass(frozen=True, slots=True)
class Quiet:
    """What stands on the stage while nobody is called."""

    lead: str
    """A small line above, or nothing."""
    title: str
    detail: str


class Speaker:
    """Says this part's texts in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._catalogue: Catalogue = {} if language == SOURCE else load((I18N,), language)

    def say(self, source: str, **facts: object) -> str:
        """Return ``source`` in this language, its braces filled with ``facts``."""
        told = self._catalogue.get((CONTEXT, source), (source,))[0]
        return told.format(**facts) if facts else told

    def heading(self, progress: Progress, offline: bool) -> str:
        """Say what the number on the stage means now."""
        if offline or progress is Progress.OVER:
            return self.say(_LAST)
        return self.say(_CALLING if progress is Progress.CALLED else _SERVING)

    def counter(self) -> str:
        """Say the word before a counter's number."""
        return self.say(_COUNTER)

    def number(self) -> str:
        """Say the word above the numbers."""
        return self.say(_NUMBER)

    def missed(self) -> str:
        """Say who was called in vain."""
        return self.say(_MISSED)

    def back(self) -> str:
        """Say what those do now."""
        return self.say(_BACK)

    def paused(self) -> str:
        """Say which counters rest."""
        return self.say(_PAUSED)

    def agency(self, agency: Agency | None) -> str:
        """Say the agency's whole name."""
        if agency is None:
            return ""
        return agency.name if self.language == SOURCE else agency.name_en or agency.name

    def step(self, view: View, call: Call) -> str:
        """Say which step this call is for; nothing for a plain first one."""
        hall = view.hall
        names = hall.stage_names if self.language == SOURCE else hall.stage_names_en
        name = names.get(call.stage) or hall.stage_names.get(call.stage, "")
        if name:
            return self.say(_NAMED_STEP, step=call.step, name=name)
        return self.say(_STEP, step=call.step) if call.step > 1 else ""

    def zone(self, zone: str) -> str:
        """Say a zone's name; nothing for the whole hall."""
        return self.say(_ZONE, zone=zone) if zone else ""

    def priority(self, call: Call) -> str:
        """Say why this visitor went first."""
        return self.say(_PRIORITY) if call.priority else ""

    def origin(self, view: View, call: Call) -> str:
        """Say that a number is not one of the hub's row; nothing for an ordinary one."""
        origin = origin_of(view, call)
        if origin is None:
            return ""
        return self.say(_EMERGENCY_NUMBER if origin is Origin.EMERGENCY else _HAND_NUMBER)

    def alarm(self) -> str:
        """Say that everybody must read this."""
        return self.say(_ALARM)

    def announcement(self, announcement: Announcement) -> str:
        """Say what is announced; empty where it is not said in this language."""
        return announcement.text if self.language == SOURCE else announcement.text_en

    def hush(self, hush: Hush | None) -> str:
        """Say that no call is spoken now, and until when; nothing while they are."""
        if hush is None:
            return ""
        if hush.until is None:
            told = self.say(_QUIET_NOW)
        else:
            told = self.say(_QUIET_UNTIL, time=format.clock(hush.until))
        return f"{hush.reason}. {told}" if hush.reason else told

    def idle(self, desk: Desk) -> str:
        """Say what a counter does that nobody is called to."""
        if desk.counter is None:
            return self.say(_NO_COUNTER)
        return self.say(_IDLE[desk.counter.state])

    def offline(self, board: Board) -> str:
        """Say how old the picture is; nothing while the line stands."""
        return self.say(_OFFLINE, time=format.clock(board.offline)) if board.offline else ""

    def quiet(self, board: Board) -> Quiet:
        """Say what stands on the stage while nobody is called."""
        if board.barred is not None:
            do, why = noes.refusal(board.barred)
            return Quiet("", do, why)
        if board.view is None or board.offline is not None:
            return Quiet("", self.say(_LISTEN), self.offline(board) or self.say(_ALONE))
        if board.rows:
            return Quiet("", self.say(_WAIT), self.say(_HERE))
        hall = board.view.hall
        return Quiet(self.say(_WELCOME), f"{hall.name}\n{hall.region}".strip(), self.say(_HERE))
