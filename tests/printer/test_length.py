import pytest

from antrean_printer.document import Cut, Document, Gap, Qr, Text
from antrean_printer.encode import typeset
from antrean_printer.length import millimetres
from antrean_printer.paper import NARROW, Paper

PAPERS = [Paper(), Paper(NARROW, cutter=False, native_qr=False)]


def length(*blocks, paper=PAPERS[0]):
    return millimetres(typeset(Document(blocks), paper), paper)


def test_a_plain_line_takes_its_feed():
    assert length(Text("A"), Text("B")) == 2 * 30 / 8


def test_a_cut_feeds_past_the_knife():
    assert length(Text("A"), Cut()) == (30 + 72) / 8


@pytest.mark.parametrize("paper", PAPERS)
def test_a_code_is_as_long_drawn_as_sent(paper):
    assert 25 < length(Qr("https://antrean.example/t/7f3a9c2e81b04d55"), paper=paper) < 35


def test_what_has_no_meaning_feeds_nothing():
    assert millimetres(b"\x1b\xff", PAPERS[0]) == 0
    assert length(Gap(8)) == 30
