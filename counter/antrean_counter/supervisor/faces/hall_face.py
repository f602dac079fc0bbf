"""How the hall reads at a glance: figures, what wants a hand, and every agency in its place."""

from collections.abc import Iterable
from typing import NamedTuple

from antrean_counter.reading import service_name
from antrean_counter.supervisor.board import AgencyLine, Board, Level, Load, board, level_of
from antrean_counter.supervisor.desk import Desk
from antrean_counter.supervisor.faces.sentences import DOINGS, tr
from antrean_counter.supervisor.needs import NUMBERED, Kind, Need, needs
from antrean_counter.supervisor.trends import an_hour_ago
from antrean_shared.managing import Trend
from antrean_shared.wire import View
from antrean_shared.words import AgencyId, ServiceId, StageId
from antrean_ui import alarms, format
from antrean_ui.translate import QT_TRANSLATE_NOOP

ICONS: dict[Kind, str] = {
    Kind.FAULT: "printer-x",
    Kind.NOBODY: "users",
    Kind.ABSENT: "user-round",
    Kind.WAIT: "hourglass",
    Kind.CLOSURE: "lock",
    Kind.PAUSED: "pause",
    Kind.SLOW: "timer",
    Kind.SUSPENDED: "info",
    Kind.OUTAGE: "unplug",
    Kind.URGENT: "triangle-alert",
}


class Figure(NamedTuple):
    """One figure of the strip on top."""

    key: str
    number: str
    text: str
    level: str


class Bar(NamedTuple):
    """How many waited at one moment."""

    key: str
    share: float
    """Of the most that waited at any of them."""
    latest: bool


class ZoneRow(NamedTuple):
    """How full one part of the waiting room is."""

    key: str
    number: str
    text: str
    longest: str
    level: str


class NeedRow(NamedTuple):
    """One thing that wants a hand."""

    key: str
    target: str
    symbol: str
    title: str
    detail: str
    level: str
    hint: str
    """The digit that leads there."""


class AgencyRow(NamedTuple):
    """One agency in its place."""

    key: str
    letter: str
    name: str
    waiting: str
    longest: str
    level: str
    counters: list[str]
    doings: list[str]
    today: str
    """Shown where there is room."""
    spoken: str
    """The whole cell in one sentence, for whoever does not see it."""


class HallFace(NamedTuple):
    """The page of the whole hall."""

    figures: tuple[Figure, ...] = ()
    zones: tuple[ZoneRow, ...] = ()
    needs: tuple[NeedRow, ...] = ()
    agencies: tuple[AgencyRow, ...] = ()
    legend: tuple[Figure, ...] = ()
    trend: tuple[Bar, ...] = ()


def hall_face(desk: Desk) -> HallFace:
    """Return how the hall of ``desk`` reads."""
    view, now = desk.view, desk.now
    if view is None or now is None:
        return HallFace()
    whole = board(view, now)
    return HallFace(
        figures=_figures(whole, desk.language),
        zones=tuple(_zone(view, each.zone, each.load, desk.language) for each in whole.zones),
        needs=tuple(
            _need(view, each, desk.language)._replace(hint=str(at) if at <= NUMBERED else "")
            for at, each in enumerate(needs(view, now), 1)
        ),
        agencies=tuple(_agency(each, desk.language) for each in whole.agencies),
        legend=tuple(Figure(each, "", tr(DOINGS[each]), each) for each in DOINGS),
        trend=_bars(desk.trend),
    )


def then(desk: Desk) -> str:
    """Say how many waited an hour ago: ``sejam lalu 231``; nothing where nobody knows."""
    before = an_hour_ago(desk.trend)
    if before is None:
        return ""
    text = QT_TRANSLATE_NOOP("supervisor", "sejam lalu {count}")
    return tr(text, count=_count(before.waiting, desk.language))


def _bars(trend: Trend | None) -> tuple[Bar, ...]:
    points = trend.points if trend else ()
    most = max((each.waiting for each in points), default=0)
    last = len(points) - 1
    return tuple(
        Bar(str(at), each.waiting / most if most else 0.0, at == last)
        for at, each in enumerate(points)
    )


def agency_name(view: View, agency: AgencyId | None) -> str:
    """Return what people call an agency."""
    known = next((each for each in view.agencies if each.id == agency), None)
    return (known.short or known.name) if known else agency or ""


def stage_name(view: View, stage: StageId, language: str) -> str:
    """Return what a line is for: the step's name, or the services that begin there."""
    named = view.hall.stage_names.get(stage)
    services = [each.id for each in view.services if each.steps and each.steps[0].stage == stage]
    if named or not services:
        return named or stage
    first = service_name(view, ServiceId(services[0]), language)
    more = len(services) - 1
    text = QT_TRANSLATE_NOOP("supervisor", "{service} dan {more} layanan lain")
    return tr(text, service=first, more=more) if more else first


def short_span(seconds: float, language: str) -> str:
    """``7 menit``; nothing while nobody waits."""
    return format.duration(seconds, language) if seconds else ""


