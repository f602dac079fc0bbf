"""A program tells its service manager how it is, over a real socket."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from antrean_shared.service import ALIVE, READY, beat_s, notify


@pytest.fixture
def manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "notify"))
        ear.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        yield ear


def test_the_manager_hears_it(manager: socket.socket):
    notify(READY)
    assert manager.recv(64) == b"READY=1"


def test_a_manager_in_the_abstract_namespace_hears_it_too(monkeypatch: pytest.MonkeyPatch):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind("")
        ear.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", "@" + ear.getsockname()[1:].decode())
        notify(ALIVE)
        assert ear.recv(64) == b"WATCHDOG=1"


def test_a_manager_that_went_stops_nobody(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NOTIFY_SOCKET", "/nowhere/notify")
    notify(READY)


def test_started_by_hand_there_is_nobody_to_tell(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    monkeypatch.setenv("WATCHDOG_USEC", "20000000")
    notify(READY)
    assert beat_s() is None


@pytest.mark.parametrize(("limit", "beat"), [("30000000", 10.0), ("0", None), ("", None)])
def test_three_beats_fit_in_the_limit(
    manager: socket.socket, monkeypatch: pytest.MonkeyPatch, limit: str, beat: float | None
):
    monkeypatch.setenv("WATCHDOG_USEC", limit)
    assert beat_s() == beat
