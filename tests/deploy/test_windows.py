"""What makes the counter's folder for Windows; the proof of it is ``deploy/windows/proof``."""

import os
from pathlib import Path

from antrean_shared import machine
from antrean_windows import folder
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
