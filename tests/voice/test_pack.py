"""A voice pack on disk."""

import pytest

from antrean_voice import pack, sound
from antrean_voice.pack import BadPack, Pack
from tests.voice.recordings import spoken

TEXTS = ("nomor antrean", "loket", "loket tiga", "tiga", "a", "puluh", "dua")


@pytest.fixture
def made(tmp_path):
    clips = {text: sound.clean(spoken(text)) for text in TEXTS}
    return pack.write(tmp_path / "pack", "Bu Sari", "id", clips, recorded=True)


def test_what_was_written_is_read(made):
    opened = Pack.open(made.folder)
    assert opened.manifest == made.manifest
    assert opened.clip("loket tiga") == sound.clean(spoken("loket tiga"))
    assert list(opened.problems()) == []


@pytest.mark.parametrize(
    ("words", "clips"),
    [
        (("loket", "tiga"), ("loket tiga",)),
        (("loket", "dua", "puluh", "tiga"), ("loket", "dua", "puluh", "tiga")),
        (("nomor antrean", "a"), ("nomor antrean", "a")),
        (("nomor", "a"), None),
        (("loket", "sebelas"), None),
    ],
)
def test_the_longest_clips_are_used_and_nothing_is_left_out(made, words, clips):
    assert made.cover(words) == clips


def test_a_changed_or_lost_clip_is_found(made):
    (made.folder / "clips" / "tiga.wav").write_bytes(sound.to_wav(spoken("empat")))
    (made.folder / "clips" / "dua.wav").unlink()
    problems = sorted(Pack.open(made.folder).problems())
    assert [problem.partition(":")[0] for problem in problems] == [
        "clips/dua.wav",
        "clips/tiga.wav",
    ]


def test_new_clips_join_those_that_are_there(made):
    more = pack.write(made.folder, "Bu Sari", "id", {"satu": spoken("satu")}, recorded=True)
    assert set(more.manifest.clips) == {*TEXTS, "satu"}


@pytest.mark.parametrize("content", [b"{", b'{"format": 9}', b"[]"])
def test_a_folder_that_is_no_pack_is_refused(tmp_path, content):
    (tmp_path / pack.MANIFEST).write_bytes(content)
    with pytest.raises(BadPack, match=tmp_path.name):
        Pack.open(tmp_path)


def test_a_pack_of_a_later_program_is_refused(made):
    manifest = made.folder / pack.MANIFEST
    manifest.write_bytes(manifest.read_bytes().replace(b'"format": 1', b'"format": 2'))
    with pytest.raises(BadPack, match="format 2"):
        Pack.open(made.folder)
