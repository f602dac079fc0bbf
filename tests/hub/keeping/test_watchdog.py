"""The hub is heard while its file answers or refuses, and falls silent when it hangs."""

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from antrean_hub.keeping.watchdog import stay_watched
from antrean_hub.store.errors import ReadFailed
from antrean_hub.store.store import Store

LIMIT_US = "150000"
SILENCE_S = 0.3


@pytest.fixture
def manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "notify"))
        ear.setblocking(False)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        monkeypatch.setenv("WATCHDOG_USEC", LIMIT_US)
        yield ear


def heard(manager: socket.socket, ping: Callable[[], object], beats: int) -> list[bytes]:
    async def live() -> list[bytes]:
        watched = asyncio.create_task(stay_watched(ping))
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(5):
                return [await loop.sock_recv(manager, 64) for _ in range(beats)]
        finally:
            watched.cancel()

    return asyncio.run(live())


def test_a_hub_whose_file_answers_is_heard_again_and_again(manager, tmp_path):
    with Store(tmp_path / "hall.db") as store:
        assert heard(manager, store.ping, 3) == [b"WATCHDOG=1"] * 3


def test_a_file_that_refuses_is_no_reason_to_start_again(manager):
    def refuses() -> None:
        raise ReadFailed("The disk refused a read")

    assert heard(manager, refuses, 2) == [b"WATCHDOG=1"] * 2


def test_a_file_that_hangs_makes_the_hub_fall_silent(manager):
    hanging = threading.Event()

    async def live() -> None:
        watched = asyncio.create_task(stay_watched(hanging.wait))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(SILENCE_S):
                await asyncio.get_running_loop().sock_recv(manager, 64)
        hanging.set()
        watched.cancel()

    asyncio.run(live())
