"""Packs a laid-out tree as a Debian package."""

import shutil
from pathlib import Path

from antrean_build.recipe import Recipe
from antrean_build.wheels import run

MAINTAINER = "Antrean <antrean@tirtakencana.example>"
SCRIPTS = ("preinst", "postinst", "prerm", "postrm")


def pack(recipe: Recipe, version: str, root: Path, out: Path, epoch: str) -> Path:
    """Return the package's file; ``epoch`` (seconds) makes the same tree the same bytes."""
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(control_text(recipe, version, _kilobytes(root)))
    for script in SCRIPTS:
        if (recipe.folder / script).exists():
            shutil.copy2(recipe.folder / script, control / script)
            (control / script).chmod(0o755)
    conffiles = _settings(root)
    if conffiles:
        (control / "conffiles").write_text("".join(f"{file}\n" for file in conffiles))
    _plain_modes(root)
    file = out / f"{recipe.name}_{version}_{recipe.architecture}.deb"
    dated = ["env", f"SOURCE_DATE_EPOCH={epoch}"]
    run(
        [*dated, "dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(root), str(file)]
    )
    return file


def control_text(recipe: Recipe, version: str, kilobytes: int) -> str:
    """Return the package's control file."""
    depends = ", ".join(recipe.depends).replace("${version}", version)
    fields = {
        "Package": recipe.name,
        "Version": version,
        "Architecture": recipe.architecture,
        "Maintainer": MAINTAINER,
        "Section": "misc",
        "Priority": "optional",
        "Installed-Size": str(kilobytes),
        "Depends": depends,
        "Recommends": ", ".join(recipe.recommends),
        "Suggests": ", ".join(recipe.suggests),
        "Description": f"{recipe.summary}\n {recipe.description}",
    }
    return "".join(f"{name}: {text}\n" for name, text in fields.items() if text)


def _settings(root: Path) -> list[str]:
    """Return what lies under ``/etc``: dpkg keeps a technician's changes there."""
    found = (root / "etc").rglob("*") if (root / "etc").is_dir() else ()
    return sorted(f"/{file.relative_to(root)}" for file in found if _is_setting(file))


def _is_setting(file: Path) -> bool:
    return file.is_file() and not file.is_symlink()


def _plain_modes(root: Path) -> None:
    """Give files and folders the modes of a Debian system, whatever the builder's umask was."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            executable = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if executable else 0o644)
    root.chmod(0o755)


def _kilobytes(root: Path) -> int:
    files = (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) // 1024
