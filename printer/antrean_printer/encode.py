"""Rows as the bytes of ESC/POS: one value per paper, from the printer's reset to the knife."""

from typing import assert_never

from PIL import Image

from antrean_printer.document import Align, Document, Logo
from antrean_printer.layout import Code, Feed, Knife, Line, Row, Style, layout
from antrean_printer.logo import STORED, raster
from antrean_printer.paper import LINE, Paper, Pictures
from antrean_printer.qr import QUIET, modules
from antrean_printer.quiet_escpos import QR_ECLEVEL_M, Dummy

NO_CHINESE = b"\x1c."
"""FS . : many boards start in Chinese mode and would print hanzi for single bytes."""
CUT_FULL, CUT_PARTIAL = b"\x1dVA\x00", b"\x1dVB\x00"
"""GS V 65/66 0: feed just so far that the last line passes the knife, then cut."""
LINES_TO_TEAR = 5
"""From the print head to the tear bar of a printer without a knife."""


def typeset(document: Document, paper: Paper) -> bytes:
    """All the bytes that put this document on this paper; BadDocument when it cannot be."""
    return encode(layout(document, paper), paper)


def encode(rows: tuple[Row, ...], paper: Paper) -> bytes:
    """The bytes of these rows."""
    pen = _Pen(paper)
    for row in rows:
        pen.draw(row)
    return bytes(pen.sheet.output)


class _Pen:
    """Writes rows and remembers how the printer is set, so that nothing is said twice."""

    def __init__(self, paper: Paper) -> None:
        # A fresh one per paper: after a reset in the middle, its idea of the code page is wrong.
        self.sheet = Dummy()
        self._paper = paper
        self._style = Style()
        self._align = Align.LEFT
        self.sheet.hw("INIT")
        self.sheet._raw(NO_CHINESE)
        self.sheet.charcode("CP437")
        if paper.smooth:
            self.sheet.set(smooth=True)

    def draw(self, row: Row) -> None:
        match row:
            case Line():
                self._line(row)
            case Feed(lines=lines):
                self.sheet.print_and_feed(lines)
            case Code():
                self._code(row)
            case Logo():
                self._logo(row)
            case Knife(full=full):
                self._knife(full)
            case _ as never:
                assert_never(never)

    def _line(self, line: Line) -> None:
        self._stand(line.align)
        for span in line.spans:
            self._dress(span.style)
            self.sheet.text(span.text)
        self.sheet.text("\n")

    def _stand(self, align: Align) -> None:
        if align is not self._align:
            self.sheet.set(align=align.value)
            self._align = align

    def _dress(self, style: Style) -> None:
        if (style.width, style.height) != (self._style.width, self._style.height):
            self.sheet.set(custom_size=True, width=style.width, height=style.height)
        if style.bold is not self._style.bold:
            self.sheet.set(bold=style.bold)
        if style.inverse is not self._style.inverse:
            self.sheet.set(invert=style.inverse)
        self._style = style

    def _code(self, code: Code) -> None:
        self._dress(Style())
        if not self._paper.native_qr:
            self._stand(Align.LEFT)
            self._picture(code)
            return
        quiet = -(-QUIET * code.module // LINE)
        self._stand(Align.CENTER)
        self.sheet.print_and_feed(quiet)
        self.sheet.qr(code.data, ec=QR_ECLEVEL_M, size=code.module, native=True)
        self.sheet.print_and_feed(quiet)

    def _picture(self, code: Code) -> None:
        # Shifted by white dots instead of ESC a, which cheap boards ignore for pictures. Where the
        # module is even, the printer doubles every dot itself: a quarter of the bytes.
        doubled = code.module % 2 == 0
        scale = 2 if doubled else 1
        picture = _bitmap(code, code.module // scale, (self._paper.dots - code.dots) // 2 // scale)
        self.sheet.image(
            picture, high_density_horizontal=not doubled, high_density_vertical=not doubled
        )

    def _logo(self, logo: Logo) -> None:
        self._dress(Style())
        if self._paper.pictures is Pictures.STORED:
            self._stand(Align.CENTER)
            self.sheet._raw(STORED)
            return
        self._stand(Align.LEFT)
        self.sheet._raw(raster(logo, self._paper.dots))

    def _knife(self, full: bool) -> None:
        if self._paper.cutter:
            self.sheet._raw(CUT_FULL if full else CUT_PARTIAL)
        else:
            self.sheet.print_and_feed(LINES_TO_TEAR)


def _bitmap(code: Code, module: int, shift: int) -> Image.Image:
    """The code with its border, each module ``module`` dots wide, ``shift`` dots from the left."""
    whole = code.side + 2 * QUIET
    small = Image.new("1", (whole, whole), 1)
    ink = bytes(0 if dark else 255 for row in modules(code.data) for dark in row)
    small.paste(Image.frombytes("L", (code.side, code.side), ink), (QUIET, QUIET))
    large = small.resize((small.width * module, small.height * module))
    picture = Image.new("1", (shift + large.width, large.height), 1)
    picture.paste(large, (shift, 0))
    return picture
