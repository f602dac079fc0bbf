import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from antrean_printer.document import Align, Cut, Document, Gap, Pair, Qr, Text
from antrean_printer.drawn import Bitmap, Blank, CutMark, Face, Symbol, TextLine
from antrean_printer.encode import typeset
from antrean_printer.paper import NARROW, WIDE, Paper
from antrean_printer.picture import draw
from antrean_printer.reader import read

URL = "https://antrean.sukamaju.go.id/t/7f3a9c2e81b04d55"
ENDLESS = 1_000_000
"""Dots of a paper so wide that nothing is folded by the printer."""


def sent(*blocks, **paper):
    return typeset(Document(blocks), Paper(**paper))


def seen(*blocks, **paper):
    return read(sent(*blocks, **paper), dots=Paper(**paper).dots)


def test_a_paper_begins_by_resetting_whatever_came_before():
    assert sent(Text("Halo")) == b"\x1b@\x1c.\x1bt\x00Halo\n"


def test_every_paper_says_its_code_page_anew():
    assert sent(Text("Satu")).startswith(b"\x1b@\x1c.\x1bt\x00")
    assert sent(Text("Dua")).startswith(b"\x1b@\x1c.\x1bt\x00")


def test_the_number_is_as_large_as_the_layout_says():
    (line,) = seen(Text("A2-017", Align.CENTER, width=7, height=7, bold=True))
    assert line.letters[0].face == Face(width=7, height=7, bold=True)
    assert (line.text, line.align) == ("A2-017", 1)


def test_a_look_ends_with_its_line():
    large, plain = seen(Text("A", width=4, height=4, bold=True, inverse=True), Text("B"))
    assert large.letters[0].face == Face(4, 4, bold=True, inverse=True)
    assert plain.letters[0].face == Face()


def test_nothing_is_said_twice():
    assert sent(Text("A", Align.CENTER), Text("B", Align.CENTER)).count(b"\x1ba") == 1


def test_a_pair_changes_its_look_within_the_line():
    (line,) = seen(Pair("Zona", "1", bold=True))
    assert [(run.text.strip(), run.face.bold) for run in line.letters] == [
        ("Zona", False),
        ("1", True),
    ]


def test_a_printer_that_draws_codes_is_given_the_text_and_white_around():
    before, code, after = seen(Qr(URL, module=6))
    assert code == Symbol(URL, 6, "M", align=1)
    assert min(before.feed, after.feed) >= 4 * 6


def test_a_printer_that_cannot_is_given_the_dots():
    (code,) = seen(Qr(URL, module=6), columns=NARROW, native_qr=False)
    assert isinstance(code, Bitmap)
    assert (code.scale, code.height) == ((2, 2), (33 + 8) * 6)
    assert code.width <= 384


@pytest.mark.parametrize("columns", [WIDE, NARROW])
@pytest.mark.parametrize("native", [True, False])
@pytest.mark.parametrize("module", [3, 4, 5, 6, 8])
def test_a_code_is_read_by_a_stranger(columns, native, module):
    job = sent(Text("A"), Qr(URL, module), Text("B"), columns=columns, native_qr=native)
    picture = draw(job, columns * 12, strict=True).convert("L")
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [URL]


@pytest.mark.parametrize("module", [3, 6])
def test_dots_stand_in_the_middle(module):
    job = sent(Qr(URL, module), native_qr=False)
    ink = draw(job, 576, strict=True).convert("L").point(lambda grey: 255 - grey).getbbox()
    assert abs(ink[0] - (576 - ink[2])) <= 2


@pytest.mark.parametrize(("full", "command"), [(True, b"\x1dVA\x00"), (False, b"\x1dVB\x00")])
def test_a_knife_cuts_past_the_last_line(full, command):
    assert sent(Text("A"), Cut(full)).endswith(b"A\n" + command)
    assert seen(Text("A"), Cut(full))[-1] == CutMark(full)


def test_without_a_knife_the_paper_is_fed_past_the_tear_bar():
    *_, last = seen(Text("A"), Cut(), cutter=False)
    assert last == Blank(150)


def test_a_gap_is_fed():
    assert seen(Text("A"), Gap(3))[1] == Blank(90)


@pytest.mark.parametrize("smooth", [True, False])
def test_rounding_is_asked_for_only_where_it_is_known(smooth):
    assert (b"\x1db\x01" in sent(Text("A"), smooth=smooth)) is smooth


@given(st.text(max_size=200), st.integers(1, 8), st.sampled_from([WIDE, NARROW]))
def test_any_text_is_read_back_and_fits(text, width, columns):
    drawn = read(sent(Text(text, width=width), columns=columns), dots=ENDLESS)
    assert all(line.width <= columns * 12 for line in drawn if isinstance(line, TextLine))


def test_a_ticket_is_small(ticket):
    assert len(typeset(ticket, Paper())) < 900
    assert len(typeset(ticket, Paper(NARROW, cutter=False, native_qr=False))) < 3500
