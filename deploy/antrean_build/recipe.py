"""Reads what a package is made of: ``deploy/packages/NAME/package.toml`` beside its files."""

from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct


class Recipe(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One Debian package."""

    name: str = ""
    """The folder's name."""
    folder: Path = Path()
    """Where the recipe and its files are."""
    summary: str
    description: str
    architecture: Literal["all", "amd64"]
    lock: str = ""
    """The lock file of ``deploy/locks`` that the part runs on; empty for plain files."""
    part: str = ""
    """Its folder under ``/opt/antrean``."""
    programs: dict[str, str] = {}
    """A program's name and the module whose ``main`` it runs."""
    depends: tuple[str, ...] = ()
    recommends: tuple[str, ...] = ()
    suggests: tuple[str, ...] = ()
    """What a technician may want beside it; it is on the stick, too."""
    copies: dict[str, str] = {}
    """A folder or file of the project, and where it lies on the machine."""
    prune: str = ""
    """The list ``deploy/packages/NAME.prune``: what of the wheels this machine never needs."""

    @property
    def pruned(self) -> tuple[str, ...]:
        """The patterns of that list, below ``site-packages``."""
        if not self.prune:
            return ()
        lines = (self.folder.parent / f"{self.prune}.prune").read_text(encoding="utf-8")
        return tuple(line for line in lines.splitlines() if line and not line.startswith("#"))


def read_recipes(folder: Path) -> dict[str, Recipe]:
    """Return all packages by name."""
    found = (read_recipe(file) for file in sorted(folder.glob("*/package.toml")))
    return {recipe.name: recipe for recipe in found}


def read_recipe(file: Path) -> Recipe:
    """Read one package; raises msgspec.ValidationError with the place."""
    read = msgspec.toml.decode(file.read_bytes(), type=Recipe)
    return msgspec.structs.replace(read, name=file.parent.name, folder=file.parent)
