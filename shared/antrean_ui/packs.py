"""Which languages there are, by their own names, and which of them people have checked.

A language is data: ``.ts`` files in each part's ``i18n`` folder and an entry in ``packs.toml``.
"""

import tomllib
from functools import cache
from pathlib import Path

MANIFEST = Path(__file__).parent / "languages" / "packs.toml"


@cache
def names(manifest: Path = MANIFEST) -> dict[str, str]:
    """Return every language's own name by its code, drafts too."""
    return {code: str(pack["name"]) for code, pack in _read(manifest).items()}


@cache
def checked(manifest: Path = MANIFEST) -> tuple[str, ...]:
    """Return the languages that may be shown: a speaker has read them."""
    return tuple(code for code, pack in _read(manifest).items() if pack["checked"] is True)


def _read(manifest: Path) -> dict[str, dict[str, object]]:
    with manifest.open("rb") as file:
        return tomllib.load(file)
