"""The closed set of a hall's calls."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from antrean_shared.words import NumberStyle
from antrean_voice import sentence, vocabulary
from antrean_voice.language import ENGLISH, INDONESIAN, LANGUAGES
from antrean_voice.pack import Clip, Manifest, Pack
from antrean_voice.sentence import Level, Manner
from antrean_voice.vocabulary import HallWords, phrases, slug, words
from tests.voice.calls import call

SAMPLE = Path(__file__).parents[2] / "deploy" / "sample-hall"
SMALL = HallWords(queues=("A2", "D"), counters=("1", "2"), steps=("Sidik jari dan cetak",))

CLIP = Clip("", "", 0.0)
SPOKEN = Manifest(
    name="all",
    language="id",
    rate=22_050,
    recorded=True,
    clips=dict.fromkeys((*words(INDONESIAN, SMALL), *words(ENGLISH, SMALL)), CLIP),
)

queues = st.from_regex(r"[A-HJ-NP-Z][1-9]?", fullmatch=True)


def test_the_sample_hall_is_read():
    hall = vocabulary.read_hall(SAMPLE)
    assert len(hall.queues) >= 30
    assert hall.counters[0] == "1"
    assert len(hall.counters) == 45
    assert "Perekaman" in hall.steps


@given(
    queues, st.integers(1, 9999), st.integers(1, 80), st.sampled_from(NumberStyle), st.booleans()
)
def test_every_call_is_put_together_of_recorded_words(queue, n, counter, style, priority):
    recorded = Pack(Path(), SPOKEN)
    manner = Manner(style=style, stage_names={"FC": SMALL.steps[0]})
    asked = call(f"{queue}-{n:03}", str(counter), priority=priority, language="en", stage="FC")
    for level in Level:
        for phrase in sentence.call(asked, level, manner).phrases:
            assert recorded.cover(phrase.words) is not None


def test_a_speaker_has_some_fifty_recordings_to_make():
    assert 45 <= len(words(INDONESIAN)) <= 55
    assert "i" not in words(INDONESIAN)
    assert "o" not in words(INDONESIAN)
    assert "i" in words(INDONESIAN, HallWords(queues=("I1",)))


def test_file_names_are_plain_and_no_two_are_one():
    for language in LANGUAGES.values():
        names = [slug(word) for word in words(language, SMALL)]
        assert len(set(names)) == len(names)
    assert slug("nomor antrean") == "nomor-antrean"


def test_whole_phrases_of_a_small_hall():
    told = [phrase.text for phrase in phrases(INDONESIAN, NumberStyle.DIGIT, SMALL, numbers=2)]
    assert told == [
        *("antrean prioritas", "nomor antrean a dua", "nomor a dua", "a dua"),
        *("nomor antrean de", "nomor de", "de", "nol nol satu", "nol nol dua"),
        *("silakan menuju loket", "loket", "satu", "dua"),
        "untuk sidik jari dan cetak",
    ]


def test_another_language_has_no_steps():
    assert not any("for" in phrase.words for phrase in phrases(ENGLISH, NumberStyle.DIGIT, SMALL))
