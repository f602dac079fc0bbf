"""The words of the officer's screen, by what they say. Sources are Indonesian."""

from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from antrean_counter.desk import Act, Ask, Find, Hint, Notice, Primary
from antrean_counter.questions import Answer
from antrean_shared.words import Priority, Reason
from antrean_ui import words
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
        Act.FINISH: QT_TRANSLATE_NOOP("counter", "Selesai saja"),
        Act.PARK: QT_TRANSLATE_NOOP("counter", "Tunda"),
        Act.NUMBER: QT_TRANSLATE_NOOP("counter", "Nomor lain"),
        Act.PRIORITY: QT_TRANSLATE_NOOP("counter", "Prioritas"),
        Act.PAUSE: QT_TRANSLATE_NOOP("counter", "Istirahat"),
        Act.CANCEL: QT_TRANSLATE_NOOP("counter", "Batalkan nomor"),
        Act.CLOSE: QT_TRANSLATE_NOOP("counter", "Tutup loket"),
    }
)
PRIMARIES: MappingProxyType[Primary, str] = MappingProxyType(
    {
        Primary.CALL_NEXT: QT_TRANSLATE_NOOP("counter", "Panggil berikutnya"),
        Primary.START: QT_TRANSLATE_NOOP("counter", "Mulai melayani"),
        Primary.FINISH_NEXT: QT_TRANSLATE_NOOP("counter", "Selesai, panggil berikutnya"),
        Primary.RESUME: QT_TRANSLATE_NOOP("counter", "Buka loket lagi"),
    }
)
KEY_NAMES: MappingProxyType[str, str] = MappingProxyType(
    {
        "Space": QT_TRANSLATE_NOOP("counter", "Spasi"),
        "Delete": QT_TRANSLATE_NOOP("counter", "Del"),
        "Escape": QT_TRANSLATE_NOOP("counter", "Esc"),
    }
)
QUESTIONS: MappingProxyType[Ask, tuple[str, str]] = MappingProxyType(
    {
        Ask.MISSED: (
            QT_TRANSLATE_NOOP("counter", "Tidak hadir?"),
            QT_TRANSLATE_NOOP(
                "counter", "Nomor ini tersimpan di Titipan dan terlewat, dan dapat dipanggil lagi."
            ),
        ),
        Ask.PARK: (
            QT_TRANSLATE_NOOP("counter", "Mengapa ditunda?"),
            QT_TRANSLATE_NOOP("counter", "Loket ini bebas memanggil nomor lain."),
        ),
        Ask.CANCEL: (
            QT_TRANSLATE_NOOP("counter", "Mengapa dibatalkan?"),
            QT_TRANSLATE_NOOP("counter", "Nomor yang batal tidak dipanggil lagi."),
        ),
        Ask.PAUSE: (
            QT_TRANSLATE_NOOP("counter", "Mengapa loket berhenti sementara?"),
            QT_TRANSLATE_NOOP("counter", "Yang menunggu tetap dalam antrean."),
        ),
        Ask.PRIORITY: (
            QT_TRANSLATE_NOOP("counter", "Prioritas"),
            QT_TRANSLATE_NOOP("counter", "Berlaku juga pada langkah berikutnya."),
        ),
        Ask.CALL: (
            QT_TRANSLATE_NOOP("counter", "Mengapa dipanggil lebih dulu?"),
            QT_TRANSLATE_NOOP("counter", "Panggilan di luar urutan selalu dicatat."),
        ),
        Ask.RETURN: (
            QT_TRANSLATE_NOOP("counter", "Pengunjung kembali"),
            QT_TRANSLATE_NOOP("counter", "Nomor dan waktu datangnya tetap."),
        ),
        Ask.CLOSE: (
            QT_TRANSLATE_NOOP("counter", "Tutup loket {counter}?"),
            QT_TRANSLATE_NOOP("counter", "Yang menunggu tetap dalam antrean untuk loket lain."),
        ),
        Ask.HOLDING: (
            QT_TRANSLATE_NOOP("counter", "Masih di loket ini"),
            QT_TRANSLATE_NOOP("counter", "Apa yang terjadi dengannya lebih dulu?"),
        ),
    }
)
SEARCHES: MappingProxyType[Find, tuple[str, str]] = MappingProxyType(
    {
        Find.SERVICE: (
            QT_TRANSLATE_NOOP("counter", "Alihkan ke layanan"),
            QT_TRANSLATE_NOOP("counter", "Cari layanan atau instansi"),
        ),
        Find.COUNTER: (
            QT_TRANSLATE_NOOP("counter", "Alihkan ke loket"),
            QT_TRANSLATE_NOOP("counter", "Cari nomor atau nama loket"),
        ),
        Find.NUMBER: (
            QT_TRANSLATE_NOOP("counter", "Panggil nomor tertentu"),
            QT_TRANSLATE_NOOP("counter", "Ketik nomor, misalnya 17"),
        ),
    }
)
ANSWERS: MappingProxyType[str, str] = MappingProxyType(
    {
        Answer.MISS_AND_NEXT: QT_TRANSLATE_NOOP("counter", "Tidak hadir, panggil berikutnya"),
        Answer.MISS_ONLY: QT_TRANSLATE_NOOP("counter", "Tidak hadir saja"),
        Answer.CALL_NOW: QT_TRANSLATE_NOOP("counter", "Panggil sekarang ke loket ini"),
        Answer.BACK_IN_LINE: QT_TRANSLATE_NOOP("counter", "Kembalikan ke antrean"),
        Answer.CANCEL: QT_TRANSLATE_NOOP("counter", "Batalkan nomor"),
        Answer.CLOSE: QT_TRANSLATE_NOOP("counter", "Tutup loket dan keluar"),
        Answer.FINISH_FIRST: QT_TRANSLATE_NOOP("counter", "Sudah selesai dilayani"),
        Answer.MISS_FIRST: QT_TRANSLATE_NOOP("counter", "Tidak hadir"),
        Answer.PARK_FIRST: QT_TRANSLATE_NOOP("counter", "Ditunda, kembali nanti"),
        Answer.NO_PRIORITY: QT_TRANSLATE_NOOP("counter", "Tanpa prioritas"),
        Answer.OWN_WORDS: QT_TRANSLATE_NOOP("counter", "Alasan lain"),
        "Menunggu berkas": QT_TRANSLATE_NOOP("counter", "Menunggu berkas"),
        "Menunggu pembayaran": QT_TRANSLATE_NOOP("counter", "Menunggu pembayaran"),
        "Menunggu sistem pusat": QT_TRANSLATE_NOOP("counter", "Menunggu sistem pusat"),
        "Kembali lagi nanti": QT_TRANSLATE_NOOP("counter", "Kembali lagi nanti"),
        "Pengunjung tidak jadi": QT_TRANSLATE_NOOP("counter", "Pengunjung tidak jadi"),
        "Salah mengambil nomor": QT_TRANSLATE_NOOP("counter", "Salah mengambil nomor"),
        "Persyaratan belum lengkap": QT_TRANSLATE_NOOP("counter", "Persyaratan belum lengkap"),
        "Istirahat": QT_TRANSLATE_NOOP("counter", "Istirahat"),
        "Salat": QT_TRANSLATE_NOOP("counter", "Salat"),
        "Rapat singkat": QT_TRANSLATE_NOOP("counter", "Rapat singkat"),
        "Sistem pusat terganggu": QT_TRANSLATE_NOOP("counter", "Sistem pusat terganggu"),
        "Pengunjung datang kembali": QT_TRANSLATE_NOOP("counter", "Pengunjung datang kembali"),
        "Berkas yang ditunggu sudah ada": QT_TRANSLATE_NOOP(
            "counter", "Berkas yang ditunggu sudah ada"
        ),
        "Sudah ada janji": QT_TRANSLATE_NOOP("counter", "Sudah ada janji"),
        "Arahan koordinator": QT_TRANSLATE_NOOP("counter", "Arahan koordinator"),
        "Mendahulukan permintaan lain di loket": QT_TRANSLATE_NOOP(
            "counter", "Mendahulukan permintaan lain di loket"
        ),
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
    }
)


def key_name(key: str) -> str:
    """Return a key as its cap reads."""
    return tr(KEY_NAMES[key]) if key in KEY_NAMES else key


def answer(word: str) -> str:
    """Return an answer, or a reason that an officer gave, in the language of the screen."""
    if word in set(Priority):
        return words.tr(words.PRIORITIES[Priority(word)])
    return tr(ANSWERS[word]) if word in ANSWERS else word


def notice(told: Notice) -> words.Saying:
    """Say what to do, and why."""
    if told.word in HINTS:
        do, why = HINTS[told.word]
        return words.Saying(tr(do), tr(why))
    saying = words.refusal(told.word)
    if told.word == Reason.WRONG_PIN and "left" in told.facts:
        left = tr(QT_TRANSLATE_NOOP("counter", "Kesempatan lagi: {left}."))
        return words.Saying(saying.do, f"{saying.why} {left.format(left=told.facts['left'])}")
    return saying
