"""The pictures."""

from PySide6.QtGui import QImage

from antrean_counter import shots
from antrean_counter.scenes import scenes, strips
from antrean_ui.app import application


def test_every_scene_is_taken_at_each_size(tmp_path):
    application()
    files = shots.shoot(tmp_path / "new", "id", ((640, 360), (320, 180)))
    assert len(files) == 4 * len(scenes()) + len(strips())
    assert [QImage(str(file)).width() for file in files[:2]] == [640, 320]


def test_without_a_folder_it_says_how_it_is_used(capsys):
    assert shots.main([]) == 2
    assert "antrean_counter.shots DIR" in capsys.readouterr().err
