"""The print head of the reader: where it is in the bytes, how it is set, what it has drawn."""

from dataclasses import dataclass, field, replace

from antrean_printer.drawn import Bitmap, Blank, Drawn, Face, Letters, TextLine
from antrean_printer.errors import UnknownBytes

SPACING = 30
"""Dots from line to line after a reset."""


@dataclass
class Pattern:
    """The QR code that is being described to the printer, command by command."""

    module: int = 3
    level: str = "L"
    data: str = ""


@dataclass
class Head:
    """The print head: where it is in the bytes, and how it is set."""

    job: bytes
    dots: int
    strict: bool
    at: int = 0
    face: Face = field(default_factory=Face)
    align: int = 0
    spacing: int = SPACING
    line: list[Letters] = field(default_factory=list)
    symbol: Pattern = field(default_factory=Pattern)
    kept: dict[bytes, Bitmap] = field(default_factory=dict)
    """Pictures that this job made the printer keep, by key."""
    drawn: list[Drawn] = field(default_factory=list)

    def take(self, count: int) -> bytes:
        """The next ``count`` bytes; UnknownBytes when the job ends before."""
        taken = self.job[self.at : self.at + count]
        if len(taken) < count:
            raise UnknownBytes(f"the job ends inside a command at byte {self.at}")
        self.at += count
        return taken

    def number(self) -> int:
        """The next byte."""
        return self.take(1)[0]

    def letter(self) -> None:
        """Print the next byte."""
        byte = self.number()
        if 0x20 <= byte <= 0x7E:  # noqa: PLR2004 - printable ASCII
            self.put(chr(byte))
        else:
            self.unknown(self.job[self.at - 1 : self.at + 4].hex(" "))

    def unknown(self, what: str) -> None:
        """Meet something without a meaning: refuse it if strict, pass over it if not."""
        if self.strict:
            raise UnknownBytes(f"nothing is known of {what}, before byte {self.at}")

    def put(self, letter: str) -> None:
        """Add a letter to the line, or to the next one."""
        # A full line is printed by itself, as every printer does: this is how a text that is too
        # wide shows.
        if sum(run.width for run in self.line) + self.face.dots[0] > self.dots:
            self.end_line()
        if self.line and self.line[-1].face == self.face:
            self.line[-1] = replace(self.line[-1], text=self.line[-1].text + letter)
        else:
            self.line.append(Letters(letter, self.face))

    def end_line(self) -> None:
        """Print the line, if there is anything in it."""
        if self.line:
            tallest = max(run.face.dots[1] for run in self.line)
            feed = max(self.spacing, tallest)
            self.drawn.append(TextLine(tuple(self.line), self.align, feed))
            self.line = []

    def feed(self, dots: int) -> None:
        """Move the paper."""
        if dots:
            self.drawn.append(Blank(dots))

    def dress(self, **changes: int) -> None:
        """Change the face of the letters to come."""
        self.face = replace(self.face, **changes)  # type: ignore[arg-type]
