"""A desktop on a virtual screen: what its window manager says, and other programs' windows."""

import ctypes
import os
import subprocess
from contextlib import contextmanager
from ctypes import POINTER, byref, c_char_p, c_int, c_long, c_ubyte, c_uint, c_ulong, c_void_p

from PIL import ImageGrab

from tests.counter.x_keys import X11, XTEST

X11.XCreateSimpleWindow.restype = c_ulong
X11.XInternAtom.restype = c_ulong
ANY, LEFT = 0, 1
PROPERTY_CHANGES = 1 << 22
TIME = 6
"""Where the time stands in such an event, in words."""
PANEL_HIGH = 30
PANEL = f"""\
panel_items = S
panel_size = 100% {PANEL_HIGH}
panel_position = bottom center horizontal
panel_background_id = 0
systray_padding = 4 3 4
systray_icon_size = 24
"""
"""A tray and nothing else: every colour in it is of an icon."""


class XDesktop:
    """The desktop of the server called ``display``."""

    def __init__(self, display):
        self._name = display
        self._display = c_void_p(X11.XOpenDisplay(c_char_p(display.encode())))
        self._root = c_ulong(X11.XDefaultRootWindow(self._display))

    def close(self):
        X11.XCloseDisplay(self._display)

    # ---- what the window manager says ----
    @property
    def managed(self):
        """Tell whether a window manager is at work."""
        return bool(self._numbers(self._root, "_NET_SUPPORTING_WM_CHECK"))

    @property
    def active(self):
        """Return the window that has the keyboard."""
        return (self._numbers(self._root, "_NET_ACTIVE_WINDOW") or [0])[0]

    @property
    def windows(self):
        """Return all windows, from the lowest to the topmost."""
        return self._numbers(self._root, "_NET_CLIENT_LIST_STACKING")

    def title(self, window):
        return bytes(self._numbers(c_ulong(window), "_NET_WM_NAME", c_ubyte)).decode()

    def called(self, part):
        """Return the window whose title has ``part`` in it, or None."""
        return next((each for each in self.windows if part in self.title(each)), None)

    def is_so(self, window, state):
        return self._atom(state) in self._numbers(c_ulong(window), "_NET_WM_STATE")

    def last_asked(self, window):
        """Return the server's time, in ms, that a window gave as its user's last act."""
        apart = self._numbers(c_ulong(window), "_NET_WM_USER_TIME_WINDOW")
        return self._numbers(c_ulong(apart[0] if apart else window), "_NET_WM_USER_TIME")[0]

    @property
    def now(self):
        """Return the server's time in ms: it tells it with a property that changes."""
        window = c_ulong(
            X11.XCreateSimpleWindow(*(self._display, self._root), *(0, 0, 1, 1, 0, 0, 0))
        )
        X11.XSelectInput(self._display, window, c_long(PROPERTY_CHANGES))
        X11.XStoreName(self._display, window, c_char_p(b"now"))
        event = (c_ulong * 24)()
        X11.XWindowEvent(self._display, window, c_long(PROPERTY_CHANGES), byref(event))
        X11.XDestroyWindow(self._display, window)
        return event[TIME]

    def place(self, window):
        """Return where a window's inside begins on the screen, and its size."""
        root, x, y, child = c_ulong(), c_int(), c_int(), c_ulong()
        wide, high, border, depth = c_uint(), c_uint(), c_uint(), c_uint()
        sizes = (byref(wide), byref(high), byref(border), byref(depth))
        X11.XGetGeometry(self._display, c_ulong(window), byref(root), byref(x), byref(y), *sizes)
        X11.XTranslateCoordinates(
            *(self._display, c_ulong(window), self._root),
            *(0, 0, byref(x), byref(y), byref(child)),
        )
        return x.value, y.value, wide.value, high.value

    # ---- other programs, and the mouse ----
    def opens(self, title, wide, high):
        """Open another program's window, before all others."""
        window = X11.XCreateSimpleWindow(
            *(self._display, self._root, 0, 0, wide, high, 0, c_ulong(0), c_ulong(0xFFFFFF))
        )
        X11.XStoreName(self._display, c_ulong(window), c_char_p(title.encode()))
        name = title.encode()
        X11.XChangeProperty(
            *(self._display, c_ulong(window), c_ulong(self._atom("_NET_WM_NAME"))),
            *(c_ulong(self._atom("UTF8_STRING")), 8, 0, c_char_p(name), len(name)),
        )
        X11.XMapRaised(self._display, c_ulong(window))
        X11.XSync(self._display, 0)
        return window

    def clicks(self, x, y):
        self.holds(x, y)
        self.lets_go()

    def holds(self, x, y):
        """Press the button there, and keep it down."""
        self.points(x, y)
        XTEST.XTestFakeButtonEvent(self._display, LEFT, 1, c_ulong(0))
        X11.XSync(self._display, 0)

    def lets_go(self):
        XTEST.XTestFakeButtonEvent(self._display, LEFT, 0, c_ulong(0))
        X11.XSync(self._display, 0)

    def points(self, x, y):
        XTEST.XTestFakeMotionEvent(self._display, -1, x, y, c_ulong(0))
        X11.XSync(self._display, 0)

    # ---- what is seen ----
    def seen(self, colour, high):
        """Return where ``colour`` (#RRGGBB) is seen in the lowest ``high`` rows, or None."""
        picture = ImageGrab.grab(xdisplay=self._name).convert("RGB")
        wide, top = picture.width, picture.height - high
        rows = picture.crop((0, top, wide, picture.height)).tobytes()
        wanted = bytes.fromhex(colour[1:])
        pixels = (n for n in range(len(rows) // 3) if rows[3 * n : 3 * n + 3] == wanted)
        places = [(n % wide, top + n // wide) for n in pixels]
        return places[len(places) // 2] if places else None

    def _atom(self, name):
        return X11.XInternAtom(self._display, c_char_p(name.encode()), 0)

    def _numbers(self, window, name, kind=c_ulong):
        found, form, count, rest = c_ulong(), c_int(), c_ulong(), c_ulong()
        data = POINTER(kind)()
        X11.XGetWindowProperty(
            *(self._display, window, c_ulong(self._atom(name)), c_long(0), c_long(1024), 0),
            *(c_ulong(ANY), byref(found), byref(form), byref(count), byref(rest), byref(data)),
        )
        numbers = [data[n] for n in range(count.value)] if data else []
        if data:
            X11.XFree(data)
        return numbers


@contextmanager
def program(*command, **environment):
    """Run a program of the desktop for as long as the block lasts."""
    running = subprocess.Popen(
        command,
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield running
    finally:
        running.terminate()
        running.wait(timeout=10)


def forgive():
    """Let a window that has just gone be no reason to end: X's library would exit."""
    X11.XSetErrorHandler(_FORGIVING)


_FORGIVING = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)(lambda _display, _error: 0)
