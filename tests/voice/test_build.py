"""A pack made with the speech engine."""

from antrean_shared.words import NumberStyle
from antrean_voice import build, importer
from antrean_voice.espeak import Espeak
from antrean_voice.language import INDONESIAN
from antrean_voice.vocabulary import HallWords

HALL = HallWords(queues=("A2",), counters=("3", "12"), steps=("Perekaman",))


def test_a_pack_says_every_call_of_its_hall(tmp_path):
    made = build.build(tmp_path, Espeak(), INDONESIAN, NumberStyle.DIGIT, HALL, numbers=3)
    assert importer.missing(made, INDONESIAN, HALL) == ()
    assert made.cover(("silakan menuju", "loket")) == ("silakan menuju loket",)
    assert made.cover(("dua", "belas")) == ("dua belas",)
    assert not made.manifest.recorded
    assert list(made.problems()) == []


def test_all_clips_are_evenly_loud_and_end_where_the_words_end(tmp_path):
    made = build.build(tmp_path, Espeak(), INDONESIAN, NumberStyle.DIGIT, HALL, numbers=3)
    clips = [made.clip(text) for text in made.manifest.clips]
    loud = [clip.rms_db for clip in clips]
    assert max(loud) - min(loud) < 3
    assert max(clip.peak_db for clip in clips) < -1
    assert all(clip.samples[0] == clip.samples[-1] == 0 for clip in clips)


def test_a_whole_phrase_is_wanted_once_and_as_it_is_intoned():
    told = list(build.wanted(INDONESIAN, NumberStyle.DIGIT, HALL, 2))
    assert len({each.text for each in told}) == len(told)
    assert next(each for each in told if each.text == "dua belas").last
    assert not next(each for each in told if each.text == "nol nol satu").last
