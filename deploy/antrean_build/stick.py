"""Fills a USB stick for machines without internet: our packages and what they need of Debian 12."""

import shutil
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from antrean_build.recipe import Recipe
from antrean_build.wheels import run

INSTALLER = Path(__file__).parent / "install"


def fill(out: Path, recipes: Sequence[Recipe]) -> None:
    """Have in ``out`` a local Debian archive, and ``install`` that needs nothing else."""
    archive = out / "debian"
    archive.mkdir(exist_ok=True)
    _download(archive, _wanted(recipes))
    for old in archive.glob("antrean-*.deb"):
        old.unlink()
    for ours in out.glob("antrean-*.deb"):
        shutil.copy2(ours, archive)
    packages = [entry(file) for file in sorted(archive.glob("*.deb"))]
    (archive / "Packages").write_text("\n".join(packages), encoding="utf-8")
    shutil.copy2(INSTALLER, out / "install")


def entry(file: Path) -> str:
    """Return one package's paragraph of the archive's index."""
    control = run(["dpkg-deb", "--field", str(file)])
    data = file.read_bytes()
    place = f"Filename: ./{file.name}\nSize: {len(data)}\nSHA256: {sha256(data).hexdigest()}\n"
    return f"{control.rstrip()}\n{place}"


def _wanted(recipes: Sequence[Recipe]) -> list[str]:
    words = (
        word
        for recipe in recipes
        for word in (*recipe.depends, *recipe.recommends, *recipe.suggests)
    )
    names = {word.split()[0].partition("|")[0] for word in words}
    return sorted(name for name in names if not name.startswith("antrean-"))


def _download(into: Path, names: Sequence[str]) -> None:
    """Let apt choose as if nothing were installed, so that any Debian 12 is served."""
    into = into.resolve()  # apt reads a relative folder from the root of the disk
    state, cache = into / ".state", into / ".cache"
    for folder in (state / "lists/partial", cache / "archives/partial"):
        folder.mkdir(parents=True, exist_ok=True)
    (state / "status").touch()
    apart = [
        *("-o", f"Dir::State={state}", "-o", f"Dir::State::status={state / 'status'}"),
        *("-o", f"Dir::Cache={cache}", "-o", "APT::Install-Recommends=false"),
        *("-o", "Debug::NoLocking=1", "-o", "APT::Sandbox::User=root"),
    ]
    run(["apt-get", "-qq", *apart, "update"])
    run(["apt-get", "-qq", "-y", *apart, "--download-only", "install", *names])
    for file in (cache / "archives").glob("*.deb"):
        shutil.move(file, into / file.name)
    shutil.rmtree(state)
    shutil.rmtree(cache)
