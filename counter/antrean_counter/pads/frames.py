r"""Bytes of a serial pad to keys: one template says how a press is framed.

``{key}`` is what was pressed, ``{addr}`` the pad's own address where several share a line; all
else stands for itself. Four framings are known by name; another is written out, with ``\n``,
``\r``, ``\t`` and ``\xNN``.
"""

import re

FRAMES = {
    "raw": "{key}",
    "line": "{key}\\n",
    "address": "{addr},{key}\\n",
    "stx": "\\x02{addr}{key}\\x03",
}
LONGEST = 64
"""Bytes kept in hope of the end of a frame: anything longer is noise."""
ESCAPES = {"n": b"\n", "r": b"\r", "t": b"\t"}
KEYS: dict[str, str] = {
    **{str(digit): f"Num{digit}" for digit in range(10)},
    **{sign: f"Num{sign}" for sign in "+-*/."},
    "\r": "NumEnter",
    "#": "NumEnter",
    # The letters of a matrix of sixteen keys, in the order of what is pressed most.
    "A": "NumEnter",
    "B": "Num+",
    "C": "Num-",
    "D": "Num/",
}
"""What a pad's own keys are, unless its address says otherwise: those of a numeric keypad."""

_PART = re.compile(r"\{(key|addr)\}|\\x([0-9a-fA-F]{2})|\\([nrt])|(.)", re.DOTALL)


class BadFrame(ValueError):
    """A template that cannot be read."""


class Frames:
    """Finds presses in what comes over a line, however it was cut into pieces."""

    def __init__(self, template: str, addr: str = "", keys: dict[str, str] | None = None) -> None:
        """``addr`` is the only pad that counts, where several share a line. Raises BadFrame."""
        self._pattern = compiled(FRAMES.get(template, template))
        self._addr = addr
        self._keys = {**KEYS, **(keys or {})}
        self._held = b""

    def feed(self, data: bytes) -> tuple[str, ...]:
        """Return the keys that were pressed, oldest first; noise between them is dropped."""
        self._held += data.replace(b"\r\n", b"\n")
        pressed: list[str] = []
        end = 0
        for found in self._pattern.finditer(self._held):
            end = found.end()
            pressed += self._meant(found)
        self._held = self._held[end:][-LONGEST:]
        return tuple(pressed)

    def _meant(self, found: re.Match[bytes]) -> tuple[str, ...]:
        told = {name: part.decode("ascii") for name, part in found.groupdict().items()}
        if self._addr and told.get("addr", "").lstrip("0") != self._addr.lstrip("0"):
            return ()
        key = self._keys.get(told["key"])
        return (key,) if key is not None else ()


def compiled(template: str) -> re.Pattern[bytes]:
    """Return what finds a frame of ``template``. Raises BadFrame."""
    parts = [_part(*found.groups()) for found in _PART.finditer(template)]
    if sum(part.startswith(b"(?P<key>") for part in parts) != 1:
        raise BadFrame(f"{template!r} names {{key}} not exactly once")
    return re.compile(b"".join(parts), re.DOTALL)


def _part(name: str | None, code: str | None, escape: str | None, plain: str | None) -> bytes:
    if name == "key":
        return rb"(?P<key>[\x20-\x7e\r])"
    if name == "addr":
        return rb"(?P<addr>[0-9]{1,3})"
    if code is not None:
        return re.escape(bytes([int(code, 16)]))
    if escape is not None:
        return re.escape(ESCAPES[escape])
    return re.escape((plain or "").encode())
