"""What differs between systems has one place, and the same names on each of them."""

import ast
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from antrean_shared import machine

PROJECT = Path(__file__).resolve().parents[2]
FOLDER = Path(machine.__file__).parent
WINDOWS = FOLDER / "windows.py"
ASKS = "sys.platform"


def shapes(file):
    """Return each public name of a module, with the parameters where it is a function."""
    body = ast.parse(file.read_text(encoding="utf-8")).body
    functions = {
        each.name: [ast.unparse(argument.annotation) for argument in each.args.args]
        for each in body
        if isinstance(each, ast.FunctionDef)
    }
    assigned = [each.targets[0] for each in body if isinstance(each, ast.Assign)]
    values = {name.id: None for name in assigned if isinstance(name, ast.Name)}
    return {name: shape for name, shape in {**functions, **values}.items() if name in NAMES}


NAMES = frozenset(machine.__all__)


def test_every_system_has_the_same_names_for_the_same_things():
    assert shapes(FOLDER / "posix.py") == shapes(WINDOWS)
    assert shapes(WINDOWS).keys() == NAMES


@pytest.mark.parametrize("part", ["counter/antrean_counter", "shared", "kiosk/antrean_kiosk"])
def test_nothing_else_asks_which_system_it_runs_on(part):
    asking = [file for file in (PROJECT / part).rglob("*.py") if ASKS in file.read_text("utf-8")]
    assert {file.parent for file in asking} <= {FOLDER}


def test_a_users_own_things_lie_where_the_system_keeps_them(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert machine.state() == tmp_path / "antrean"
    monkeypatch.delenv("XDG_STATE_HOME")
    assert machine.state() == Path.home() / ".local/state/antrean"


def test_a_program_starts_at_log_in_until_it_is_told_not_to(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    entry = tmp_path / "autostart" / "antrean-counter.desktop"
    where = machine.at_login("antrean-counter", ["/opt/loket kami/antrean-counter", "--role", "x"])
    assert where == str(entry)
    assert "Exec='/opt/loket kami/antrean-counter' --role x\n" in entry.read_text()
    for _ in range(2):
        machine.at_login("antrean-counter", [])
        assert not entry.exists()


def test_where_there_is_a_console_words_go_there(capsys):
    assert type(machine.journal("antrean-counter")) is logging.StreamHandler
    machine.say("antrean-counter", "no such file")
    assert capsys.readouterr().err == "antrean-counter: no such file\n"


def test_what_runs_on_a_desk_is_typed_for_windows_too():
    command = [sys.executable, "-m", "mypy", "--platform", "win32", "--follow-imports", "silent"]
    command += ["--cache-dir", str(PROJECT / ".mypy_cache/windows"), str(FOLDER)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
