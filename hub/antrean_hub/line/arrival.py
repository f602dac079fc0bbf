"""The first frames of a connection: who may come in, who would like to, and who is shown out."""

import asyncio

from msgspec import Struct
from msgspec.structs import replace

from antrean_hub.auth import admit, barred_by_protocol, token_hash
from antrean_hub.core.refusals import Refused
from antrean_hub.line.crier import Line
from antrean_hub.line.frames import fail, read, refuse
from antrean_hub.line.house import House
from antrean_hub.store.errors import StoreError
from antrean_hub.store.pairings import take_token
from antrean_shared.errors import BadMessage, Id
from antrean_shared.leniency import claim_of
from antrean_shared.messages import Opening, Request, decode_asking, decode_opening
from antrean_shared.pairing import ASK, Asking
from antrean_shared.words import AgencyId, Reason, Role

OPEN = "session.open"
OPEN_WITHIN_S = 10.0
TRIES_TO_OPEN = 16
POLICY_VIOLATION = 1008


class Guest(Struct, frozen=True):
    """A station that may come in, and the id of its question."""

    id: Id
    opening: Opening
    agency: AgencyId | None = None
    """Of an agency head, as it was paired."""


class Newcomer(Struct, frozen=True):
    """A machine that would like to be a station, and the id of its question."""

    id: Id
    asking: Asking


async def arrival(house: House, line: Line) -> Guest | Newcomer | None:
    """Wait for ``session.open`` or ``pairing.ask``; say no to everything else.

    None for those who may not open. Raises ConnectionClosed when the line ends before.
    """
    try:
        async with asyncio.timeout(OPEN_WITHIN_S):
            for _ in range(TRIES_TO_OPEN):
                request = read(line, await line.connection.recv())
                guest = _guest(house, line, request) if request else None
                if isinstance(guest, Newcomer):
                    return guest
                if request is not None and guest is not None:
                    return await _admitted(house, line, request.id, guest)
    except TimeoutError:
        pass
    await line.connection.close(POLICY_VIOLATION, "session.open did not come")
    return None


def _guest(house: House, line: Line, request: Request) -> Guest | Newcomer | Refused | None:
    if request.method not in (OPEN, ASK):
        refuse(line, request.id, Refused(Reason.NOT_OPEN))
        return None
    try:
        if request.method == ASK:
            return Newcomer(request.id, decode_asking(request))
        opening = decode_opening(request)
    except BadMessage as error:
        barred = _of_another_version(house, request)
        if barred is None:
            fail(line, error.id, error.code, error.message)
        return barred
    if opening.role is Role.DISPLAY and not house.knows_zone(opening.zone):
        refuse(line, request.id, Refused(Reason.UNKNOWN_ZONE, {"zone": f"{opening.zone:.80}"}))
        return None
    return Guest(request.id, opening)


def _of_another_version(house: House, request: Request) -> Refused | None:
    """Tell a machine with words of its own why it may not come in; None for a slip of the pen."""
    claim = claim_of(request.params) if request.method == OPEN else None
    if claim is None:
        return None
    barred = barred_by_protocol(claim.protocol)
    if barred is not None or not claim.role or claim.role in set(Role):
        return barred
    try:
        return admit(claim, house.store.station(claim.station))
    except StoreError:
        return Refused(Reason.STORAGE_FAILED)


async def _admitted(house: House, line: Line, id: Id, guest: Guest | Refused) -> Guest | None:
    admitted = guest if isinstance(guest, Refused) else _let_in(house, guest)
    if not isinstance(admitted, Refused):
        return admitted
    refuse(line, id, admitted)
    await line.connection.close(POLICY_VIOLATION, admitted.reason)
    return None


def _let_in(house: House, guest: Guest) -> Guest | Refused:
    opening = guest.opening
    try:
        paired = house.store.station(opening.station)
        barred = admit(opening, paired)
        if barred is not None or paired is None:
            return barred or guest
        if paired.next_token == token_hash(opening.token):
            take_token(house.store, opening.station, paired.next_token)
    except StoreError:
        return Refused(Reason.STORAGE_FAILED)
    if opening.role is not Role.AGENCY_HEAD:
        return guest
    # A head without an agency sees none: never the whole hall.
    return replace(guest, agency=paired.agency or AgencyId(""))
