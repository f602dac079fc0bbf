"""``deploy/windows/proof``: the program for Windows in use, as it is shipped.

The folder lies in a place with a space and an é, knows nothing, is let in by its code over TLS, and
works; the hub dies and comes back; Windows ends the session. Then it is the supervisor's desk.
"""

import asyncio
import logging
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

from antrean_build.errors import BuildFailed
from antrean_hub.beacon import Beacon
from antrean_rehearsal.stage import Stage
from antrean_shared.trust import fingerprint
from antrean_windows import officer, supervisor
from antrean_windows.day import Day
from antrean_windows.desk import desk
from antrean_windows.folder import NAME, Workshop
from antrean_windows.wine import Wine

log = logging.getLogger("windows")


def play(shop: Workshop, pictures: Path) -> None:
    """Live the day; raises BuildFailed or WentWrong with what did not happen."""
    shutil.rmtree(pictures, ignore_errors=True)
    with ExitStack() as ends:
        folder = Path(ends.enter_context(tempfile.TemporaryDirectory(prefix="antrean-windows-")))
        stage = ends.enter_context(Stage(folder / "hall"))
        stage.furnish()
        stage.secure()
        stage.serve()
        seat = ends.enter_context(desk(pictures))
        wine = ends.enter_context(Wine(shop.prefix))
        said = ends.enter_context((shop.bench / "proof.log").open("wb"))
        day = Day(stage, wine, seat, said)
        _moves_in(day, shop)
        for scene in SCENES:
            log.info("%s", (scene.__doc__ or "").partition(".")[0])
            scene(day)
        if not stage.hub_command("check").startswith("ok:"):
            raise BuildFailed("the hub's journal is not whole")


def _moves_in(day: Day, shop: Workshop) -> None:
    shutil.rmtree(day.home, ignore_errors=True)
    shutil.rmtree(day.wine.local / "Antrean", ignore_errors=True)
    shutil.copytree(shop.folder, day.home / NAME)


def _hears_the_hub(day: Day) -> None:
    """A hub that announces itself is heard."""
    mark = fingerprint(day.stage.ca)
    port = urlsplit(day.stage.url).port or 0
    ears: list[str | Path] = [day.home / NAME / "antrean-listening.exe", "3", "127.0.0.1"]

    async def both() -> str:
        beacon = Beacon(port, mark, ("127.0.0.1",))
        await beacon.renew()
        try:
            return await asyncio.to_thread(day.wine.run, ears)
        finally:
            await beacon.end()

    if mark not in asyncio.run(both()):
        raise BuildFailed("antrean-listening.exe does not hear the hub")


SCENES = (
    _hears_the_hub,
    officer.works,
    officer.logs_off,
    supervisor.works,
    supervisor.starts_at_login,
)
