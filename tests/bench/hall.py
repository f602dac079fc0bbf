"""A hall for measuring: as many counters as stations, each with its own service and line."""

import datetime
from pathlib import Path

from argon2 import PasswordHasher
from msgspec.structs import replace

from antrean_hub import office, personnel
from antrean_hub.core.config import CounterConfig, Crowd, OfficerConfig
from antrean_hub.files.hall import read_hall
from antrean_hub.store.store import Store
from antrean_shared.wire import Agency, Service, Step
from antrean_shared.words import AgencyId, CounterId, Role, ServiceId, StageId

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""PINs are not what is measured: a hash that is checked at once."""

SAMPLE = Path(__file__).resolve().parents[2] / "deploy" / "sample-hall"
MORNING = datetime.datetime(2026, 11, 25, 8, 5)  # noqa: DTZ001 -- local time, as on the command line


def build(database: Path, stations: int, displays: int) -> dict[str, str]:
    """Make the hall's file; return the token of every station."""
    counters = range(1, stations + 1)
    agency = Agency(
        id=AgencyId("A"),
        letter="A",
        name="A",
        name_en="A",
        short="A",
        icon="id-card",
        kind="OPD",
        zone="1",
    )
    config = replace(
        read_hall(SAMPLE),
        days=(),
        stage_names={},
        stage_names_en={},
        agencies=(agency,),
        services=tuple(_service(n) for n in counters),
        counters=tuple(_counter(n) for n in counters),
        crowd={ServiceId(f"S-{n}"): Crowd(0, 0, 0) for n in counters},
    )
    with Store(database) as store:
        office.configure(store, config)
    personnel.put(
        database, personnel.person(OfficerConfig(name="Sari", counters=None), CHEAP.hash("1234"))
    )
    tokens = {f"pc-{n}": office.pair(database, Role.COUNTER, f"pc-{n}") for n in counters}
    for n in range(displays):
        tokens[f"tv-{n}"] = office.pair(database, Role.DISPLAY, f"tv-{n}")
    return tokens


def _service(n: int) -> Service:
    return Service(
        id=ServiceId(f"S-{n}"),
        name=f"Layanan {n}",
        name_en=f"Service {n}",
        agency=AgencyId("A"),
        prefix=f"A{n}",
        steps=(Step(StageId(f"A{n}"), 5),),
        quota=None,
        daily=10,
    )


def _counter(n: int) -> CounterConfig:
    return CounterConfig(
        id=CounterId(str(n)), name=f"Loket {n}", agency=AgencyId("A"), stages=(StageId(f"A{n}"),)
    )
