"""A Python of Windows out of what Debian and one wheel have: DLLs, modules, a ``python.exe``.

``python311.dll`` and the ``.pyd`` files are CPython's own, signed, as the wheel of panda3d carries
them. The library modules are those of the Python that builds. ``python.exe`` and ``python3.dll``
are made here: ten lines, and a list of names that all lead to ``python311.dll``.
"""

import platform
import re
import shutil
import sysconfig
import zipfile
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from antrean_build.bill import Component, sha256
from antrean_build.errors import BuildFailed
from antrean_build.wheels import run

STAND_INS = Path(__file__).parent / "stand_ins"
TOOL = "x86_64-w64-mingw32-"
BESIDE = "deploy_libs/"
"""Where panda3d's wheel keeps CPython."""
CORE = frozenset({"python311.dll", "VCRUNTIME140.dll"})
NOT_WANTED = ("api-ms-", "tcl", "tk", "_tkinter", "_msi")
NO_LIBRARY = shutil.ignore_patterns(
    *("__pycache__", "test", "tests", "site-packages", "dist-packages", "lib-dynload", "config-*"),
    *("idlelib", "tkinter", "turtledemo", "ensurepip", "sitecustomize.py", "EXTERNALLY-MANAGED"),
)
BINARY = (".dll", ".pyd")
LICENCE = "PSF-2.0"
OTHERS = {
    **{"libcrypto-3.dll": "Apache-2.0", "libssl-3.dll": "Apache-2.0", "libffi-8.dll": "MIT"},
    "VCRUNTIME140.dll": "LicenseRef-Microsoft-Visual-C++-Runtime",
    "python3.dll": "MIT",
}
"""What is not CPython's makers' own, by its licence; the last is ours."""
VERSION = re.compile(
    b"".join(f"{letter}\0".encode() for letter in "FileVersion") + rb"\0+((?:[\d.]\0)+)"
)
EXPORT = re.compile(r"^\s*\[\s*\d+\].*\s(_?Py\w+)$", re.MULTILINE)


def make(wheelhouse: Path, home: Path) -> Path:
    """Have a Python in ``home``; return its ``python.exe``. Raises BuildFailed."""
    shutil.rmtree(home, ignore_errors=True)
    (home / "DLLs").mkdir(parents=True)
    _unpack(next(wheelhouse.glob("panda3d-*.whl")), home)
    shutil.copytree(sysconfig.get_path("stdlib"), home / "Lib", ignore=NO_LIBRARY)
    dll = home / "python311.dll"
    names = exports(run([f"{TOOL}objdump", "-p", str(dll)]))
    _forward(names, home)
    return _program(home)


def make_icu(system: Path) -> None:
    """Have in Wine's system folder what Windows 10 has there, and Wine has not."""
    _compile("-shared", "-o", str(system / "icuuc.dll"), str(STAND_INS / "icuuc.c"))


def bill_of(home: Path, folder: Path) -> list[Component]:
    """Return what of the Python in ``home`` is shipped in ``folder``; raises BuildFailed."""
    shipped = folder / "_internal"
    own = (each for each in sorted(home.rglob("*")) if each.suffix in BINARY)
    files = [each for each in own if _same(each, shipped / each.name)]
    found = VERSION.search((home / "python311.dll").read_bytes())
    if found is None:
        raise BuildFailed("python311.dll does not say its version")
    binary = _cpython("cpython", found[1].replace(b"\0", b"").decode())
    binary["components"] = [_file(each) for each in files]
    return [binary, _cpython("cpython-library", platform.python_version())]


def _same(file: Path, other: Path) -> bool:
    return other.is_file() and other.read_bytes() == file.read_bytes()


def _cpython(name: str, version: str) -> Component:
    return {
        "type": "library",
        "bom-ref": f"{name}@{version}",
        "name": name,
        "version": version,
        "licenses": [{"license": {"id": LICENCE}}],
    }


def _file(file: Path) -> Component:
    licence = OTHERS.get(file.name, LICENCE)
    return {
        "type": "file",
        "name": file.name,
        "hashes": sha256(file.read_bytes()),
        "licenses": [{"license": {"name": licence}}],
    }


def exports(listing: str) -> list[str]:
    """Return the names of Python's own in objdump's listing of a DLL."""
    return sorted(set(EXPORT.findall(listing)))


def _unpack(wheel: Path, home: Path) -> None:
    with zipfile.ZipFile(wheel) as files:
        for name in files.namelist():
            file = PurePosixPath(name).name
            if name.startswith(BESIDE) and not file.startswith(NOT_WANTED):
                (home / ("" if file in CORE else "DLLs") / file).write_bytes(files.read(name))
    if not (home / "python311.dll").exists():
        raise BuildFailed(f"{wheel.name} brings no python311.dll")


def _forward(names: Sequence[str], home: Path) -> None:
    definition = home / "python3.def"
    lines = ["LIBRARY python3.dll", "EXPORTS", *(f"{name} = python311.{name}" for name in names)]
    definition.write_text("\n".join(lines) + "\n", encoding="ascii")
    empty = home / "empty.c"
    empty.write_text("", encoding="ascii")
    _compile("-shared", "-nostdlib", "-o", str(home / "python3.dll"), str(empty), str(definition))


def _program(home: Path) -> Path:
    resources, program = home / "python.o", home / "python.exe"
    run([f"{TOOL}windres", "-I", str(STAND_INS), str(STAND_INS / "python.rc"), str(resources)])
    sources = [str(STAND_INS / "python.c"), str(resources), str(home / "python311.dll")]
    _compile("-municode", "-o", str(program), *sources)
    return program


def _compile(*arguments: str) -> None:
    run([f"{TOOL}gcc", "-Os", "-s", *arguments])
