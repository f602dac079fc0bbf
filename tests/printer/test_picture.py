import pytest
import zxingcpp

from antrean_printer.encode import typeset
from antrean_printer.paper import NARROW, WIDE, Paper
from antrean_printer.picture import draw, photograph


def ink(picture):
    """The box that holds everything printed."""
    return picture.convert("L").point(lambda grey: 255 - grey).getbbox()


@pytest.mark.parametrize("columns", [WIDE, NARROW])
def test_a_picture_is_as_wide_as_the_print_head(ticket, columns):
    paper = Paper(columns=columns)
    assert draw(typeset(ticket, paper), paper.dots, strict=True).width == columns * 12


def test_nothing_printed_is_nothing_black():
    assert ink(draw(b"\n\n", 576)) is None


def test_a_letter_stands_in_its_cell():
    left, top, right, bottom = ink(draw(b"    H\n", 576))
    assert (4 * 12 <= left, right <= 5 * 12, bottom - top) == (True, True, pytest.approx(15, abs=2))


@pytest.mark.parametrize(("align", "side"), [(0, "left"), (1, "middle"), (2, "right")])
def test_a_line_stands_where_it_is_told(align, side):
    left, _, right, _ = ink(draw(b"\x1ba" + bytes([align]) + b"HHHH\n", 576))
    middle = (left + right) / 2
    assert middle == pytest.approx({"left": 24, "middle": 288, "right": 552}[side], abs=3)


@pytest.mark.parametrize("smooth", [b"", b"\x1db\x01"])
def test_a_number_seven_times_as_high_is(smooth):
    small = ink(draw(b"H\n", 576))
    large = ink(draw(smooth + b"\x1d!\x66H\n", 576))
    assert large[3] - large[1] == pytest.approx(7 * (small[3] - small[1]), rel=0.1)


def test_a_letter_twice_as_high_keeps_its_width():
    low, high = (ink(draw(b"\x1db\x01" + size + b"H\n", 576)) for size in (b"", b"\x1d!\x01"))
    assert high[2] - high[0] == pytest.approx(low[2] - low[0], abs=1)
    assert high[3] - high[1] == pytest.approx(2 * (low[3] - low[1]), abs=2)


def test_white_on_black_is_mostly_black():
    picture = draw(b"\x1dB\x01 PRIORITAS \n", 576).crop((0, 0, 11 * 12, 24)).convert("L")
    assert picture.resize((1, 1)).getpixel((0, 0)) < 100


def test_bold_is_blacker_and_underlined_is_underlined():
    plain, bold, lined = (draw(style + b"HHHH\n", 576).convert("L") for style in
                          (b"", b"\x1bE\x01", b"\x1b-\x02"))  # fmt: skip
    assert sum(bold.tobytes()) < sum(plain.tobytes())
    assert ink(lined)[2:] == (48, 24)


def test_a_bitmap_is_drawn_bit_by_bit():
    assert ink(draw(b"\x1dv0\x00\x01\x00\x02\x00\x00\x3c", 576)) == (2, 1, 6, 2)
    assert ink(draw(b"\x1dv0\x03\x01\x00\x02\x00\x00\x3c", 576)) == (4, 2, 12, 4)


@pytest.mark.parametrize(("columns", "width"), [(WIDE, 640), (NARROW, 464)])
def test_a_photograph_shows_the_whole_paper(ticket, columns, width):
    paper = Paper(columns=columns)
    photo = photograph(draw(typeset(ticket, paper), paper.dots))
    assert (photo.width, photo.mode) == (width, "RGB")
    assert [code.text for code in zxingcpp.read_barcodes(photo)] == [
        "https://antrean.sukamaju.go.id/t/7f3a9c2e81b04d55"
    ]
