"""A hall's settings as rows of tables, each with a word of explanation where it needs one."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import asdict

from antrean_hub.core.config import DAYS, WEEK, HallConfig, Hours, Planned, Span
from antrean_hub.files.document import KINDS, WHOLE_HALL
from antrean_hub.files.guide import SETTINGS
from antrean_hub.files.sheet import LIST, NO, YES
from antrean_hub.files.toml_text import clock

Cells = tuple[str, ...]
KIND_WORDS = {kind: word for word, kind in KINDS.items()}


def settings_rows(config: HallConfig) -> dict[str, list[Cells]]:
    """Return the rows of every table of settings."""
    return {
        "aula": list(_settings("aula", _hall(config))),
        "aturan": list(_settings("aturan", asdict(config.policy))),
        "suara": list(_settings("suara", asdict(config.voice))),
        "jam": list(_weeks(config)),
        "hari": list(_days(config)),
        "tahap": list(_steps(config)),
        "teks": [(str(nth), text) for nth, text in enumerate(config.running_text, start=1)],
        "pengumuman": list(_announcements(config)),
        "hening": list(_silences(config)),
        "media": list(_media(config)),
    }


def _hall(config: HallConfig) -> Mapping[str, object]:
    return {
        "name": config.name,
        "region": config.region,
        "region_code": config.region_code,
        "time_zone": config.time_zone,
        "languages": LIST.join(config.languages),
        "ticket_url": config.ticket_url,
        "opens_before_min": config.opens_before_min,
        "cutoff_before_min": config.cutoff_before_min,
    }


def _settings(table: str, values: Mapping[str, object]) -> Iterator[Cells]:
    for name, guide in SETTINGS[table].items():
        yield name, _plain(values[name]), guide.text


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return YES if value else NO
    return str(value)


def _weeks(config: HallConfig) -> Iterator[Cells]:
    always = "", ""
    yield (WHOLE_HALL, *always, *_week(config.hours))
    for agency, hours in config.agency_hours.items():
        yield (agency, *always, *_week(hours))
    for each in config.dated_hours:
        dates = each.first.isoformat(), each.last.isoformat()
        yield (each.agency or WHOLE_HALL, *dates, *_week(each.hours))


def _week(hours: Hours) -> Cells:
    return tuple(f"{LIST} ".join(map(_span, spans)) for spans in hours)


def _span(span: Span) -> str:
    return f"{clock(span.start)}-{clock(span.end)}"


def _days(config: HallConfig) -> Iterator[Cells]:
    for day in config.days:
        kind = KIND_WORDS[day.kind]
        yield day.date.isoformat(), kind, day.reason, day.agency or "", day.service or ""


def _steps(config: HallConfig) -> Iterator[Cells]:
    for step in dict.fromkeys((*config.stage_names, *config.stage_names_en)):
        yield step, config.stage_names.get(step, ""), config.stage_names_en.get(step, "")


def _announcements(config: HallConfig) -> Iterator[Cells]:
    for each in config.announcements:
        zones = LIST.join(each.zones or ())
        yield each.id, clock(each.at), each.text, each.text_en, _weekdays(each), zones


def _silences(config: HallConfig) -> Iterator[Cells]:
    for each in config.silences:
        only = each.only.isoformat() if each.only else ""
        yield each.id, clock(each.at), str(each.minutes), each.reason, _weekdays(each), only


def _weekdays(planned: Planned) -> str:
    every = len(planned.days) == WEEK
    return "" if every else _joined(DAYS[day] for day in planned.days)


def _joined(words: Iterable[str]) -> str:
    return LIST.join(words)


def _media(config: HallConfig) -> Iterator[Cells]:
    for nth, each in enumerate(config.media, start=1):
        seconds = "" if each.seconds is None else str(each.seconds)
        yield str(nth), each.file, each.caption, each.zone or "", seconds
