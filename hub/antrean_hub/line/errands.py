"""Does what stations ask of the hub itself: how it is, and who may come in."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from msgspec import Struct

from antrean_hub.auth import new_token, token_hash
from antrean_hub.core.config import HallConfig
from antrean_hub.core.facts import StationPaired
from antrean_hub.core.refusals import Refused
from antrean_hub.line import managing, trend
from antrean_hub.line.house import House
from antrean_hub.line.sender import TECHNICIANS, Sender
from antrean_hub.store import pairings
from antrean_hub.store import store as kept
from antrean_hub.store.errors import StoreError
from antrean_shared import errands as e
from antrean_shared.pairing import Answered, Ended, Granted, Paired, Pairings, Rotated
from antrean_shared.words import AgencyId, CounterId, Reason, Role, StationId


async def run(house: House, errand: e.Errand, sender: Sender) -> Struct | Refused:
    """Do the errand of one who may send it; raises StoreError."""
    return await _ERRANDS[type(errand)](house, errand, sender)


async def _status(house: House, _errand: e.AskStatus, _sender: Sender) -> Struct:
    return house.status()


async def _list(house: House, _errand: e.ListPairings, _sender: Sender) -> Pairings:
    return Pairings(house.fingerprint, house.lobby.waiting())


async def _approve(house: House, errand: e.ApprovePairing, sender: Sender) -> Paired | Refused:
    refused = cannot_be(house.engine.hall.config, errand, sender.role)
    if refused is not None:
        return refused
    visit = house.lobby.claim(errand.code)
    if visit is None:
        return Refused(Reason.UNKNOWN_CODE, {"code": errand.code})
    token, agency = new_token(), AgencyId(errand.agency) if errand.agency else None
    station = StationId(errand.station)
    granted = Granted(
        station=station,
        role=errand.role,
        token=token,
        zone=errand.zone,
        counter=CounterId(errand.counter) if errand.counter else None,
        agency=agency,
    )
    paired = kept.Paired(errand.role, token_hash(token), agency)
    try:
        before = await asyncio.to_thread(house.store.station, station)
        await asyncio.to_thread(house.store.put_station, station, paired, house.now())
    except StoreError:
        visit.answer.set_result(Ended("failed"))
        raise
    visit.answer.set_result(granted)
    fact = StationPaired(station=station, role=errand.role, by=sender.station)
    house.engine.remark(fact, _nothing)
    return Paired(station=station, role=errand.role, replaced=before is not None)


async def _refuse(house: House, errand: e.RefusePairing, _sender: Sender) -> Answered | Refused:
    visit = house.lobby.claim(errand.code)
    if visit is None:
        return Refused(Reason.UNKNOWN_CODE, {"code": errand.code})
    visit.answer.set_result(Ended("refused"))
    return Answered(visit.waiting.code)


async def _rotate(house: House, _errand: e.RotateToken, sender: Sender) -> Rotated:
    token = new_token()
    await asyncio.to_thread(pairings.offer_token, house.store, sender.station, token_hash(token))
    return Rotated(token)


def cannot_be(config: HallConfig, errand: e.ApprovePairing, by: Role) -> Refused | None:
    """Tell why a machine cannot be made that by someone of this role."""
    if by is Role.TECHNICIAN and errand.role not in TECHNICIANS:
        return Refused(Reason.NOT_ALLOWED, {"role": by, "method": f"{errand.method} {errand.role}"})
    if errand.zone is not None and errand.zone not in {each.zone for each in config.agencies}:
        return Refused(Reason.UNKNOWN_ZONE, {"zone": errand.zone})
    if errand.counter is not None and errand.counter not in {each.id for each in config.counters}:
        return Refused(Reason.UNKNOWN_COUNTER, {"counter": errand.counter})
    agencies = {each.id for each in config.agencies} if errand.role is Role.AGENCY_HEAD else {None}
    if errand.agency not in agencies:
        return Refused(Reason.UNKNOWN_AGENCY, {"agency": errand.agency or ""})
    return None


def _nothing() -> None:
    """Nobody waits for this."""


_Do: TypeAlias = Callable[[House, Any, Sender], Awaitable[Struct | Refused]]
_ERRANDS: dict[type[e.Errand], _Do] = {
    e.AskStatus: _status,
    e.ListPairings: _list,
    e.ApprovePairing: _approve,
    e.RefusePairing: _refuse,
    e.RotateToken: _rotate,
    e.RevokeStation: managing.revoke,
    e.ListStations: managing.stations,
    e.ListTables: managing.tables,
    e.ReadTable: managing.table,
    e.ListVersions: managing.versions,
    e.UploadPart: managing.upload,
    e.FetchFile: managing.fetch,
    e.FetchReport: managing.report,
    e.AskWhy: managing.explain,
    e.AskTrend: trend.tell,
}
