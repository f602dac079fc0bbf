"""The paper and the printer's abilities that a layout has to know."""

from dataclasses import dataclass
from enum import StrEnum

WIDE, NARROW = 48, 32
"""Columns of 80 mm paper (576 dots) and of 58 mm paper (384 dots)."""
CELL = 12
"""Dots of one column."""
LINE = 30
"""Dots from one plain line to the next."""


class Pictures(StrEnum):
    """How a picture gets onto the paper."""

    STORED = "stored"
    """The printer keeps it and is told to print it: a dozen bytes."""
    RASTER = "raster"
    """Dot by dot: for fast lines only."""
    NONE = "none"
    """Not at all: at 9600 baud a picture would take seven seconds of every visitor."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of paper in one kind of printer."""

    columns: int = WIDE
    """Plain letters in a line."""
    cutter: bool = True
    """Whether there is a knife; if not, the paper is only fed past the tear bar."""
    native_qr: bool = True
    """Whether the printer draws QR codes itself; if not, they are sent dot by dot."""
    smooth: bool = False
    """Whether the printer can round the steps of large letters (GS b); simple boards cannot."""

    pictures: Pictures = Pictures.NONE
    """How the hall's picture is printed."""

    @property
    def dots(self) -> int:
        """How wide the printed part is; eight dots to the millimetre."""
        return self.columns * CELL
