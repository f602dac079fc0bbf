"""A folder of files to a hall's description and back, the same bytes for the same hall."""

from collections.abc import Sequence
from pathlib import Path

from antrean_hub.core.config import HallConfig, OfficerConfig
from antrean_hub.files.describe import Described, describe
from antrean_hub.files.officers import OFFICER_COLUMNS, OFFICERS, officer_rows
from antrean_hub.files.problems import ImportRefused, Problems
from antrean_hub.files.rows import agency_rows, arrival_rows, counter_rows, service_rows
from antrean_hub.files.settings import FILE, read_document
from antrean_hub.files.settings_text import settings_text
from antrean_hub.files.sheet import Columns, Row, read_sheet, read_text, write_sheet
from antrean_hub.files.tables import (
    AGENCIES,
    AGENCY_COLUMNS,
    ARRIVAL_COLUMNS,
    ARRIVALS,
    COUNTER_COLUMNS,
    COUNTERS,
    SERVICE_COLUMNS,
    SERVICES,
    read_tables,
)

MAY_BE_LEFT_OUT = (ARRIVALS, OFFICERS)
"""Only rehearsals need arrivals; officers may be kept in the hub alone."""


def read_hall(folder: Path) -> HallConfig:
    """Read the hall's files; raise ImportRefused with every problem in them."""
    return read_folder(folder).config


def lacks_settings(folder: Path) -> bool:
    """Tell whether the folder holds the hall's tables alone."""
    return (folder / SERVICES).exists() and not (folder / FILE).exists()


def read_folder(folder: Path, standing: str | None = None) -> Described:
    """Read the hall's files and its people; raise ImportRefused with every problem in them.

    ``standing`` is the text of the settings where the folder has none. Raises NotADirectoryError
    where there is no folder.
    """
    if not folder.is_dir():
        raise NotADirectoryError(f"There is no folder {folder}.")
    problems = Problems()

    def take(file: str, columns: Columns) -> list[Row]:
        path = folder / file
        left_out = file in MAY_BE_LEFT_OUT and not path.exists()
        return [] if left_out else read_sheet(path, columns, problems)

    text = standing or read_text(folder / FILE, problems)
    document = None if text is None else read_document(text, problems)
    if document is None:  # each setting would be missing: say only what is wrong elsewhere
        read_tables(take, problems)
        raise ImportRefused(tuple(problems.found))
    described = describe(take, problems, document)
    if problems.found:
        raise ImportRefused(tuple(problems.found))
    return described if (folder / OFFICERS).exists() else described.without_officers()


def write_hall(config: HallConfig, folder: Path, officers: Sequence[OfficerConfig] = ()) -> None:
    """Write the hall's files into ``folder``, which is made if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in hall_files(config, officers).items():
        (folder / name).write_bytes(text.encode())


def hall_files(config: HallConfig, officers: Sequence[OfficerConfig] = ()) -> dict[str, str]:
    """Return every file's name and canonical text."""
    files = {
        FILE: settings_text(config),
        AGENCIES: write_sheet(AGENCY_COLUMNS, list(agency_rows(config))),
        SERVICES: write_sheet(SERVICE_COLUMNS, list(service_rows(config))),
        COUNTERS: write_sheet(COUNTER_COLUMNS, list(counter_rows(config))),
    }
    if config.arrivals:
        files[ARRIVALS] = write_sheet(ARRIVAL_COLUMNS, list(arrival_rows(config)))
    if officers:
        files[OFFICERS] = write_sheet(OFFICER_COLUMNS, officer_rows(officers))
    return files
