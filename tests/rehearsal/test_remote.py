"""The ear of a rehearsed station, on the smallest screen there is."""

import os
from pathlib import Path

import msgspec
import pytest

from antrean_rehearsal.remote import Cue, Remote, Took
from antrean_ui.app import ScreenWindow, application
from tests.screens import window_open
from tests.ui.sample.viewmodel import SampleModel

SAMPLE_QML = Path(__file__).parents[1] / "ui" / "sample" / "qml"


@pytest.fixture
def ear():
    application()
    model = SampleModel()
    reader, writer = os.pipe()
    answers, told = os.pipe()
    window = ScreenWindow("Antrean.Sample", SAMPLE_QML, {"model": model, "still": True})
    with (
        os.fdopen(reader, "r") as cues,
        os.fdopen(writer, "w") as director,
        os.fdopen(answers, "r") as heard,
        os.fdopen(told, "w") as voice,
        window_open(window, (640, 360)) as person,
    ):
        remote = Remote(window, cues, voice)

        def play(do, name="", seconds=2.0):
            director.write(msgspec.json.encode(Cue(do, name, seconds)).decode() + "\n")
            director.flush()
            person.waits_for(lambda: remote.played == play.count + 1, "an answer")
            play.count += 1
            return msgspec.json.decode(heard.readline(), type=Took)

        play.count = 0
        yield play
        remote.stop()


def test_a_cue_becomes_a_touch(ear):
    before = ear("read", "count").text
    assert ear("tap", "press") == Took()
    assert ear("read", "count").text != before


def test_what_is_not_there_is_said_not_raised(ear):
    assert "nothing-like-that" in ear("wait", "nothing-like-that", 0.1).missing
    assert ear("sees", "press").text == "yes"
    assert ear("sees", "nothing-like-that").text == ""


def test_a_picture_is_the_windows_own(ear, tmp_path):
    file = tmp_path / "page.png"
    ear("picture", str(file))
    assert file.read_bytes().startswith(b"\x89PNG")


def test_keys_and_letters_arrive(ear):
    assert ear("press", "Tab") == Took()
    assert ear("type", "12") == Took()
    assert ear("texts").text
