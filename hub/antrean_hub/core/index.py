"""The configuration turned over, so that nothing is searched at a call."""

from msgspec import Struct

from antrean_hub.core.config import CounterConfig, HallConfig
from antrean_shared.wire import Agency, Service
from antrean_shared.words import AgencyId, CounterId, ServiceId, StageId


class Index(Struct, frozen=True, kw_only=True):
    """The configuration turned over, so that nothing is searched at a call."""

    agencies: dict[AgencyId, Agency]
    services: dict[ServiceId, Service]
    counters: dict[CounterId, CounterConfig]
    agency_services: dict[AgencyId, tuple[ServiceId, ...]]
    agency_counters: dict[AgencyId, tuple[CounterId, ...]]
    stage_counters: dict[StageId, tuple[CounterId, ...]]
    zones: tuple[str, ...]
    """In the order of their agencies."""
    stage_minutes: dict[StageId, float]
    """Mean minutes at the counter, weighted by how many come for each service."""


def index(config: HallConfig) -> Index:
    """Turn the configuration over."""
    stages = {step.stage for service in config.services for step in service.steps}
    return Index(
        agencies={agency.id: agency for agency in config.agencies},
        services={service.id: service for service in config.services},
        counters={counter.id: counter for counter in config.counters},
        agency_services={agency.id: _services_of(config, agency.id) for agency in config.agencies},
        agency_counters={agency.id: _desks_of(config, agency.id) for agency in config.agencies},
        zones=tuple(dict.fromkeys(agency.zone for agency in config.agencies)),
        stage_counters={stage: _counters_of(config, stage) for stage in stages},
        stage_minutes={stage: _minutes_of(config, stage) for stage in stages},
    )


def _services_of(config: HallConfig, agency: AgencyId) -> tuple[ServiceId, ...]:
    return tuple(each.id for each in config.services if each.agency == agency)


def _desks_of(config: HallConfig, agency: AgencyId) -> tuple[CounterId, ...]:
    return tuple(each.id for each in config.counters if each.active and each.agency == agency)


def _counters_of(config: HallConfig, stage: StageId) -> tuple[CounterId, ...]:
    return tuple(each.id for each in config.counters if each.active and stage in each.stages)


def _minutes_of(config: HallConfig, stage: StageId) -> float:
    weighted = [
        (max(service.daily, 1), step.minutes)
        for service in config.services
        for step in service.steps
        if step.stage == stage
    ]
    return sum(weight * minutes for weight, minutes in weighted) / sum(w for w, _ in weighted)
