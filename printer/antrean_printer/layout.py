"""Where everything on a paper stands: document and paper make rows, none wider than the paper."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from antrean_printer.document import Align, Block, Cut, Document, Gap, Logo, Pair, Qr, Rule, Text
from antrean_printer.errors import BadDocument
from antrean_printer.paper import Paper, Pictures
from antrean_printer.plain import to_ascii
from antrean_printer.qr import QUIET, side
from antrean_printer.wrap import fold, fold_evenly

SMALLEST_MODULE = 3
"""Dots; phones read nothing finer from thermal paper."""


@dataclass(frozen=True, slots=True)
class Style:
    """How letters look."""

    width: int = 1
    height: int = 1
    bold: bool = False
    inverse: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Some letters of one look."""

    text: str
    style: Style = Style()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of letters."""

    spans: tuple[Span, ...]
    align: Align = Align.LEFT

    @property
    def columns(self) -> int:
        """How many plain letters would be as wide as this line."""
        return sum(len(span.text) * span.style.width for span in self.spans)


@dataclass(frozen=True, slots=True)
class Feed:
    """Empty lines."""

    lines: int


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code in the middle."""

    data: str
    module: int
    """Dots along one module."""
    side: int
    """Modules along one side."""

    @property
    def dots(self) -> int:
        """How wide it is with its white border."""
        return (self.side + 2 * QUIET) * self.module


@dataclass(frozen=True, slots=True)
class Knife:
    """The end of the paper."""

    full: bool


Row = Line | Feed | Code | Logo | Knife


def layout(document: Document, paper: Paper) -> tuple[Row, ...]:
    """The rows of a document on this paper; BadDocument when something cannot fit at any size."""
    return tuple(row for block in document.blocks for row in _rows(block, paper))


def _rows(block: Block, paper: Paper) -> Iterator[Row]:
    match block:
        case Text():
            yield from _text(block, paper.columns)
        case Pair():
            yield from _pair(block, paper.columns)
        case Rule():
            yield Line((Span("-" * paper.columns),))
        case Gap(lines=lines):
            yield Feed(lines)
        case Qr():
            yield _code(block, paper.dots)
        case Logo():
            yield from _logo(block, paper)
        case Cut(full=full):
            yield Knife(full)
        case _ as never:
            assert_never(never)


def _text(block: Text, columns: int) -> Iterator[Line]:
    text = to_ascii(block.text)
    edge = 2 if block.inverse else 0
    style = _fitted(text, edge, columns, block)
    wrap = fold_evenly if block.align is Align.CENTER else fold
    for line in wrap(text, columns // style.width - edge):
        shown = f" {line} " if block.inverse else line
        yield Line((Span(shown, style),), block.align)


def _fitted(text: str, edge: int, columns: int, block: Text) -> Style:
    """The largest style, up to the wished one, in which no word has to be broken."""
    longest = max(map(len, text.split()), default=0) + edge
    width = max(1, min(block.width, columns // max(longest, 1)))
    height = max(1, block.height * width // block.width)
    return Style(width, height, block.bold, block.inverse)


def _pair(block: Pair, columns: int) -> Iterator[Line]:
    labels = fold(to_ascii(block.left), columns)
    values = fold(to_ascii(block.right), columns)
    look = Style(bold=block.bold)
    room = columns - len(labels[-1]) - len(values[0])
    for label in labels[:-1]:
        yield Line((Span(label),))
    if room > 0 and len(values) == 1:
        yield Line((Span(labels[-1] + " " * room), Span(values[0], look)))
        return
    yield Line((Span(labels[-1]),))
    for value in values:
        yield Line((Span(value, look),), Align.RIGHT)


def _logo(block: Logo, paper: Paper) -> Iterator[Logo]:
    if block.row_bytes * 8 > paper.dots:
        raise BadDocument(f"a picture {block.row_bytes * 8} dots wide is too wide for this paper")
    if paper.pictures is not Pictures.NONE:
        yield block


def _code(block: Qr, dots: int) -> Code:
    code = Code(block.data, block.module, side(block.data))
    largest = dots // (code.side + 2 * QUIET)
    if largest < SMALLEST_MODULE:
        raise BadDocument(f"a QR code of {len(block.data)} characters is too fine for this paper")
    return replace(code, module=min(block.module, largest))
