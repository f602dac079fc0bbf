"""The office's people as the file has them, and every version of the hall's tables."""

from collections.abc import Iterator
from datetime import datetime
from itertools import islice

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import select

from antrean_hub.core.config import OfficerConfig
from antrean_hub.core.facts import HallConfigured
from antrean_hub.store import rows
from antrean_hub.store.statements import table_of
from antrean_hub.store.store import Store
from antrean_hub.store.tables import EventRow, OfficerRow
from antrean_shared.words import AgencyId

EVENT, OFFICER = table_of(EventRow), table_of(OfficerRow)
CONFIGURED = str(HallConfigured.__struct_config__.tag)


class Brief(Struct, frozen=True, kw_only=True):
    """What a version's fact says beside its tables."""

    who: str = ""
    reason: str = ""
    rows: dict[str, int] = {}
    agencies: dict[AgencyId, dict[str, int]] = {}

    def of(self, agency: AgencyId | None) -> "Brief | None":
        """Return what concerns one agency, or the whole; None where nothing does.

        Where nobody counted rows, it may be about anyone.
        """
        rows = self.rows if agency is None else self.agencies.get(agency, {})
        return replace(self, rows=rows) if rows or not self.rows or agency is None else None


class Version(Struct, frozen=True, kw_only=True):
    """One version of the hall's tables."""

    version: int
    at: datetime
    brief: Brief


def officers(store: Store) -> tuple[OfficerConfig, ...]:
    """Return the office's people, in the order in which they came; raises ReadFailed."""
    columns = (OFFICER.c.name, OFFICER.c.counters, OFFICER.c.duties, OFFICER.c.agency)
    with store.reading() as connection:
        found = connection.execute(select(*columns).order_by(OFFICER.c.name))
        return tuple(rows.officer_of(*row) for row in found)


def versions(
    store: Store, before: int | None, most: int, agency: AgencyId | None = None
) -> list[Version]:
    """Return the newest versions, or those before one, of the hall or about one agency.

    Raises ReadFailed.
    """
    wanted = select(EVENT.c.seq, EVENT.c.at, EVENT.c.data).where(EVENT.c.name == CONFIGURED)
    if before is not None:
        wanted = wanted.where(EVENT.c.seq < before)
    with store.reading() as connection:
        found = (
            Version(version=seq, at=at, brief=brief)
            for seq, at, data in connection.execute(wanted.order_by(EVENT.c.seq.desc()))
            if (brief := msgspec.json.decode(data, type=Brief).of(agency))
        )
        return list(islice(found, most))


def version(store: Store, seq: int) -> HallConfigured | None:
    """Return what made a version, with the people of that time where anybody wrote them down.

    None where there is no such version; raises ReadFailed.
    """
    found = next(_facts(store, seq), None)
    if found is None or found[0] != seq:
        return None
    people = (fact.officers for _, fact in _facts(store, seq) if fact.officers is not None)
    return replace(found[1], officers=next(people, None))


def _facts(store: Store, up_to: int) -> Iterator[tuple[int, HallConfigured]]:
    """Yield the versions up to one, the newest first."""
    wanted = select(EVENT.c.seq, EVENT.c.data).where(EVENT.c.name == CONFIGURED)
    with store.reading() as connection:
        for seq, data in connection.execute(
            wanted.where(EVENT.c.seq <= up_to).order_by(EVENT.c.seq.desc())
        ):
            fact = rows.fact_of(data, store.vault)
            if isinstance(fact, HallConfigured):
                yield seq, fact
