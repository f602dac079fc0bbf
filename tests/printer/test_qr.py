import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_printer.errors import BadDocument
from antrean_printer.qr import CAPACITY, modules, side


@pytest.mark.parametrize("version", range(1, 41))
def test_the_table_is_that_of_an_independent_encoder(version):
    fullest = "x" * CAPACITY[version - 1]
    assert len(modules(fullest)) == side(fullest) == 17 + 4 * version


@given(st.text(min_size=1, max_size=300))
def test_any_text_is_as_large_as_foretold(text):
    rows = modules(text)
    assert {len(rows), *map(len, rows)} == {side(text)}


@pytest.mark.parametrize("text", ["", "x" * 2332, "é" * 1166])
def test_what_no_code_can_hold_is_refused(text):
    with pytest.raises(BadDocument, match="1 to 2331 bytes"):
        side(text)
