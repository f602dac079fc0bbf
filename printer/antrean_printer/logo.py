"""A picture for the head of a paper: dots, and the ways to have a printer draw them."""

from pathlib import Path

from PIL import Image, UnidentifiedImageError

from antrean_printer.document import Logo

WIDEST = 384
"""Dots: what the narrowest paper holds."""
HIGHEST = 200
KEY = b"AN"
"""Under which a printer keeps the hall's picture (GS ( L, function 67)."""
RASTER = b"\x1dv0\x00"
GRAPHICS = b"\x1d8L"
STORED = b"\x1d(L\x06\x000E" + KEY + b"\x01\x01"
"""Print the picture that is kept under KEY, at its own size (function 69)."""


def load(path: Path) -> Logo:
    """Read a picture as black dots on white, shrunk to fit; raises OSError."""
    try:
        with Image.open(path) as opened:
            shown = opened.convert("RGBA")
    except UnidentifiedImageError as error:
        raise OSError(str(error)) from error
    white = Image.new("RGBA", shown.size, "white")
    white.alpha_composite(shown)
    white.thumbnail((WIDEST, HIGHEST))
    dots = Image.new("1", (-(-white.width // 8) * 8, white.height), 1)
    dots.paste(white.convert("L").convert("1"))
    data = bytes(byte ^ 0xFF for byte in dots.tobytes())
    return Logo(row_bytes=dots.width // 8, data=data)


def raster(logo: Logo, dots: int) -> bytes:
    """The bytes that draw it in the middle of a line of ``dots`` dots, dot by dot (GS v 0)."""
    # Shifted by white bytes instead of ESC a, which cheap boards ignore for pictures.
    shift = (dots // 8 - logo.row_bytes) // 2
    rows = (
        bytes(shift) + logo.data[at : at + logo.row_bytes]
        for at in range(0, len(logo.data), logo.row_bytes)
    )
    return RASTER + _word(logo.row_bytes + shift) + _word(logo.rows) + b"".join(rows)


def storing(logo: Logo) -> bytes:
    """The bytes that make a printer keep it for ever: sent once, by ``antrean-printer logo``."""
    described = b"0C0" + KEY + b"\x01" + _word(logo.row_bytes * 8) + _word(logo.rows) + b"1"
    whole = described + logo.data
    return GRAPHICS + len(whole).to_bytes(4, "little") + whole


def _word(number: int) -> bytes:
    return number.to_bytes(2, "little")
