"""A person's recordings become a pack."""

from antrean_voice import importer, sound
from antrean_voice.language import INDONESIAN
from antrean_voice.pack import Pack
from antrean_voice.vocabulary import HallWords, words
from tests.voice.recordings import record

HALL = HallWords(queues=("A2",), counters=("3",), steps=("Perekaman",))


def test_what_is_missing_is_said(tmp_path):
    came = importer.bring(record(tmp_path / "in", "nomor antrean", "a"), tmp_path / "p", INDONESIAN)
    assert set(came.taken) == {"nomor antrean", "a"}
    assert "silakan menuju" in came.missing
    assert "nomor antrean" not in came.missing


def test_a_complete_set_lacks_nothing_in_two_visits_to_the_studio(tmp_path):
    texts = words(INDONESIAN, HALL)
    first = record(tmp_path / "one", *texts[:40])
    second = record(tmp_path / "two", *texts[40:])
    importer.bring(first, tmp_path / "p", INDONESIAN, HALL)
    came = importer.bring(second, tmp_path / "p", INDONESIAN, HALL)
    assert came.missing == ()
    assert Pack.open(tmp_path / "p").manifest.recorded


def test_recordings_are_brought_to_our_rate_trimmed_and_even(tmp_path):
    importer.bring(record(tmp_path / "in", "silakan menuju"), tmp_path / "p", INDONESIAN)
    clip = Pack.open(tmp_path / "p").clip("silakan menuju")
    assert clip.rate == sound.RATE
    assert abs(clip.seconds - 0.38) < 0.02
    assert abs(clip.rms_db - sound.SPEECH_DB) < 0.5


def test_whole_phrases_are_welcome_and_preferred(tmp_path):
    source = record(tmp_path / "in", "silakan menuju", "loket", "silakan menuju loket")
    importer.bring(source, tmp_path / "p", INDONESIAN, HALL)
    assert Pack.open(tmp_path / "p").cover(("silakan menuju", "loket")) == ("silakan menuju loket",)


def test_files_that_are_no_words_are_refused_by_name(tmp_path):
    source = record(tmp_path / "in", "loket")
    (source / "lokit.wav").write_bytes((source / "loket.wav").read_bytes())
    (source / "tiga.wav").write_bytes(b"not a wav")
    (source / "dua.wav").write_bytes(sound.to_wav(sound.silence(1)))
    came = importer.bring(source, tmp_path / "p", INDONESIAN)
    assert came.taken == ("loket",)
    assert [each.partition(":")[0] for each in came.refused] == ["dua.wav", "lokit.wav", "tiga.wav"]
