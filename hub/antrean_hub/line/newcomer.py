"""A machine that nobody knows yet: it gets a code, waits, and hears what it is to be."""

import asyncio

from antrean_hub.auth import barred_by_protocol
from antrean_hub.core.refusals import Refused, refusal
from antrean_hub.line.crier import Line
from antrean_hub.line.house import House
from antrean_hub.line.lobby import Answer, Visit
from antrean_hub.store import pairings
from antrean_shared.errors import Id
from antrean_shared.messages import announcement, answer, encode, failure
from antrean_shared.pairing import ENDED, GRANTED, Asked, Asking, Ended, Granted


async def wait_with(house: House, line: Line, id: Id, asking: Asking) -> None:
    """Answer ``pairing.ask`` and live through the machine's waiting; raises StoreError."""
    entered = barred_by_protocol(asking.protocol) or house.lobby.enter(
        asking, line.address, house.now()
    )
    if isinstance(entered, Refused):
        line.send(failure(id, encode(refusal(entered))))
        return
    try:
        await asyncio.to_thread(pairings.put_waiting, house.store, entered.waiting)
        asked = Asked(entered.waiting.code, round(house.lobby.expires_s))
        line.send(answer(id, encode(asked)))
        told = await _decision(line, entered, house.lobby.expires_s)
    finally:
        house.lobby.leave(entered)
        await asyncio.to_thread(pairings.drop_waiting, house.store, entered.waiting.code)
    if told is not None:
        name = GRANTED if isinstance(told, Granted) else ENDED
        line.send(announcement(name, encode(told)))


async def _decision(line: Line, visit: Visit, patience_s: float) -> Answer | None:
    """Return what was decided, or None when the machine has gone."""
    gone = asyncio.ensure_future(line.connection.wait_closed())
    either: set[asyncio.Future[Answer] | asyncio.Future[None]] = {gone, visit.answer}
    try:
        await asyncio.wait(either, timeout=patience_s, return_when=asyncio.FIRST_COMPLETED)
    finally:
        gone.cancel()
    if visit.answer.done():
        return visit.answer.result()
    return None if gone.done() else Ended("expired")
