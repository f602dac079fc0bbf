"""A disk that fails by real means: nobody is told a lie, and when it is mended the hall goes on."""

import asyncio
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hub.places import hub
from tests.hub.stranger import Refusal, arrive, take_and_print

READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'


def on_a_read_only_disk(folder, *command):
    """Return ``command`` as it is run where ``folder`` cannot be written."""
    if os.geteuid() == 0:  # root is stopped by no file mode, but by the file system
        return ["unshare", "--mount", "sh", "-c", READ_ONLY, str(folder), *map(str, command)]
    folder.chmod(0o555)
    return [*map(str, command)]


def test_a_disk_that_fills_while_the_hub_serves_refuses_and_then_goes_on(closed_place, meet, play):
    async def take(kiosk):
        try:
            return (await take_and_print(kiosk, "A-02"))["number"]
        except Refusal as refusal:
            return refusal.reason

    async def story():
        kiosk = await meet("kiosk", "kiosk-1")
        before = await take(kiosk)
        limit = closed_place.database.with_name("hall.db-wal").stat().st_size
        resource.prlimit(closed_place.pid, resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        full = [await take(kiosk) for _ in range(3)]
        resource.prlimit(closed_place.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        return before, full, await take(kiosk)

    closed_place.start_process()
    before, full, after = play(story())
    assert (before, full, after) == ("A1-001", ["storage_failed"] * 3, "A1-002")
    assert closed_place.stop() == 0
    assert hub("check", "--db", closed_place.database)[0] == 0


def test_a_disk_that_cannot_sync_tells_nobody_a_number(closed_place, meet, play):
    async def story(url):
        kiosk = await arrive(url, **closed_place.badge("kiosk", "kiosk-1"))
        with pytest.raises(Refusal) as refused:
            await kiosk.do("ticket.take", key="k-1", service="A-02")
        await kiosk.leave()
        return refused.value.reason

    program = [sys.executable, str(Path(__file__).with_name("broken_sync.py")), "serve"]
    program += ["--db", str(closed_place.database), "--listen", "127.0.0.1:0"]
    program += ["--rehearse", closed_place.rehearse]
    broken = subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    url = broken.stdout.readline().removeprefix("listening on ").strip()
    try:
        assert asyncio.run(story(url)) == "storage_failed"
    finally:
        broken.kill()
        broken.wait()
        broken.stdout.close()

    async def mended():
        kiosk = await meet("kiosk", "kiosk-1")
        return await kiosk.do("ticket.take", key="k-1", service="A-02")

    closed_place.start_process()
    assert play(mended())["number"] == "A1-001"
    closed_place.stop()
    assert hub("check", "--db", closed_place.database)[0] == 0


def test_a_file_on_a_disk_that_is_read_only_is_refused_in_one_sentence(closed_place):
    folder = closed_place.database.parent
    serve = ("-m", "antrean_hub", "serve", "--db", closed_place.database)
    command = on_a_read_only_disk(folder, sys.executable, *serve)
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    folder.chmod(0o700)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert str(closed_place.database) in done.stderr
