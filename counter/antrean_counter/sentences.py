"""The words of the officer's screen, by what they say. Sources are Indonesian."""

from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from antrean_counter.acts import Act, Primary
from antrean_counter.desk import Hint, Notice
from antrean_shared.words import Reason
from antrean_ui import noes
from antrean_ui.translate import QT_TRANSLATE_NOOP

CONTEXT = "counter"

Row = dict[str, str | bool | int]
"""One row of a list as finished words, by the names that its QML reads."""


def tr(source: str) -> str:
    """Return ``source``, one of this part's texts, in the language of the screen."""
    return QCoreApplication.translate(CONTEXT, source)


ACTS: MappingProxyType[Act, str] = MappingProxyType(
    {
        Act.CALL_AGAIN: QT_TRANSLATE_NOOP("counter", "Panggil ulang"),
        Act.MISSED: QT_TRANSLATE_NOOP("counter", "Tidak hadir"),
        Act.TRANSFER: QT_TRANSLATE_NOOP("counter", "Alihkan"),
        Act.FINISH: QT_TRANSLATE_NOOP("counter", "Selesai"),
        Act.PARK: QT_TRANSLATE_NOOP("counter", "Tunda"),
        Act.NUMBER: QT_TRANSLATE_NOOP("counter", "Nomor lain"),
        Act.PRIORITY: QT_TRANSLATE_NOOP("counter", "Prioritas"),
        Act.PAUSE: QT_TRANSLATE_NOOP("counter", "Istirahat"),
        Act.CANCEL: QT_TRANSLATE_NOOP("counter", "Batalkan nomor"),
        Act.CLOSE: QT_TRANSLATE_NOOP("counter", "Tutup loket"),
        Act.UNDO: QT_TRANSLATE_NOOP("counter", "Urungkan"),
        Act.OUTAGE: QT_TRANSLATE_NOOP("counter", "Sistem pusat gangguan"),
        Act.WHY: QT_TRANSLATE_NOOP("counter", "Mengapa nomor ini?"),
        Act.REPRINT: QT_TRANSLATE_NOOP("counter", "Cetak ulang"),
        Act.BAR: QT_TRANSLATE_NOOP("counter", "Bilah kecil di atas program lain"),
        Act.SETTINGS: QT_TRANSLATE_NOOP("counter", "Pengaturan loket ini"),
        Act.MORE: QT_TRANSLATE_NOOP("counter", "Lainnya"),
    }
)
PRIMARIES: MappingProxyType[Primary, str] = MappingProxyType(
    {
        Primary.CALL_NEXT: QT_TRANSLATE_NOOP("counter", "Panggil berikutnya"),
        Primary.START: QT_TRANSLATE_NOOP("counter", "Mulai melayani"),
        Primary.FINISH_NEXT: QT_TRANSLATE_NOOP("counter", "Selesai, panggil berikutnya"),
        Primary.FINISH_LAST: QT_TRANSLATE_NOOP("counter", "Selesai, lalu loket tutup"),
        Primary.RESUME: QT_TRANSLATE_NOOP("counter", "Buka loket lagi"),
    }
)
KEY_NAMES: MappingProxyType[str, str] = MappingProxyType(
    {
        "Space": QT_TRANSLATE_NOOP("counter", "Spasi"),
        "Delete": QT_TRANSLATE_NOOP("counter", "Del"),
        "Escape": QT_TRANSLATE_NOOP("counter", "Esc"),
        "Insert": QT_TRANSLATE_NOOP("counter", "Ins"),
        "PageUp": QT_TRANSLATE_NOOP("counter", "PgUp"),
        "PageDown": QT_TRANSLATE_NOOP("counter", "PgDn"),
        "Num.": QT_TRANSLATE_NOOP("counter", ". Del"),
    }
)
HINTS: MappingProxyType[str, tuple[str, str]] = MappingProxyType(
    {
        Hint.HUB_AWAY: (
            QT_TRANSLATE_NOOP("counter", "Tunggu sampai tersambung lagi."),
            QT_TRANSLATE_NOOP("counter", "Pusat antrean tidak menjawab."),
        ),
        Hint.NOT_CALLED: (
            QT_TRANSLATE_NOOP("counter", "Selesaikan, alihkan, atau tunda nomor ini."),
            QT_TRANSLATE_NOOP("counter", "Pengunjungnya sudah dilayani."),
        ),
        Hint.NOT_SERVING: (
            QT_TRANSLATE_NOOP("counter", "Mulai melayani terlebih dahulu."),
            QT_TRANSLATE_NOOP("counter", "Pengunjungnya belum datang."),
        ),
        Hint.NO_SUCH_NUMBER: (
            QT_TRANSLATE_NOOP("counter", "Periksa nomornya."),
            QT_TRANSLATE_NOOP("counter", "Nomor itu tidak sedang menunggu di instansi ini."),
        ),
        Hint.NO_SUCH_COUNTER: (
            QT_TRANSLATE_NOOP("counter", "Pilih loket dari daftar."),
            QT_TRANSLATE_NOOP("counter", "Tidak ada loket dengan nomor itu."),
        ),
        Hint.NOTHING_FOUND: (
            QT_TRANSLATE_NOOP("counter", "Hapus beberapa huruf, lalu cari lagi."),
            QT_TRANSLATE_NOOP("counter", "Tidak ada yang cocok."),
        ),
        Hint.MOVED: (
            QT_TRANSLATE_NOOP("counter", "Periksa lagi keadaan nomornya."),
            QT_TRANSLATE_NOOP("counter", "Nomor itu baru saja diubah dari tempat lain."),
        ),
        Hint.CLOSED: (
            QT_TRANSLATE_NOOP("counter", "Masuk lagi untuk melanjutkan."),
            QT_TRANSLATE_NOOP("counter", "Loket ini ditutup dari tempat lain."),
        ),
        Hint.CLOSE_ASKED: (
            QT_TRANSLATE_NOOP("counter", "Lanjutkan melayani sampai disetujui."),
            QT_TRANSLATE_NOOP("counter", "Permintaan tutup sudah sampai ke supervisor."),
        ),
        Hint.CLOSE_GRANTED: (
            QT_TRANSLATE_NOOP("counter", "Terima kasih."),
            QT_TRANSLATE_NOOP("counter", "Loket ini tutup untuk hari ini dan dapat dibuka besok."),
        ),
        Hint.CLOSE_REFUSED: (
            QT_TRANSLATE_NOOP("counter", "Silakan lanjutkan melayani."),
            QT_TRANSLATE_NOOP("counter", "Supervisor meminta loket ini tetap buka. {reason}"),
        ),
        Hint.NO_PRINTER: (
            QT_TRANSLATE_NOOP("counter", "Nyalakan kios terdekat."),
            QT_TRANSLATE_NOOP("counter", "Tidak ada kios yang tersambung."),
        ),
        Hint.PAPER_ASKED: (
            QT_TRANSLATE_NOOP("counter", "Minta pengunjung mengambilnya di {printer}."),
            QT_TRANSLATE_NOOP("counter", "Tiket {number} sedang dicetak ulang."),
        ),
        Hint.PAPER_PRINTED: (
            QT_TRANSLATE_NOOP("counter", "Minta pengunjung mengambilnya di {printer}."),
            QT_TRANSLATE_NOOP("counter", "Tiket {number} sudah tercetak."),
        ),
        Hint.PAPER_FAILED: (
            QT_TRANSLATE_NOOP("counter", "Cetak di kios lain."),
            QT_TRANSLATE_NOOP("counter", "Tiket {number} tidak tercetak di {printer}."),
        ),
        Hint.PAPER_DOUBTFUL: (
            QT_TRANSLATE_NOOP("counter", "Lihat sendiri di {printer}."),
            QT_TRANSLATE_NOOP("counter", "Tidak pasti apakah tiket {number} tercetak."),
        ),
        Hint.KEY_TAKEN: (
            QT_TRANSLATE_NOOP("counter", "Tekan tombol lain."),
            QT_TRANSLATE_NOOP("counter", "Tombol {key} sudah dipakai untuk {act}."),
        ),
        Hint.KEY_FIXED: (
            QT_TRANSLATE_NOOP("counter", "Tekan tombol lain."),
            QT_TRANSLATE_NOOP("counter", "Tombol {key} berarti sama di semua loket."),
        ),
    }
)


def key_name(key: str) -> str:
    """Return a key as its cap reads."""
    return tr(KEY_NAMES[key]) if key in KEY_NAMES else key.removeprefix("Num")


def notice(told: Notice) -> noes.Saying:
    """Say what to do, and why."""
    if told.word in HINTS:
        do, why = HINTS[told.word]
        named = _named(told)
        return noes.Saying(tr(do).format_map(named), tr(why).format_map(named))
    saying = noes.refusal(told.word)
    if told.word == Reason.WRONG_PIN and "left" in told.facts:
        left = tr(QT_TRANSLATE_NOOP("counter", "Kesempatan lagi: {left}."))
        return noes.Saying(saying.do, f"{saying.why} {left.format(left=told.facts['left'])}")
    return saying


def act_name(act: Act) -> str:
    """Return what an act's button says; the big key's is its first meaning."""
    return tr(PRIMARIES[Primary.CALL_NEXT] if act is Act.PRIMARY else ACTS[act])


def _named(told: Notice) -> dict[str, str]:
    named = {name: str(fact) for name, fact in told.facts.items()}
    if "key" in named:
        named["key"] = key_name(named["key"])
    if "act" in named:
        named["act"] = act_name(Act(named["act"]))
    return named
