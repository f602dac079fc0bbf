"""The pictures."""

from PySide6.QtGui import QImage

from antrean_counter.supervisor import shots
from antrean_counter.supervisor.examples.scenes import scenes
from antrean_ui.app import application
from tests.supervisor.halls import SAMPLE


def test_every_scene_is_taken_at_each_size(tmp_path):
    application()
    posed = scenes(SAMPLE)
    files = shots.shoot(tmp_path / "new", posed, "id", ((640, 360), (320, 180)))
    assert len(files) == 2 * len(posed)
    assert [QImage(str(file)).width() for file in files[:2]] == [640, 320]


def test_without_a_folder_it_says_how_it_is_used(capsys):
    assert shots.main([]) == 2
    assert "supervisor.shots DIR" in capsys.readouterr().err
