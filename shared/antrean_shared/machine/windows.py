"""Windows: a program has no console, a scanner may hold a file, and a folder cannot be synced."""

import ctypes
import logging
import os
import subprocess
import sys
import time
import winreg
import winsound
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path

assert sys.platform == "win32"  # mypy reads this file for Windows alone

CHILD = subprocess.CREATE_NO_WINDOW
"""No console may flash up before an officer."""
DRAWING = ("-platform", "windows:fontengine=freetype")
"""The weight of the numbers is an axis of their face, which not every Windows can set."""
INPUT_EVENTS = False
WAV = True
TRIES, PAUSE_S = 20, 0.1
"""A virus scanner looks at each new file, and nobody may rename it meanwhile."""
LONGEST = 1_000_000
"""Bytes of a log before it begins anew; the one before is kept."""
NOTE = 0x40
"""A message box with the sign of a note."""
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


def state() -> Path:
    """Return ``%LOCALAPPDATA%\\Antrean``, which Windows keeps for this user alone."""
    users = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local"
    return Path(users) / "Antrean"


def rename(fresh: Path, file: Path) -> None:
    """Let ``fresh`` be ``file`` from now on, once nobody holds either; raises OSError."""
    for _ in range(TRIES):
        try:
            fresh.replace(file)
        except PermissionError:
            time.sleep(PAUSE_S)
        else:
            return
    fresh.replace(file)


def sync_folder(_folder: Path) -> None:
    """Do nothing: NTFS keeps a journal of its names."""


def journal(program: str) -> logging.Handler:
    """Return where a program's words go: a file beside what it keeps, where it has no console."""
    if sys.stderr is not None:
        return logging.StreamHandler()
    state().mkdir(parents=True, exist_ok=True)
    file = state() / f"{program}.log"
    return RotatingFileHandler(file, maxBytes=LONGEST, backupCount=1, encoding="utf-8", delay=True)


def say(program: str, sentence: str) -> None:
    """Tell whoever started a program why it ends at once, with or without a console."""
    if sys.stderr is None:
        ctypes.windll.user32.MessageBoxW(0, sentence, program, NOTE)
    else:
        sys.stderr.write(f"{program}: {sentence}\n")


def open_input(device: str) -> int:
    """Refuse: Windows tells of all keyboards as one. Raises OSError."""
    raise OSError(f"no input device of its own: {device}")


def tell_manager(_path: str, _state: str) -> None:
    """Do nothing: no service manager starts a program with a window."""


def play_wav(wav: bytes) -> bool:
    """Play a WAV to its end; False where there is no device."""
    try:
        winsound.PlaySound(wav, winsound.SND_MEMORY)
    except RuntimeError:
        return False
    return True


def at_login(name: str, command: Sequence[str]) -> str:
    """Start ``command`` whenever this user logs in, or nothing when empty; return where it says so.

    Raises OSError.
    """
    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN) as key:
        if command:
            line = subprocess.list2cmdline(command)
            winreg.SetValueEx(key, name, 0, winreg.REG_SZ, line)
        else:
            _forget(key, name)
    return f"HKEY_CURRENT_USER\\{RUN}"


def _forget(key: winreg.HKEYType, name: str) -> None:
    try:
        winreg.DeleteValue(key, name)
    except FileNotFoundError:
        return
