"""A call in words."""

import pytest

from antrean_shared.words import NumberStyle
from antrean_voice import sentence
from antrean_voice.language import ENGLISH, INDONESIAN
from antrean_voice.sentence import Level, Manner, Phrase, Signal
from tests.voice.calls import call

HALL = Manner(stage_names={"id": {"AR": "Perekaman"}, "en": {"AR": "Photo and prints"}})


def said(level=Level.FULL, manner=HALL, **facts):
    return sentence.call(call(**facts), level, manner).text


def test_a_call_in_full():
    assert said() == "nomor antrean a dua, nol satu tujuh, silakan menuju loket, tiga."


def test_a_breath_parts_a_letter_from_the_digits_and_a_counter_from_its_word():
    heard = said(number="D-017", counter="36")
    assert heard == "nomor antrean de, nol satu tujuh, silakan menuju loket, tiga puluh enam."


def test_a_step_is_named():
    heard = said(stage="AR", counter="7")
    assert heard.endswith("silakan menuju loket, tujuh, untuk perekaman.")


def test_a_step_is_named_in_the_visitors_language_too():
    heard = said(stage="AR", counter="7", language="en")
    assert "untuk perekaman" in heard
    assert heard.endswith("please proceed to counter, seven, for photo and prints.")


def test_priority_is_said_first_as_a_sentence_of_its_own():
    assert said(priority=True).startswith("antrean prioritas. nomor antrean")


def test_the_visitors_language_follows_indonesian():
    indonesian, english = said(language="en").split(". ")
    assert indonesian.endswith("silakan menuju loket, tiga")
    assert english == "queue number A two, zero one seven, please proceed to counter, three."


def test_a_language_that_this_hall_does_not_speak_is_left_to_the_screen():
    assert said(language="en", manner=Manner(languages=("id",))) == said()
    assert said(language="fr") == said()


def test_three_lengths_each_shorter_than_the_one_before():
    busy = {"priority": True, "stage": "AR"}
    full, short, shortest = (said(level, **busy) for level in Level)
    assert short == "nomor a dua, nol satu tujuh, loket, tiga."
    assert shortest == "a dua, nol satu tujuh, loket, tiga."
    assert len(full) > len(short) > len(shortest)


def test_number_and_counter_are_said_at_every_length():
    for level in Level:
        assert "nol satu tujuh" in said(level)
        assert "loket, tiga" in said(level)


def test_the_shortest_form_is_in_the_visitors_own_language_alone():
    assert said(Level.SHORTEST, language="en") == "A two, zero one seven, counter, three."


@pytest.mark.parametrize(
    ("number", "style", "parts"),
    [
        ("A2-017", NumberStyle.DIGIT, ["a dua", "nol satu tujuh"]),
        ("A2-017", NumberStyle.BILANGAN, ["a dua", "tujuh belas"]),
        ("A12-120", NumberStyle.CAMPURAN, ["a dua belas", "seratus dua puluh"]),
        ("A005", NumberStyle.DIGIT, ["a", "nol nol lima"]),
        ("4K-01", NumberStyle.DIGIT, ["empat ka", "nol satu"]),
        ("W-101", NumberStyle.DIGIT, ["we", "satu nol satu"]),
        ("V-020", NumberStyle.BILANGAN, ["ve", "dua puluh"]),
        ("F-1005", NumberStyle.DIGIT, ["ef", "satu nol nol lima"]),
        ("", NumberStyle.DIGIT, []),
    ],
)
def test_what_numbers_sound_like(number, style, parts):
    told = sentence.number(number, style, INDONESIAN)
    assert [" ".join(part) for part in told] == parts


def test_counters_are_whole_numbers_whatever_the_style():
    assert sentence.counter("21", INDONESIAN) == ("dua", "puluh", "satu")
    assert sentence.counter("3b", ENGLISH) == ("three", "B")


def test_a_text_may_hold_sentences():
    told = sentence.text("Perhatian. Layanan KTP tutup, terima kasih.", "id")
    assert told.text == "perhatian. layanan ka te pe tutup, terima kasih."
    assert told.phrases[-1] == Phrase("id", ("terima", "kasih"), last=True)


def test_a_busy_hall_is_chimed_at_less():
    signals = [sentence.call(call(), level, HALL).signal for level in Level]
    assert signals == [Signal.CHIME, Signal.NOTE, Signal.NOTE]
