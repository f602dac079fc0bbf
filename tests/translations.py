"""Finds texts that people would read in the wrong language."""

import subprocess
import sys
from pathlib import Path

from antrean_ui.translate import Catalogue, read

LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"


def untranslated(package: Path, scratch: Path) -> list[tuple[str, str]]:
    """Return (context, text) of every source text in ``package`` that its English ``.ts`` lacks."""
    done: Catalogue = {}
    for file in (package / "i18n").glob("*_en.ts"):
        done |= read(file)
    return [key for key in _sources(package, scratch) if key not in done]


def unused(package: Path, scratch: Path) -> list[tuple[str, str]]:
    """Return what the ``.ts`` translates though no text asks for it any more."""
    sources = set(_sources(package, scratch))
    files = (package / "i18n").glob("*_en.ts")
    return [key for file in files for key in read(file) if key not in sources]


def _sources(package: Path, scratch: Path) -> list[tuple[str, str]]:
    found = scratch / "found_xx.ts"
    found.unlink(missing_ok=True)
    files = [str(path) for ext in ("*.py", "*.qml") for path in sorted(package.rglob(ext))]
    options = ["-silent", "-source-language", "id", "-target-language", "xx", "-ts", str(found)]
    subprocess.run([LUPDATE, *files, *options], check=True, capture_output=True)
    # The fresh file holds no translation: give each a dummy one, so that it can be read back.
    found.write_text(found.read_text().replace(' type="unfinished">', ">?"))
    found.write_text(found.read_text().replace("<numerusform>", "<numerusform>?"))
    return list(read(found))
