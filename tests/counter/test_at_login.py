"""A desk that starts when its user logs in."""

import shlex
import sys

import pytest

from antrean_counter.__main__ import main


@pytest.fixture
def entry(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path / "autostart" / "antrean-counter.desktop"


def test_it_starts_with_the_other_options_until_it_is_told_not_to(entry, capsys):
    assert main(["--role", "supervisor", "--at-login", "yes", "--station", "meja depan"]) == 0
    (line,) = [each for each in entry.read_text().splitlines() if each.startswith("Exec=")]
    command = [sys.executable, "-m", "antrean_counter"]
    command += ["--role", "supervisor", "--station", "meja depan"]
    assert shlex.split(line.removeprefix("Exec=")) == command
    assert main(["--at-login=no"]) == 0
    assert not entry.exists()
    assert capsys.readouterr().err.count(str(entry)) == 2


def test_a_wrong_option_is_noticed_now_and_not_at_the_next_log_in(entry, capsys):
    with pytest.raises(SystemExit):
        main(["--at-login", "yes", "--role", "kiosk"])
    assert "kiosk" in capsys.readouterr().err
    assert not entry.exists()


def test_what_cannot_be_written_is_said(entry, capsys):
    entry.parent.write_text("a file where the folder should be")
    assert main(["--at-login", "yes"]) == 1
    assert str(entry.parent) in capsys.readouterr().err
