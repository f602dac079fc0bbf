"""An officer's desk: a desktop with a window manager, a keyboard at it, and eyes."""

import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import ImageGrab

from antrean_build.errors import BuildFailed
from antrean_build.wheels import run
from antrean_rehearsal.stage import virtual_screen

WIDE, HIGH = 1366, 768
PACE_MS = 180
"""Between two keys of a hand that hurries: it has seen what the one before did."""
PATIENCE_S = 30.0
CALM_S = 0.8
"""A screen's one movement is over by then."""
POLL_S = 0.1
TRAY = "Wine System Tray"
"""The little window in which Wine shows a tray where the desktop has none."""
STACK = re.compile(r"0x[0-9a-f]+")


class Desk:
    """What a person does and sees at one desktop."""

    def __init__(self, display: str, pictures: Path) -> None:
        self._display = display
        self._pictures = pictures
        self._seen = 0
        pictures.mkdir(parents=True, exist_ok=True)

    def presses(self, *keys: str) -> None:
        """Press and release keys by X's names for them, e.g. ``space``, ``F2`` or ``KP_Enter``."""
        for key in keys:
            _xdotool("key", "--clearmodifiers", key)
            time.sleep(PACE_MS / 1000)

    def types(self, text: str) -> None:
        """Type a text."""
        _xdotool("type", "--delay", "60", text)

    def turns_to(self, title: str) -> None:
        """Give the keyboard to the window of that title; raises BuildFailed when there is none."""
        self.until(lambda: bool(self._windows(title)), f"a window called {title}")
        _xdotool("windowactivate", "--sync", self._windows(title)[-1])

    def puts_away(self, title: str) -> None:
        """Minimise a window that would lie over what is looked at."""
        for window in self._windows(title):
            _xdotool("windowminimize", window)

    def shows(self, title: str) -> bool:
        """Tell whether a window of that title is there."""
        return bool(self._windows(title))

    def topmost(self, title: str) -> bool:
        """Tell whether no other window lies above the one of that title."""
        stack = STACK.findall(run(["xprop", "-root", "_NET_CLIENT_LIST_STACKING"]))
        own = {int(window) for window in self._windows(title)}
        return bool(stack) and int(stack[-1], 16) in own

    def looks(self, what: str) -> None:
        """Keep what is on the screen."""
        time.sleep(CALM_S)
        self._seen += 1
        name = f"{self._seen:02}-{what.replace(' ', '-')}.png"
        ImageGrab.grab(xdisplay=self._display).save(self._pictures / name)

    def until(self, true: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
        """Wait for something to become true; raises BuildFailed, with a picture of what was."""
        if not self.soon(true, patience_s):
            self.looks(f"no {what}")
            raise BuildFailed(f"waited {patience_s:.0f} s for {what}; see {self._pictures}")

    def soon(self, true: Callable[[], bool], patience_s: float) -> bool:
        """Tell whether something becomes true in so many seconds."""
        deadline = time.monotonic() + patience_s
        while not (now := true()) and time.monotonic() < deadline:
            time.sleep(POLL_S)
        return now

    def _windows(self, title: str) -> list[str]:
        found = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"]
        return subprocess.run(found, capture_output=True, text=True, check=False).stdout.split()


@contextmanager
def desk(pictures: Path) -> Iterator[Desk]:
    """Have a desktop for as long as the block lasts."""
    with virtual_screen(WIDE, HIGH) as display:
        environment = {**os.environ, "DISPLAY": display}
        manager = subprocess.Popen(
            ["openbox"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield Desk(display, pictures)
        finally:
            manager.terminate()
            manager.wait()


def _xdotool(*words: str) -> None:
    run(["xdotool", *words])
