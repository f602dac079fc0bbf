import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_printer.drawn import Bitmap, Blank, CutMark, Face, Letters, Symbol, TextLine
from antrean_printer.errors import UnknownBytes
from antrean_printer.picture import draw
from antrean_printer.reader import COMMANDS, read

QR = (
    b"\x1d(k\x04\x001A2\x00\x1d(k\x03\x001C\x05\x1d(k\x03\x001E3"
    b"\x1d(k\x06\x001P0abc\x1d(k\x03\x001Q0"
)


def line(text, align=0, feed=30, **face):
    return TextLine((Letters(text, Face(**face)),), align, feed)


@pytest.mark.parametrize(
    ("job", "drawn"),
    [
        (b"", []),
        (b"Halo\n", [line("Halo")]),
        (b"Halo", [line("Halo")]),
        (b"\n", [Blank(30)]),
        (b"\x1bd\x03", [Blank(90)]),
        (b"A\x1bd\x02", [line("A"), Blank(30)]),
        (b"A\x1bJ\x08", [line("A"), Blank(8)]),
        (b"\x1ba\x01A\n\x1ba1B\n\x1ba\x02C\n", [line("A", 1), line("B", 1), line("C", 2)]),
        (b"\x1d!\x36A\n", [line("A", width=4, height=7, feed=168)]),
        (b"\x1b!\xb9A\n", [line("A", width=2, height=2, font=1, bold=True, underline=1, feed=34)]),
        (b"\x1bE\x01\x1dB\x01\x1b-\x02\x1bM\x01A", [
            line("A", bold=True, inverse=True, underline=2, font=1)]),
        (b"\x1bE\x01\x1b@A", [line("A")]),
        (b"\x1b3\x40A\n\x1b2B\n", [line("A", feed=64), line("B")]),
        (b"\x1b@\x1c.\x1bt\x00\x1bR\x00\rA\x1dr\x01\x1da\x00\x10\x04\x01\n", [line("A")]),
        (b"\x1dV\x00\x1dV1\x1dVA\x05\x1dVB\x00", [
            CutMark(True), CutMark(False), Blank(5), CutMark(True), CutMark(False)]),
        (b"\x1dv0\x03\x02\x00\x03\x00abcdef", [Bitmap(2, b"abcdef", (2, 2), 0)]),
        (b"\x1ba\x01" + QR, [Symbol("abc", 5, "H", 1)]),
    ],
)  # fmt: skip
def test_each_command_is_read(job, drawn):
    assert read(job, dots=576) == drawn


def test_letters_of_two_faces_share_a_line():
    (drawn,) = read(b"A\x1bE\x01B\x1bE\x00C\n", dots=576)
    assert [(run.text, run.face.bold) for run in drawn.letters] == [
        ("A", False),
        ("B", True),
        ("C", False),
    ]


def test_a_text_too_wide_is_folded_where_the_paper_ends():
    assert [part.text for part in read(b"x" * 33 + b"\n", dots=384)] == ["x" * 32, "x"]


@pytest.mark.parametrize(
    "job",
    [
        b"\x00",
        b"\x1bZ",
        b"caf\xe9",
        b"\x1d(k\x03\x000A1",
        b"\x1d(k\x03\x001Z1",
        b"\x1bd",
        b"\x1d(k\x09",
    ],
)
def test_what_has_no_meaning_is_refused(job):
    with pytest.raises(UnknownBytes):
        read(job, dots=576)


def test_a_lenient_reader_passes_over_it():
    assert read(b"\x00A\xe9B\x1d(k\x03\x000A1C\n", dots=576, strict=False) == [line("ABC")]


def test_a_lenient_reader_passes_over_a_picture_without_width():
    assert read(b"\x1dv0\x00\x00\x00\x01\x00A\n", dots=576, strict=False) == [line("A")]


COMMAND = st.tuples(
    st.sampled_from([*COMMANDS, b"\x1d(k\x04\x001", b"\x1d(k\x03\x001"]), st.binary(max_size=6)
)


@given(st.lists(COMMAND.map(b"".join) | st.binary(max_size=9), max_size=12).map(b"".join))
def test_any_bytes_are_drawn_or_refused(job):
    try:
        picture = draw(job, 384)
    except UnknownBytes:
        return
    assert picture.width == 384
