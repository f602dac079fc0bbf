"""A picture on paper: kept by the printer, drawn dot by dot, or left out where the line is slow."""

import pytest
from PIL import Image, ImageDraw

from antrean_printer.document import Document, Logo, Text
from antrean_printer.drawn import Bitmap
from antrean_printer.encode import typeset
from antrean_printer.errors import BadDocument
from antrean_printer.logo import STORED, load, storing
from antrean_printer.paper import NARROW, Paper, Pictures
from antrean_printer.picture import draw
from antrean_printer.reader import read
from antrean_printer.uri import parse_uri


@pytest.fixture
def picture(tmp_path):
    drawn = Image.new("RGBA", (120, 60), (0, 0, 0, 0))
    ImageDraw.Draw(drawn).ellipse((10, 10, 110, 50), fill=(0, 0, 120, 255))
    drawn.save(tmp_path / "logo.png")
    return tmp_path / "logo.png"


@pytest.fixture
def logo(picture):
    return load(picture)


def sent(logo, pictures, columns=48):
    return typeset(Document((logo, Text("A"))), Paper(columns, pictures=pictures))


def test_what_is_clear_is_white_and_what_is_dark_is_black(logo):
    assert (logo.row_bytes, logo.rows) == (15, 60)
    assert logo.data[0] == 0
    assert logo.data[30 * 15 + 7] == 0xFF


def test_a_large_picture_is_shrunk_to_the_narrowest_paper(tmp_path):
    Image.new("1", (4000, 1000)).save(tmp_path / "large.png")
    assert load(tmp_path / "large.png").row_bytes == 48


def test_what_is_no_picture_is_refused(tmp_path):
    (tmp_path / "logo.png").write_text("no picture")
    with pytest.raises(OSError, match="cannot identify"):
        load(tmp_path / "logo.png")


@pytest.mark.parametrize("columns", [48, NARROW])
def test_dot_by_dot_it_stands_in_the_middle(logo, columns):
    ink = draw(sent(logo, Pictures.RASTER, columns), columns * 12, strict=True)
    left, _, right, _ = ink.crop((0, 0, columns * 12, 60)).convert("L").point(
        lambda grey: 255 - grey
    ).getbbox()  # fmt: skip
    assert abs(left - (columns * 12 - right)) <= 8


def test_a_kept_picture_costs_a_dozen_bytes(logo):
    assert STORED in sent(logo, Pictures.STORED)
    assert len(sent(logo, Pictures.STORED)) - len(sent(logo, Pictures.NONE)) < 20
    assert len(sent(logo, Pictures.RASTER)) > 900


def test_what_the_printer_was_given_to_keep_is_what_it_prints(logo):
    drawn = read(storing(logo) + sent(logo, Pictures.STORED), dots=576)
    (bitmap,) = [each for each in drawn if isinstance(each, Bitmap)]
    assert (bitmap.row_bytes, bitmap.data, bitmap.align) == (logo.row_bytes, logo.data, 1)


def test_a_printer_that_keeps_nothing_prints_nothing():
    assert read(STORED, dots=576) == []


@pytest.mark.parametrize(
    ("uri", "pictures"),
    [
        ("serial:/dev/ttyS0", Pictures.NONE),
        ("usb:", Pictures.RASTER),
        ("serial:/dev/ttyS0?logo=stored", Pictures.STORED),
    ],
)
def test_a_slow_line_has_no_picture_unless_the_printer_keeps_it(uri, pictures):
    assert parse_uri(uri).paper.pictures is pictures


def test_a_picture_wider_than_the_paper_is_refused():
    with pytest.raises(BadDocument, match="too wide"):
        typeset(Document((Logo(80, bytes(80)),)), Paper(pictures=Pictures.RASTER))
