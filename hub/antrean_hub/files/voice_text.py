"""What the hall says aloud, written for the people who keep ``hall.toml``."""

from collections.abc import Iterator

from antrean_hub.core.config import WEEK, HallConfig, Planned, PlannedAnnouncement, PlannedSilence
from antrean_hub.files.toml_text import clock, listed, quoted
from antrean_hub.files.week import WEEKDAYS

RULES_HEAD = "# Suara ruang tunggu."
RULES_COMMENTS = {
    "times": "kali satu panggilan disebut selama tidak ada panggilan lain",
    "short_from": "panggilan lain yang menunggu disebut: kalimat menjadi pendek",
    "shortest_from": "panggilan lain yang menunggu disebut: kalimat menjadi paling pendek",
    "stale_s": "detik; panggilan yang lebih lama tidak disebut lagi",
}
STYLE_COMMENT = (
    'nomor 021: "digit" nol dua satu, "bilangan" dua puluh satu, "campuran" nol dua puluh satu'
)
SILENCES_HEAD = """\
# Hening: azan dan upacara. Panggilan tetap tampil di layar dan disebut sesudahnya.
# Waktu salat berubah sepanjang tahun: tambahkan date bila hanya untuk satu tanggal."""
ANNOUNCEMENTS_HEAD = """\
# Pengumuman terjadwal, tampil dan disebut. Tanpa days: tiap hari buka; tanpa zones: semua zona."""


def rules_text(config: HallConfig) -> list[str]:
    """Return the lines of ``[voice]``."""
    rules = config.voice
    return [
        RULES_HEAD,
        "[voice]",
        f"style = {quoted(rules.style)} # {STYLE_COMMENT}",
        *(f"{name} = {getattr(rules, name)} # {text}" for name, text in RULES_COMMENTS.items()),
    ]


def silences_text(config: HallConfig) -> list[str]:
    """Return the lines of ``[[silences]]``; none where there are none."""
    lines = [line for each in config.silences for line in _silence(each)]
    return [SILENCES_HEAD, *lines] if lines else []


def announcements_text(config: HallConfig) -> list[str]:
    """Return the lines of ``[[announcements]]``; none where there are none."""
    lines = [line for each in config.announcements for line in _announcement(each)]
    return [ANNOUNCEMENTS_HEAD, *lines] if lines else []


def _silence(each: PlannedSilence) -> Iterator[str]:
    yield "[[silences]]"
    yield from _planned(each)
    yield f"minutes = {each.minutes}"
    if each.reason:
        yield f"reason = {quoted(each.reason)}"
    if each.only is not None:
        yield f"date = {each.only.isoformat()}"


def _announcement(each: PlannedAnnouncement) -> Iterator[str]:
    yield "[[announcements]]"
    yield from _planned(each)
    yield f"text = {quoted(each.text)}"
    if each.text_en:
        yield f"text_en = {quoted(each.text_en)}"
    if each.zones is not None:
        yield f"zones = {listed(each.zones)}"


def _planned(each: Planned) -> Iterator[str]:
    yield f"id = {quoted(each.id)}"
    yield f"at = {quoted(clock(each.at))}"
    if len(each.days) < WEEK:
        yield f"days = {listed(WEEKDAYS[day] for day in each.days)}"