def _figures(whole: Board, language: str) -> tuple[Figure, ...]:
    longest = short_span(whole.load.longest_s, language) or "–"
    worst = _worst(line.level for line in whole.agencies)
    return (
        Figure(
            "waiting",
            _count(whole.load.waiting, language),
            tr(QT_TRANSLATE_NOOP("supervisor", "menunggu")),
            "",
        ),
        Figure("longest", longest, tr(QT_TRANSLATE_NOOP("supervisor", "terlama menunggu")), worst),
        Figure(
            "working",
            f"{whole.working}/{whole.counters}",
            tr(QT_TRANSLATE_NOOP("supervisor", "loket buka")),
            "",
        ),
        Figure(
            "served",
            _count(whole.served, language),
            tr(QT_TRANSLATE_NOOP("supervisor", "dilayani hari ini")),
            "",
        ),
    )


def _count(number: int, language: str) -> str:
    """``1.500`` in Indonesian, ``1,500`` in English."""
    text = f"{number:,}"
    return text if language == "en" else text.replace(",", ".")


def _worst(levels: Iterable[Level]) -> str:
    found = set(levels)
    return next((each for each in (Level.STOP, Level.CAUTION) if each in found), "")


def _zone(view: View, zone: str, load: Load, language: str) -> ZoneRow:
    name = tr(QT_TRANSLATE_NOOP("supervisor", "Zona {zone}"), zone=zone)
    longest = short_span(load.longest_s, language)
    return ZoneRow(zone, str(load.present), name, longest, level_of(view, load.longest_s))


def _agency(line: AgencyLine, language: str) -> AgencyRow:
    longest = short_span(line.load.longest_s, language)
    return AgencyRow(
        key=f"agency:{line.agency.id}",
        letter=line.agency.letter,
        name=line.agency.short or line.agency.name,
        waiting=str(line.load.waiting),
        longest=longest,
        level=line.level,
        counters=[counter.id for counter, _ in line.counters],
        doings=[doing for _, doing in line.counters],
        today=_today(line),
        spoken=f"{line.agency.name}: {line.load.waiting} {longest}",
    )


def _today(line: AgencyLine) -> str:
    served = sum(counter.served for counter, _ in line.counters)
    officers = sum(counter.officer is not None for counter, _ in line.counters)
    text = QT_TRANSLATE_NOOP("supervisor", "{served} dilayani  ·  {officers} petugas")
    return tr(text, served=served, officers=officers)


def _need(view: View, need: Need, language: str) -> NeedRow:
    title, detail = _words(view, need, language)
    return NeedRow(need.key, need.target, ICONS[need.kind], title, detail, need.level, "")


def _words(view: View, need: Need, language: str) -> tuple[str, str]:
    """Return what is the matter, and where."""
    if need.kind is Kind.FAULT:
        saying = alarms.saying(need.words)
        return f"{need.subject}: {saying.why}", saying.do
    span = "" if need.kind is Kind.URGENT else short_span(need.seconds, language)
    title = tr(
        TITLES[need.kind], count=need.count, span=span, subject=need.subject, words=need.words
    )
    agency = agency_name(view, need.agency)
    return title, _joined(_where(view, need, language), agency, *_how(need, span))


TITLES: dict[Kind, str] = {
    Kind.NOBODY: QT_TRANSLATE_NOOP("supervisor", "{count} menunggu, tidak ada loket buka"),
    Kind.WAIT: QT_TRANSLATE_NOOP("supervisor", "Terlama menunggu {span}"),
    Kind.ABSENT: QT_TRANSLATE_NOOP("supervisor", "Petugas belum hadir"),
    Kind.CLOSURE: QT_TRANSLATE_NOOP("supervisor", "Loket {subject} minta tutup: {words}"),
    Kind.PAUSED: QT_TRANSLATE_NOOP("supervisor", "Loket {subject} istirahat {span}"),
    Kind.SLOW: QT_TRANSLATE_NOOP("supervisor", "Loket {subject} melayani {words} {span}"),
    Kind.SUSPENDED: QT_TRANSLATE_NOOP("supervisor", "Pengambilan nomor dihentikan"),
    Kind.OUTAGE: QT_TRANSLATE_NOOP("supervisor", "Sistem instansi terganggu {span}"),
    Kind.URGENT: QT_TRANSLATE_NOOP("supervisor", "Pengumuman darurat sedang berlaku"),
}


def _where(view: View, need: Need, language: str) -> str:
    match need.kind:
        case Kind.NOBODY | Kind.WAIT:
            return stage_name(view, StageId(need.subject), language)
        case Kind.SUSPENDED:
            return service_name(view, ServiceId(need.subject), language)
        case _:
            return ""


def _how(need: Need, span: str) -> tuple[str, ...]:
    match need.kind:
        case Kind.NOBODY:
            return (tr(QT_TRANSLATE_NOOP("supervisor", "terlama {span}"), span=span),)
        case Kind.SLOW:
            return (tr(QT_TRANSLATE_NOOP("supervisor", "lebih dari dua kali waktu biasanya")),)
        case Kind.SUSPENDED | Kind.OUTAGE | Kind.URGENT:
            return (need.words,)
        case _ if need.count:
            return (tr(QT_TRANSLATE_NOOP("supervisor", "{count} menunggu"), count=need.count),)
        case _:
            return ()


def _joined(*parts: str) -> str:
    return "  ·  ".join(part for part in parts if part)
