"""Reads the bytes of a job as a printer would: what is drawn, in order, with its size in dots.

Written from the command tables of ESC/POS, not from our encoder, so that the two check each other.
"""

from collections.abc import Callable

from antrean_printer.drawn import Bitmap, CutMark, Drawn, Face, Symbol
from antrean_printer.printhead import SPACING, Head


def read(job: bytes, *, dots: int, strict: bool = True) -> list[Drawn]:
    """What a printer with lines of ``dots`` dots makes of these bytes.

    Strict: UnknownBytes for anything without a meaning here. Otherwise it is passed over.
    """
    head = Head(job, dots, strict)
    while head.at < len(job):
        _step(head)
    head.end_line()
    return head.drawn


def _step(head: Head) -> None:
    for length in (3, 2, 1):
        act = COMMANDS.get(head.job[head.at : head.at + length])
        if act is not None:
            head.at += length
            act(head)
            return
    head.letter()


def _line_feed(head: Head) -> None:
    if head.line:
        head.end_line()
    else:
        head.feed(head.spacing)


def _reset(head: Head) -> None:
    head.line, head.face, head.align, head.spacing = [], Face(), 0, SPACING


def _feed_lines(head: Head) -> None:
    lines = head.number()
    if head.line and lines:
        head.end_line()
        lines -= 1
    head.feed(lines * head.spacing)


def _feed_dots(head: Head) -> None:
    head.end_line()
    head.feed(head.number())


def _align(head: Head) -> None:
    head.align = min(head.number() % 48, 2)


def _spacing(head: Head) -> None:
    head.spacing = head.number()


def _usual_spacing(head: Head) -> None:
    head.spacing = SPACING


def _size(head: Head) -> None:
    size = head.number()
    head.dress(width=(size >> 4 & 7) + 1, height=(size & 7) + 1)


def _mode(head: Head) -> None:
    mode = head.number()
    head.dress(
        font=mode & 1,
        bold=bool(mode & 0x08),
        height=2 if mode & 0x10 else 1,
        width=2 if mode & 0x20 else 1,
        underline=1 if mode & 0x80 else 0,
    )


def _switch(name: str) -> Callable[[Head], None]:
    """A command that turns one thing of the face on or off."""

    def switched(head: Head) -> None:
        head.dress(**{name: bool(head.number() & 1)})

    return switched


def _underline(head: Head) -> None:
    head.dress(underline=min(head.number() % 48, 2))


def _cut(head: Head) -> None:
    head.end_line()
    kind = head.number()
    if kind in b"AB":
        head.feed(head.number())
    head.drawn.append(CutMark(full=kind in b"\x000A"))


def _raster(head: Head) -> None:
    head.end_line()
    mode, low, high, rows_low, rows_high = head.take(5)
    row_bytes = low + 256 * high
    if row_bytes == 0:
        head.unknown("pictures without width")
        return
    data = head.take(row_bytes * (rows_low + 256 * rows_high))
    scale = (2 if mode & 1 else 1, 2 if mode & 2 else 1)
    head.drawn.append(Bitmap(row_bytes, data, scale, head.align))


def _two_dimensional(head: Head) -> None:
    low, high = head.take(2)
    described = head.take(low + 256 * high)
    if described[:1] != b"1" or len(described) < len("1Qm"):
        head.unknown(f"two-dimensional code {described[:3].hex(' ')}")
        return
    _qr(head, described[1], described[2:])


def _qr(head: Head, function: int, rest: bytes) -> None:
    match function:
        case 65:
            pass  # model 2 is the only one that readers know
        case 67:
            head.symbol.module = min(max(rest[0], 1), 16)
        case 69:
            head.symbol.level = "LMQH"[rest[0] & 3]
        case 80:
            head.symbol.data = rest[1:].decode(errors="replace")
        case 81:
            head.end_line()
            made = head.symbol
            head.drawn.append(Symbol(made.data, made.module, made.level, head.align))
        case _:
            head.unknown(f"QR function {function}")


def _graphics(size_bytes: int) -> Callable[[Head], None]:
    """A picture that the printer keeps, or is told to print; what it kept before is not seen."""

    def drawn(head: Head) -> None:
        described = head.take(int.from_bytes(head.take(size_bytes), "little"))
        if described[:2] == b"0C":
            width = int.from_bytes(described[6:8], "little")
            head.kept[described[3:5]] = Bitmap(-(-width // 8), described[11:], (1, 1), 0)
        elif described[:2] == b"0E" and (kept := head.kept.get(described[2:4])):
            head.end_line()
            head.drawn.append(Bitmap(kept.row_bytes, kept.data, (1, 1), head.align))
        elif described[:2] != b"0E":
            head.unknown(f"graphics function {described[:2]!r}")

    return drawn


def _pass(count: int) -> Callable[[Head], None]:
    """A command with ``count`` bytes behind it that leaves no ink."""

    def passed(head: Head) -> None:
        head.take(count)

    return passed


COMMANDS: dict[bytes, Callable[[Head], None]] = {
    b"\n": _line_feed,
    b"\r": _pass(0),
    b"\x1b@": _reset,
    b"\x1bd": _feed_lines,
    b"\x1bJ": _feed_dots,
    b"\x1ba": _align,
    b"\x1b3": _spacing,
    b"\x1b2": _usual_spacing,
    b"\x1b!": _mode,
    b"\x1bE": _switch("bold"),
    b"\x1bG": _switch("bold"),
    b"\x1b-": _underline,
    b"\x1bM": _switch("font"),
    b"\x1bt": _pass(1),
    b"\x1bR": _pass(1),
    b"\x1c.": _pass(0),
    b"\x1d!": _size,
    b"\x1dB": _switch("inverse"),
    b"\x1db": _switch("smooth"),
    b"\x1dV": _cut,
    b"\x1dv0": _raster,
    b"\x1d(k": _two_dimensional,
    b"\x1d(L": _graphics(2),
    b"\x1d8L": _graphics(4),
    b"\x1dr": _pass(1),
    b"\x1da": _pass(1),
    b"\x10\x04": _pass(1),
}
