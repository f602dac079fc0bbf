"""The command line."""

import os
import signal
import subprocess
import sys

import pytest

from antrean_counter.__main__ import settings, with_keepsake
from antrean_shared.badge import Badge
from antrean_shared.words import Role
from antrean_ui.app import Placement
from antrean_ui.station import wear


@pytest.fixture
def token(tmp_path):
    file = tmp_path / "token"
    file.write_text("secret\n")
    return file


def arguments(token, *more):
    return ["--hub", "ws://127.0.0.1/", "--station", "pc-1", "--token-file", str(token), *more]


def test_it_may_always_stand_at_one_counter(token):
    assert settings(arguments(token)).counter is None
    assert settings(arguments(token, "--counter", "3")).counter == "3"


def test_a_station_is_an_officers_counter_unless_it_says_otherwise(token, capsys):
    assert settings(arguments(token)).role is Role.COUNTER
    with pytest.raises(SystemExit):
        settings(arguments(token, "--role", "kiosk"))
    assert "--role" in capsys.readouterr().err


def test_a_call_pad_is_checked_before_anything_starts(token, capsys):
    uri = "serial:///dev/ttyUSB0?baud=9600&frame=address&addr=3"
    assert settings(arguments(token, "--call-pad", uri)).call_pad == uri
    with pytest.raises(SystemExit):
        settings(arguments(token, "--call-pad", "serial:///dev/ttyUSB0?frame=5"))
    assert "{key}" in capsys.readouterr().err


def test_what_is_set_up_is_kept_in_the_users_own_settings(token, tmp_path):
    assert with_keepsake(settings(arguments(token))).keepsake.name == "counter-pc-1.toml"
    kept = with_keepsake(settings(arguments(token, "--keepsake", str(tmp_path / "k.toml"))))
    assert kept.keepsake == tmp_path / "k.toml"


def test_a_machine_that_is_let_in_keeps_its_settings_under_the_name_it_was_given(tmp_path):
    nobody = settings(["--badge", str(tmp_path / "badge.json")])
    given = Badge(hub="", station="pc-9", role=Role.COUNTER, token="t")
    assert with_keepsake(wear(nobody, given)).keepsake.name == "counter-pc-9.toml"


def test_it_stands_beside_the_agencys_own_programs(token):
    assert settings(arguments(token)).placement == Placement(framed=True, maximized=True)


def test_every_run_makes_keys_of_its_own(token):
    assert settings(arguments(token)).run != settings(arguments(token)).run


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
