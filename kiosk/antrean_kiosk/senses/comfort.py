"""What the staff set at the kiosk itself: how loud it speaks, how bright it is at rest."""

import logging
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

STEP, LEAST_VOLUME, LEAST_LIGHT, MOST = 10, 0, 20, 100

log = logging.getLogger(__name__)


class Comfort(Struct, frozen=True):
    """In per cent."""

    volume: int = 50
    light: int = 100


class ComfortBook:
    """The settings on the kiosk's disk; without a disk, in memory alone."""

    def __init__(self, path: Path | None) -> None:
        """Read ``path``; what cannot be read begins anew."""
        self._path = path
        self.now = _read(path)

    @property
    def kept(self) -> bool:
        """Whether anybody has set anything here."""
        return self._path is not None and self._path.exists()

    def louder(self, steps: int) -> None:
        """Change the volume by so many steps."""
        self._keep(replace(self.now, volume=_within(self.now.volume + steps * STEP, LEAST_VOLUME)))

    def brighter(self, steps: int) -> None:
        """Change the brightness at rest by so many steps; never so dark that it looks broken."""
        self._keep(replace(self.now, light=_within(self.now.light + steps * STEP, LEAST_LIGHT)))

    def _keep(self, comfort: Comfort) -> None:
        self.now = comfort
        if self._path is None:
            return
        try:
            self._path.write_bytes(msgspec.json.encode(comfort))
        except OSError as error:
            log.warning("The kiosk's settings cannot be kept: %s", error)


def _within(percent: int, least: int) -> int:
    return min(MOST, max(least, percent))


def _read(path: Path | None) -> Comfort:
    try:
        kept = Comfort() if path is None else msgspec.json.decode(path.read_bytes(), type=Comfort)
    except (OSError, msgspec.DecodeError):
        return Comfort()
    return Comfort(_within(kept.volume, LEAST_VOLUME), _within(kept.light, LEAST_LIGHT))
