"""What makes the counter's folder for Windows; the proof of it is ``deploy/windows/proof``."""

import os
import shutil
from pathlib import Path

from PIL import Image

from antrean_shared import machine
from antrean_windows import folder, python
from antrean_windows.desk import BAND, NOTABLE, apart
from antrean_windows.folder import LETTER, LOCK, PROJECT, SPEC, Workshop
from antrean_windows.python import exports
from antrean_windows.wine import windows_path

SHIPPED = PROJECT / "deploy/locks/screen.txt"
LISTING = """\
Export Table:
[Ordinal/Name Pointer] Table
\t[   0] PyAIter_Check
\t[   1] +base[   2]  0001 PyArg_Parse
\t[   2] _Py_Dealloc
\t[   3] main
"""


def pins(lock):
    lines = lock.read_text(encoding="utf-8").splitlines()
    return {line.split()[0] for line in lines if line[:1].isalpha()}


def test_windows_runs_the_same_libraries_as_every_screen():
    assert pins(SHIPPED) < pins(LOCK)


def test_the_lock_is_for_windows_alone_and_whole():
    text = LOCK.read_text(encoding="utf-8")
    assert "sys_platform" not in text  # pip would ask the machine that builds
    names = {pin.partition("==")[0] for pin in pins(LOCK)}
    assert {"tzdata", "pefile", "pyinstaller", "panda3d"} < names


def test_the_names_of_a_dll_are_read_from_its_listing():
    assert exports(LISTING) == ["PyAIter_Check", "PyArg_Parse", "_Py_Dealloc"]


def test_the_bill_names_what_is_shipped_of_python_and_no_more(tmp_path):
    home, shipped = tmp_path / "python", tmp_path / "made/_internal"
    for folder_, names in ((home, ("python311.dll", "_ssl.pyd", "_sqlite3.pyd")), (shipped, ())):
        folder_.mkdir(parents=True)
        for name in names:
            (folder_ / name).write_bytes("FileVersion\0\0003.11.9\0006".encode("utf-16-le"))
    for name in ("python311.dll", "_ssl.pyd"):
        shutil.copy2(home / name, shipped)
    (shipped / "_sqlite3.pyd").write_bytes(b"somebody else's")
    binary, library = python.bill_of(home, shipped.parent)
    assert (binary["name"], binary["version"]) == ("cpython", "3.11.9")
    assert [each["name"] for each in binary["components"]] == ["_ssl.pyd", "python311.dll"]
    assert library["licenses"] == [{"license": {"id": "PSF-2.0"}}]


def test_wheels_that_only_make_the_folder_are_not_told_of(tmp_path):
    for name in ("panda3d", "setuptools", "pyinstaller", "fontpkg_overpass", "tzdata"):
        (tmp_path / f"{name}-1.0-py3-none-any.whl").touch()
    told = [each.name.partition("-")[0] for each in folder.wheels_of(tmp_path)]
    assert told == ["fontpkg_overpass", "pyinstaller", "tzdata"]


def test_a_file_is_called_as_windows_calls_it(tmp_path):
    assert windows_path(Path("/tmp/Loket é/x.exe")) == r"Z:\tmp\Loket é\x.exe"


def test_the_folder_is_made_again_when_its_sources_are_newer(tmp_path):
    shop = Workshop(tmp_path, tmp_path)
    assert not shop.is_fresh
    shop.program.parent.mkdir(parents=True)
    shop.program.touch()
    assert shop.is_fresh
    os.utime(shop.program, (0, 0))
    assert not shop.is_fresh


def test_what_the_folder_is_made_of_is_there():
    assert all((PROJECT / part).exists() for part in folder.MADE_OF)
    assert SPEC.is_file()
    assert Path(machine.__file__).is_relative_to(PROJECT / "shared")


def test_the_letter_is_read_by_notepad():
    lines = LETTER.read_bytes().split(b"\n")
    assert all(line.endswith(b"\r") for line in lines[:-1])
    assert "--at-login yes" in LETTER.read_text(encoding="ascii")


def test_a_sentence_is_told_from_a_passing_second_and_a_band_from_a_sentence():
    before = Image.new("RGB", (1366, 768), "white")
    shares = []
    for width, height in ((60, 20), (400, 20), (1366, 40)):
        after = before.copy()
        after.paste("black", (0, 0, width, height))
        shares.append(apart(before, after))
    second, sentence, band = shares
    assert second < NOTABLE < sentence < BAND < band
