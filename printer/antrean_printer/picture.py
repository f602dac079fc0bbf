"""Draws what was read as the paper would look, dot for dot."""

from functools import lru_cache
from typing import assert_never

import segno
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

from antrean_printer.drawn import Bitmap, Blank, CutMark, Drawn, Face, Letters, Symbol, TextLine
from antrean_printer.errors import UnknownBytes
from antrean_printer.reader import read

FACES = (
    ("DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf"),
    ("LiberationMono-Regular.ttf", "LiberationMono-Bold.ttf"),
    ("NotoSansMono-Regular.ttf", "NotoSansMono-Bold.ttf"),
    ("UbuntuMono-R.ttf", "UbuntuMono-B.ttf"),
    ("Menlo.ttc", "Menlo.ttc"),
    ("consola.ttf", "consolab.ttf"),
)
"""Monospaced faces, the best first; Pillow's own is the last resort, each letter in its cell."""
PAPER_WHITE, THERMAL_BLACK = (252, 251, 247), (34, 34, 38)
HEAD_TO_KNIFE = 72
"""Dots of white that every paper has at its head: what was past the knife at the last cut."""
SIDES = {576: 32, 384: 40}
"""Dots of white beside the printed part: 80 and 58 mm of paper, 72 and 48 mm of print head."""
HALF = 127

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def draw(job: bytes, dots: int, *, strict: bool = False) -> Image.Image:
    """The printed part of a job as black (0) dots on white (1), exactly ``dots`` wide."""
    parts = [_part(drawn, dots) for drawn in read(job, dots=dots, strict=strict)]
    sheet = Image.new("1", (dots, max(1, sum(part.height for part in parts))), 1)
    top = 0
    for part in parts:
        sheet.paste(part, (0, top))
        top += part.height
    return sheet


def photograph(sheet: Image.Image) -> Image.Image:
    """The same dots as the paper shows them: warm black on warm white, with the paper's edges."""
    side = SIDES.get(sheet.width, SIDES[576])
    whole = ImageOps.expand(sheet.convert("L"), (side, HEAD_TO_KNIFE, side, 0), 255)
    soft = whole.filter(ImageFilter.GaussianBlur(0.4))
    return ImageOps.colorize(soft, THERMAL_BLACK, PAPER_WHITE)


def _part(drawn: Drawn, dots: int) -> Image.Image:
    match drawn:
        case TextLine():
            return _text(drawn, dots)
        case Blank(feed=feed):
            return _white(dots, feed)
        case Symbol():
            return _aligned(_symbol(drawn), drawn.align, dots)
        case Bitmap():
            return _aligned(_bitmap(drawn), drawn.align, dots)
        case CutMark():
            return _white(dots, 0)
        case _ as never:
            assert_never(never)


def _white(width: int, height: int) -> Image.Image:
    return Image.new("1", (width, height), 1)


def _aligned(part: Image.Image, align: int, dots: int, feed: int | None = None) -> Image.Image:
    strip = _white(dots, part.height if feed is None else feed)
    strip.paste(part, ((dots - part.width) * align // 2, 0))
    return strip


def _text(line: TextLine, dots: int) -> Image.Image:
    tallest = max(run.face.dots[1] for run in line.letters)
    strip = _white(line.width, tallest)
    left = 0
    for run in line.letters:
        strip.paste(_run(run), (left, tallest - run.face.dots[1]))
        left += run.width
    return _aligned(strip, line.align, dots, line.feed)


def _run(run: Letters) -> Image.Image:
    width, height = run.face.dots
    strip = _white(run.width, height)
    for index, letter in enumerate(run.text):
        strip.paste(_letter(letter, run.face), (index * width, 0))
    if run.face.underline:
        top = height - run.face.underline
        ImageDraw.Draw(strip).rectangle((0, top, run.width, height), fill=0)
    return ImageOps.invert(strip.convert("L")).convert("1") if run.face.inverse else strip


@lru_cache(maxsize=512)
def _letter(letter: str, face: Face) -> Image.Image:
    """One letter: drawn once in its cell and then enlarged, as a print head does it."""
    width, height = face.dots
    single = (width // face.width, height // face.height)
    times = max(face.width, face.height) if face.smooth else 1
    cell = _cell(letter, (single[0] * times, single[1] * times), bold=face.bold)
    # A letter twice as high as wide is the same letter, stretched: never a larger one, squeezed.
    stretched = cell if face.smooth else _dots(cell)
    return _dots(stretched.resize((width, height)))


def _cell(letter: str, cell: tuple[int, int], *, bold: bool) -> Image.Image:
    width, height = cell
    font = _font(height, bold=bold)
    drawn = Image.new("L", cell, 255)
    ink = ImageDraw.Draw(drawn)
    ink.text((width / 2, height * 0.77), letter, fill=0, font=font, anchor="ms")
    return drawn


def _dots(drawn: Image.Image) -> Image.Image:
    return drawn.point(lambda grey: 255 if grey > HALF else 0).convert("1")


@lru_cache(maxsize=64)
def _font(height: int, *, bold: bool) -> Font:
    """The face at the size whose letters are half as wide as the cell is high."""
    size = height * 20 / 24
    for name in (pair[bold] for pair in FACES):
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    return ImageFont.load_default(size)


def _symbol(symbol: Symbol) -> Image.Image:
    try:
        code = segno.make_qr(symbol.data, error=symbol.level, boost_error=False)
    except (segno.DataOverflowError, ValueError) as error:
        raise UnknownBytes(f"no QR code holds {len(symbol.data)} characters") from error
    ink = bytes(0 if dark else 255 for row in code.matrix for dark in row)
    side = len(code.matrix)
    drawn = Image.frombytes("L", (side, side), ink).convert("1")
    return drawn.resize((side * symbol.module, side * symbol.module))


def _bitmap(bitmap: Bitmap) -> Image.Image:
    size = (bitmap.row_bytes * 8, len(bitmap.data) // bitmap.row_bytes)
    drawn = Image.frombytes("1", size, bytes(byte ^ 0xFF for byte in bitmap.data))
    return drawn.resize((bitmap.width, bitmap.height))
