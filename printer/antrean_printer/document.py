"""What a paper says, in order, without a thought for columns, dots or bytes.

A document is plain data, so a template can be decoded straight into it
(``msgspec.convert(blocks, Document)``); each block carries its kind in the field ``block``.
"""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

Times = Annotated[int, Meta(ge=1, le=8)]
"""How many times wider or higher than the printer's plain letters."""
Dots = Annotated[int, Meta(ge=1, le=16)]
"""The side of one QR module, in printer dots (eight to the millimetre)."""
Lines = Annotated[int, Meta(ge=1, le=50)]
"""Plain text lines, 3.75 mm each."""


class Align(StrEnum):
    """Where a block stands between the paper's edges."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Text(Struct, frozen=True, tag_field="block", tag="text"):
    """A paragraph: wrapped between words, and shrunk rather than broken inside an enlarged word."""

    text: str
    align: Align = Align.LEFT
    width: Times = 1
    height: Times = 1
    bold: bool = False
    inverse: bool = False
    """White on black, with a little black on both sides."""


class Pair(Struct, frozen=True, tag_field="block", tag="pair"):
    """A label at the left edge and its value at the right; a long value takes lines of its own."""

    left: str
    right: str
    bold: bool = False
    """Whether the value (not the label) is bold."""


class Rule(Struct, frozen=True, tag_field="block", tag="rule"):
    """A line from edge to edge."""


class Gap(Struct, frozen=True, tag_field="block", tag="gap"):
    """Empty paper."""

    lines: Lines = 1


class Qr(Struct, frozen=True, tag_field="block", tag="qr"):
    """A QR code, centred, with the white border readers need; it shrinks to fit the paper."""

    data: str
    module: Dots = 6


class Logo(Struct, frozen=True, tag_field="block", tag="logo"):
    """A picture in the middle, one bit a dot, 1 for black; printed as the paper's kind allows."""

    row_bytes: int
    data: bytes

    @property
    def rows(self) -> int:
        """How many dots it is high."""
        return len(self.data) // self.row_bytes


class Cut(Struct, frozen=True, tag_field="block", tag="cut"):
    """The end of a paper: fed past the tear bar and, where there is a knife, cut."""

    full: bool = False
    """A full cut lets the paper fall; the usual partial cut leaves it hanging by a point."""


Block = Text | Pair | Rule | Gap | Qr | Logo | Cut


class Document(Struct, frozen=True):
    """Everything that one paper says, from its head to its cut."""

    blocks: tuple[Block, ...]
