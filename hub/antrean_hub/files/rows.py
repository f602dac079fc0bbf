"""A hall's agencies, services, counters and arrivals as the rows of the office's tables."""

from collections.abc import Iterator
from typing import TypeAlias

from antrean_hub.core.config import CounterConfig, HallConfig
from antrean_hub.files.sheet import LIST, NO, YES
from antrean_hub.files.tables import PRIORITY_FIRST, STEP_ARROW
from antrean_shared.wire import Service

Cells: TypeAlias = tuple[str, ...]


def agency_rows(config: HallConfig) -> Iterator[Cells]:
    """Yield a row for every agency."""
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


def service_rows(config: HallConfig) -> Iterator[Cells]:
    """Yield a row for every service."""
    letters = {agency.id: agency.letter for agency in config.agencies}
    for each in config.services:
        crowd = config.crowd[each.id]
        yield (
            each.id,
            each.name,
            letters[each.agency],
            each.prefix,
            _steps(each),
            str(sum(step.minutes for step in each.steps)),
            str(each.daily),
            str(each.quota or 0),
            str(crowd.online),
            str(crowd.priority),
            str(crowd.no_show),
            each.name_en,
            _flag(each.active),
            _list(each.requirements),
            _list(each.requirements_en),
            str(each.promise_min or ""),
            each.fee,
            each.fee_en,
            _list(each.keywords),
            _clock(config.online_until.get(each.id, 0)),
        )


def arrival_rows(config: HallConfig) -> Iterator[Cells]:
    """Yield a row for every quarter of an hour of a rehearsal."""
    for each in config.arrivals:
        yield each.start, str(each.weekday), str(each.friday)


def _list(texts: tuple[str, ...]) -> str:
    return LIST.join(texts)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}.{minute % 60:02}" if minute else ""


def counter_rows(config: HallConfig) -> Iterator[Cells]:
    """Yield a row for every counter."""
    letters = {agency.id: agency.letter for agency in config.agencies}
    for each in config.counters:
        yield (
            each.id,
            letters[each.agency],
            each.name,
            _stages(each),
            _flag(each.active),
            " ".join(map(str, each.shares)),
            " ".join(each.helps),
        )


def _steps(service: Service) -> str:
    return f" {STEP_ARROW} ".join(f"{step.stage}:{step.minutes}" for step in service.steps)


def _stages(counter: CounterConfig) -> str:
    first = (PRIORITY_FIRST,) if counter.priority_first else ()
    return " ".join((*first, *counter.stages))


def _flag(value: bool) -> str:
    return YES if value else NO
