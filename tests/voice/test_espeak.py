"""The speech engine."""

import subprocess

import pytest

from antrean_voice.espeak import PHONEMES, EngineFailed, Espeak, written
from antrean_voice.language import LANGUAGES
from antrean_voice.sentence import Phrase

LETTERS = [(code, name) for code in LANGUAGES for name in LANGUAGES[code].letters.values()]


def phonemes(phrase: Phrase) -> str:
    command = ("espeak-ng", "-q", "-x", "-v", phrase.language, "--stdin")
    done = subprocess.run(command, input=written(phrase).encode(), capture_output=True, check=True)
    return done.stdout.decode().strip()


def test_a_phrase_is_spoken():
    made = Espeak().speak(Phrase("id", ("loket", "tiga"), last=True))
    assert made.rate == 22_050
    assert 0.8 < made.seconds < 2


def test_the_comma_keeps_the_voice_up():
    assert written(Phrase("id", ("nomor", "antrean"))) == "nomor antrean,"
    assert written(Phrase("id", ("tiga",), last=True)) == "tiga."


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_letter_is_one_short_sound_of_its_own(code):
    """V is not W, F is not ef-read-as-something, and no letter is read as a word."""
    told = [phonemes(Phrase(code, (name,))) for name in LANGUAGES[code].letters.values()]
    assert len(set(told)) == 26
    assert all(len(each) <= 10 for each in told)


@pytest.mark.parametrize(
    ("word", "sound"), [("ve", "v'e"), ("we", "w'e"), ("ef", "'Ef"), ("be", "b'e"), ("pe", "p'e")]
)
def test_letters_with_a_closed_e(word, sound):
    assert phonemes(Phrase("id", (word,))) == sound


def test_words_that_the_engine_gets_wrong_are_told_sound_by_sound():
    assert phonemes(Phrase("id", ("sebelas",))) == PHONEMES["id"]["sebelas"]


@pytest.mark.parametrize("program", ["no-such-engine", "false", "true"])
def test_a_missing_or_broken_engine_is_told(program):
    with pytest.raises(EngineFailed, match=program):
        Espeak(program).speak(Phrase("id", ("satu",)))
