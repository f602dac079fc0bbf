"""``hall.toml`` written for the people who keep it: every setting under a word of explanation."""

import json
from collections.abc import Iterator

from msgspec.structs import asdict

from antrean_hub.core.config import DatedHours, HallConfig, Hours, Span, SpecialDay
from antrean_hub.files.toml_text import bare, clock, listed, long_list, quoted
from antrean_hub.files.voice_text import announcements_text, rules_text, silences_text
from antrean_hub.files.week import WEEKDAYS
from antrean_shared.wire import Media

HEAD = """\
# Pengaturan aula Mal Pelayanan Publik.
# Instansi, layanan, loket, dan pola kedatangan ada di berkas CSV di folder yang sama.
# Baris yang diawali tanda # hanya penjelasan."""

COMMENTS = {
    "name": "Nama di kepala layar dan tiket, lalu daerahnya.",
    "region_code": "Kode wilayah Kemendagri (00.00 = daerah contoh).",
    "time_zone": "Zona waktu: Asia/Jakarta dan Asia/Pontianak (WIB), Asia/Makassar (WITA), "
    "Asia/Jayapura (WIT).",
    "languages": 'Bahasa di layar. "id" selalu yang pertama.',
    "ticket_url": "Alamat di kode QR tiket; kode acak tiket ditulis di belakangnya.",
    "running_text": "Teks yang bergantian tampil di layar ruang tunggu.",
    "opens_before_min": "Nomor mulai diberikan sekian menit sebelum loket buka.",
    "cutoff_before_min": "Nomor terakhir diberikan sekian menit sebelum loket tutup.",
}
POLICY_HEAD = "# Aturan antrean."
POLICY_COMMENTS = {
    "priority_run": "pengunjung prioritas berturut-turut, lalu satu pengunjung biasa",
    "call_limit": "kali dipanggil sebelum boleh dinyatakan terlewat",
    "call_spacing_s": "detik antara dua panggilan untuk nomor yang sama",
    "booked_run": "pendaftar daring yang waktunya tiba, didahulukan berturut-turut; 0: menurut "
    "kedatangan",
    "help_after_min": "menit; loket kosong membantu antrean yang menunggu lebih lama dari ini",
    "restore_after": "nomor lain didahulukan sebelum nomor terlewat yang kembali",
    "longest_wait_guard_min": "menit; yang menunggu lebih lama dari ini didahulukan",
    "unsure_after_s": "detik; tiket yang cetaknya tidak pasti tetap masuk antrean",
    "undo_s": "detik untuk mengurungkan langkah terakhir yang belum diumumkan",
    "absent_after_min": "menit sesudah buka; instansi tanpa petugas dianggap belum hadir",
    "absent_stops": "true: instansi yang belum hadir tidak memberi nomor; false: hanya diberitahu",
    "booking_window_min": "menit sebelum dan sesudah jam janji untuk lapor hadir",
    "booking_days_ahead": "hari ke depan yang dapat dipesan daring; 0 berarti tanpa pesanan",
    "booking_days_kept": "hari sesudah kunjungan sampai data pesanan dihapus untuk selamanya",
}
HOURS_HEAD = """\
# Jam loket melayani. Di antara dua rentang adalah istirahat; [] berarti tutup."""
AGENCY_HOURS_HEAD = """\
# Jam khusus satu instansi (kode dari instansi.csv)."""
DATED_HOURS_HEAD = """\
# Jam dari satu tanggal sampai tanggal lain (Ramadan, musim ramai); di luarnya berlaku jam di atas.
# Tambahkan agency bila hanya untuk satu instansi."""
DAYS_HEAD = """\
# Hari khusus. kind: "holiday" (libur), "closed" (tutup), "open" (buka walau libur).
# Tambahkan agency atau service bila hanya untuk satu instansi atau satu layanan.
# Hari libur yang tanggalnya ditetapkan setiap tahun (Idulfitri, Iduladha, Nyepi, Waisak, Maulid,
# Isra Mikraj, cuti bersama) diisi setelah keputusan bersama para menteri terbit."""
STAGES_HEAD = """\
# Nama langkah yang perlu disebut saat memanggil, menurut kode tahap di layanan.csv."""
STAGES_EN_HEAD = """\
# Nama langkah yang sama dalam bahasa Inggris, untuk pengunjung yang memilihnya."""


