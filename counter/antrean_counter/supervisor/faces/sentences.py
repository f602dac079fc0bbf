"""The words of the supervisor's screen, by what they say. Sources are Indonesian."""

from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from antrean_counter.supervisor.board import Doing
from antrean_counter.supervisor.desk import Hint, Notice, Page
from antrean_counter.supervisor.faces.deed_words import DEEDS, OPTIONS
from antrean_shared.words import ChangeKind, Priority, Role
from antrean_ui import noes, words
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
        Page.TABLES: QT_TRANSLATE_NOOP("supervisor", "Atur aula"),
    }
)
MY_TABLES = QT_TRANSLATE_NOOP("supervisor", "Atur instansi")
"""What the tables are to an agency's head."""


def page_name(page: Page, role: Role) -> str:
    """Return what people of that role call a page."""
    mine = page is Page.TABLES and role is Role.AGENCY_HEAD
    return tr(MY_TABLES if mine else PAGES.get(page, ""))


KINDS: MappingProxyType[ChangeKind, str] = MappingProxyType(
    {
        ChangeKind.ADDED: QT_TRANSLATE_NOOP("supervisor", "ditambah"),
        ChangeKind.CHANGED: QT_TRANSLATE_NOOP("supervisor", "diubah"),
        ChangeKind.REMOVED: QT_TRANSLATE_NOOP("supervisor", "dihapus"),
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
        Hint.WRONG_TIME: (
            QT_TRANSLATE_NOOP("supervisor", "Tulis jam dan menitnya, misalnya 08.15."),
            QT_TRANSLATE_NOOP("supervisor", "Waktu ini tidak terbaca."),
        ),
        Hint.NEEDED: (
            QT_TRANSLATE_NOOP("supervisor", "Isi dahulu bagian ini."),
            QT_TRANSLATE_NOOP("supervisor", "Bagian ini tidak boleh kosong."),
        ),
        Hint.WRONG_DAYS: (
            QT_TRANSLATE_NOOP(
                "supervisor", "Tulis tahun-bulan-tanggal, misalnya 2026-11-01 sampai 2026-11-15."
            ),
            QT_TRANSLATE_NOOP("supervisor", "Tanggalnya tidak terbaca, atau lebih dari setahun."),
        ),
        Hint.REPORTING: (
            QT_TRANSLATE_NOOP("supervisor", "Laporan sedang disusun; aula tetap berjalan."),
            "",
        ),
        Hint.FILE_WRITTEN: (
            QT_TRANSLATE_NOOP("supervisor", "Tersimpan: {path}."),
            "",
        ),
        Hint.FILE_FAILED: (
            QT_TRANSLATE_NOOP("supervisor", "Periksa nama berkas dan foldernya: {path}."),
            QT_TRANSLATE_NOOP("supervisor", "Berkas tidak dapat dibuka ({why})."),
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
        return f"{tr(do)} {tr(why) if why else ''}".strip().format_map(told.facts)
    saying = noes.refusal(told.word)
    return f"{saying.do} {saying.why}"
