from antrean_printer.drawn import Bitmap, Face, Letters, TextLine


def test_a_letter_is_as_large_as_its_face():
    assert Face().dots == (12, 24)
    assert Face(width=7, height=4).dots == (84, 96)
    assert Face(font=1, width=2).dots == (18, 17)


def test_a_line_is_as_wide_as_its_letters():
    line = TextLine((Letters("A2", Face(width=4)), Letters("-017", Face())), 0, 30)
    assert (line.text, line.width) == ("A2-017", 2 * 48 + 4 * 12)


def test_a_bitmap_knows_its_size():
    bitmap = Bitmap(2, b"abcdef", (2, 1), 0)
    assert (bitmap.width, bitmap.height) == (32, 3)
