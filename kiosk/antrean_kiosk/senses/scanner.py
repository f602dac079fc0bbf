"""A code reader on a serial line: every line it sends is a code."""

from urllib.parse import parse_qs, urlsplit

from antrean_ui.listener import Listener, SerialLine

LONGEST = 80
"""Bytes of a line: anything longer is noise."""
BAUD = 9600


class Codes:
    """Finds codes in what comes over a line."""

    def __init__(self) -> None:
        self._held = b""

    def feed(self, data: bytes) -> tuple[str, ...]:
        """Return the codes that are whole."""
        *lines, held = (self._held + data.replace(b"\r", b"\n")).split(b"\n")
        self._held = held[-LONGEST:]
        return tuple(code for code in map(_code, lines) if code)


class Scanner(Listener):
    """Reads codes until it is stopped."""

    def __init__(self, uri: str) -> None:
        """``uri`` is ``serial:/dev/ttyACM0?baud=9600``. Raises ValueError."""
        path, baud = _read(uri)
        super().__init__("code reader", lambda: SerialLine(path, baud), Codes)


def _code(line: bytes) -> str:
    text = line.decode("ascii", "ignore").strip()
    return text if len(line) <= LONGEST and text.isprintable() else ""


def _read(uri: str) -> tuple[str, int]:
    parts = urlsplit(uri)
    baud = parse_qs(parts.query).get("baud", [str(BAUD)])[0]
    if parts.scheme != "serial" or not parts.path.startswith("/") or not baud.isdigit():
        raise ValueError(f"{uri!r} is not like serial:/dev/ttyACM0?baud={BAUD}")
    return parts.path, int(baud)
