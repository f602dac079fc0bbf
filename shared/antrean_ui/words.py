"""What people read for each word of the hall: priorities, states, grounds, outcomes.

The sources are Indonesian; they follow the application's language (``translate.Translations``).
"""

from PySide6.QtCore import QCoreApplication

from antrean_shared.wire import Why
from antrean_shared.words import (
    Chance,
    CounterState,
    Ground,
    Outcome,
    Priority,
    TicketState,
    Undoable,
)
from antrean_ui.translate import QT_TRANSLATE_NOOP

CONTEXT = "words"


def tr(source: str) -> str:
    """Return ``source``, one of this module's texts, in the language of the screen."""
    return QCoreApplication.translate(CONTEXT, source)


CHANCES: dict[Chance, str] = {
    Chance.LIKELY: QT_TRANSLATE_NOOP("words", "Hari ini masih sempat dilayani."),
    Chance.DOUBTFUL: QT_TRANSLATE_NOOP("words", "Hari ini belum tentu sempat dilayani."),
    Chance.UNLIKELY: QT_TRANSLATE_NOOP("words", "Hari ini kemungkinan tidak sempat dilayani."),
    Chance.ABSENT: QT_TRANSLATE_NOOP("words", "Petugas instansi ini belum hadir."),
}
"""Whether a number taken now will be served today."""

PRIORITIES: dict[Priority, str] = {
    Priority.ELDERLY: QT_TRANSLATE_NOOP("words", "Lansia, 60 tahun ke atas"),
    Priority.DISABILITY: QT_TRANSLATE_NOOP("words", "Penyandang disabilitas"),
    Priority.PREGNANT: QT_TRANSLATE_NOOP("words", "Ibu hamil"),
    Priority.CHILD: QT_TRANSLATE_NOOP("words", "Ibu menyusui atau membawa balita"),
}
PRIORITIES_SHORT: dict[Priority, str] = {
    Priority.ELDERLY: QT_TRANSLATE_NOOP("words", "Lansia"),
    Priority.DISABILITY: QT_TRANSLATE_NOOP("words", "Disabilitas"),
    Priority.PREGNANT: QT_TRANSLATE_NOOP("words", "Ibu hamil"),
    Priority.CHILD: QT_TRANSLATE_NOOP("words", "Membawa balita"),
}
PRIORITY_ICONS: dict[Priority, str] = {
    Priority.ELDERLY: "user-round",
    Priority.DISABILITY: "accessibility",
    Priority.PREGNANT: "person-standing",
    Priority.CHILD: "baby",
}

TICKET_STATES: dict[TicketState, str] = {
    TicketState.PRINTING: QT_TRANSLATE_NOOP("words", "Sedang dicetak"),
    TicketState.WAITING: QT_TRANSLATE_NOOP("words", "Menunggu"),
    TicketState.CALLED: QT_TRANSLATE_NOOP("words", "Sedang dipanggil"),
    TicketState.SERVING: QT_TRANSLATE_NOOP("words", "Sedang dilayani"),
    TicketState.DONE: QT_TRANSLATE_NOOP("words", "Selesai"),
    TicketState.MISSED: QT_TRANSLATE_NOOP("words", "Terlewat"),
    TicketState.PARKED: QT_TRANSLATE_NOOP("words", "Ditunda"),
    TicketState.CANCELLED: QT_TRANSLATE_NOOP("words", "Batal"),
    TicketState.EXPIRED: QT_TRANSLATE_NOOP("words", "Kedaluwarsa"),
}
COUNTER_STATES: dict[CounterState, str] = {
    CounterState.CLOSED: QT_TRANSLATE_NOOP("words", "Tutup"),
    CounterState.OPEN: QT_TRANSLATE_NOOP("words", "Buka"),
    CounterState.PAUSED: QT_TRANSLATE_NOOP("words", "Istirahat"),
}


