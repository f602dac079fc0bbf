"""The board's sentences in one language; a board speaks two (see ``sign``)."""

from dataclasses import dataclass
from pathlib import Path

from antrean_display.board import Board
from antrean_display.picture import Progress
from antrean_shared.wire import Agency, Call, View
from antrean_ui import format, words
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
_ALONE = QT_TRANSLATE_NOOP("Display", "Layar ini belum tersambung ke pusat.")


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
        if offline:
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
        name = view.hall.stage_names.get(call.stage, "")
        if name:
            return self.say(_NAMED_STEP, step=call.step, name=name)
        return self.say(_STEP, step=call.step) if call.step > 1 else ""

    def zone(self, zone: str) -> str:
        """Say a zone's name; nothing for the whole hall."""
        return self.say(_ZONE, zone=zone) if zone else ""

    def priority(self, call: Call) -> str:
        """Say why this visitor went first."""
        return self.say(_PRIORITY) if call.priority else ""

    def offline(self, board: Board) -> str:
        """Say how old the picture is; nothing while the line stands."""
        return self.say(_OFFLINE, time=format.clock(board.offline)) if board.offline else ""

    def quiet(self, board: Board) -> Quiet:
        """Say what stands on the stage while nobody is called."""
        if board.barred is not None:
            do, why = words.refusal(board.barred)
            return Quiet("", do, why)
        if board.view is None or board.offline is not None:
            return Quiet("", self.say(_LISTEN), self.offline(board) or self.say(_ALONE))
        if board.rows:
            return Quiet("", self.say(_WAIT), self.say(_HERE))
        hall = board.view.hall
        return Quiet(self.say(_WELCOME), f"{hall.name}\n{hall.region}".strip(), self.say(_HERE))
