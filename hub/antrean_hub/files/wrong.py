"""Everything that can be wrong in an office's tables: one English and one Indonesian sentence."""

from enum import Enum
from typing import TypeAlias

Fact: TypeAlias = str | int | float | None


class Wrong(Enum):
    """One kind of mistake; the words in braces are facts of the case."""

    EMPTY = "is empty", "masih kosong"
    NOT_WHOLE = (
        "{found!r} is not a whole number from {low} to {high}",
        "{found!r} bukan bilangan bulat dari {low} sampai {high}",
    )
    NOT_SHARE = "{found!r} is not a number from 0 to 100", "{found!r} bukan angka dari 0 sampai 100"
    NOT_YES_NO = '{found!r} is neither "ya" nor "tidak"', '{found!r} bukan "ya" atau "tidak"'
    NOT_LETTER = (
        "{found!r} is not one capital letter (I and O look like 1 and 0)",
        "{found!r} bukan satu huruf besar (I dan O mirip 1 dan 0)",
    )
    NOT_QUEUE = (
        "{found!r} is not a queue's code: a capital letter, then up to two letters or digits, "
        "without I and O",
        "{found!r} bukan kode antrean: satu huruf besar, lalu paling banyak dua huruf atau angka, "
        "tanpa I dan O",
    )
    NOT_CODE = (
        "{found!r} is not a code of capital letters, digits and hyphens",
        "{found!r} bukan kode dari huruf besar, angka, dan tanda hubung",
    )
    NOT_COUNTER = (
        "{found!r} is not a counter's number from 1 to 999",
        "{found!r} bukan nomor loket dari 1 sampai 999",
    )
    NOT_QUARTER = (
        "{found!r} is not a quarter of an hour like 07:45",
        "{found!r} bukan seperempat jam seperti 07:45",
    )
    NOT_CLOCK = '{found!r} is not a time like "10.00"', '{found!r} bukan jam seperti "10.00"'
    NOT_SHARES = (
        "{found!r} are not {count} numbers from 1 to 99, one for each queue it serves",
        "{found!r} bukan {count} bilangan dari 1 sampai 99, satu untuk tiap antrean yang dilayani",
    )
    TAKEN = "{found!r} is already in row {row}", "{found!r} sudah ada di baris {row}"
    # A file as a whole.
    NO_FILE = "there is no such file in the folder", "berkas ini tidak ada di folder"
    UNREADABLE = "cannot be read: {error}", "tidak dapat dibaca: {error}"
    NOT_UTF8 = (
        "is not UTF-8 text: save it as CSV UTF-8",
        "bukan teks UTF-8: simpanlah sebagai CSV UTF-8",
    )
    NOT_CSV = "is not CSV: {error}", "bukan CSV: {error}"
    NOT_TOML = "is not TOML: {error}", "bukan TOML: {error}"
    NO_COLUMN = "there is no such column", "tidak ada kolom bernama ini"
    COLUMN_MISSING = "the column is missing", "kolom ini tidak ada"
    COLUMN_TWICE = "the column is there twice", "kolom ini ada dua kali"
    TOO_MANY_CELLS = (
        "has {cells} cells under {headings} headings",
        "berisi {cells} sel di bawah {headings} judul kolom",
    )
    # Agencies, services, counters.
    NO_AGENCY_LETTER = (
        "no agency in {file} has the letter {found!r}",
        "tidak ada instansi di {file} yang berhuruf {found!r}",
    )
    PREFIX_LETTER = (
        "{found!r} does not begin with the agency's letter",
        "{found!r} tidak diawali huruf instansinya",
    )
    WRONG_TOTAL = (
        "is {total}, but the steps take {minutes} minutes",
        "tertulis {total}, padahal tahapnya {minutes} menit",
    )
    NOT_STEP = (
        '{found!r} is not a step like "A1:5" (several: "A1:5 > AR:8")',
        '{found!r} bukan tahap seperti "A1:5" (beberapa: "A1:5 > AR:8")',
    )
    WRONG_MINUTES = (
        "{minutes} is not between 1 and {most} minutes",
        "{minutes} tidak di antara 1 dan {most} menit",
    )
    NO_QUEUE = "names no queue", "tidak menyebut satu pun antrean"
    NAMED_TWICE = "names {found!r} twice", "menyebut {found!r} dua kali"
    NO_COUNTER_SERVES = (
        "no counter in {file} serves {found!r}",
        "tidak ada loket di {file} yang melayani {found!r}",
    )
    NO_SERVICE_HAS = (
        "no service in {file} has the step {found!r}",
        "tidak ada layanan di {file} yang bertahap {found!r}",
    )
    NOT_HUNDRED = "adds up to {total:.1f}, not to 100", "berjumlah {total:.1f}, bukan 100"
    # Bookings.
    WRONG_LENGTH = (
        "{found!r} has not between {least} and {most} letters",
        "{found!r} tidak terdiri atas {least} sampai {most} huruf",
    )
    NOT_MOMENT = (
        "{found!r} is not a date and a time like 2026-11-25 and 09.30",
        "{found!r} bukan tanggal dan jam seperti 2026-11-25 dan 09.30",
    )
    REFUSED = "{said}", "ditolak: {said}"
    # Settings.
    NO_SETTING = "there is no such setting", "tidak ada pengaturan bernama ini"
    SETTING_MISSING = "the setting is missing", "pengaturan ini belum ada"
    NOT_TEXT = "is not a text", "bukan teks"
    NOT_TRUTH = "{found!r} is neither true nor false", "{found!r} bukan true atau false"
    NOT_TEXTS = "is not a list of texts", "bukan daftar teks"
    NOT_DATE = (
        "{found!r} is not a date like 2026-12-25 (without quotes)",
        "{found!r} bukan tanggal seperti 2026-12-25 (tanpa tanda kutip)",
    )
    NOT_TABLE = "is not a table", "bukan tabel"
    NOT_TABLES = "is not a list of tables ([[...]])", "bukan daftar tabel ([[...]])"
    NONE_OF = "{found!r} is none of {known}", "{found!r} tidak termasuk {known}"
    NOT_LANGUAGE = (
        '{found!r} is not a language\'s code like "id" or "en"',
        '{found!r} bukan kode bahasa seperti "id" atau "en"',
    )
    ID_FIRST = 'the first language must be "id"', 'bahasa pertama harus "id"'
    LANGUAGE_TWICE = "a language is there twice", "ada bahasa yang tertulis dua kali"
    NOT_URL = (
        '{found!r} does not begin with "http://" or "https://"',
        '{found!r} tidak diawali "http://" atau "https://"',
    )
    HOURS_OVERLAP = (
        "the hours overlap or are out of order",
        "jamnya bertumpang tindih atau tidak berurutan",
    )
    NOT_SPAN = (
        '{found!r} is not a span of hours like "08.00-15.00"',
        '{found!r} bukan rentang jam seperti "08.00-15.00"',
    )
    SPAN_BACKWARDS = (
        "{found!r} does not end after it starts, within the day",
        "{found!r} tidak berakhir sesudah mulai pada hari yang sama",
    )
    DATES_MEET = (
        "has dates in common with {first} to {last}, the same place's: one of them must give way",
        "tanggalnya bertumpang tindih dengan {first} sampai {last} untuk tempat yang sama",
    )
    DATES_BACKWARDS = (
        "{found} is before the first day",
        "{found} mendahului hari pertamanya",
    )
    DATES_TOO_LONG = (
        "{found} is more than a year after the first day; hours without dates hold always",
        "{found} lebih dari setahun sesudah hari pertamanya; jam tanpa tanggal berlaku seterusnya",
    )
    DAY_TWICE = (
        "{found} is already there for the same place",
        "{found} sudah ada untuk tempat yang sama",
    )
    BOTH_PLACES = (
        "a day is for an agency or for a service, not for both",
        "satu hari berlaku untuk instansi atau untuk layanan, tidak untuk keduanya",
    )
    UNKNOWN_AGENCY = (
        "there is no agency {found!r} in the CSV files",
        "tidak ada instansi {found!r} di berkas CSV",
    )
    UNKNOWN_SERVICE = (
        "there is no service {found!r} in the CSV files",
        "tidak ada layanan {found!r} di berkas CSV",
    )
    UNKNOWN_COUNTER = (
        "there is no counter {found!r} in this hall",
        "tidak ada loket {found!r} di aula ini",
    )
    HEAD_OF_AGENCY = (
        'an agency belongs to the duty "kepala_instansi", and to no other',
        'instansi diisi untuk tugas "kepala_instansi", dan hanya untuk itu',
    )
    NOT_PIN = (
        "a PIN has {least} to {most} digits, and nothing else",
        "PIN terdiri atas {least} sampai {most} angka saja",
    )
    ZONE_FIXED = (
        "cannot be changed while the hub works: have a technician stop it after closing time, "
        "then antrean-hub export, write it there, antrean-hub import",
        "tidak dapat diubah selagi pusat bekerja: minta teknisi menghentikannya setelah tutup, "
        "lalu antrean-hub export, ubah di sana, antrean-hub import",
    )
    NO_SHEET = "there is no such sheet in the workbook", "lembar ini tidak ada di buku kerja"
    NOT_WORKBOOK = (
        "is no workbook that can be read: save it as XLSX or ODS",
        "bukan buku kerja yang dapat dibaca: simpanlah sebagai XLSX atau ODS",
    )
    UNKNOWN_SHEET = "there is no such table", "tidak ada tabel bernama ini"
    TOO_MUCH = "has more than {most} rows", "berisi lebih dari {most} baris"
    NOT_FILE = (
        "{found!r} is not a file's name alone, without a folder",
        "{found!r} bukan nama berkas saja, tanpa folder",
    )
    UNKNOWN_ZONE = (
        "there is no zone {found!r} in the CSV files",
        "tidak ada zona {found!r} di berkas CSV",
    )
    NOT_NAME = (
        '{found!r} is not a short name like "istirahat-jumat"',
        '{found!r} bukan nama pendek seperti "istirahat-jumat"',
    )
    ID_TWICE = "an id is there twice", "ada id yang tertulis dua kali"
    UNKNOWN_STEP = (
        "there is no step {found!r} in the CSV files",
        "tidak ada tahap {found!r} di berkas CSV",
    )

    def english(self, facts: dict[str, Fact]) -> str:
        """Return the English sentence."""
        return self.value[0].format_map(facts)

    def indonesian(self, facts: dict[str, Fact]) -> str:
        """Return the Indonesian sentence."""
        return self.value[1].format_map(facts)
