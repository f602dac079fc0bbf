"""The tables an office fills in: their names, columns, and what tells one row from another."""

from msgspec import Struct

from antrean_hub.core.config import DAYS
from antrean_hub.files.officers import OFFICER_COLUMNS
from antrean_hub.files.sheet import Columns
from antrean_hub.files.tables import (
    AGENCY_COLUMNS,
    ARRIVAL_COLUMNS,
    COUNTER_COLUMNS,
    SERVICE_COLUMNS,
)
from antrean_shared.managing import KEY_JOINT

EXPLAINED = ("keterangan",)
"""A column that only explains the row; nobody reads it."""


class Form(Struct, frozen=True, kw_only=True):
    """One table."""

    name: str
    title: str
    title_en: str
    columns: Columns
    key: tuple[str, ...]

    @property
    def headings(self) -> tuple[str, ...]:
        """Every column, in our order."""
        return self.columns.all

    def key_of(self, cells: tuple[str, ...]) -> str:
        """Return what an edit names this row by."""
        named = dict(zip(self.headings, cells, strict=True))
        return KEY_JOINT.join(named[column] for column in self.key)

    def names(self, row_key: str, cells: tuple[str, ...]) -> bool:
        """Tell whether ``row_key`` means this row; what is blank at its end may be left out.

        So a key may grow by a column, and whoever knew it before still names the same rows.
        """
        return self.key_of(cells).rstrip(KEY_JOINT) == row_key.rstrip(KEY_JOINT)


FORMS: dict[str, Form] = {
    each.name: each
    for each in (
        Form(
            name="aula",
            title="Aula",
            title_en="The hall",
            columns=Columns(("pengaturan", "nilai"), EXPLAINED),
            key=("pengaturan",),
        ),
        Form(
            name="instansi",
            title="Instansi",
            title_en="Agencies",
            columns=AGENCY_COLUMNS,
            key=("kode",),
        ),
        Form(
            name="layanan",
            title="Layanan",
            title_en="Services",
            columns=SERVICE_COLUMNS,
            key=("kode",),
        ),
        Form(
            name="loket",
            title="Loket",
            title_en="Counters",
            columns=COUNTER_COLUMNS,
            key=("no",),
        ),
        Form(
            name="tahap",
            title="Nama tahap",
            title_en="Names of steps",
            columns=Columns(("tahap",), ("nama", "nama_en")),
            key=("tahap",),
        ),
        Form(
            name="petugas",
            title="Petugas",
            title_en="Officers",
            columns=OFFICER_COLUMNS,
            key=("nama",),
        ),
        Form(
            name="jam",
            title="Jam pelayanan",
            title_en="Hours",
            columns=Columns(("berlaku_untuk",), ("mulai", "sampai", *DAYS)),
            key=("berlaku_untuk", "mulai"),
        ),
        Form(
            name="hari",
            title="Hari libur dan hari khusus",
            title_en="Holidays and special days",
            columns=Columns(("tanggal", "jenis"), ("alasan", "instansi", "layanan")),
            key=("tanggal", "instansi", "layanan"),
        ),
        Form(
            name="aturan",
            title="Aturan antrean",
            title_en="Rules of the queue",
            columns=Columns(("aturan", "nilai"), EXPLAINED),
            key=("aturan",),
        ),
        Form(
            name="suara",
            title="Suara",
            title_en="Voice",
            columns=Columns(("aturan", "nilai"), EXPLAINED),
            key=("aturan",),
        ),
        Form(
            name="teks",
            title="Teks berjalan",
            title_en="Running text",
            columns=Columns(("urutan", "teks")),
            key=("urutan",),
        ),
        Form(
            name="pengumuman",
            title="Pengumuman terjadwal",
            title_en="Scheduled announcements",
            columns=Columns(("id", "jam", "teks"), ("teks_en", "hari", "zona")),
            key=("id",),
        ),
        Form(
            name="hening",
            title="Waktu hening",
            title_en="Silences",
            columns=Columns(("id", "jam", "menit"), ("alasan", "hari", "tanggal")),
            key=("id",),
        ),
        Form(
            name="media",
            title="Media ruang tunggu",
            title_en="Media of the waiting room",
            columns=Columns(("urutan", "berkas"), ("keterangan", "zona", "detik")),
            key=("urutan",),
        ),
        Form(
            name="profil_kedatangan",
            title="Pola kedatangan (untuk gladi)",
            title_en="Arrivals (for rehearsals)",
            columns=ARRIVAL_COLUMNS,
            key=("slot_mulai",),
        ),
    )
}
"""Every table, in the order in which people think of them."""
