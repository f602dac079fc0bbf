"""The two faces, from their packages: Atkinson Hyperlegible for text, Overpass for numbers."""

from pathlib import Path

import fontpkg_atkinson_hyperlegible
import fontpkg_overpass
from PySide6.QtGui import QFontDatabase

PACKAGES: tuple[Path, ...] = (
    Path(fontpkg_atkinson_hyperlegible.ROOT),
    Path(fontpkg_overpass.ROOT),
)


class FaceMissing(Exception):
    """A font file that the screens need could not be loaded."""


def load() -> list[str]:
    """Make both faces known to Qt and return their family names. Raises FaceMissing."""
    families: list[str] = []
    for file in sorted(path for root in PACKAGES for path in (root / "files").glob("*.ttf")):
        added = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
        if not added:
            raise FaceMissing(str(file))
        families += [family for family in added if family not in families]
    return families
