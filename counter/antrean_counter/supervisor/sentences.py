"""The words of the supervisor's screen, by what they say. Sources are Indonesian."""

from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from antrean_counter.supervisor.board import Doing
from antrean_counter.supervisor.desk import Hint, Notice, Page
from antrean_shared.words import Priority, Role
from antrean_ui import words
from antrean_ui.translate import QT_TRANSLATE_NOOP

CONTEXT = "supervisor"


def tr(source: str, **facts: str | int) -> str:
    """Return ``source``, one of this part's texts, in the language of the screen."""
    text = QCoreApplication.translate(CONTEXT, source)
    return text.format(**facts) if facts else text


PAGES: MappingProxyType[Page, str] = MappingProxyType(
    {
        Page.HALL: QT_TRANSLATE_NOOP("supervisor", "Aula"),
        Page.TICKETS: QT_TRANSLATE_NOOP("supervisor", "Nomor"),
        Page.FRONT: QT_TRANSLATE_NOOP("supervisor", "Meja depan"),
        Page.VOICE: QT_TRANSLATE_NOOP("supervisor", "Pengumuman"),
        Page.STATIONS: QT_TRANSLATE_NOOP("supervisor", "Perangkat"),
    }
)
STATION_ROLES: MappingProxyType[Role, str] = MappingProxyType(
    {
        Role.KIOSK: QT_TRANSLATE_NOOP("supervisor", "Kios"),
        Role.COUNTER: QT_TRANSLATE_NOOP("supervisor", "Loket petugas"),
        Role.DISPLAY: QT_TRANSLATE_NOOP("supervisor", "Layar ruang tunggu"),
        Role.SUPERVISOR: QT_TRANSLATE_NOOP("supervisor", "Meja penyelia"),
        Role.AGENCY_HEAD: QT_TRANSLATE_NOOP("supervisor", "Meja kepala instansi"),
        Role.FRONT_DESK: QT_TRANSLATE_NOOP("supervisor", "Meja depan"),
        Role.TECHNICIAN: QT_TRANSLATE_NOOP("supervisor", "Meja teknisi"),
    }
)
ROLES: MappingProxyType[Role, str] = MappingProxyType(
    {
        Role.SUPERVISOR: QT_TRANSLATE_NOOP("supervisor", "Penyelia aula"),
        Role.AGENCY_HEAD: QT_TRANSLATE_NOOP("supervisor", "Kepala instansi"),
        Role.FRONT_DESK: QT_TRANSLATE_NOOP("supervisor", "Meja depan"),
        Role.TECHNICIAN: QT_TRANSLATE_NOOP("supervisor", "Teknisi"),
    }
)
DOINGS: MappingProxyType[Doing, str] = MappingProxyType(
    {
        Doing.SERVING: QT_TRANSLATE_NOOP("supervisor", "melayani"),
        Doing.CALLING: QT_TRANSLATE_NOOP("supervisor", "memanggil"),
        Doing.FREE: QT_TRANSLATE_NOOP("supervisor", "kosong"),
        Doing.PAUSED: QT_TRANSLATE_NOOP("supervisor", "istirahat"),
        Doing.CLOSED: QT_TRANSLATE_NOOP("supervisor", "tutup"),
    }
)
DEEDS: MappingProxyType[str, str] = MappingProxyType(
    {
        "pause": QT_TRANSLATE_NOOP("supervisor", "Istirahatkan loket"),
        "resume": QT_TRANSLATE_NOOP("supervisor", "Buka loket lagi"),
        "close": QT_TRANSLATE_NOOP("supervisor", "Tutup loket"),
        "suspend": QT_TRANSLATE_NOOP("supervisor", "Hentikan pengambilan nomor"),
        "resume_service": QT_TRANSLATE_NOOP("supervisor", "Buka pengambilan nomor lagi"),
        "quota": QT_TRANSLATE_NOOP("supervisor", "Tambah atau kurangi kuota hari ini"),
        "force_open": QT_TRANSLATE_NOOP("supervisor", "Buka paksa untuk hari ini"),
        "force_close": QT_TRANSLATE_NOOP("supervisor", "Tutup paksa untuk hari ini"),
        "unforce": QT_TRANSLATE_NOOP("supervisor", "Ikuti jadwal lagi"),
        "suspend_agency": QT_TRANSLATE_NOOP("supervisor", "Sistem instansi terganggu"),
        "resume_agency": QT_TRANSLATE_NOOP("supervisor", "Sistem instansi pulih"),
        "reprint": QT_TRANSLATE_NOOP("supervisor", "Cetak ulang"),
        "say": QT_TRANSLATE_NOOP("supervisor", "Umumkan"),
        "emergency": QT_TRANSLATE_NOOP("supervisor", "Umumkan keadaan darurat"),
        "end": QT_TRANSLATE_NOOP("supervisor", "Akhiri pengumuman ini"),
        "hush": QT_TRANSLATE_NOOP("supervisor", "Heningkan suara panggilan"),
        "unhush": QT_TRANSLATE_NOOP("supervisor", "Bunyikan lagi suara panggilan"),
        "make_kiosk": QT_TRANSLATE_NOOP("supervisor", "Jadikan kios"),
        "make_counter": QT_TRANSLATE_NOOP("supervisor", "Jadikan loket"),
        "make_display": QT_TRANSLATE_NOOP("supervisor", "Jadikan layar ruang tunggu"),
        "make_front_desk": QT_TRANSLATE_NOOP("supervisor", "Jadikan meja depan"),
        "make_agency_head": QT_TRANSLATE_NOOP("supervisor", "Jadikan meja kepala instansi"),
        "make_supervisor": QT_TRANSLATE_NOOP("supervisor", "Jadikan meja penyelia"),
        "make_technician": QT_TRANSLATE_NOOP("supervisor", "Jadikan meja teknisi"),
        "refuse": QT_TRANSLATE_NOOP("supervisor", "Tolak perangkat ini"),
        "revoke": QT_TRANSLATE_NOOP("supervisor", "Cabut perangkat ini"),
        "hand": QT_TRANSLATE_NOOP("supervisor", "Masukkan nomor yang diberi tangan"),
        "call": QT_TRANSLATE_NOOP("supervisor", "Panggil ke loket"),
        "restore": QT_TRANSLATE_NOOP("supervisor", "Kembalikan ke antrean"),
        "prioritise": QT_TRANSLATE_NOOP("supervisor", "Ubah prioritas"),
        "transfer": QT_TRANSLATE_NOOP("supervisor", "Alihkan ke layanan lain"),
        "cancel": QT_TRANSLATE_NOOP("supervisor", "Batalkan nomor"),
        "take": QT_TRANSLATE_NOOP("supervisor", "Ambilkan nomor"),
        "check_in": QT_TRANSLATE_NOOP("supervisor", "Lapor hadir dengan kode"),
        "handed": QT_TRANSLATE_NOOP("supervisor", "Kertas sudah diberikan"),
        "not_handed": QT_TRANSLATE_NOOP("supervisor", "Tidak jadi, buang nomor ini"),
    }
)
FIELDS: MappingProxyType[str, tuple[str, str]] = MappingProxyType(
    {
        "reason": (
            QT_TRANSLATE_NOOP("supervisor", "Apa alasannya?"),
            QT_TRANSLATE_NOOP("supervisor", "Pilih, atau tulis alasan lain"),
        ),
        "counter": (
            QT_TRANSLATE_NOOP("supervisor", "Ke loket mana?"),
            QT_TRANSLATE_NOOP("supervisor", "Cari nomor atau nama loket"),
        ),
        "service": (
            QT_TRANSLATE_NOOP("supervisor", "Ke layanan mana?"),
            QT_TRANSLATE_NOOP("supervisor", "Cari layanan atau instansi"),
        ),
        "place": (QT_TRANSLATE_NOOP("supervisor", "Di tempat mana dalam antrean?"), ""),
        "priority": (QT_TRANSLATE_NOOP("supervisor", "Prioritas apa?"), ""),
        "language": (QT_TRANSLATE_NOOP("supervisor", "Dipanggil dalam bahasa apa?"), ""),
        "extra": (
            QT_TRANSLATE_NOOP("supervisor", "Berapa nomor ditambah?"),
            QT_TRANSLATE_NOOP("supervisor", "Misalnya 10; untuk mengurangi, -10"),
        ),
        "printer": (QT_TRANSLATE_NOOP("supervisor", "Kertasnya keluar di mana?"), ""),
        "text": (
            QT_TRANSLATE_NOOP("supervisor", "Apa yang diumumkan?"),
            QT_TRANSLATE_NOOP("supervisor", "Satu atau dua kalimat"),
        ),
        "text_en": (
            QT_TRANSLATE_NOOP("supervisor", "Dalam bahasa Inggris?"),
            QT_TRANSLATE_NOOP("supervisor", "Boleh kosong"),
        ),
        "zone": (QT_TRANSLATE_NOOP("supervisor", "Di zona mana?"), ""),
        "minutes": (
            QT_TRANSLATE_NOOP("supervisor", "Tampil berapa menit?"),
            QT_TRANSLATE_NOOP("supervisor", "Misalnya 10"),
        ),
        "urgent": (
            QT_TRANSLATE_NOOP("supervisor", "Apa yang diumumkan ke seluruh aula?"),
            QT_TRANSLATE_NOOP("supervisor", "Pilih, atau tulis sendiri"),
        ),
        "hush": (
            QT_TRANSLATE_NOOP("supervisor", "Hening berapa menit?"),
            QT_TRANSLATE_NOOP("supervisor", "Kosong: sampai dibunyikan lagi"),
        ),
        "station": (
            QT_TRANSLATE_NOOP("supervisor", "Nama perangkat ini?"),
            QT_TRANSLATE_NOOP("supervisor", "Huruf, angka, titik, garis; misalnya kios-2"),
        ),
        "in_zone": (QT_TRANSLATE_NOOP("supervisor", "Di zona mana?"), ""),
        "at_counter": (
            QT_TRANSLATE_NOOP("supervisor", "Di loket mana?"),
            QT_TRANSLATE_NOOP("supervisor", "Cari nomor atau nama loket"),
        ),
        "of_agency": (
            QT_TRANSLATE_NOOP("supervisor", "Untuk instansi mana?"),
            QT_TRANSLATE_NOOP("supervisor", "Cari instansi"),
        ),
        "prefix": (
            QT_TRANSLATE_NOOP("supervisor", "Huruf apa di depan nomornya?"),
            QT_TRANSLATE_NOOP("supervisor", "Satu sampai tiga huruf, misalnya M"),
        ),
        "first": (
            QT_TRANSLATE_NOOP("supervisor", "Nomor pertama yang diberikan?"),
            QT_TRANSLATE_NOOP("supervisor", "Misalnya 1"),
        ),
        "last": (
            QT_TRANSLATE_NOOP("supervisor", "Nomor terakhir yang diberikan?"),
            QT_TRANSLATE_NOOP("supervisor", "Misalnya 37"),
        ),
        "code": (
            QT_TRANSLATE_NOOP("supervisor", "Kode pendaftarannya?"),
            QT_TRANSLATE_NOOP("supervisor", "Misalnya RSV-7K2M9QXA"),
        ),
    }
)
"""What a form asks, and what belongs into its blank."""
OPTIONS: MappingProxyType[str, str] = MappingProxyType(
    {
        text: text
        for text in (
            QT_TRANSLATE_NOOP("supervisor", "Istirahat"),
            QT_TRANSLATE_NOOP("supervisor", "Rapat singkat"),
            QT_TRANSLATE_NOOP("supervisor", "Sistem pusat terganggu"),
            QT_TRANSLATE_NOOP("supervisor", "Petugas pulang"),
            QT_TRANSLATE_NOOP("supervisor", "Petugas sakit"),
            QT_TRANSLATE_NOOP("supervisor", "Loket dialihkan"),
            QT_TRANSLATE_NOOP("supervisor", "Petugas tidak ada"),
            QT_TRANSLATE_NOOP("supervisor", "Listrik padam"),
            QT_TRANSLATE_NOOP("supervisor", "Sudah ada janji"),
            QT_TRANSLATE_NOOP("supervisor", "Arahan penyelia"),
            QT_TRANSLATE_NOOP("supervisor", "Pengunjung datang kembali"),
            QT_TRANSLATE_NOOP("supervisor", "Terlihat di tempat"),
            QT_TRANSLATE_NOOP("supervisor", "Salah memilih di kios"),
            QT_TRANSLATE_NOOP("supervisor", "Salah mengambil nomor"),
            QT_TRANSLATE_NOOP("supervisor", "Loket lain lebih sepi"),
            QT_TRANSLATE_NOOP("supervisor", "Pengunjung tidak jadi"),
            QT_TRANSLATE_NOOP("supervisor", "Jaringan instansi terputus"),
            QT_TRANSLATE_NOOP("supervisor", "Pengunjung lebih banyak"),
            QT_TRANSLATE_NOOP("supervisor", "Petugas bertambah"),
            QT_TRANSLATE_NOOP("supervisor", "Petugas berkurang"),
            QT_TRANSLATE_NOOP("supervisor", "Azan"),
            QT_TRANSLATE_NOOP("supervisor", "Upacara"),
            QT_TRANSLATE_NOOP("supervisor", "Doa"),
            QT_TRANSLATE_NOOP("supervisor", "Seluruh aula"),
            QT_TRANSLATE_NOOP("supervisor", "Tulis pada kertas antrean"),
            QT_TRANSLATE_NOOP("supervisor", "Perangkat diganti"),
            QT_TRANSLATE_NOOP("supervisor", "Perangkat hilang"),
            QT_TRANSLATE_NOOP("supervisor", "Salah dipasangkan"),
            QT_TRANSLATE_NOOP("supervisor", "Loket mana pun"),
            QT_TRANSLATE_NOOP("supervisor", "Tanpa prioritas"),
            QT_TRANSLATE_NOOP("supervisor", "Menurut waktu datang"),
            QT_TRANSLATE_NOOP("supervisor", "Paling depan"),
            QT_TRANSLATE_NOOP("supervisor", "Bahasa Indonesia"),
            QT_TRANSLATE_NOOP("supervisor", "Bahasa Inggris"),
        )
    }
)
HINTS: MappingProxyType[str, tuple[str, str]] = MappingProxyType(
    {
        Hint.HUB_AWAY: (
            QT_TRANSLATE_NOOP("supervisor", "Tunggu sampai tersambung lagi."),
            QT_TRANSLATE_NOOP("supervisor", "Pusat antrean tidak menjawab."),
        ),
        Hint.BUSY: (
            QT_TRANSLATE_NOOP("supervisor", "Tunggu sebentar."),
            QT_TRANSLATE_NOOP("supervisor", "Tindakan sebelumnya belum dijawab pusat."),
        ),
        Hint.NOTHING_FOUND: (
            QT_TRANSLATE_NOOP("supervisor", "Hapus beberapa huruf, lalu cari lagi."),
            QT_TRANSLATE_NOOP("supervisor", "Tidak ada yang cocok."),
        ),
        Hint.WRONG_NUMBER: (
            QT_TRANSLATE_NOOP("supervisor", "Periksa angkanya."),
            QT_TRANSLATE_NOOP("supervisor", "Angka ini di luar batas."),
        ),
        Hint.NEEDED: (
            QT_TRANSLATE_NOOP("supervisor", "Isi dahulu bagian ini."),
            QT_TRANSLATE_NOOP("supervisor", "Bagian ini tidak boleh kosong."),
        ),
        Hint.LOCKED: (
            QT_TRANSLATE_NOOP("supervisor", "Masuk lagi untuk bertindak."),
            QT_TRANSLATE_NOOP("supervisor", "Meja ini lama tidak disentuh, lalu terkunci."),
        ),
        Hint.MOVED: (
            QT_TRANSLATE_NOOP("supervisor", "Periksa lagi keadaannya."),
            QT_TRANSLATE_NOOP("supervisor", "Yang dibicarakan baru saja berubah."),
        ),
    }
)


def option(label: str) -> str:
    """Return an answer, or a reason that a person gave, in the language of the screen."""
    if label in set(Priority):
        return words.tr(words.PRIORITIES[Priority(label)])
    return tr(label) if label in OPTIONS else label


def notice(told: Notice, done: str) -> str:
    """Say what to do, and why; or that ``done`` is done."""
    if told.word == Hint.DONE:
        return tr(QT_TRANSLATE_NOOP("supervisor", "Selesai: {deed}."), deed=tr(DEEDS[done]))
    if told.word in HINTS:
        do, why = HINTS[told.word]
        return f"{tr(do)} {tr(why)}"
    saying = words.refusal(told.word)
    return f"{saying.do} {saying.why}"
