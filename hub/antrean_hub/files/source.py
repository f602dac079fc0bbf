"""A hall from a folder of files or from one workbook, and back; the name's ending tells which."""

from collections.abc import Sequence
from pathlib import Path

from antrean_hub.core.config import HallConfig, OfficerConfig
from antrean_hub.files.book import book_of, read_lines
from antrean_hub.files.describe import Described
from antrean_hub.files.forms import FORMS
from antrean_hub.files.hall import read_folder, write_hall
from antrean_hub.files.problems import ImportRefused, Problems
from antrean_hub.files.workbook import ENDINGS, read_workbook, write_workbook
from antrean_hub.files.wrong import Wrong

NEEDED = ("aula", "instansi", "layanan", "loket", "jam")
"""Sheets without which there is no hall; of the others there may be none."""
XLSX = ".xlsx"


def read_source(source: Path, standing: str | None = None) -> Described:
    """Read a folder or a workbook; raise ImportRefused with every problem in it, and OSError.

    ``standing`` is the text of the settings of a folder that has none.
    """
    return _workbook(source) if source.suffix.lower() in ENDINGS else read_folder(source, standing)


def write_source(target: Path, config: HallConfig, officers: Sequence[OfficerConfig]) -> None:
    """Write a folder, or a workbook where the name ends like one."""
    if target.suffix.lower() == XLSX:
        target.write_bytes(write_workbook(book_of(config, officers)))
    else:
        write_hall(config, target, officers)


def _workbook(source: Path) -> Described:
    found = Problems()
    sheets = read_workbook(source.read_bytes(), source.name, found)
    if sheets:
        for name in NEEDED:
            if name not in sheets:
                found.add(name, None, None, Wrong.NO_SHEET)
    if found.found:
        raise ImportRefused(tuple(found.found))
    empty = {name: [list(form.headings)] for name, form in FORMS.items()}
    described, problems = read_lines({**empty, **sheets})
    if problems:
        raise ImportRefused(problems)
    return described if "petugas" in sheets else described.without_officers()
