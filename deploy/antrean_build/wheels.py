"""Wheels for the hall's machines: those of a lock file, with their hashes checked, and our own."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from antrean_build.errors import BuildFailed

TARGET = (3, 11)
"""Debian 12's Python. Bytecode is made ahead, so the build runs on the same."""

LIBC_MINORS = (5, 12, 17, 24, 26, 27, 28, 31, 34, 35, 36)
PLATFORMS = (
    *(f"manylinux_2_{minor}_x86_64" for minor in LIBC_MINORS),
    *("manylinux2014_x86_64", "any"),
)
"""What Debian 12's libc (2.36) runs."""

FOREIGN = (
    *("--only-binary=:all:", "--python-version", f"{TARGET[0]}.{TARGET[1]}"),
    *("--implementation", "cp", "--abi", "cp311", "--abi", "abi3", "--abi", "none"),
    *(word for platform in PLATFORMS for word in ("--platform", platform)),
)
"""Tells pip for whom it chooses, whatever machine builds."""


def need_target_python() -> None:
    """Raise BuildFailed where this Python is not the hall's."""
    if sys.version_info[:2] != TARGET:
        raise BuildFailed(
            f"the packages are for Debian 12, whose Python is {TARGET[0]}.{TARGET[1]}; this is "
            f"{sys.version_info[0]}.{sys.version_info[1]}. Build on Debian 12."
        )


def collect(lock: Path, into: Path) -> None:
    """Have the wheels of ``lock`` in ``into``, each with the hash that the lock names."""
    into.mkdir(parents=True, exist_ok=True)
    pip("download", *FOREIGN, "--no-deps", "--require-hashes", "-d", str(into), "-r", str(lock))


def build_ours(project: Path, scratch: Path, version: str | None) -> Path:
    """Build the project's own wheel from a copy of its files; return the wheel."""
    source = scratch / "source"
    _copy_files(project, source)
    if version is not None:
        _name_version(source, version)
    pip("wheel", "--no-deps", "--no-build-isolation", "-w", str(scratch / "ours"), str(source))
    return next((scratch / "ours").glob("antrean-*.whl"))


def put_ours(wheel: Path, wheelhouse: Path) -> None:
    """Put our own wheel with the others; one of another version leaves."""
    for old in wheelhouse.glob("antrean-*.whl"):
        old.unlink()
    shutil.copy2(wheel, wheelhouse)


def version_of(wheel: Path) -> str:
    """Return the version in a wheel's name."""
    return wheel.name.split("-")[1]


def install(wheelhouse: Path, lock: Path, site_packages: Path) -> None:
    """Install a lock's wheels and our own into a folder, from ``wheelhouse`` alone."""
    local = ("--no-index", "--find-links", str(wheelhouse), "--no-deps", "--no-compile")
    into = ("--target", str(site_packages), *FOREIGN)
    pip("install", *local, *into, "--require-hashes", "-r", str(lock))
    pip("install", *local, *into, str(next(wheelhouse.glob("antrean-*.whl"))))
    shutil.rmtree(site_packages / "bin", ignore_errors=True)


def pip(command: str, *arguments: str) -> None:
    """Run pip quietly; raises BuildFailed with its words."""
    quiet = ("--quiet", "--disable-pip-version-check", "--no-input")
    run([sys.executable, "-m", "pip", command, *quiet, *arguments])


def run(command: Sequence[str]) -> str:
    """Run a program; return what it printed, or raise BuildFailed with its complaint."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildFailed(f"{' '.join(command[:4])} …: {done.stderr.strip() or done.stdout}")
    return done.stdout


def _copy_files(project: Path, into: Path) -> None:
    """Copy what git does not ignore, so that a build never carries a cache or a hall's own data."""
    listed = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    for name in run(["git", "-C", str(project), *listed]).split("\0"):
        if name and (project / name).is_file():
            target = into / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(project / name, target)


def _name_version(source: Path, version: str) -> None:
    for file, old in ((source / "pyproject.toml", "version = "), *_versions(source)):
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        named = [f'{old}"{version}"\n' if line.startswith(old) else line for line in lines]
        file.write_text("".join(named), encoding="utf-8")


def _versions(source: Path) -> list[tuple[Path, str]]:
    modules = source.glob("*/antrean_*/__init__.py")
    old = "__version__ = "
    return [(module, old) for module in modules if old in module.read_text(encoding="utf-8")]
