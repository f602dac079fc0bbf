"""What people read for each "no" of the hall: what to do first, and then why.

The sources are Indonesian; their context for translators is that of ``words``.
"""

from datetime import datetime
from typing import NamedTuple

from antrean_shared.wire import Offer
from antrean_shared.words import Reason
from antrean_ui import format
from antrean_ui.translate import QT_TRANSLATE_NOOP
from antrean_ui.words import tr


class Saying(NamedTuple):
    """Two sentences: what the reader can do, and why."""

    do: str
    why: str


_OTHER = QT_TRANSLATE_NOOP("words", "Silakan pilih layanan lain, atau tanya petugas.")
_LATER = QT_TRANSLATE_NOOP("words", "Silakan kembali pada hari pelayanan berikutnya.")
_SOON = QT_TRANSLATE_NOOP("words", "Silakan coba lagi nanti, atau tanya petugas.")
_ORDINARY = QT_TRANSLATE_NOOP("words", "Silakan ambil nomor biasa, atau tanya petugas informasi.")
_CHECK = QT_TRANSLATE_NOOP("words", "Silakan periksa lagi.")
_TECHNICIAN = QT_TRANSLATE_NOOP("words", "Silakan hubungi teknisi.")

REASONS: dict[Reason, Saying] = {
    Reason.SERVICE_INACTIVE: Saying(
        _OTHER, QT_TRANSLATE_NOOP("words", "Layanan ini tidak dibuka di sini.")
    ),
    Reason.SUSPENDED: Saying(
        _SOON, QT_TRANSLATE_NOOP("words", "Layanan ini dihentikan untuk sementara.")
    ),
    Reason.SYSTEM_DOWN: Saying(
        _SOON, QT_TRANSLATE_NOOP("words", "Sistem pusat instansi ini sedang terganggu.")
    ),
    Reason.HOLIDAY: Saying(_LATER, QT_TRANSLATE_NOOP("words", "Hari ini hari libur.")),
    Reason.CLOSED_DATE: Saying(_LATER, QT_TRANSLATE_NOOP("words", "Layanan ini tutup hari ini.")),
    Reason.CLOSED_TODAY: Saying(
        _LATER, QT_TRANSLATE_NOOP("words", "Hari ini bukan hari pelayanan.")
    ),
    Reason.NOT_OPEN_YET: Saying(
        _SOON, QT_TRANSLATE_NOOP("words", "Pengambilan nomor belum dibuka.")
    ),
    Reason.BREAK: Saying(
        _SOON, QT_TRANSLATE_NOOP("words", "Pengambilan nomor berhenti selama jam istirahat.")
    ),
    Reason.FRIDAY_PRAYER: Saying(
        _SOON, QT_TRANSLATE_NOOP("words", "Pengambilan nomor berhenti selama salat Jumat.")
    ),
    Reason.CUTOFF: Saying(
        _LATER,
        QT_TRANSLATE_NOOP(
            "words",
            "Nomor hari ini sudah tidak diberikan. Nomor yang sudah diambil tetap dilayani.",
        ),
    ),
    Reason.ENDED: Saying(_LATER, QT_TRANSLATE_NOOP("words", "Pelayanan hari ini telah selesai.")),
    Reason.QUOTA_FULL: Saying(_LATER, QT_TRANSLATE_NOOP("words", "Kuota hari ini sudah habis.")),
    Reason.ONLINE_ONLY: Saying(
        _OTHER,
        QT_TRANSLATE_NOOP("words", "Saat ini layanan ini hanya untuk yang sudah daftar daring."),
    ),
    Reason.AGENCY_ABSENT: Saying(
        QT_TRANSLATE_NOOP("words", "Silakan tanya petugas di meja informasi."),
        QT_TRANSLATE_NOOP("words", "Petugas instansi ini belum hadir."),
    ),
    Reason.UNKNOWN_BOOKING: Saying(
        QT_TRANSLATE_NOOP("words", "Silakan periksa kode dan tanggalnya, lalu coba lagi."),
        QT_TRANSLATE_NOOP("words", "Tidak ada pendaftaran dengan kode ini untuk hari ini."),
    ),
    Reason.BOOKING_EXISTS: Saying(_CHECK, QT_TRANSLATE_NOOP("words", "Pendaftaran ini sudah ada.")),
    Reason.BOOKING_TOO_FAR: Saying(
        _CHECK, QT_TRANSLATE_NOOP("words", "Tanggal itu belum atau tidak lagi dapat dipesan.")
    ),
    Reason.BOOKING_TOO_EARLY: Saying(
        _SOON, QT_TRANSLATE_NOOP("words", "Waktu lapor hadir untuk kode ini belum dibuka.")
    ),
    Reason.BOOKING_EXPIRED: Saying(
        _ORDINARY, QT_TRANSLATE_NOOP("words", "Waktu pendaftaran dengan kode ini sudah lewat.")
    ),
    Reason.BOOKING_USED: Saying(
        QT_TRANSLATE_NOOP("words", "Silakan tunggu nomor Anda dipanggil."),
        QT_TRANSLATE_NOOP("words", "Kode ini sudah dipakai untuk mengambil nomor."),
    ),
    Reason.NOBODY_WAITING: Saying(
        QT_TRANSLATE_NOOP("words", "Silakan tunggu pengunjung berikutnya."),
        QT_TRANSLATE_NOOP("words", "Tidak ada yang menunggu di loket ini."),
    ),
    Reason.COUNTER_BUSY: Saying(
        QT_TRANSLATE_NOOP("words", "Selesaikan dulu nomor yang sedang dipegang."),
        QT_TRANSLATE_NOOP("words", "Loket ini masih memegang satu nomor."),
    ),
    Reason.COUNTER_CLOSED: Saying(
        QT_TRANSLATE_NOOP("words", "Buka loket terlebih dahulu."),
        QT_TRANSLATE_NOOP("words", "Loket ini tutup."),
    ),
    Reason.COUNTER_PAUSED: Saying(
        QT_TRANSLATE_NOOP("words", "Akhiri istirahat terlebih dahulu."),
        QT_TRANSLATE_NOOP("words", "Loket ini sedang istirahat."),
    ),
    Reason.COUNTER_IN_USE: Saying(
        QT_TRANSLATE_NOOP("words", "Pilih loket lain, atau minta petugas itu menutupnya."),
        QT_TRANSLATE_NOOP("words", "Loket ini sedang dipakai petugas lain."),
    ),
    Reason.COUNTER_IDLE: Saying(
        QT_TRANSLATE_NOOP("words", "Panggil nomor berikutnya terlebih dahulu."),
        QT_TRANSLATE_NOOP("words", "Belum ada nomor di loket ini."),
    ),
    Reason.TOO_SOON: Saying(
        QT_TRANSLATE_NOOP("words", "Tunggu sebentar, lalu panggil lagi."),
        QT_TRANSLATE_NOOP("words", "Panggilan terakhir baru saja terdengar."),
    ),
    Reason.CALL_LIMIT: Saying(
        QT_TRANSLATE_NOOP("words", "Tandai tidak hadir, lalu panggil nomor berikutnya."),
        QT_TRANSLATE_NOOP("words", "Nomor ini sudah dipanggil sebanyak batasnya."),
    ),
    Reason.WRONG_STATE: Saying(
        _CHECK, QT_TRANSLATE_NOOP("words", "Keadaan nomor ini sudah berubah.")
    ),
    Reason.PAPER_UNDER_WAY: Saying(
        QT_TRANSLATE_NOOP("words", "Tunggu sebentar, lalu periksa kios itu."),
        QT_TRANSLATE_NOOP("words", "Kertas nomor ini sedang dicetak."),
    ),
    Reason.REASON_NEEDED: Saying(
        QT_TRANSLATE_NOOP("words", "Isi alasannya."),
        QT_TRANSLATE_NOOP("words", "Tindakan ini selalu dicatat dengan alasan."),
    ),
    Reason.NOT_SPEAKER: Saying(
        _CHECK, QT_TRANSLATE_NOOP("words", "Layar lain yang bersuara di zona ini.")
    ),
    Reason.SPOKEN_ALREADY: Saying(
        _CHECK, QT_TRANSLATE_NOOP("words", "Panggilan ini sudah diumumkan.")
    ),
    Reason.TIME_PAST: Saying(
        QT_TRANSLATE_NOOP("words", "Pilih waktu yang akan datang."),
        QT_TRANSLATE_NOOP("words", "Waktu itu sudah lewat."),
    ),
    Reason.UNKNOWN_ZONE: Saying(_CHECK, QT_TRANSLATE_NOOP("words", "Zona ini tidak dikenal.")),
    Reason.UNKNOWN_ANNOUNCEMENT: Saying(
        _CHECK, QT_TRANSLATE_NOOP("words", "Pengumuman ini sudah tidak ada.")
    ),
    Reason.COUNTER_CLOSES: Saying(
        QT_TRANSLATE_NOOP("words", "Selesaikan nomor yang sedang dipegang."),
        QT_TRANSLATE_NOOP("words", "Loket ini akan tutup untuk hari ini."),
    ),
    Reason.CLOSED_FOR_TODAY: Saying(
        QT_TRANSLATE_NOOP("words", "Buka lagi besok, atau hubungi koordinator."),
        QT_TRANSLATE_NOOP("words", "Loket ini tutup untuk hari ini."),
    ),
    Reason.NOT_ASKED: Saying(
        _CHECK, QT_TRANSLATE_NOOP("words", "Loket ini tidak mengajukan tutup.")
    ),
    Reason.NO_QUOTA: Saying(
        QT_TRANSLATE_NOOP("words", "Hentikan layanannya bila perlu."),
        QT_TRANSLATE_NOOP("words", "Layanan ini tidak memakai kuota."),
    ),
    Reason.QUOTA_RANGE: Saying(
        _CHECK,
        QT_TRANSLATE_NOOP("words", "Kuota paling sedikit nomor yang sudah diambil."),
    ),
    Reason.NOTHING_TO_UNDO: Saying(
        _CHECK, QT_TRANSLATE_NOOP("words", "Tidak ada langkah yang dapat diurungkan.")
    ),
    Reason.TOO_LATE: Saying(
        QT_TRANSLATE_NOOP("words", "Perbaiki dengan cara lain."),
        QT_TRANSLATE_NOOP("words", "Waktu untuk mengurungkan sudah lewat."),
    ),
    Reason.UNKNOWN_SERVICE: Saying(
        _OTHER, QT_TRANSLATE_NOOP("words", "Layanan ini tidak dikenal.")
    ),
    Reason.UNKNOWN_COUNTER: Saying(_CHECK, QT_TRANSLATE_NOOP("words", "Loket ini tidak dikenal.")),
    Reason.UNKNOWN_TICKET: Saying(_CHECK, QT_TRANSLATE_NOOP("words", "Tiket ini tidak dikenal.")),
    Reason.UNKNOWN_NUMBER: Saying(
        _CHECK, QT_TRANSLATE_NOOP("words", "Tidak ada nomor itu hari ini.")
    ),
    Reason.UNKNOWN_LANGUAGE: Saying(
        _CHECK, QT_TRANSLATE_NOOP("words", "Bahasa ini tidak tersedia.")
    ),
    Reason.UNKNOWN_OFFICER: Saying(
        QT_TRANSLATE_NOOP("words", "Periksa nama petugas."),
        QT_TRANSLATE_NOOP("words", "Nama petugas ini tidak dikenal."),
    ),
    Reason.UNKNOWN_PRINTER: Saying(
        QT_TRANSLATE_NOOP("words", "Pilih kios lain untuk mencetak."),
        QT_TRANSLATE_NOOP("words", "Kios itu tidak tersambung."),
    ),
    Reason.UNKNOWN_AGENCY: Saying(
        _CHECK, QT_TRANSLATE_NOOP("words", "Instansi itu tidak ada di sini.")
    ),
    Reason.UNKNOWN_CODE: Saying(
        QT_TRANSLATE_NOOP("words", "Baca lagi kode di layar perangkat itu."),
        QT_TRANSLATE_NOOP("words", "Tidak ada perangkat yang menunggu dengan kode itu."),
    ),
    Reason.WRONG_PIN: Saying(
        QT_TRANSLATE_NOOP("words", "Ketik PIN sekali lagi."),
        QT_TRANSLATE_NOOP("words", "PIN tidak cocok."),
    ),
    Reason.NOT_YOUR_COUNTER: Saying(
        QT_TRANSLATE_NOOP("words", "Pilih loket Anda, atau hubungi koordinator."),
        QT_TRANSLATE_NOOP("words", "Loket ini bukan untuk Anda."),
    ),
    Reason.HALL_CHANGED: Saying(
        QT_TRANSLATE_NOOP("words", "Silakan periksa tabel yang baru, lalu ubah lagi."),
        QT_TRANSLATE_NOOP("words", "Pengaturan aula baru saja diubah orang lain."),
    ),
    Reason.UNKNOWN_TABLE: Saying(_CHECK, QT_TRANSLATE_NOOP("words", "Tabel ini tidak ada.")),
    Reason.UNKNOWN_ROW: Saying(_CHECK, QT_TRANSLATE_NOOP("words", "Baris ini sudah tidak ada.")),
    Reason.UNKNOWN_VERSION: Saying(_CHECK, QT_TRANSLATE_NOOP("words", "Versi ini tidak ada.")),
    Reason.UNKNOWN_STATION: Saying(_CHECK, QT_TRANSLATE_NOOP("words", "Perangkat ini tidak ada.")),
    Reason.WRONG_DATES: Saying(
        _CHECK,
        QT_TRANSLATE_NOOP(
            "words", "Hari terakhir mendahului hari pertama, atau lebih dari setahun."
        ),
    ),
    Reason.NO_FILE: Saying(
        QT_TRANSLATE_NOOP("words", "Silakan kirim berkasnya sekali lagi."),
        QT_TRANSLATE_NOOP("words", "Berkas belum diterima seluruhnya."),
    ),
    Reason.NOT_YOUR_DUTY: Saying(
        QT_TRANSLATE_NOOP("words", "Silakan minta hak masuk kepada koordinator."),
        QT_TRANSLATE_NOOP("words", "Nama ini tidak boleh masuk di sini."),
    ),
    Reason.NOT_YOUR_TICKET: Saying(
        _CHECK, QT_TRANSLATE_NOOP("words", "Nomor ini dipegang loket lain.")
    ),
    Reason.NOT_YOUR_AGENCY: Saying(
        QT_TRANSLATE_NOOP("words", "Silakan hubungi koordinator."),
        QT_TRANSLATE_NOOP("words", "Layanan ini milik instansi lain."),
    ),
    Reason.NO_COUNTER: Saying(
        QT_TRANSLATE_NOOP("words", "Buka loket dulu."),
        QT_TRANSLATE_NOOP("words", "Belum ada loket yang dibuka di perangkat ini."),
    ),
    Reason.NOT_ALLOWED: Saying(
        QT_TRANSLATE_NOOP("words", "Silakan hubungi koordinator."),
        QT_TRANSLATE_NOOP("words", "Perangkat ini tidak boleh melakukannya."),
    ),
    Reason.NOT_LENT: Saying(
        QT_TRANSLATE_NOOP("words", "Silakan hubungi koordinator."),
        QT_TRANSLATE_NOOP("words", "Nomor ini bukan dari cadangan kios ini."),
    ),
    Reason.NUMBER_TAKEN: Saying(
        _CHECK, QT_TRANSLATE_NOOP("words", "Nomor itu sudah dipakai hari ini.")
    ),
    Reason.WRONG_RANGE: Saying(
        _CHECK, QT_TRANSLATE_NOOP("words", "Isi nomor pertama dan terakhir, paling banyak 100.")
    ),
    Reason.NOT_OPEN: Saying(_SOON, QT_TRANSLATE_NOOP("words", "Sambungan belum siap.")),
    Reason.UNKNOWN_TOKEN: Saying(
        _TECHNICIAN, QT_TRANSLATE_NOOP("words", "Perangkat ini belum terdaftar di aula ini.")
    ),
    Reason.WRONG_ROLE: Saying(
        _TECHNICIAN, QT_TRANSLATE_NOOP("words", "Perangkat ini terdaftar untuk tugas lain.")
    ),
    Reason.PROTOCOL_TOO_OLD: Saying(
        QT_TRANSLATE_NOOP("words", "Silakan minta teknisi memperbarui perangkat ini."),
        QT_TRANSLATE_NOOP("words", "Program perangkat ini lebih lama daripada pusat."),
    ),
    Reason.PROTOCOL_TOO_NEW: Saying(
        QT_TRANSLATE_NOOP("words", "Silakan minta teknisi memperbarui pusat."),
        QT_TRANSLATE_NOOP("words", "Program pusat lebih lama daripada perangkat ini."),
    ),
    Reason.TOO_FAST: Saying(
        QT_TRANSLATE_NOOP("words", "Tunggu sebentar, lalu coba lagi."),
        QT_TRANSLATE_NOOP("words", "Permintaan datang terlalu cepat."),
    ),
    Reason.CLOCK_BEHIND: Saying(
        QT_TRANSLATE_NOOP("words", "Silakan hubungi petugas."),
        QT_TRANSLATE_NOOP("words", "Jam pusat salah, sehingga nomor belum dapat diberikan."),
    ),
    Reason.STORAGE_FAILED: Saying(
        QT_TRANSLATE_NOOP("words", "Silakan hubungi petugas."),
        QT_TRANSLATE_NOOP("words", "Pusat belum dapat menyimpan, sehingga tidak ada yang berubah."),
    ),
}

