"""The words of the dialogs: what is asked, and what can be answered. Sources are Indonesian."""

from types import MappingProxyType

from antrean_counter.acts import Act
from antrean_counter.desk import Ask, Find
from antrean_counter.habits import Device
from antrean_counter.questions import Answer
from antrean_counter.sentences import act_name, tr
from antrean_counter.setup import SHOWN, SOUND, TEXT, USUAL
from antrean_shared.words import Outcome, Priority
from antrean_ui import words
from antrean_ui.translate import QT_TRANSLATE_NOOP

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
        Ask.MORE: (
            QT_TRANSLATE_NOOP("counter", "Lainnya"),
            QT_TRANSLATE_NOOP("counter", "Tekan angkanya, di sini atau di papan angka."),
        ),
        Ask.FINISH: (
            QT_TRANSLATE_NOOP("counter", "Selesai, dan kemudian?"),
            QT_TRANSLATE_NOOP("counter", "Ini langkah terakhirnya."),
        ),
        Ask.OUTAGE: (
            QT_TRANSLATE_NOOP("counter", "Sistem pusat gangguan?"),
            QT_TRANSLATE_NOOP(
                "counter",
                "Kios tidak memberi nomor baru untuk {agency}. Yang menunggu tetap dipanggil.",
            ),
        ),
        Ask.OUTAGE_OVER: (
            QT_TRANSLATE_NOOP("counter", "Sistem pusat sudah pulih?"),
            QT_TRANSLATE_NOOP("counter", "Kios memberi nomor baru lagi untuk {agency}."),
        ),
        Ask.WHY: (
            QT_TRANSLATE_NOOP("counter", "Mengapa nomor ini?"),
            QT_TRANSLATE_NOOP("counter", "Pusat belum mencatat alasannya."),
        ),
        Ask.REPRINT: (
            QT_TRANSLATE_NOOP("counter", "Cetak ulang di mana?"),
            QT_TRANSLATE_NOOP("counter", "Tiketnya bertuliskan CETAK ULANG; nomornya tetap."),
        ),
        Ask.ASK_CLOSE: (
            QT_TRANSLATE_NOOP("counter", "Mengapa tutup untuk hari ini?"),
            QT_TRANSLATE_NOOP(
                "counter", "Supervisor menyetujui atau menolak; besok loket ini buka seperti biasa."
            ),
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
        Find.PAPER: (
            QT_TRANSLATE_NOOP("counter", "Cetak ulang nomor"),
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
        Answer.CLOSE_TODAY: QT_TRANSLATE_NOOP("counter", "Minta tutup untuk hari ini"),
        "Petugas sakit": QT_TRANSLATE_NOOP("counter", "Petugas sakit"),
        "Tugas lain dari kantor": QT_TRANSLATE_NOOP("counter", "Tugas lain dari kantor"),
        "Tidak ada lagi yang menunggu": QT_TRANSLATE_NOOP(
            "counter", "Tidak ada lagi yang menunggu"
        ),
        Answer.FINISH_FIRST: QT_TRANSLATE_NOOP("counter", "Sudah selesai dilayani"),
        Answer.MISS_FIRST: QT_TRANSLATE_NOOP("counter", "Tidak hadir"),
        Answer.PARK_FIRST: QT_TRANSLATE_NOOP("counter", "Ditunda, kembali nanti"),
        Answer.NO_PRIORITY: QT_TRANSLATE_NOOP("counter", "Tanpa prioritas"),
        Answer.ON_TO_SERVICE: QT_TRANSLATE_NOOP("counter", "Lanjut ke layanan lain"),
        Answer.ON_TO_COUNTER: QT_TRANSLATE_NOOP("counter", "Lanjut ke loket lain"),
        Answer.SYSTEM_BACK: QT_TRANSLATE_NOOP("counter", "Sudah pulih, beri nomor lagi"),
        "Sistem tidak dapat dibuka": QT_TRANSLATE_NOOP("counter", "Sistem tidak dapat dibuka"),
        "Sistem sangat lambat": QT_TRANSLATE_NOOP("counter", "Sistem sangat lambat"),
        "Jaringan instansi putus": QT_TRANSLATE_NOOP("counter", "Jaringan instansi putus"),
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
GOING_ON: MappingProxyType[Find, str] = MappingProxyType(
    {
        Find.SERVICE: QT_TRANSLATE_NOOP("counter", "Selesai, lanjut ke layanan"),
        Find.COUNTER: QT_TRANSLATE_NOOP("counter", "Selesai, lanjut ke loket"),
    }
)
"""What the same searches are called when a service is done."""
SETTINGS: MappingProxyType[str, str] = MappingProxyType(
    {
        TEXT: QT_TRANSLATE_NOOP("counter", "Ukuran huruf"),
        SHOWN: QT_TRANSLATE_NOOP("counter", "Tombol yang tampil di layar"),
        SOUND: QT_TRANSLATE_NOOP("counter", "Bunyi saat ada yang menunggu"),
        USUAL: QT_TRANSLATE_NOOP("counter", "Kembalikan semua tombol ke awal"),
    }
)
DEVICES: MappingProxyType[Device, str] = MappingProxyType(
    {
        Device.KEYBOARD: QT_TRANSLATE_NOOP("counter", "Papan ketik"),
        Device.PAD: QT_TRANSLATE_NOOP("counter", "Papan angka"),
    }
)


def answer(word: str) -> str:
    """Return an answer, or a reason that an officer gave, in the language of the screen."""
    if word in set(Act):
        return act_name(Act(word))
    if word in set(Outcome):
        return words.tr(words.OUTCOMES[Outcome(word)])
    if word in set(Priority):
        return words.tr(words.PRIORITIES[Priority(word)])
    return tr(ANSWERS[word]) if word in ANSWERS else word
