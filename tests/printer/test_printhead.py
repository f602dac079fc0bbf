import pytest

from antrean_printer.drawn import Blank
from antrean_printer.errors import UnknownBytes
from antrean_printer.printhead import Head


def head(job=b"", *, strict=True, dots=384):
    return Head(job, dots, strict)


def test_bytes_are_taken_one_after_the_other():
    taking = head(b"abc")
    assert (taking.take(2), taking.number()) == (b"ab", ord("c"))
    with pytest.raises(UnknownBytes):
        taking.number()


def test_a_line_is_as_tall_as_its_tallest_letter():
    printing = head()
    printing.put("a")
    printing.dress(height=3)
    printing.put("b")
    printing.end_line()
    assert (printing.drawn[0].text, printing.drawn[0].feed) == ("ab", 72)


def test_a_full_line_is_printed_by_itself():
    printing = head(dots=24)
    for letter in "abc":
        printing.put(letter)
    assert ([line.text for line in printing.drawn], printing.line[0].text) == (["ab"], "c")


def test_no_feed_is_no_paper():
    feeding = head()
    feeding.feed(0)
    feeding.feed(7)
    feeding.end_line()
    assert feeding.drawn == [Blank(7)]


def test_only_the_strict_refuse():
    head(strict=False).unknown("1b 5a")
    with pytest.raises(UnknownBytes, match="1b 5a"):
        head().unknown("1b 5a")
