"""The two languages as data."""

import string

import pytest

from antrean_voice.language import ENGLISH, INDONESIAN, LANGUAGES

EYD = "a be ce de e ef ge ha i je ka el em en o pe ki er es te u ve we eks ye zet".split()


def test_letters_have_their_names_of_the_official_spelling():
    assert INDONESIAN.letters == dict(zip(string.ascii_uppercase, EYD, strict=True))


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_no_two_letters_have_one_name(language):
    assert len(set(language.letters.values())) == 26


@pytest.mark.parametrize("pair", ["VF", "VW", "BP", "MN"])
def test_letters_that_sound_near_are_told_apart(pair):
    one, other = INDONESIAN.spell(pair)
    assert one != other


def test_a_letter_is_never_mistaken_for_a_number_word():
    assert not set(INDONESIAN.letters.values()) & set(INDONESIAN.number_words)
    assert not set(ENGLISH.letters.values()) & set(ENGLISH.number_words)


def test_spelling_names_digits_too():
    assert INDONESIAN.spell("4k") == ("empat", "ka")
