"""Reads the bytes of a job as a printer would: what is drawn, in order, with its size in dots.

Written from the command tables of ESC/POS, not from our encoder, so that the two check each other.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from antrean_printer.errors import UnknownBytes

CELL_WIDTH = {0: 12, 1: 9}
CELL_HEIGHT = {0: 24, 1: 17}
"""Dots of a letter in font A and font B."""
SPACING = 30
"""Dots from line to line after a reset."""


@dataclass(frozen=True, slots=True)
class Face:
    """How the printer is set to draw letters."""

    width: int = 1
    height: int = 1
    bold: bool = False
    inverse: bool = False
    underline: int = 0
    font: int = 0
    smooth: bool = False

    @property
    def dots(self) -> tuple[int, int]:
        """Width and height of one letter."""
        return CELL_WIDTH[self.font] * self.width, CELL_HEIGHT[self.font] * self.height


@dataclass(frozen=True, slots=True)
class Letters:
    """Letters of one face, one after the other."""

    text: str
    face: Face

    @property
    def width(self) -> int:
        """In dots."""
        return len(self.text) * self.face.dots[0]


@dataclass(frozen=True, slots=True)
class TextLine:
    """A printed line; ``feed`` is how far the paper moves with it."""

    letters: tuple[Letters, ...]
    align: int
    feed: int

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(run.text for run in self.letters)

    @property
    def width(self) -> int:
        """In dots."""
        return sum(run.width for run in self.letters)


@dataclass(frozen=True, slots=True)
class Blank:
    """Paper that moves on without ink."""

    feed: int


@dataclass(frozen=True, slots=True)
class Symbol:
    """A QR code that the printer draws itself."""

    data: str
    module: int
    level: str
    align: int


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A picture of dots; each bit is drawn ``scale`` (across, down) dots large."""

    row_bytes: int
    data: bytes
    scale: tuple[int, int]
    align: int

    @property
    def width(self) -> int:
        """In dots."""
        return self.row_bytes * 8 * self.scale[0]

    @property
    def height(self) -> int:
        """In dots."""
        return len(self.data) // self.row_bytes * self.scale[1]


@dataclass(frozen=True, slots=True)
class CutMark:
    """Where the knife comes down."""

    full: bool


Drawn = TextLine | Blank | Symbol | Bitmap | CutMark


def read(job: bytes, *, dots: int, strict: bool = True) -> list[Drawn]:
    """What a printer with lines of ``dots`` dots makes of these bytes.

    Strict: UnknownBytes for anything without a meaning here. Otherwise it is passed over.
    """
    head = _Head(job, dots, strict)
    while head.at < len(job):
        head.step()
    head.end_line()
    return head.drawn


@dataclass
class _Symbol:
    module: int = 3
    level: str = "L"
    data: str = ""


@dataclass
class _Head:
    """The print head: where it is in the bytes, and how it is set."""

    job: bytes
    dots: int
    strict: bool
    at: int = 0
    face: Face = Face()
    align: int = 0
    spacing: int = SPACING
    line: list[Letters] = field(default_factory=list)
    symbol: _Symbol = field(default_factory=_Symbol)
    drawn: list[Drawn] = field(default_factory=list)

    def take(self, count: int) -> bytes:
        taken = self.job[self.at : self.at + count]
        if len(taken) < count:
            raise UnknownBytes(f"the job ends inside a command at byte {self.at}")
        self.at += count
        return taken

    def number(self) -> int:
        return self.take(1)[0]

    def step(self) -> None:
        for length in (3, 2, 1):
            act = COMMANDS.get(self.job[self.at : self.at + length])
            if act is not None:
                self.at += length
                act(self)
                return
        self.letter()

    def letter(self) -> None:
        byte = self.number()
        if 0x20 <= byte <= 0x7E:  # noqa: PLR2004 - printable ASCII
            self.put(chr(byte))
        else:
            self.unknown(self.job[self.at - 1 : self.at + 4].hex(" "))

    def unknown(self, what: str) -> None:
        if self.strict:
            raise UnknownBytes(f"nothing is known of {what}, before byte {self.at}")

    def put(self, letter: str) -> None:
        # A full line is printed by itself, as every printer does: this is how a text that is too
        # wide shows.
        if sum(run.width for run in self.line) + self.face.dots[0] > self.dots:
            self.end_line()
        if self.line and self.line[-1].face == self.face:
            self.line[-1] = replace(self.line[-1], text=self.line[-1].text + letter)
        else:
            self.line.append(Letters(letter, self.face))

    def end_line(self) -> None:
        if self.line:
            tallest = max(run.face.dots[1] for run in self.line)
            feed = max(self.spacing, tallest)
            self.drawn.append(TextLine(tuple(self.line), self.align, feed))
            self.line = []

    def feed(self, dots: int) -> None:
        if dots:
            self.drawn.append(Blank(dots))

    def dress(self, **changes: int) -> None:
        self.face = replace(self.face, **changes)  # type: ignore[arg-type]


