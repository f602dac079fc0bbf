"""A folder of files to a hall's configuration and back, the same bytes for the same hall."""

from collections.abc import Iterator
from pathlib import Path

from antrean_hub.core.config import CounterConfig, HallConfig
from antrean_hub.files.problems import ImportRefused, Problems
from antrean_hub.files.settings import FILE, Settings, read_settings
from antrean_hub.files.settings_text import settings_text
from antrean_hub.files.sheet import LIST, NO, YES, write_sheet
from antrean_hub.files.tables import (
    AGENCIES,
    AGENCY_COLUMNS,
    ARRIVAL_COLUMNS,
    ARRIVALS,
    COUNTER_COLUMNS,
    COUNTERS,
    PRIORITY_FIRST,
    SERVICE_COLUMNS,
    SERVICES,
    STEP_ARROW,
    Tables,
    read_tables,
)
from antrean_shared.wire import Service


def read_hall(folder: Path) -> HallConfig:
    """Read the hall's files; raise ImportRefused with every problem in them."""
    problems = Problems()
    tables = read_tables(folder, problems)
    settings = read_settings(folder, tables, problems)
    if settings is None or problems.found:
        raise ImportRefused(tuple(problems.found))
    return _config(settings, tables)


def write_hall(config: HallConfig, folder: Path) -> None:
    """Write the hall's files into ``folder``, which is made if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in hall_files(config).items():
        (folder / name).write_bytes(text.encode())


def hall_files(config: HallConfig) -> dict[str, str]:
    """Return every file's name and canonical text."""
    files = {
        FILE: settings_text(config),
        AGENCIES: write_sheet(AGENCY_COLUMNS, list(_agency_rows(config))),
        SERVICES: write_sheet(SERVICE_COLUMNS, list(_service_rows(config))),
        COUNTERS: write_sheet(COUNTER_COLUMNS, list(_counter_rows(config))),
    }
    if config.arrivals:
        rows = [(each.start, each.weekday, each.friday) for each in config.arrivals]
        files[ARRIVALS] = write_sheet(ARRIVAL_COLUMNS, rows)
    return files


def _config(settings: Settings, tables: Tables) -> HallConfig:
    parts = {name: getattr(settings, name) for name in settings.__struct_fields__}
    parts |= {name: getattr(tables, name) for name in tables.__struct_fields__}
    return HallConfig(**parts)


def _agency_rows(config: HallConfig) -> Iterator[tuple[str, ...]]:
    for each in config.agencies:
        yield (
            each.letter,
            each.id,
            each.name,
            each.kind,
            each.zone,
            each.short,
            each.icon,
            each.name_en,
        )


def _service_rows(config: HallConfig) -> Iterator[tuple[str | int, ...]]:
    letters = {agency.id: agency.letter for agency in config.agencies}
    for each in config.services:
        crowd = config.crowd[each.id]
        yield (
            each.id,
            each.name,
            letters[each.agency],
            each.prefix,
            _steps(each),
            sum(step.minutes for step in each.steps),
            each.daily,
            each.quota or 0,
            crowd.online,
            crowd.priority,
            crowd.no_show,
            each.name_en,
            _flag(each.active),
            _list(each.requirements),
            _list(each.requirements_en),
            each.promise_min or "",
            each.fee,
            each.fee_en,
            _list(each.keywords),
            _clock(config.online_until.get(each.id, 0)),
        )


def _list(texts: tuple[str, ...]) -> str:
    return LIST.join(texts)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}.{minute % 60:02}" if minute else ""


def _counter_rows(config: HallConfig) -> Iterator[tuple[str, ...]]:
    letters = {agency.id: agency.letter for agency in config.agencies}
    for each in config.counters:
        yield each.id, letters[each.agency], each.name, _stages(each), _flag(each.active)


def _steps(service: Service) -> str:
    return f" {STEP_ARROW} ".join(f"{step.stage}:{step.minutes}" for step in service.steps)


def _stages(counter: CounterConfig) -> str:
    first = (PRIORITY_FIRST,) if counter.priority_first else ()
    return " ".join((*first, *counter.stages))


def _flag(value: bool) -> str:
    return YES if value else NO
