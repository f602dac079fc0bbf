"""An officer's desk: a desktop with a window manager, a keyboard at it, and eyes.

It waits for what is to be seen, never for a time: the machine may be slow, and so may Wine.
"""

import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageChops, ImageGrab

from antrean_build.errors import BuildFailed
from antrean_build.wheels import run
from antrean_rehearsal.stage import virtual_screen

WIDE, HIGH = 1366, 768
PACE_MS = 180
"""Between two keys of a hand that hurries: it has seen what the one before did."""
PATIENCE_S = 30.0
POLL_S = 0.1
CALM_S = 0.3
"""A screen that is the same after so long rests; a caret stays for longer."""
NOTABLE = 0.0015
"""The share of a screen that no caret and no passing second changes."""
BAND = 0.05
"""A band across the page, that pushes down what was under it."""
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
        self.until(lambda: self._holds_the_keyboard(title), f"a window called {title}")

    def puts_away(self, title: str) -> None:
        """Minimise a window that would lie over what is looked at."""
        for window in self._windows(title):
            _asks("windowminimize", window)

    def shows(self, title: str) -> bool:
        """Tell whether a window of that title is there."""
        return bool(self._windows(title))

    def topmost(self, title: str) -> bool:
        """Tell whether no other window lies above the one of that title."""
        stack = STACK.findall(run(["xprop", "-root", "_NET_CLIENT_LIST_STACKING"]))
        own = {int(window) for window in self._windows(title)}
        return bool(stack) and int(stack[-1], 16) in own

    def brings(self, what: str, act: Callable[[], object], much: float = NOTABLE) -> None:
        """Do what changes so ``much`` of the screen; wait until it shows, and keep it."""
        before = self._rests()
        act()
        self.until(lambda: apart(before, self._grab()) > much, what)
        self.looks(what)

    def looks(self, what: str) -> None:
        """Keep what is on the screen, once it rests."""
        self._keep(self._rests(), what)

    def until(self, true: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
        """Wait for something to become true; raises BuildFailed, with a picture of what was."""
        if not self.soon(true, patience_s):
            self._keep(self._grab(), f"no {what}")
            raise BuildFailed(f"waited {patience_s:.0f} s for {what}; see {self._pictures}")

    def soon(self, true: Callable[[], bool], patience_s: float) -> bool:
        """Tell whether something becomes true in so many seconds."""
        deadline = time.monotonic() + patience_s
        while not (now := true()) and time.monotonic() < deadline:
            time.sleep(POLL_S)
        return now

    def _rests(self) -> Image.Image:
        """Return the screen as soon as nothing moves on it any more, or patience is at an end."""
        deadline, last = time.monotonic() + PATIENCE_S, self._grab()
        while time.monotonic() < deadline:
            time.sleep(CALM_S)
            before, last = last, self._grab()
            if before.tobytes() == last.tobytes():
                break
        return last

    def _grab(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self._display)

    def _keep(self, screen: Image.Image, what: str) -> None:
        self._seen += 1
        screen.save(self._pictures / f"{self._seen:02}-{what.replace(' ', '-')}.png")

    def _holds_the_keyboard(self, title: str) -> bool:
        """Ask that the last window of a title get the keyboard, unless it has it."""
        windows = self._windows(title)
        if not windows or windows[-1] in _asks("getactivewindow"):
            return bool(windows)
        _asks("windowactivate", windows[-1])
        return False

    def _windows(self, title: str) -> list[str]:
        return _asks("search", "--onlyvisible", "--name", f"^{title}$")


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


def apart(one: Image.Image, other: Image.Image) -> float:
    """Return the share of the screen that differs."""
    changed = ImageChops.difference(one, other).convert("L").point(lambda level: level > 0 and 255)
    return changed.histogram()[255] / (one.width * one.height)


def _xdotool(*words: str) -> None:
    run(["xdotool", *words])


def _asks(*words: str) -> list[str]:
    """Return what xdotool found; nothing where a window has gone meanwhile."""
    told = subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False)
    return told.stdout.split()
