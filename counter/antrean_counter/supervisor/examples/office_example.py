"""What the hub tells of tables, changes and a number, for pictures of the desk and its tests."""

from datetime import timedelta

from antrean_counter.supervisor.examples import guide_example
from antrean_counter.supervisor.examples.example import NOW
from antrean_shared.managing import (
    CellChange,
    HallChanged,
    HallTables,
    HallVersion,
    HallVersions,
    RowChange,
    Story,
    StoryLine,
    TableColumn,
    TableInfo,
    TablePage,
    TableProblem,
    TableRow,
    Trend,
    TrendPoint,
)
from antrean_shared.wire import Why
from antrean_shared.words import ChangeKind, Ground

FREE = frozenset(
    "nama_en aktif syarat porsi loket tugas instansi pin mulai sampai senin selasa rabu "
    "kamis jumat alasan keterangan zona detik".split()
)
"""Columns whose cells may be empty."""


def _info(name: str, title: str, title_en: str, columns: str, rows: int, key: int = 1) -> TableInfo:
    names, text = columns.split(), guide_example.TEXTS[name]
    guides = guide_example.COLUMNS[name]
    return TableInfo(
        name=name,
        title=title,
        title_en=title_en,
        columns=tuple(TableColumn(each, each not in FREE, guides[each]) for each in names),
        key=tuple(names[:key]),
        rows=rows,
        settings=guide_example.SETTINGS.get(name, {}),
        text=text[0],
        text_en=text[1],
    )


TABLES = HallTables(
    12,
    (
        _info("instansi", "Instansi", "Agencies", "kode huruf nama zona nama_en", 24),
        _info(
            "layanan",
            "Layanan",
            "Services",
            "kode nama huruf_instansi alur_tahap_menit kuota_per_hari nama_en aktif syarat",
            64,
        ),
        _info(
            "loket", "Loket", "Counters", "no huruf_instansi nama tahap_dilayani aktif porsi", 45
        ),
        _info("petugas", "Petugas", "Officers", "nama loket tugas instansi pin", 61),
        _info(
            "jam",
            "Jam pelayanan",
            "Hours",
            "berlaku_untuk mulai sampai senin selasa rabu kamis jumat",
            2,
            key=2,
        ),
        _info("hari", "Hari libur dan hari khusus", "Holidays", "tanggal jenis alasan", 26),
        _info("aturan", "Aturan antrean", "Rules of the queue", "aturan nilai keterangan", 16),
        _info("teks", "Teks berjalan", "Running text", "urutan teks", 6),
        _info("pengumuman", "Pengumuman terjadwal", "Scheduled announcements", "id jam teks", 3),
        _info("media", "Media ruang tunggu", "Media", "urutan berkas zona detik", 2),
    ),
)
SERVICES = TablePage(
    table="layanan",
    version=12,
    columns=tuple(each.name for each in TABLES.tables[1].columns),
    rows=tuple(
        TableRow(row[0], row)
        for row in (
            (
                "A-01",
                "Perekaman KTP-el pemula",
                "A",
                "A1:5 > AR:8",
                "40",
                "First electronic ID card: enrolment",
                "ya",
                "Fotokopi KK; Berusia 17 tahun atau sudah menikah",
            ),
            (
                "A-02",
                "Cetak ulang KTP-el (rusak/hilang/ubah data)",
                "A",
                "A1:7",
                "60",
                "ID card reprint (damaged, lost, changed)",
                "ya",
                "KTP lama atau surat kehilangan; Fotokopi KK",
            ),
            ("A-04", "Kartu Keluarga baru/perubahan", "A", "A2:12", "45", "Family card", "ya", ""),
            ("B-02", "Konsultasi KKPR", "B", "B1:20", "", "Land-use advice", "tidak", ""),
        )
    ),
    after=None,
)
RULES = TablePage(
    table="aturan",
    version=12,
    columns=("aturan", "nilai", "keterangan"),
    rows=tuple(
        TableRow(key, (key, guide.example or "tidak", guide.text))
        for key, guide in guide_example.SETTINGS["aturan"].items()
    ),
    after=None,
)
COUNTERS = TablePage(
    table="loket",
    version=12,
    columns=tuple(each.name for each in TABLES.tables[2].columns),
    rows=(
        TableRow("3", ("3", "A", "KK dan Pindah 1", "A2 A3", "ya", "2 1")),
        TableRow("8", ("8", "A", "Prioritas (semua layanan Dukcapil)", "PRIO A1 A2", "ya", "")),
    ),
    after=None,
)
HOURS = TablePage(
    table="jam",
    version=12,
    columns=tuple(each.name for each in TABLES.tables[4].columns),
    rows=(
        TableRow("aula|", ("aula", "", "", *["08.00-15.00"] * 4, "08.00-11.30; 13.00-15.00")),
        TableRow(
            "aula|2027-02-08",
            (
                *("aula", "2027-02-08", "2027-03-09"),
                *["08.00-12.00; 12.30-14.00"] * 4,
                "08.00-11.30; 12.30-14.00",
            ),
        ),
    ),
    after=None,
)
VERSIONS = HallVersions(
    (
        HallVersion(version=12, at=NOW, who="Ratna Dewi Lestari", reason="Jam Ramadan", rows={}),
        HallVersion(
            version=11,
            at=NOW - timedelta(days=3),
            who="Ratna Dewi Lestari",
            reason="Kuota paspor ditambah setelah petugas baru datang",
            rows={"layanan": 2, "petugas": 1},
        ),
        HallVersion(version=10, at=NOW - timedelta(days=40), who="", reason="", rows={}),
    )
)
WRONG = HallChanged(
    version=12,
    changed=False,
    problems=(
        TableProblem(
            table="layanan",
            row=3,
            row_key="A-02",
            column="alur_tahap_menit",
            text="tidak ada loket di loket.csv yang melayani 'A9'",
            text_en="no counter in loket.csv serves 'A9'",
        ),
    ),
)
RIGHT = HallChanged(
    version=12,
    changed=False,
    changes=(
        RowChange(
            table="layanan",
            row_key="A-02",
            kind=ChangeKind.CHANGED,
            cells=(CellChange("kuota_per_hari", "60", "80"),),
        ),
        RowChange(
            table="teks",
            row_key="7",
            kind=ChangeKind.ADDED,
            cells=(CellChange("teks", "", "Kantin buka di lantai 2."),),
        ),
    ),
)
TREND = Trend(
    tuple(
        TrendPoint(NOW - timedelta(minutes=10 * (12 - at)), waiting, 600.0)
        for at, waiting in enumerate(
            (96, 128, 160, 171, 190, 204, 231, 246, 262, 270, 268, 259, 263)
        )
    )
)
STORY = Story(
    number="A1-044",
    day="2026-11-25",
    lines=(
        StoryLine(
            NOW - timedelta(minutes=31),
            "A1-044 diambil di kiosk-1 untuk A-02, prioritas (Lansia)",
            "A1-044 taken at kiosk-1 for A-02, priority (elderly)",
        ),
        StoryLine(NOW - timedelta(minutes=30, seconds=56), "kertasnya keluar", "its paper came"),
        StoryLine(
            NOW - timedelta(minutes=12),
            "A1-045, yang datang kemudian, dipanggil lebih dulu ke loket 1",
            "A1-045, who came later, was called first to counter 1",
            (Why(Ground.RUN_ENDED, {"run": 2}),),
        ),
    ),
)
