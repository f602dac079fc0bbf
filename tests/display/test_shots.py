"""The pictures."""

from PySide6.QtGui import QImage

from antrean_display import shots
from antrean_display.scenes import one_call


def test_a_scene_is_kept_at_each_size(tmp_path):
    played = shots.Played("1")
    played.plays(one_call)
    shots.take(tmp_path, "one-call", played, ((960, 540), (540, 960)))
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == [
        "display-one-call-540x960.png",
        "display-one-call-960x540.png",
    ]
    assert [QImage(str(file)).width() for file in files] == [540, 960]


def test_every_scene_is_taken(tmp_path):
    assert shots.main([str(tmp_path / "new"), "--size", "320x180"]) == 0
    names = {file.name for file in (tmp_path / "new").iterdir()}
    assert {f"display-{name}-320x180.png" for name, *_ in shots.PICTURES} <= names
    assert {"display-rehearsal-320x180.png", "display-english-320x180.png"} <= names
