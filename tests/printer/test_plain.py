import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_printer.plain import MISSING, to_ascii


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("Kartu Keluarga", "Kartu Keluarga"),
        ("Café Ñusa élan", "Cafe Nusa elan"),
        ("08.45–09.05 — nanti", "08.45-09.05 - nanti"),
        ("“Silakan” ‘masuk’", "\"Silakan\" 'masuk'"),
        ("Zona 1 · Loket 3", "Zona 1 - Loket 3"),
        ("• KTP asli…", "* KTP asli..."),
        ("Loket 3 → 4", "Loket 3 -> 4"),
        ("1080×1920, ½, №", "1080x1920, 1/2, No"),
        ("a\u00a0b\u2009c\u3000d\te", "a b c d e"),
        ("per\u00adpan\u200bjang", "perpanjang"),
        ("Straße, Łódź, Đà Nẵng", "Strasse, Lodz, Da Nang"),
        ("≥ 60 tahun ✓", ">= 60 tahun v"),
        ("dua\nbaris", "dua\nbaris"),
    ],
)
def test_typography_is_written_as_a_typewriter_would(written, printed):
    assert to_ascii(written) == printed


def test_a_foreign_script_is_marked_missing():
    assert to_ascii("ꦲ") == MISSING


def test_a_text_can_never_carry_a_command():
    assert to_ascii("A\x1b@\x10\x04\x01B\x7f\r") == "A@B"


@given(st.text())
def test_any_text_becomes_printable_ascii(text):
    printed = to_ascii(text)
    assert printed.isascii()
    assert printed.replace("\n", "").isprintable()


@given(st.text())
def test_what_is_plain_stays_as_it_is(text):
    assert to_ascii(to_ascii(text)) == to_ascii(text)
