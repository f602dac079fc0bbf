"""Carries out what the office decided at the terminal of a hub that is at work."""

import asyncio
import logging

import msgspec

from antrean_hub import personnel
from antrean_hub.core.refusals import Refused
from antrean_hub.draft import Wish
from antrean_hub.line.errands import run
from antrean_hub.line.house import House
from antrean_hub.line.sender import Sender
from antrean_hub.personnel import TERMINAL
from antrean_hub.store import chores, pairings
from antrean_hub.store.batch import Told
from antrean_hub.store.chores import Person
from antrean_hub.store.errors import StoreError
from antrean_shared.managing import HallChanged
from antrean_shared.pairing import letters_of
from antrean_shared.wire import ErrorObject
from antrean_shared.words import Role

LOOK_S = 1.0

log = logging.getLogger(__name__)


async def carry_out(house: House) -> None:
    """Look once a second what the office decided at its terminal, until cancelled."""
    while True:
        await asyncio.sleep(LOOK_S)
        try:
            await _let_machines_in(house)
            await _put_people(house)
        except StoreError as error:
            log.error("%s", error)


async def _let_machines_in(house: House) -> None:
    for decision in await asyncio.to_thread(pairings.decisions, house.store):
        errand = decision.approve or decision.refuse
        if errand is not None:
            await run(house, errand, Sender(TERMINAL, Role.SUPERVISOR))
            await asyncio.to_thread(pairings.drop_waiting, house.store, letters_of(errand.code))


async def _put_people(house: House) -> None:
    for chore, who in await asyncio.to_thread(chores.open_ones, house.store):
        said = await _put(house, who)
        await asyncio.to_thread(chores.answer, house.store, chore, said)


async def _put(house: House, who: Person) -> str:
    """Make someone one of the office's people; return why not, or nothing."""
    hall = house.engine.hall
    command, made = await asyncio.to_thread(personnel.proposed, house.editor, hall, who)
    refused = made if isinstance(made, Refused) else None
    answered: asyncio.Future[Told] = asyncio.get_running_loop().create_future()
    house.engine.ask(
        Wish(
            station=TERMINAL,
            role=Role.SUPERVISOR,
            command=command,
            reply=answered.set_result,
            barred=refused,
            proposal=None if isinstance(made, Refused) else made,
        )
    )
    return _said(await answered)


def _said(told: Told) -> str:
    if told.refused:
        return msgspec.json.decode(told.body, type=ErrorObject).message
    problems = msgspec.json.decode(told.body, type=HallChanged).problems
    return problems[0].text_en if problems else ""
