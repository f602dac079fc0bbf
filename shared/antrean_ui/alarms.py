"""What the staff read when a station reports a fault: what to do, where, and why."""

from PySide6.QtCore import QCoreApplication

from antrean_ui.noes import Saying
from antrean_ui.translate import QT_TRANSLATE_NOOP

CONTEXT = "alarms"
_SWITCH = QT_TRANSLATE_NOOP("alarms", "Matikan dan nyalakan lagi printer.")
_CABLE = QT_TRANSLATE_NOOP("alarms", "Periksa kabel dan listrik printer.")
_SILENT = QT_TRANSLATE_NOOP("alarms", "Printer tidak menjawab.")

FAULTS: dict[str, Saying] = {
    "paper_out": Saying(
        QT_TRANSLATE_NOOP("alarms", "Pasang gulungan kertas baru."),
        QT_TRANSLATE_NOOP("alarms", "Kertas habis."),
    ),
    "near_end": Saying(
        QT_TRANSLATE_NOOP("alarms", "Siapkan gulungan kertas baru."),
        QT_TRANSLATE_NOOP("alarms", "Kertas hampir habis."),
    ),
    "cover_open": Saying(
        QT_TRANSLATE_NOOP("alarms", "Tutup penutup printer sampai berbunyi klik."),
        QT_TRANSLATE_NOOP("alarms", "Penutup printer terbuka."),
    ),
    "cutter": Saying(
        QT_TRANSLATE_NOOP("alarms", "Matikan printer, keluarkan kertas, lalu nyalakan lagi."),
        QT_TRANSLATE_NOOP("alarms", "Pisau printer macet."),
    ),
    "error": Saying(
        QT_TRANSLATE_NOOP("alarms", "Keluarkan kertas yang macet, lalu nyalakan lagi printer."),
        QT_TRANSLATE_NOOP("alarms", "Printer melaporkan gangguan."),
    ),
    "offline": Saying(_SWITCH, QT_TRANSLATE_NOOP("alarms", "Printer tidak siap.")),
    "silent": Saying(_SWITCH, _SILENT),
    "nonsense": Saying(
        QT_TRANSLATE_NOOP("alarms", "Hubungi teknisi: periksa alamat dan kecepatan printer."),
        QT_TRANSLATE_NOOP("alarms", "Yang menjawab bukan printer."),
    ),
    "gone": Saying(_CABLE, QT_TRANSLATE_NOOP("alarms", "Printer tidak ditemukan.")),
    "stalled": Saying(_SWITCH, QT_TRANSLATE_NOOP("alarms", "Printer berhenti menerima data.")),
    "no_sound_program": Saying(
        QT_TRANSLATE_NOOP("alarms", "Hubungi teknisi: pasang program suara di layar ini."),
        QT_TRANSLATE_NOOP("alarms", "Layar ini tidak punya program suara."),
    ),
    "no_sound_device": Saying(
        QT_TRANSLATE_NOOP("alarms", "Periksa kabel pengeras suara layar ini."),
        QT_TRANSLATE_NOOP("alarms", "Pengeras suara tidak ditemukan."),
    ),
    "no_sound_answer": Saying(
        QT_TRANSLATE_NOOP("alarms", "Matikan dan nyalakan lagi layar ini."),
        QT_TRANSLATE_NOOP("alarms", "Pengeras suara tidak menjawab."),
    ),
    "no_voice": Saying(
        QT_TRANSLATE_NOOP("alarms", "Hubungi teknisi: pasang suara atau mesin suara di layar ini."),
        QT_TRANSLATE_NOOP("alarms", "Layar ini tidak punya suara untuk menyebut panggilan."),
    ),
    "sign_lost": Saying(
        QT_TRANSLATE_NOOP("alarms", "Periksa kabel dan listrik papan LED."),
        QT_TRANSLATE_NOOP("alarms", "Papan LED tidak terhubung."),
    ),
    "sign_silent": Saying(
        QT_TRANSLATE_NOOP("alarms", "Periksa listrik dan alamat papan LED."),
        QT_TRANSLATE_NOOP("alarms", "Papan LED tidak menjawab."),
    ),
    "lost": Saying(_CABLE, QT_TRANSLATE_NOOP("alarms", "Sambungan ke printer terputus.")),
    "clock_wrong": Saying(
        QT_TRANSLATE_NOOP("alarms", "Panggil teknisi: setel jam dan tanggal komputer pusat."),
        QT_TRANSLATE_NOOP("alarms", "Jam pusat melompat; antrean memakai hitungannya sendiri."),
    ),
}
"""By the fault's first word; what follows it in a report is told in its own sentence."""
_ROLL_BY = QT_TRANSLATE_NOOP("alarms", "Ganti kertas sebelum {time}.")
_ON_SPARE = QT_TRANSLATE_NOOP("alarms", "Printer cadangan sedang dipakai.")
_MERGE = Saying(
    QT_TRANSLATE_NOOP("alarms", "Layani nomor {number} dengan tangan dan beri tahu teknisi."),
    QT_TRANSLATE_NOOP("alarms", "Nomor darurat {number} tidak dapat digabungkan."),
)
_OTHER = Saying(
    QT_TRANSLATE_NOOP("alarms", "Periksa perangkat ini."),
    QT_TRANSLATE_NOOP("alarms", "Perangkat ini melaporkan gangguan: {fault}."),
)


def saying(fault: str) -> Saying:
    """Say a station's report: its word, and what may follow it (a time, a fault, a number)."""
    word, _, more = fault.partition(" ")
    if word == "on_spare":
        first = FAULTS.get(more, _OTHER)
        return Saying(_tr(first.do), f"{_tr(_ON_SPARE)} {_tr(first.why)}".format(fault=more))
    if word == "merge_refused":
        number = more.partition(" ")[0]
        return Saying(_tr(_MERGE.do).format(number=number), _tr(_MERGE.why).format(number=number))
    if word == "near_end" and more:
        return Saying(_tr(_ROLL_BY).format(time=more), _tr(FAULTS[word].why))
    known = FAULTS.get(word, _OTHER)
    return Saying(_tr(known.do), _tr(known.why).format(fault=fault))


def _tr(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)
