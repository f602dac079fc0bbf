import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_printer.wrap import fold, fold_evenly

WORDS = st.text("abc \n-", max_size=120)


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("", 10, [""]),
        ("satu dua tiga", 8, ["satu dua", "tiga"]),
        ("satu  dua", 20, ["satu dua"]),
        ("satu\n\ndua", 20, ["satu", "", "dua"]),
        ("a kependudukan b", 6, ["a", "kepend", "udukan", "b"]),
        ("A2-017", 3, ["A2-", "017"]),
        ("ab", 0, ["a", "b"]),
    ],
)
def test_a_text_is_folded_between_words(text, columns, lines):
    assert fold(text, columns) == lines


def test_even_lines_leave_no_word_alone():
    text = "Pantau antrean Anda lewat kode ini"
    assert fold(text, 30) == ["Pantau antrean Anda lewat kode", "ini"]
    assert fold_evenly(text, 30) == ["Pantau antrean Anda", "lewat kode ini"]


@given(WORDS, st.integers(1, 20))
def test_no_line_is_longer_than_the_columns(text, columns):
    assert max(map(len, fold(text, columns))) <= columns
    assert max(map(len, fold_evenly(text, columns))) <= columns


@given(WORDS, st.integers(1, 20))
def test_nothing_is_lost(text, columns):
    letters = "".join(text.split())
    assert "".join("".join(fold(text, columns)).split()) == letters
    assert "".join("".join(fold_evenly(text, columns)).split()) == letters


@given(WORDS, st.integers(1, 20))
def test_even_lines_are_as_few(text, columns):
    assert len(fold_evenly(text, columns)) == len(fold(text, columns))
