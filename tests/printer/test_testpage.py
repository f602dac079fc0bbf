from pathlib import Path

import pytest
import zxingcpp

from antrean_printer.drawn import TextLine
from antrean_printer.encode import typeset
from antrean_printer.paper import NARROW, WIDE, Paper
from antrean_printer.picture import draw
from antrean_printer.reader import read
from antrean_printer.testpage import proof

GOLDEN = Path(__file__).with_name("golden")
PAPERS = {WIDE: Paper(), NARROW: Paper(NARROW, cutter=False, native_qr=False)}
ADDRESS = "tcp://10.0.0.50:9100"


@pytest.fixture(params=[WIDE, NARROW])
def paper(request):
    return PAPERS[request.param]


def test_the_page_is_byte_for_byte_what_was_looked_at(paper):
    golden = GOLDEN / f"test-page-{paper.columns}.bin"
    assert typeset(proof(paper, ADDRESS), paper) == golden.read_bytes()


def test_the_ruler_reaches_from_edge_to_edge(paper):
    drawn = read(typeset(proof(paper, ADDRESS), paper), dots=paper.dots)
    rulers = [line for line in drawn if isinstance(line, TextLine) and "....|...." in line.text]
    assert [line.width for line in rulers] == [paper.dots]


def test_its_code_says_where_the_printer_is(paper):
    picture = draw(typeset(proof(paper, ADDRESS), paper), paper.dots, strict=True).convert("L")
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [ADDRESS]