MEDIA_HEAD = """\
# Gambar dan film ruang tunggu: nama berkas di folder media layar. Tanpa zone: semua zona."""


def settings_text(config: HallConfig) -> str:
    """Return the file's canonical text."""
    parts = (
        [HEAD],
        _top(config),
        _policy(config),
        _hours(config),
        _agency_hours(config),
        _dated_hours(config),
        _days(config),
        _stages(config),
        _stages_en(config),
        rules_text(config),
        silences_text(config),
        announcements_text(config),
        _media(config),
    )
    return "\n\n".join("\n".join(lines) for lines in parts if lines) + "\n"


def _top(config: HallConfig) -> list[str]:
    values = {
        "name": quoted(config.name),
        "region": quoted(config.region),
        "region_code": quoted(config.region_code),
        "time_zone": quoted(config.time_zone),
        "languages": listed(config.languages),
        "ticket_url": quoted(config.ticket_url),
        "running_text": long_list(config.running_text),
        "opens_before_min": str(config.opens_before_min),
        "cutoff_before_min": str(config.cutoff_before_min),
    }
    lines = []
    for key, value in values.items():
        if key in COMMENTS:
            lines.append(f"# {COMMENTS[key]}")
        lines.append(f"{key} = {value}")
    return lines


def _policy(config: HallConfig) -> list[str]:
    values = asdict(config.policy)
    return [
        POLICY_HEAD,
        "[policy]",
        *(
            f"{name} = {json.dumps(values[name])} # {text}"
            for name, text in POLICY_COMMENTS.items()
        ),
    ]


def _hours(config: HallConfig) -> list[str]:
    return [HOURS_HEAD, "[hours]", *_week(config.hours)]


def _agency_hours(config: HallConfig) -> list[str]:
    lines: list[str] = [AGENCY_HOURS_HEAD] if config.agency_hours else []
    for agency, hours in config.agency_hours.items():
        lines += [f"[agency_hours.{bare(agency)}]", *_week(hours)]
    return lines


def _dated_hours(config: HallConfig) -> list[str]:
    lines = [line for each in config.dated_hours for line in _between(each)]
    return [DATED_HOURS_HEAD, *lines] if lines else []


def _between(dated: DatedHours) -> Iterator[str]:
    yield "[[dated_hours]]"
    yield f"from = {dated.first.isoformat()}"
    yield f"until = {dated.last.isoformat()}"
    if dated.agency is not None:
        yield f"agency = {quoted(dated.agency)}"
    yield from _week(dated.hours)


def _week(hours: Hours) -> Iterator[str]:
    for weekday, spans in zip(WEEKDAYS, hours, strict=True):
        yield f"{weekday} = {listed(_span(span) for span in spans)}"


def _span(span: Span) -> str:
    return f"{clock(span.start)}-{clock(span.end)}"


def _days(config: HallConfig) -> list[str]:
    return [DAYS_HEAD, *(line for day in config.days for line in _day(day))]


def _day(day: SpecialDay) -> Iterator[str]:
    yield "[[days]]"
    yield f"date = {day.date.isoformat()}"
    yield f"kind = {quoted(day.kind)}"
    for key, value in (("reason", day.reason), ("agency", day.agency), ("service", day.service)):
        if value:
            yield f"{key} = {quoted(value)}"


def _stages(config: HallConfig) -> list[str]:
    names = (f"{bare(stage)} = {quoted(name)}" for stage, name in config.stage_names.items())
    return [STAGES_HEAD, "[stage_names]", *names]


def _stages_en(config: HallConfig) -> list[str]:
    if not config.stage_names_en:
        return []
    names = (f"{bare(stage)} = {quoted(name)}" for stage, name in config.stage_names_en.items())
    return [STAGES_EN_HEAD, "[stage_names_en]", *names]


def _media(config: HallConfig) -> list[str]:
    lines = [line for each in config.media for line in _medium(each)]
    return [MEDIA_HEAD, *lines] if lines else []


def _medium(media: Media) -> Iterator[str]:
    yield "[[media]]"
    yield f"file = {quoted(media.file)}"
    for key, value in (("caption", media.caption), ("zone", media.zone)):
        if value:
            yield f"{key} = {quoted(value)}"
    if media.seconds is not None:
        yield f"seconds = {media.seconds}"
