"""Free text as it is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_voice.language import ENGLISH, INDONESIAN
from antrean_voice.spelling import phrases, words


def said(text, language=INDONESIAN):
    return ", ".join(" ".join(phrase) for phrase in phrases(text, language))


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("IKD", "i ka de"),
        ("KTP", "ka te pe"),
        ("KTP-el", "ka te pe el"),
        ("UPTSP", "u pe te es pe"),
        ("SKCK", "es ka ce ka"),
        ("Samsat dan SIM", "samsat dan sim"),
        ("08.00 WIB", "delapan waktu indonesia barat"),
        ("Perekaman KTP", "perekaman ka te pe"),
        ("B-21", "be dua puluh satu"),
    ],
)
def test_abbreviations_are_spelt_out_and_words_are_not(text, heard):
    assert said(text) == heard


@pytest.mark.parametrize(
    "text", ["A-017", "5 - 3", "rusak – hilang", "20-29", "-7", "KTP--KK", "2026-11-25"]
)
def test_a_dash_is_never_minus(text):
    assert not {"minus", "kurang", "strip", "-"} & set(said(text).split())


def test_a_dash_between_numbers_is_a_pause():
    assert said("nomor 20-29") == "nomor dua nol, dua puluh sembilan"
    assert said("rusak/hilang (KK)") == "rusak, hilang, ka ka"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("pukul 13.30", "pukul tiga belas tiga puluh"),
        ("pukul 08.00", "pukul delapan"),
        ("tahun 2026", "tahun dua ribu dua puluh enam"),
        ("SMS 1708", "es em es satu tujuh nol delapan"),
        ("1.500 orang", "seribu lima ratus orang"),
        ("021", "nol dua satu"),
        ("lapor.go.id", "lapor titik go titik id"),
        ("suami & istri 100%", "suami dan istri seratus persen"),
    ],
)
def test_numbers_times_and_signs(text, heard):
    assert said(text) == heard


def test_a_text_all_in_capitals_is_read_but_its_abbreviations_are_spelt():
    assert said("PERHATIAN LAYANAN KTP TUTUP") == "perhatian layanan ka te pe tutup"


def test_english_text():
    assert said("A KTP desk at 13.00", ENGLISH) == "a K T P desk at thirteen"
    assert words("call 110", ENGLISH) == ("call", "one", "one", "zero")


@given(st.text())
def test_nothing_typed_reaches_an_engine_as_a_command(text):
    assert not set("[]<>{}|&%$;\\\n") & set("".join(words(text, INDONESIAN)))