_UNKNOWN = Saying(_SOON, QT_TRANSLATE_NOOP("words", "Pusat belum dapat melakukannya."))

SHORT: dict[Reason, str] = {
    Reason.SERVICE_INACTIVE: QT_TRANSLATE_NOOP("words", "Tidak dibuka"),
    Reason.SUSPENDED: QT_TRANSLATE_NOOP("words", "Berhenti sementara"),
    Reason.SYSTEM_DOWN: QT_TRANSLATE_NOOP("words", "Sistem terganggu"),
    Reason.HOLIDAY: QT_TRANSLATE_NOOP("words", "Hari libur"),
    Reason.CLOSED_DATE: QT_TRANSLATE_NOOP("words", "Tutup hari ini"),
    Reason.CLOSED_TODAY: QT_TRANSLATE_NOOP("words", "Tutup hari ini"),
    Reason.NOT_OPEN_YET: QT_TRANSLATE_NOOP("words", "Belum buka"),
    Reason.BREAK: QT_TRANSLATE_NOOP("words", "Istirahat"),
    Reason.FRIDAY_PRAYER: QT_TRANSLATE_NOOP("words", "Salat Jumat"),
    Reason.CUTOFF: QT_TRANSLATE_NOOP("words", "Sudah tutup"),
    Reason.ENDED: QT_TRANSLATE_NOOP("words", "Sudah selesai"),
    Reason.ONLINE_ONLY: QT_TRANSLATE_NOOP("words", "Hanya daftar daring"),
    Reason.AGENCY_ABSENT: QT_TRANSLATE_NOOP("words", "Petugas belum hadir"),
    Reason.QUOTA_FULL: QT_TRANSLATE_NOOP("words", "Kuota hari ini habis"),
}
"""For the line on a choice: only the reasons for which a service gives no ticket now."""

