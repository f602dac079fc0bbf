"""Every layout byte for byte as it was looked at, and legible to a stranger."""

import pytest
import zxingcpp
from PIL import Image

from antrean_kiosk.paper.ticket import FIELDS, template
from antrean_printer.drawn import TextLine
from antrean_printer.errors import BadTemplate
from antrean_printer.picture import draw, photograph
from antrean_printer.reader import read
from tests.kiosk.papers import GOLDEN, PAPERS, TICKETS, VIEW, job

LAYOUTS = [(ticket, paper) for ticket in TICKETS for paper in PAPERS]


@pytest.mark.parametrize(("ticket", "paper"), LAYOUTS)
def test_the_bytes_are_those_that_were_looked_at(ticket, paper):
    assert job(ticket, paper) == (GOLDEN / f"{ticket}-{paper}.bin").read_bytes()


@pytest.mark.parametrize(("ticket", "paper"), LAYOUTS)
def test_the_picture_that_was_looked_at_is_of_these_bytes(ticket, paper):
    with Image.open(GOLDEN / f"{ticket}-{paper}.png") as kept:
        assert kept.size == photograph(draw(job(ticket, paper), PAPERS[paper].dots)).size
        codes = zxingcpp.read_barcodes(kept.convert("L"))
    assert [code.text for code in codes] == [VIEW.hall.ticket_url + "7f3a9c2e81b04d55"]


@pytest.mark.parametrize(("ticket", "paper"), LAYOUTS)
def test_nothing_is_wider_than_its_paper_and_the_number_is_the_largest(ticket, paper):
    drawn = read(job(ticket, paper), dots=1_000_000)
    lines = [each for each in drawn if isinstance(each, TextLine)]
    assert all(line.width <= PAPERS[paper].dots for line in lines)
    largest = max(lines, key=lambda line: line.letters[0].face.dots[1])
    assert largest.text == TICKETS[ticket][0].number
    assert largest.letters[0].face.dots[1] >= 12 * 8, "12 mm: read without glasses"


def test_an_emergency_number_says_what_it_is():
    text = job("emergency", "80mm").decode("cp437")
    assert "NOMOR DARURAT" in text
    assert "Menunggu di depan" not in text


def test_a_technicians_layout_takes_the_usual_ones_place(tmp_path):
    (tmp_path / "mine.layout").write_text("center x8: {number}")
    assert len(template(tmp_path / "mine.layout").rows) == 1


def test_a_technicians_slip_is_answered_with_its_line(tmp_path):
    (tmp_path / "mine.layout").write_text("rule\ntext: {nomor}")
    with pytest.raises(BadTemplate, match=r"mine.layout:2: there is no field 'nomor' here"):
        template(tmp_path / "mine.layout")


def test_the_usual_layout_shows_every_field_in_its_preview():
    assert set(template().samples) == FIELDS
