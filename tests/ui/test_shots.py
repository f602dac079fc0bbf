"""The photographer: every pose becomes a picture of its own size, of a page come to rest."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from antrean_ui import app, shots
from antrean_ui.app import ScreenWindow
from tests.ui.sample.viewmodel import SampleModel

SAMPLE = Path(__file__).parent / "sample" / "qml"


@pytest.fixture
def model():
    return SampleModel()


@pytest.fixture
def window(model):
    app.application()
    made = ScreenWindow("Antrean.Sample", SAMPLE, {"model": model, "still": True})
    yield made
    made.close_for_good()


def test_each_pose_becomes_a_picture(window, model, tmp_path):
    poses = [
        shots.Pose("first", (1366, 768), lambda: None),
        shots.Pose("second", (683, 384), model.press),
    ]
    files = shots.take(window, poses, tmp_path / "new")
    pictures = [QImage(str(file)) for file in files]
    assert [file.name for file in files] == ["first.png", "second.png"]
    assert [(each.width(), each.height()) for each in pictures] == [(1366, 768), (683, 384)]
    assert model.count == 1


def test_what_cannot_be_written_is_said(window, tmp_path):
    pose = shots.Pose("no/such/folder", (400, 300), lambda: None)
    with pytest.raises(OSError, match="cannot write"):
        shots.take(window, [pose], tmp_path)
