"""The command line."""

import os
import signal
import subprocess
import sys

import pytest

from antrean_counter.__main__ import settings
from antrean_ui.app import Geometry, Placement


@pytest.fixture
def token(tmp_path):
    file = tmp_path / "token"
    file.write_text("secret\n")
    return file


def arguments(token, *more):
    return ["--hub", "ws://h/", "--station", "pc-1", "--token-file", str(token), *more]


def test_the_least_it_must_be_told(token):
    told = settings(arguments(token))
    assert (told.hub, told.station, told.token) == ("ws://h/", "pc-1", "secret")
    assert (told.counter, told.language, told.ca) == (None, "id", None)
    assert told.placement == Placement(fullscreen=True)


def test_all_it_may_be_told(token, tmp_path):
    more = ("--counter", "3", "--language", "en", "--ca", str(tmp_path), "--geometry", "1,2,3x4")
    told = settings(arguments(token, *more))
    assert (told.counter, told.language, told.ca) == ("3", "en", tmp_path)
    assert told.placement == Placement(Geometry(1, 2, 3, 4))


def test_every_run_makes_keys_of_its_own(token):
    assert settings(arguments(token)).run != settings(arguments(token)).run


def test_a_token_that_cannot_be_read_is_one_sentence(tmp_path, capsys):
    with pytest.raises(SystemExit):
        settings(arguments(tmp_path / "none"))
    assert "the token cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["id", "en"])
def test_it_runs_until_it_is_told_to_end(token, language):
    command = [sys.executable, "-m", "antrean_counter", "--hub", "ws://127.0.0.1:1/"]
    command += ["--station", "pc-1", "--token-file", str(token), "--geometry", "0,0,640x360"]
    command += ["--language", language]
    with subprocess.Popen(
        command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stderr=subprocess.PIPE
    ) as counter:
        # By its second try to reach the hub it has been running for a while.
        for _ in range(2):
            assert b"No line to the hub" in counter.stderr.readline()
        counter.send_signal(signal.SIGTERM)
        assert counter.wait(timeout=10) == 0
