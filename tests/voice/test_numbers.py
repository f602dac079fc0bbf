"""Numbers as words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_voice.language import ENGLISH, INDONESIAN
from antrean_voice.numbers import WORDS_EN, WORDS_ID, NumberStyle, english, indonesian

UNITS = {word: n for n, word in enumerate(INDONESIAN.digits)}


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (0, "nol"),
        (9, "sembilan"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (15, "lima belas"),
        (19, "sembilan belas"),
        (20, "dua puluh"),
        (21, "dua puluh satu"),
        (30, "tiga puluh"),
        (99, "sembilan puluh sembilan"),
        (100, "seratus"),
        (101, "seratus satu"),
        (111, "seratus sebelas"),
        (120, "seratus dua puluh"),
        (215, "dua ratus lima belas"),
        (999, "sembilan ratus sembilan puluh sembilan"),
        (1000, "seribu"),
        (1001, "seribu satu"),
        (21_300, "dua puluh satu ribu tiga ratus"),
    ],
)
def test_the_table_of_indonesian_numbers(n, words):
    assert " ".join(indonesian(n)) == words


def test_twenties_are_not_teens():
    twenties = {n: indonesian(n) for n in range(20, 30)}
    assert all(words[:2] == ("dua", "puluh") for words in twenties.values())
    assert all("belas" not in words for words in twenties.values())
    assert len(set(twenties.values())) == 10


def test_zero_is_nol_and_no_other_digit():
    assert INDONESIAN.ticket("0", NumberStyle.DIGIT) == ("nol",)
    assert INDONESIAN.ticket("100", NumberStyle.DIGIT) == ("satu", "nol", "nol")
    assert len(set(INDONESIAN.digits)) == len(set(ENGLISH.digits)) == 10


@given(st.integers(0, 999_999))
def test_indonesian_words_lead_back_to_the_number(n):
    assert counted(indonesian(n)) == n


@given(st.integers(0, 999_999))
def test_every_number_is_put_together_of_words_that_a_pack_records(n):
    assert set(indonesian(n)) <= set(WORDS_ID)
    assert set(english(n)) <= set(WORDS_EN)


@given(st.integers(0, 9999), st.integers(0, 9999))
def test_two_english_numbers_never_sound_alike(one, other):
    assert (english(one) == english(other)) == (one == other)


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (13, "thirteen"),
        (20, "twenty"),
        (42, "forty two"),
        (101, "one hundred and one"),
        (300, "three hundred"),
        (1005, "one thousand and five"),
    ],
)
def test_english_numbers(n, words):
    assert " ".join(english(n)) == words


@pytest.mark.parametrize(
    ("digits", "digit", "bilangan", "campuran"),
    [
        ("005", "nol nol lima", "lima", "nol nol lima"),
        ("017", "nol satu tujuh", "tujuh belas", "nol tujuh belas"),
        ("021", "nol dua satu", "dua puluh satu", "nol dua puluh satu"),
        ("120", "satu dua nol", "seratus dua puluh", "seratus dua puluh"),
        ("01", "nol satu", "satu", "nol satu"),
        ("10", "satu nol", "sepuluh", "sepuluh"),
        ("000", "nol nol nol", "nol", "nol nol nol"),
        ("1005", "satu nol nol lima", "seribu lima", "seribu lima"),
    ],
)
def test_three_styles(digits, digit, bilangan, campuran):
    told = [" ".join(INDONESIAN.ticket(digits, style)) for style in NumberStyle]
    assert told == [digit, bilangan, campuran]


def test_a_number_nobody_counts_to_is_said_digit_by_digit():
    assert INDONESIAN.count(1_000_000)[:2] == ("satu", "nol")
    assert INDONESIAN.ticket("1234567", NumberStyle.BILANGAN) == INDONESIAN.digits[1:8]


def counted(words):
    """Read Indonesian number words: an independent way back."""
    total = part = unit = 0
    for word in words:
        match word:
            case "ribu" | "seribu":
                total, part, unit = (part + unit) * 1000 if word == "ribu" else 1000, 0, 0
            case "ratus":
                part, unit = unit * 100, 0
            case "seratus":
                part = 100
            case "puluh":
                part, unit = part + unit * 10, 0
            case "belas":
                unit += 10
            case "sepuluh" | "sebelas":
                unit = 10 + (word == "sebelas")
            case _:
                unit = UNITS[word]
    return total + part + unit
