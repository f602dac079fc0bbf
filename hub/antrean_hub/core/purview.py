"""What of the hall's tables an agency's head manages: its own rows, and what it may write in them.

What may be seen and written is data, a line for each table. What is not named there is the hall's.
"""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from msgspec import Struct

from antrean_hub.core.config import HallConfig, OfficerConfig
from antrean_shared.managing import KEY_JOINT
from antrean_shared.words import AgencyId, Role, StageId


class Standing(Struct, frozen=True):
    """The hall and its people at a moment."""

    config: HallConfig
    officers: tuple[OfficerConfig, ...]


class Purview(Struct, frozen=True):
    """Whose part of the tables is meant, and the moment at which it is looked at."""

    standing: Standing
    agency: AgencyId | None
    """None for the whole hall."""

    def shows(self, table: str, key: str) -> bool:
        """Tell whether this row may be seen: one's own, or one that is for the whole hall."""
        part = PARTS.get(table)
        if self.agency is None or part is None:
            return self.agency is None
        owner = part.owner(self.standing, key)
        return owner == self.agency or (part.common and owner is None)

    def owns(self, table: str, key: str) -> bool:
        """Tell whether something of this row may be written."""
        if self.agency is None:
            return True
        return table in PARTS and PARTS[table].owner(self.standing, key) == self.agency

    def opens(self, table: str) -> bool:
        """Tell whether there is anything to see in this table."""
        return self.agency is None or table in PARTS

    def grows(self, table: str) -> bool:
        """Tell whether rows of this table may come and go."""
        return self.agency is None or (table in PARTS and PARTS[table].columns is None)

    def writes(self, table: str, column: str) -> bool:
        """Tell whether this column of one's own rows may be written."""
        if self.grows(table):
            return True
        return column in (PARTS[table].columns or () if table in PARTS else ())


Owner: TypeAlias = Callable[[Standing, str], AgencyId | None]
"""Whose a row is, by its key; None where it is the hall's, or several agencies'."""


class Part(Struct, frozen=True):
    """An agency's part of one table."""

    owner: Owner
    columns: frozenset[str] | None = None
    """What may be written in a row; None: everything, and rows may come and go."""
    common: bool = False
    """Whether the rows of the whole hall are shown beside one's own."""


def uses(config: HallConfig, agency: AgencyId) -> Iterator[tuple[str, str, str, StageId]]:
    """Yield every step that an agency's rows name: table, row, column, step."""
    for service in config.services:
        if service.agency == agency:
            for step in service.steps:
                yield "layanan", service.id, "alur_tahap_menit", step.stage
    for counter in config.counters:
        if counter.agency == agency:
            for column, stages in (("tahap_dilayani", counter.stages), ("bantu", counter.helps)):
                for stage in stages:
                    yield "loket", counter.id, column, stage


def _of_agency(standing: Standing, key: str) -> AgencyId | None:
    return next((each.id for each in standing.config.agencies if each.id == key), None)


def _of_hours(standing: Standing, key: str) -> AgencyId | None:
    return _of_agency(standing, key.partition(KEY_JOINT)[0])


def _of_service(standing: Standing, key: str) -> AgencyId | None:
    return next((each.agency for each in standing.config.services if each.id == key), None)


def _of_counter(standing: Standing, key: str) -> AgencyId | None:
    return next((each.agency for each in standing.config.counters if each.id == key), None)


def _of_day(standing: Standing, key: str) -> AgencyId | None:
    _, agency, service = (*key.split(KEY_JOINT), "", "")[:3]
    named = {_of_agency(standing, agency)} if agency else set()
    named |= {_of_service(standing, service)} if service else set()
    return _only(named)


def _of_stage(standing: Standing, key: str) -> AgencyId | None:
    config = standing.config
    return _only(
        {
            agency.id
            for agency in config.agencies
            if any(stage == key for _, _, _, stage in uses(config, agency.id))
        }
    )


def _of_officer(standing: Standing, key: str) -> AgencyId | None:
    """Return the one agency at whose counters someone sits; with a duty in the hall, nobody's."""
    person = next((each for each in standing.officers if each.name == key), None)
    if person is None or person.counters is None or set(person.duties) - {Role.AGENCY_HEAD}:
        return None
    heads = {person.agency} - {None}
    return _only(heads | {_of_counter(standing, each) for each in person.counters})


def _only(agencies: set[AgencyId | None]) -> AgencyId | None:
    """Return the agency, where it is a single one."""
    return next(iter(agencies)) if len(agencies) == 1 else None


PARTS: dict[str, Part] = {
    "instansi": Part(_of_agency, frozenset({"nama", "nama_pendek", "nama_en"})),
    "layanan": Part(
        _of_service,
        frozenset(
            {
                "nama",
                "nama_en",
                "alur_tahap_menit",
                "menit_total",
                "kuota_per_hari",
                "aktif",
                "syarat",
                "syarat_en",
                "janji_menit",
                "tarif",
                "tarif_en",
                "kata_kunci",
                "daring_sampai",
            }
        ),
    ),
    "loket": Part(_of_counter, frozenset({"nama", "tahap_dilayani", "aktif", "porsi", "bantu"})),
    "tahap": Part(_of_stage),
    "petugas": Part(_of_officer),
    "jam": Part(_of_hours, common=True),
    "hari": Part(_of_day, common=True),
}
"""An agency head's part of each table. Every other table is the hall's."""