OPENS_AGAIN = frozenset(
    {Reason.NOT_OPEN_YET, Reason.BREAK, Reason.FRIDAY_PRAYER, Reason.SUSPENDED, Reason.ONLINE_ONLY}
)
"""Where the time says more than the reason."""


def refusal(reason: str) -> Saying:
    """Say what to do, and why the hub refused; an unknown word gets a sentence of its own."""
    do, why = REASONS.get(Reason(reason), _UNKNOWN)
    return Saying(tr(do), tr(why))


def not_now(offer: Offer, now: datetime, language: str, zone_label: str) -> Saying:
    """Say when to come back for a service that gives no ticket now, and why."""
    saying = refusal(offer.reason or Reason.SERVICE_INACTIVE)
    why = f"{saying.why} {offer.detail}".strip() if offer.detail else saying.why
    if offer.until is None:
        return Saying(saying.do, why)
    return Saying(_come_back(offer.until, now, language, zone_label), why)


def short(offer: Offer, now: datetime) -> str:
    """The line on a closed choice: ``Kuota hari ini habis``, ``Buka pukul 13.00``."""
    reason = offer.reason or Reason.SERVICE_INACTIVE
    opens = reason in OPENS_AGAIN
    if opens and offer.until is not None and offer.until.date() == now.date():
        return tr(QT_TRANSLATE_NOOP("words", "Buka pukul {time}")).format(
            time=format.clock(offer.until)
        )
    return tr(SHORT.get(reason, SHORT[Reason.SERVICE_INACTIVE]))


def _come_back(until: datetime, now: datetime, language: str, zone_label: str) -> str:
    time = f"{format.clock(until)} {zone_label}"
    if until.date() == now.date():
        return tr(QT_TRANSLATE_NOOP("words", "Silakan kembali pukul {time}.")).format(time=time)
    return tr(QT_TRANSLATE_NOOP("words", "Silakan kembali {date}, pukul {time}.")).format(
        date=f"{format.weekday(until, language)}, {format.day_and_month(until, language)}",
        time=time,
    )