GROUNDS: dict[Ground, str] = {
    Ground.OUT_OF_ORDER: QT_TRANSLATE_NOOP(
        "words", "Dipanggil di luar urutan oleh {officer}: {reason}"
    ),
    Ground.PRIORITY: QT_TRANSLATE_NOOP(
        "words", "Prioritas didahulukan ({priority}), paling banyak {most} berturut-turut."
    ),
    Ground.RUN_ENDED: QT_TRANSLATE_NOOP(
        "words", "Sesudah {run} nomor prioritas berturut-turut, giliran nomor biasa."
    ),
    Ground.IN_PERSON: QT_TRANSLATE_NOOP("words", "Dikirim langsung ke loket {counter}."),
    Ground.GUARD: QT_TRANSLATE_NOOP(
        "words", "Sudah menunggu {waited} menit, melewati batas {guard} menit."
    ),
    Ground.SHARE: QT_TRANSLATE_NOOP(
        "words", "Giliran antrean {line}: {share} dari setiap {shares} nomor di loket ini."
    ),
    Ground.LINE_ORDER: QT_TRANSLATE_NOOP(
        "words", "Loket ini mendahulukan antrean {line} sebelum {later}."
    ),
    Ground.LONGEST: QT_TRANSLATE_NOOP(
        "words", "Datang paling awal di antara semua nomor prioritas loket ini."
    ),
    Ground.ONLY_LINE: QT_TRANSLATE_NOOP("words", "Terdepan di antrean {line}."),
    Ground.BOOKED: QT_TRANSLATE_NOOP(
        "words", "Sudah waktunya menurut pendaftaran daring, pukul {at}."
    ),
    Ground.BOOKED_RUN_ENDED: QT_TRANSLATE_NOOP(
        "words", "Sesudah {run} nomor daftar daring berturut-turut, giliran nomor lain."
    ),
    Ground.HELP: QT_TRANSLATE_NOOP(
        "words", "Loket ini kosong dan membantu antrean {line} yang sudah menunggu {waited} menit."
    ),
}
"""Why a number was called when it was; the braces are the facts of its ground."""


OUTCOMES: dict[Outcome, str] = {
    Outcome.SERVED: QT_TRANSLATE_NOOP("words", "Selesai dilayani"),
    Outcome.IN_PROCESS: QT_TRANSLATE_NOOP("words", "Diterima, masih diproses"),
    Outcome.INCOMPLETE: QT_TRANSLATE_NOOP("words", "Berkas belum lengkap"),
    Outcome.REFERRED: QT_TRANSLATE_NOOP("words", "Dirujuk ke tempat lain"),
    Outcome.REJECTED: QT_TRANSLATE_NOOP("words", "Tidak memenuhi syarat"),
    Outcome.SYSTEM_DOWN: QT_TRANSLATE_NOOP("words", "Sistem pusat gangguan"),
}
"""What came of a service; the usual one first."""

UNDOABLE: dict[Undoable, str] = {
    Undoable.START: QT_TRANSLATE_NOOP("words", "Mulai melayani"),
    Undoable.FINISH: QT_TRANSLATE_NOOP("words", "Selesai"),
    Undoable.MISSED: QT_TRANSLATE_NOOP("words", "Tidak hadir"),
    Undoable.PARK: QT_TRANSLATE_NOOP("words", "Ditunda"),
    Undoable.CANCEL: QT_TRANSLATE_NOOP("words", "Batal"),
    Undoable.RESTORE: QT_TRANSLATE_NOOP("words", "Dikembalikan ke antrean"),
    Undoable.TRANSFER: QT_TRANSLATE_NOOP("words", "Dialihkan"),
    Undoable.PRIORITISE: QT_TRANSLATE_NOOP("words", "Prioritas diubah"),
}
"""The step that may be taken back."""


def why(ground: Why) -> str:
    """Say one ground of a call."""
    facts = dict(ground.facts)
    if ground.ground is Ground.PRIORITY:
        facts["priority"] = tr(PRIORITIES_SHORT[Priority(str(facts["priority"]))])
    said = GROUNDS.get(
        ground.ground, QT_TRANSLATE_NOOP("words", "Alasannya belum dikenal perangkat ini.")
    )
    return tr(said).format_map(facts)
