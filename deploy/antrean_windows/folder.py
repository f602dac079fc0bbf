"""Makes the folder that an office copies to its PCs: PyInstaller, run by Windows' own Python."""

import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

from antrean_build import bill, wheels
from antrean_shared import __version__
from antrean_windows import python
from antrean_windows.wine import SYSTEM, Wine, windows_path

PROJECT = Path(__file__).resolve().parents[2]
SPEC = PROJECT / "deploy/windows/antrean-counter.spec"
LOCK = PROJECT / "deploy/locks/windows.txt"
SCREENS = PROJECT / "deploy/locks/screen.txt"
"""What every screen runs; the rest of ``LOCK`` makes the folder and is not in it."""
STARTER = "pyinstaller"
"""But for the two programs' own beginning."""
LETTER = PROJECT / "deploy/windows/BACA-SAYA.txt"
NAME = "antrean-counter"
FOREIGN = (
    *("--only-binary=:all:", "--python-version", "3.11", "--implementation", "cp"),
    *("--abi", "cp311", "--abi", "abi3", "--abi", "none", "--platform", "win_amd64"),
)
MADE_OF = (
    "counter",
    "shared",
    "display/antrean_voice",
    "deploy/windows/antrean-counter.spec",
    "deploy/windows/antrean.ico",
    "deploy/windows/BACA-SAYA.txt",
    "deploy/antrean_windows/stand_ins",
    "deploy/locks/windows.txt",
)


class Workshop:
    """Where things lie while the folder is made; what is there already is not made again."""

    def __init__(self, bench: Path, out: Path) -> None:
        self.bench = bench
        self.out = out
        self.wheelhouse = bench / "wheels"
        self.site = bench / "site"
        self.prefix = bench / "wine"
        self.folder = bench / "made" / NAME

    @property
    def program(self) -> Path:
        """The counter's program."""
        return self.folder / f"{NAME}.exe"

    @property
    def is_fresh(self) -> bool:
        """True while nothing that the folder is made of has changed."""
        made = self.program.stat().st_mtime if self.program.exists() else 0.0
        return all(file.stat().st_mtime <= made for file in _sources())


def build(shop: Workshop) -> Path:
    """Make the folder and pack it; return the packed file. Raises BuildFailed."""
    wheels.need_target_python()
    _collect(shop)
    interpreter = python.make(shop.wheelhouse, shop.bench / "python")
    with Wine(shop.prefix) as wine:
        python.make_icu(wine.prefix / SYSTEM)
        _freeze(shop, wine, interpreter)
    _tell_whose(shop)
    return _pack(shop)


def wheels_of(wheelhouse: Path) -> list[Path]:
    """Return the wheels that the folder is made of, without those that only make it."""
    lines = SCREENS.read_text(encoding="utf-8").splitlines()
    pins = {line.partition("==")[0] for line in lines if line[:1].isalpha()} | {STARTER}
    names = {pin.replace("-", "_") for pin in pins}
    return [each for each in bill.wheels_in(wheelhouse) if each.name.partition("-")[0] in names]


def _collect(shop: Workshop) -> None:
    locked = ("--no-deps", "--require-hashes", "-r", str(LOCK))
    shop.wheelhouse.mkdir(parents=True, exist_ok=True)
    wheels.pip("download", *FOREIGN, *locked, "-d", str(shop.wheelhouse))
    shutil.rmtree(shop.site, ignore_errors=True)
    local = ("--no-index", "--find-links", str(shop.wheelhouse), "--no-compile")
    wheels.pip("install", *FOREIGN, *locked, *local, "--target", str(shop.site))


def _freeze(shop: Workshop, wine: Wine, interpreter: Path) -> None:
    places = {"--distpath": shop.folder.parent, "--workpath": shop.bench / "work"}
    told = [word for option, place in places.items() for word in (option, windows_path(place))]
    wine.run(
        [interpreter, "-m", "PyInstaller", "--noconfirm", *told, windows_path(SPEC)],
        {"PYTHONPATH": windows_path(shop.site), "PYTHONDONTWRITEBYTECODE": "1"},
    )


def _tell_whose(shop: Workshop) -> None:
    """Lay the licences beside the program, and the letter to whoever copies it."""
    shipped = wheels_of(shop.wheelhouse)
    bill.licences(shipped, shop.folder / "LICENCES.txt")
    bill.write(shipped, LOCK, shop.out, python.bill_of(shop.bench / "python", shop.folder))
    shutil.copy2(shop.bench / "python/Lib/LICENSE.txt", shop.folder / "LICENCE-Python.txt")
    shutil.copy2(LETTER, shop.folder)


def _pack(shop: Workshop) -> Path:
    packed = shop.out / f"{NAME}-{__version__}-windows.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
        for file in sorted(shop.folder.rglob("*")):
            if file.is_file():
                out.write(file, Path(NAME) / file.relative_to(shop.folder))
    return packed


def _sources() -> Iterator[Path]:
    for part in MADE_OF:
        place = PROJECT / part
        files = place.rglob("*") if place.is_dir() else iter((place,))
        yield from (each for each in files if each.is_file() and each.suffix != ".pyc")