def _line_feed(head: _Head) -> None:
    if head.line:
        head.end_line()
    else:
        head.feed(head.spacing)


def _reset(head: _Head) -> None:
    head.line, head.face, head.align, head.spacing = [], Face(), 0, SPACING


def _feed_lines(head: _Head) -> None:
    lines = head.number()
    if head.line and lines:
        head.end_line()
        lines -= 1
    head.feed(lines * head.spacing)


def _feed_dots(head: _Head) -> None:
    head.end_line()
    head.feed(head.number())


def _align(head: _Head) -> None:
    head.align = head.number() % 48


def _spacing(head: _Head) -> None:
    head.spacing = head.number()


def _usual_spacing(head: _Head) -> None:
    head.spacing = SPACING


def _size(head: _Head) -> None:
    size = head.number()
    head.dress(width=(size >> 4 & 7) + 1, height=(size & 7) + 1)


def _mode(head: _Head) -> None:
    mode = head.number()
    head.dress(
        font=mode & 1,
        bold=bool(mode & 0x08),
        height=2 if mode & 0x10 else 1,
        width=2 if mode & 0x20 else 1,
        underline=1 if mode & 0x80 else 0,
    )


def _bold(head: _Head) -> None:
    head.dress(bold=bool(head.number() & 1))


def _inverse(head: _Head) -> None:
    head.dress(inverse=bool(head.number() & 1))


def _smooth(head: _Head) -> None:
    head.dress(smooth=bool(head.number() & 1))


def _underline(head: _Head) -> None:
    head.dress(underline=head.number() % 48)


def _font(head: _Head) -> None:
    head.dress(font=head.number() % 48)


def _cut(head: _Head) -> None:
    head.end_line()
    kind = head.number()
    if kind in b"AB":
        head.feed(head.number())
    head.drawn.append(CutMark(full=kind in b"\x000A"))


def _raster(head: _Head) -> None:
    head.end_line()
    mode, low, high, rows_low, rows_high = head.take(5)
    row_bytes = low + 256 * high
    data = head.take(row_bytes * (rows_low + 256 * rows_high))
    scale = (2 if mode & 1 else 1, 2 if mode & 2 else 1)
    head.drawn.append(Bitmap(row_bytes, data, scale, head.align))


def _two_dimensional(head: _Head) -> None:
    low, high = head.take(2)
    kind, function, *rest = head.take(low + 256 * high)
    if kind != ord("1"):
        head.unknown(f"two-dimensional codes of kind {kind}")
        return
    _qr(head, function, bytes(rest))


def _qr(head: _Head, function: int, rest: bytes) -> None:
    match function:
        case 65:
            pass  # model 2 is the only one that readers know
        case 67:
            head.symbol.module = rest[0]
        case 69:
            head.symbol.level = "LMQH"[rest[0] - 48]
        case 80:
            head.symbol.data = rest[1:].decode()
        case 81:
            head.end_line()
            made = head.symbol
            head.drawn.append(Symbol(made.data, made.module, made.level, head.align))
        case _:
            head.unknown(f"QR function {function}")


def _pass(count: int) -> Callable[[_Head], None]:
    """A command with ``count`` bytes behind it that leaves no ink."""

    def passed(head: _Head) -> None:
        head.take(count)

    return passed


COMMANDS: dict[bytes, Callable[[_Head], None]] = {
    b"\n": _line_feed,
    b"\r": _pass(0),
    b"\x1b@": _reset,
    b"\x1bd": _feed_lines,
    b"\x1bJ": _feed_dots,
    b"\x1ba": _align,
    b"\x1b3": _spacing,
    b"\x1b2": _usual_spacing,
    b"\x1b!": _mode,
    b"\x1bE": _bold,
    b"\x1bG": _bold,
    b"\x1b-": _underline,
    b"\x1bM": _font,
    b"\x1bt": _pass(1),
    b"\x1bR": _pass(1),
    b"\x1c.": _pass(0),
    b"\x1d!": _size,
    b"\x1dB": _inverse,
    b"\x1db": _smooth,
    b"\x1dV": _cut,
    b"\x1dv0": _raster,
    b"\x1d(k": _two_dimensional,
    b"\x1dr": _pass(1),
    b"\x1da": _pass(1),
    b"\x10\x04": _pass(1),
}
