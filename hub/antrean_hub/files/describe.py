"""What an office's tables say of its hall, wherever they lie: in files, a workbook, an edit."""

from msgspec import Struct
from msgspec.structs import replace

from antrean_hub.core.config import HallConfig, OfficerConfig
from antrean_hub.files.document import Document
from antrean_hub.files.keys import Value
from antrean_hub.files.officers import OFFICER_COLUMNS, OFFICERS, read_officers, read_pins
from antrean_hub.files.problems import Problems
from antrean_hub.files.settings import Settings, read_settings
from antrean_hub.files.tables import Tables, Take, read_tables


class Described(Struct, frozen=True, kw_only=True):
    """A hall and its people."""

    config: HallConfig
    officers: tuple[OfficerConfig, ...] | None
    """None where the tables say nothing of them: they stay as they are."""
    pins: dict[str, str] = {}
    """The PINs that are to be set."""

    def without_officers(self) -> "Described":
        """Return the same for tables that say nothing of people."""
        return replace(self, officers=None, pins={})


def describe(take: Take, problems: Problems, document: dict[str, Value] | None = None) -> Described:
    """Read the tables, noting every problem; the settings come from ``document``, if there is one.

    What is returned is worth nothing where a problem was noted.
    """
    tables = read_tables(take, problems)
    if document is None:
        settings_tables = Document(take, problems)
        settings = read_settings(settings_tables.found, tables, settings_tables.problems())
    else:
        settings = read_settings(document, tables, problems)
    people = take(OFFICERS, OFFICER_COLUMNS)
    return Described(
        config=_config(settings, tables),
        officers=read_officers(people, tables),
        pins=read_pins(people),
    )


def _config(settings: Settings, tables: Tables) -> HallConfig:
    parts = {name: getattr(settings, name) for name in settings.__struct_fields__}
    parts |= {name: getattr(tables, name) for name in tables.__struct_fields__}
    return HallConfig(**parts)
