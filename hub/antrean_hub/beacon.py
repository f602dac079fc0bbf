"""Tells the LAN by mDNS where the hub is, again whenever the machine's addresses change."""

import asyncio
import logging
from collections.abc import Iterable, Sequence

import ifaddr
from zeroconf import Error, ServiceInfo
from zeroconf.asyncio import AsyncZeroconf

from antrean_shared.finding import FINGERPRINT, KIND
from antrean_shared.trust import is_loopback

LOOK_S = 10.0

log = logging.getLogger(__name__)


class Beacon:
    """What is announced now; nothing until ``renew``, and no more after ``end``."""

    def __init__(
        self, port: int, fingerprint: str, interfaces: Sequence[str] | None = None
    ) -> None:
        self._port = port
        self._fingerprint = fingerprint
        self._interfaces = interfaces
        self._told: tuple[str, ...] = ()
        self._voice: AsyncZeroconf | None = None

    async def renew(self) -> None:
        """Announce the addresses as they are; raises OSError and zeroconf's Error."""
        now = tuple(self._interfaces or own_addresses())
        if now == self._told:
            return
        await self.end()
        if now:
            self._voice = AsyncZeroconf(interfaces=list(now))
            await (await self._voice.async_register_service(self._info(now)))
        self._told = now

    async def end(self) -> None:
        """Say goodbye."""
        voice, self._voice, self._told = self._voice, None, ()
        if voice is not None:
            await voice.async_close()

    def _info(self, addresses: Iterable[str]) -> ServiceInfo:
        name = f"antrean-{self._fingerprint.lower()}"
        return ServiceInfo(
            KIND,
            f"{name}.{KIND}",
            parsed_addresses=list(addresses),
            port=self._port,
            properties={FINGERPRINT: self._fingerprint.encode()},
            server=f"{name}.local.",
        )


async def keep_lit(beacon: Beacon, every_s: float = LOOK_S) -> None:
    """Announce until cancelled; a network without multicast is no reason to stop serving."""
    failed = ""
    try:
        while True:
            try:
                await beacon.renew()
                failed = ""
            except (OSError, Error) as error:
                if str(error) != failed:
                    failed = str(error)
                    log.warning("The hub is not announced on the network: %s", failed)
            await asyncio.sleep(every_s)
    finally:
        await beacon.end()


def own_addresses() -> list[str]:
    """Return this machine's own IPv4 addresses on the network."""
    ips = (each for adapter in ifaddr.get_adapters() for each in adapter.ips if each.is_IPv4)
    return sorted(address for each in ips if not is_loopback(address := str(each.ip)))
