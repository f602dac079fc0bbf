"""What a printer draws, each thing with its size in dots."""

from dataclasses import dataclass

CELL_WIDTH = {0: 12, 1: 9}
CELL_HEIGHT = {0: 24, 1: 17}
"""Dots of a letter in font A and font B."""


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
