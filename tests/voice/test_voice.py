"""A sentence becomes one buffer."""

import pytest

from antrean_voice import chime, importer, pack, sentence, sound
from antrean_voice.espeak import Espeak
from antrean_voice.language import INDONESIAN
from antrean_voice.numbers import Words
from antrean_voice.sentence import Level, Manner, Phrase, Signal
from antrean_voice.vocabulary import words
from antrean_voice.voice import PHRASES_KEPT, CannotSay, Voice
from tests.voice.calls import call
from tests.voice.recordings import record, spoken


def said(**facts):
    return sentence.call(call(**facts), Level.FULL, Manner())


def clips(*texts: str):
    return {text: sound.clean(spoken(text)) for text in texts}


def length(*texts: str):
    return sum(clip.seconds for clip in clips(*texts).values())


@pytest.fixture
def recorded(tmp_path):
    source = record(tmp_path / "in", *words(INDONESIAN))
    importer.bring(source, tmp_path / "pack", INDONESIAN)
    return pack.Pack.open(tmp_path / "pack")


def test_a_recorded_sentence_has_exactly_its_words_and_pauses(recorded):
    made = Voice({"id": recorded}, None).say(said())
    spoken_words = "nomor antrean|a|dua|nol|satu|tujuh|silakan menuju|loket|tiga".split("|")
    pauses = 5 * sound.WORD_GAP_S + 3 * sound.PHRASE_GAP_S + sound.WORD_GAP_S
    whole = chime.signal(Signal.CHIME).seconds + length(*spoken_words) + pauses
    assert made.seconds == pytest.approx(whole, abs=0.01)


def test_a_person_is_preferred_and_the_engine_says_the_rest(recorded):
    voice = Voice({"id": recorded}, Espeak())
    person = voice.phrase(Phrase("id", ("loket", "tiga"), last=True))
    assert person.seconds == pytest.approx(length("loket", "tiga") + sound.WORD_GAP_S, abs=0.01)
    assert voice.phrase(Phrase("id", ("untuk", "perekaman"), last=True)).seconds > 0.5


def test_an_engines_own_words_are_joined_only_if_there_is_no_engine(tmp_path):
    made = pack.write(tmp_path, "espeak", "id", clips("loket", "tiga", "dua"), recorded=False)
    phrase = Phrase("id", ("loket", "tiga"))
    joined = length("loket", "tiga") + sound.WORD_GAP_S
    assert Voice({"id": made}, None).phrase(phrase).seconds == pytest.approx(joined, abs=0.01)
    assert Voice({"id": made}, Espeak()).phrase(phrase).seconds != pytest.approx(joined, abs=0.05)


def test_a_damaged_clip_is_spoken_by_the_engine(recorded):
    (recorded.folder / "clips" / "tiga.wav").write_bytes(b"")
    assert Voice({"id": recorded}, Espeak()).say(said()).seconds > 3
    with pytest.raises(CannotSay, match="tiga"):
        Voice({"id": recorded}, None).say(said())


@pytest.mark.parametrize("engine", [None, Espeak("no-such-engine")])
def test_half_a_number_is_never_said(recorded, engine):
    with pytest.raises(CannotSay):
        Voice({"id": recorded}, engine).say(said(number="I-017"))
    with pytest.raises(CannotSay):
        Voice({}, engine).say(said())


def test_phrases_are_even_and_never_clip():
    voice = Voice({}, Espeak())
    loud = [voice.phrase(each).rms_db for each in said(language="en", priority=True).phrases]
    assert max(loud) - min(loud) < 2
    assert voice.say(said(language="en")).peak_db < -1


class Counting:
    """An engine that counts what it is asked."""

    def __init__(self):
        self.asked: list[Words] = []

    def speak(self, phrase: Phrase):
        self.asked.append(phrase.words)
        return spoken(phrase.text)


def test_a_phrase_is_made_once_while_it_is_in_use():
    engine = Counting()
    voice = Voice({}, engine)
    for _ in range(3):
        voice.say(said())
    assert len(engine.asked) == 4


def test_what_was_prepared_is_not_made_again():
    engine = Counting()
    voice = Voice({}, engine)
    voice.prepare(said())
    made = len(engine.asked)
    voice.say(said())
    assert len(engine.asked) == made == 4
    Voice({}, None).prepare(said())  # what cannot be said is told when it is to be said


def test_what_is_kept_ready_is_bounded():
    engine = Counting()
    voice = Voice({}, engine)
    for n in range(PHRASES_KEPT + 1):
        voice.phrase(Phrase("id", (str(n),)))
    voice.phrase(Phrase("id", ("0",)))
    assert engine.asked.count(("0",)) == 2
