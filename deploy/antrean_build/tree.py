"""Lays out what a package puts on a machine: its files, and its own Python environment."""

import shutil
import sys
from pathlib import Path

from antrean_build import wheels
from antrean_build.recipe import Recipe

SYSTEM_PYTHON = Path("/usr/bin/python3")
OPT = Path("/opt/antrean")

LAUNCHER = """\
#!{python} -I
from {module} import main

raise SystemExit(main())
"""
"""-I: neither the user's own packages nor PYTHONPATH change what a hall runs."""

ENVIRONMENT = """\
home = {home}
include-system-site-packages = false
version = {major}.{minor}
"""


def lay_out(recipe: Recipe, root: Path, project: Path) -> None:
    """Copy the package's own files, and those it takes from the project."""
    files = recipe.folder / "root"
    if files.is_dir():
        shutil.copytree(files, root, symlinks=True)
    root.mkdir(exist_ok=True)
    for source, target in recipe.copies.items():
        _copy(project / source, root / target.lstrip("/"))


def furnish(recipe: Recipe, root: Path, wheelhouse: Path, lock: Path) -> None:
    """Give the package its environment under ``/opt/antrean``: relocated, pruned, compiled."""
    home = root / OPT.relative_to("/") / recipe.part
    site_packages = home / "lib/python{}.{}/site-packages".format(*wheels.TARGET)
    site_packages.mkdir(parents=True)
    wheels.install(wheelhouse, lock, site_packages)
    _prune(site_packages, recipe.pruned)
    _environment(home)
    for name, module in recipe.programs.items():
        _launcher(home / "bin" / name, module, OPT / recipe.part / "bin/python3")
    _compile(root, site_packages)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy2(source, target)


def _prune(site_packages: Path, patterns: tuple[str, ...]) -> None:
    for pattern in patterns:
        for found in sorted(site_packages.glob(pattern)):
            shutil.rmtree(found) if found.is_dir() else found.unlink()


def _environment(home: Path) -> None:
    """Make a virtual environment by hand: the machine that builds is not where it will lie."""
    (home / "bin").mkdir()
    (home / "bin/python3").symlink_to(SYSTEM_PYTHON)
    major, minor = wheels.TARGET
    text = ENVIRONMENT.format(home=SYSTEM_PYTHON.parent, major=major, minor=minor)
    (home / "pyvenv.cfg").write_text(text, encoding="utf-8")


def _launcher(file: Path, module: str, python: Path) -> None:
    file.write_text(LAUNCHER.format(python=python, module=module), encoding="utf-8")
    file.chmod(0o755)


def _compile(root: Path, site_packages: Path) -> None:
    """Compile ahead, with the paths the machine will have: a hall's root may be read-only."""
    wheels.run(
        [
            *(sys.executable, "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash"),
            *("-s", str(root), "-p", "/", str(site_packages)),
        ]
    )
