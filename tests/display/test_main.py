"""The command line."""

import os
import signal
import subprocess
import sys

import pytest

from antrean_display.__main__ import settings


@pytest.fixture
def token(tmp_path):
    file = tmp_path / "token"
    file.write_text("secret\n")
    return file


def arguments(token, *more):
    return ["--hub", "ws://127.0.0.1/", "--station", "tv-1", "--token-file", str(token), *more]


def test_it_may_hang_in_one_zone(token):
    assert settings(arguments(token)).zone is None
    assert settings(arguments(token, "--zone", "1")).zone == "1"


def test_it_runs_until_it_is_told_to_end(token):
    command = [sys.executable, "-m", "antrean_display", "--hub", "ws://127.0.0.1:1/"]
    command += ["--station", "tv-1", "--token-file", str(token), "--geometry", "0,0,640x360"]
    with subprocess.Popen(
        command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stderr=subprocess.PIPE
    ) as display:
        # By its second try to reach the hub it has been running for a while.
        for _ in range(2):
            assert b"No line to the hub" in display.stderr.readline()
        display.send_signal(signal.SIGTERM)
        assert display.wait(timeout=10) == 0


def test_where_it_hangs_and_how_it_looks(token, tmp_path):
    sign = "serial:///dev/ttyUSB0?template=stx&counter=3"
    more = ["--counter", "3", "--ground", "clock", "--overscan", "2.5", "--media", str(tmp_path)]
    told = settings(arguments(token, *more, "--sign", sign, "--sign", "serial:///dev/ttyUSB1"))
    assert (told.counter, told.ground, told.overscan, told.media) == ("3", "clock", 2.5, tmp_path)
    assert [each.counter for each in told.signs] == ["3", None]


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--overscan", "30"),
        ("--ground", "noon"),
        ("--media", "/no/such/folder"),
        ("--sign", "serial:///dev/x?template=none"),
    ],
)
def test_an_option_that_is_wrong_ends_with_a_sentence(token, option, value, capsys):
    with pytest.raises(SystemExit):
        settings(arguments(token, option, value))
    assert option in capsys.readouterr().err
