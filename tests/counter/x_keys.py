"""A keyboard on an X server: keys go in where a real one's do, through the server to a window."""

import ctypes
import time
from ctypes import POINTER, byref, c_char_p, c_int, c_uint, c_ulong, c_void_p

PACE_S = 0.18
"""Between two keys of a hand that hurries: it has seen what the one before did."""
REVERT_TO_POINTER = 1
X11, XTEST = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
X11.XOpenDisplay.restype = c_void_p
X11.XDefaultRootWindow.restype = c_ulong
X11.XStringToKeysym.restype = c_ulong
X11.XkbKeycodeToKeysym.restype = c_ulong
NAMES = {" ": "space", "-": "minus", ".": "period"}


class XKeyboard:
    """The keyboard of the server called ``display``."""

    def __init__(self, display):
        self._display = c_void_p(X11.XOpenDisplay(c_char_p(display.encode())))
        assert self._display.value, f"no X server at {display}"
        self._at = 0.0

    def close(self):
        X11.XCloseDisplay(self._display)

    def turns_to(self, width):
        """Give the keyboard to the window that is so wide; no window manager does it here."""
        window = self._window(width)
        if window is None:
            return False
        X11.XSetInputFocus(self._display, c_ulong(window), REVERT_TO_POINTER, c_ulong(0))
        X11.XSync(self._display, 0)
        return True

    def presses(self, *names):
        """Press and release keys by X's names for them, e.g. ``space``, ``F2`` or ``KP_Enter``."""
        for name in names:
            time.sleep(max(0.0, self._at + PACE_S - time.monotonic()))
            self._strike(name)
            self._at = time.monotonic()

    def types(self, text):
        for letter in text:
            self._strike(NAMES.get(letter, letter))
        self._at = time.monotonic()

    def closes_contact(self, name, times):
        """Close one contact many times, as a worn key does under one press."""
        for _ in range(times):
            self._strike(name)
        self._at = time.monotonic()

    def holds(self, name, seconds):
        """Hold a key down: the server repeats it by itself."""
        code, _ = self._code(name)
        XTEST.XTestFakeKeyEvent(self._display, code, 1, c_ulong(0))
        X11.XSync(self._display, 0)
        time.sleep(seconds)
        XTEST.XTestFakeKeyEvent(self._display, code, 0, c_ulong(0))
        X11.XSync(self._display, 0)
        self._at = time.monotonic()

    def _strike(self, name):
        code, shifted = self._code(name)
        shift, _ = self._code("Shift_L") if shifted else (0, False)
        keys = ((shift, 1), (code, 1), (code, 0), (shift, 0)) if shift else ((code, 1), (code, 0))
        for key, down in keys:
            XTEST.XTestFakeKeyEvent(self._display, key, down, c_ulong(0))
        X11.XSync(self._display, 0)

    def _code(self, name):
        symbol = X11.XStringToKeysym(c_char_p(name.encode()))
        code = X11.XKeysymToKeycode(self._display, c_ulong(symbol))
        assert code, f"no key called {name}"
        plain = X11.XkbKeycodeToKeysym(self._display, code, 0, 0)
        pad = name.startswith("KP_")
        return code, plain != symbol and not pad

    def _window(self, width):
        root = c_ulong(X11.XDefaultRootWindow(self._display))
        parent, count, children = c_ulong(), c_uint(), POINTER(c_ulong)()
        X11.XQueryTree(
            self._display, root, byref(root), byref(parent), byref(children), byref(count)
        )
        found = [children[n] for n in range(count.value) if self._width(children[n]) == width]
        return found[-1] if found else None

    def _width(self, window):
        root, x, y = c_ulong(), c_int(), c_int()
        wide, high, border, depth = c_uint(), c_uint(), c_uint(), c_uint()
        X11.XGetGeometry(
            self._display,
            c_ulong(window),
            byref(root),
            *(byref(x), byref(y), byref(wide), byref(high), byref(border), byref(depth)),
        )
        return wide.value
