"""``deploy/build``: from a clean clone to ``dist/``, in one command."""

import argparse
import logging
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from antrean_build import bill, deb, stick, tree, wheels
from antrean_build.errors import BuildFailed
from antrean_build.recipe import Recipe, read_recipes

HERE = Path(__file__).resolve().parent
DEPLOY = HERE.parent
PROJECT = DEPLOY.parent
log = logging.getLogger("build")


def main(arguments: Sequence[str] | None = None) -> int:
    """Build; return the exit code."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    recipes = read_recipes(DEPLOY / "packages")
    told = _parser(recipes).parse_args(arguments)
    told.out.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(prefix="antrean-build-") as scratch:
            _build(told, recipes, Path(scratch))
    except BuildFailed as error:
        sys.stderr.write(f"deploy/build: {error}\n")
        return 1
    return 0


def _parser(recipes: dict[str, Recipe]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="deploy/build", description=__doc__)
    parser.add_argument("--out", type=Path, default=PROJECT / "dist", metavar="DIR")
    parser.add_argument(
        "--only", nargs="+", choices=sorted(recipes), default=sorted(recipes), metavar="PACKAGE"
    )
    parser.add_argument("--version", metavar="X.Y.Z", help="instead of pyproject.toml's")
    parser.add_argument(
        "--stick",
        action="store_true",
        help="also what the packages need of Debian 12 itself, for machines without internet",
    )
    return parser


def _build(told: argparse.Namespace, recipes: dict[str, Recipe], scratch: Path) -> None:
    wheels.need_target_python()
    ours = wheels.build_ours(PROJECT, scratch, told.version)
    version = wheels.version_of(ours)
    wheelhouse = told.out / "wheelhouse"
    chosen = [recipes[name] for name in told.only]
    for lock in sorted({recipe.lock for recipe in chosen if recipe.lock}):
        log.info("wheels of %s", lock)
        wheels.collect(DEPLOY / "locks" / f"{lock}.txt", wheelhouse / lock)
        wheels.put_ours(ours, wheelhouse / lock)
        bill.write(bill.wheels_in(wheelhouse / lock), DEPLOY / "locks" / f"{lock}.txt", told.out)
    built = [
        _package(recipe, version, wheelhouse, scratch / recipe.name, told.out) for recipe in chosen
    ]
    if told.stick:
        log.info("what Debian itself must bring")
        stick.fill(told.out, [recipe for recipe in chosen])
    for file in built:
        log.info("%s  %.1f MB", file, file.stat().st_size / 1e6)


def _package(recipe: Recipe, version: str, wheelhouse: Path, root: Path, out: Path) -> Path:
    log.info("package %s %s", recipe.name, version)
    tree.lay_out(recipe, root, PROJECT)
    if recipe.lock:
        house = wheelhouse / recipe.lock
        tree.furnish(recipe, root, house, DEPLOY / "locks" / f"{recipe.lock}.txt")
        about = root / "usr/share/doc" / recipe.name
        bill.licences(bill.wheels_in(house), about / "LICENCES.txt")
        shutil.copy2(out / f"sbom-{recipe.lock}.cdx.json", about)
    epoch = wheels.run(["git", "-C", str(PROJECT), "log", "-1", "--format=%ct"]).strip()
    return deb.pack(recipe, version, root, out, epoch)


if __name__ == "__main__":
    sys.exit(main())
