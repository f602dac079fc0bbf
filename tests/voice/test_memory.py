"""What was spoken, over a restart."""

from antrean_voice.memory import Memory
from antrean_voice.room import Mark
from tests.voice.calls import call

MARKS = frozenset({Mark.of(call("A-1")), Mark.of(call("A-2", calls=3))})


def test_marks_come_back_as_they_were(tmp_path):
    Memory(tmp_path / "state" / "spoken.json").keep(MARKS)
    assert Memory(tmp_path / "state" / "spoken.json").recall() == MARKS


def test_a_missing_or_broken_file_is_empty(tmp_path):
    file = tmp_path / "spoken.json"
    assert Memory(file).recall() == frozenset()
    file.write_bytes(b'[["A-1",')
    assert Memory(file).recall() == frozenset()


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path):
    (tmp_path / "file").touch()
    Memory(tmp_path / "file" / "spoken.json").keep(MARKS)


def test_without_a_file_nothing_is_kept():
    Memory(None).keep(MARKS)
    assert Memory(None).recall() == frozenset()
