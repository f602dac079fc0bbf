"""One station's conversation: commands, and everything a stranger may get wrong."""

import asyncio
import logging
from collections.abc import Coroutine
from functools import partial

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from antrean_hub.auth import token_hash
from antrean_hub.core.facts import StationJoined, StationLeft
from antrean_hub.core.proposal import Proposal
from antrean_hub.core.reconfigure import CHANGES, Change
from antrean_hub.core.refusals import Refused
from antrean_hub.core.sight import Audience
from antrean_hub.draft import INTERNAL, Wish
from antrean_hub.line.arrival import OPEN, Guest, Newcomer, arrival
from antrean_hub.line.crier import Line
from antrean_hub.line.door import Visit
from antrean_hub.line.errands import run
from antrean_hub.line.frames import Frame, fail, read, refuse
from antrean_hub.line.house import House
from antrean_hub.line.newcomer import wait_with
from antrean_hub.line.sender import Sender
from antrean_hub.store.batch import Told
from antrean_hub.store.errors import StoreError
from antrean_shared.commands import Command, OpenCounter, SignIn
from antrean_shared.errands import Errand
from antrean_shared.errors import BadMessage, Id
from antrean_shared.messages import (
    INVALID_REQUEST,
    Request,
    answer,
    decode_command,
    decode_errand,
    encode,
    failure,
)
from antrean_shared.pairing import ASK
from antrean_shared.words import Reason, Role, StationId

UNANSWERED = 64
"""Commands of one station in flight: it is not read further until one of them is answered."""

log = logging.getLogger(__name__)


async def converse(house: House, connection: ServerConnection) -> None:
    """Live through one connection, from its first frame to its end."""
    line = Line(connection)
    pulse = asyncio.create_task(line.feel_pulse())
    house.door.come(line, line.address)
    try:
        guest = await arrival(house, line)
        if isinstance(guest, Newcomer):
            await wait_with(house, line, guest.id, guest.asking)
        elif guest is not None:
            await _Client(house, line, guest).stay()
    except ConnectionClosed:
        pass  # the station went; it comes back with ``since``
    except StoreError as error:
        log.error("%s", error)
    finally:
        pulse.cancel()
        house.door.go(line)


class _Client:
    """A station that has opened its session."""

    def __init__(self, house: House, line: Line, guest: Guest) -> None:
        opening = guest.opening
        self._house = house
        self._line = line
        self._guest = guest
        self._station = StationId(opening.station)
        self._role = opening.role
        zone = opening.zone if opening.role is Role.DISPLAY else None
        self._agency = guest.agency
        self._audience = Audience(opening.role, zone, house.rehearsal, guest.agency)
        self._unanswered = 0
        self._room = asyncio.Event()
        self._joined = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    async def stay(self) -> None:
        """Join, answer until the line ends, leave."""
        engine = self._house.engine
        engine.remark(StationJoined(station=self._station, role=self._role), self._welcome)
        await self._joined.wait()
        try:
            async for frame in self._line.connection:
                self._receive(frame)
                if self._unanswered >= UNANSWERED:
                    self._room.clear()
                    await self._room.wait()
        finally:
            self._house.crier.remove(self._audience, self._line)
            engine.remark(StationLeft(station=self._station), _nothing)

    def _welcome(self) -> None:
        """Answer the opening with the hall as it is now, and tell every change from here on."""
        since = self._house.resumes(self._station, self._guest.opening.since)
        body = self._house.opened(self._audience, since)
        opening = self._guest.opening
        visit = Visit(
            station=self._station,
            token=token_hash(opening.token),
            client=opening.client,
            zone=self._audience.zone,
        )
        self._house.door.enter(self._line, visit)
        self._line.expect(len(body))
        self._line.send(answer(self._guest.id, body))
        self._house.crier.add(self._audience, self._line)
        self._joined.set()

    def _receive(self, frame: Frame) -> None:
        request = read(self._line, frame)
        if request is None:
            return
        wait = self._house.throttle(self._station)
        if wait:
            refuse(self._line, request.id, Refused(Reason.TOO_FAST, {"retry_after_s": wait}))
        elif request.method in (OPEN, ASK):
            fail(self._line, request.id, INVALID_REQUEST, "The session is open already")
        else:
            self._wish(request)

    def _wish(self, request: Request) -> None:
        try:
            wish = decode_errand(request) or decode_command(request)
        except BadMessage as error:
            fail(self._line, error.id, error.code, error.message)
            return
        if self._role not in wish.roles:
            facts = {"role": self._role, "method": wish.method}
            refuse(self._line, request.id, Refused(Reason.NOT_ALLOWED, {**facts}))
        elif isinstance(wish, Errand):
            self._aside(self._run(request.id, wish))
        else:
            self._command(request, wish)

    async def _run(self, id: Id, errand: Errand) -> None:
        try:
            sender = Sender(self._station, self._role, self._agency)
            done = await run(self._house, errand, sender)
        except StoreError:
            done = Refused(Reason.STORAGE_FAILED)
        except Exception:  # a fault of ours must leave no station without an answer
            log.exception("Could not do %s", errand.method)
            self._line.send(failure(id, encode(INTERNAL)))
            return
        if isinstance(done, Refused):
            refuse(self._line, id, done)
        else:
            self._line.send(answer(id, encode(done)))

    def _aside(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _command(self, request: Request, command: Command) -> None:
        self._unanswered += 1
        known = self._house.engine.answered((self._station, command.key))
        if known:
            self._ask(request.id, command)
        elif isinstance(command, OpenCounter | SignIn):
            self._aside(self._with_pin(request.id, command))
        elif isinstance(command, CHANGES):
            self._aside(self._with_proposal(request.id, command))
        else:
            self._ask(request.id, command)

    async def _with_pin(self, id: Id, command: OpenCounter | SignIn) -> None:
        try:
            pins = self._house.pins
            barred = await pins.refuse(self._station, self._role, self._agency, command)
        except StoreError:
            barred = Refused(Reason.STORAGE_FAILED)
        self._ask(id, command, barred)

    async def _with_proposal(self, id: Id, command: Change) -> None:
        house = self._house
        try:
            asked = (command, house.engine.hall, self._station, self._agency)
            made = await asyncio.to_thread(house.editor.propose, *asked)
        except StoreError:
            made = Refused(Reason.STORAGE_FAILED)
        except Exception:  # a fault in the readers must leave no station without an answer
            log.exception("Could not read what %s brings", command.method)
            self._answer(id, Told(encode(INTERNAL), refused=True))
            return
        if isinstance(made, Refused):
            self._ask(id, command, made)
        else:
            self._ask(id, command, proposal=made)

    def _ask(
        self,
        id: Id,
        command: Command,
        barred: Refused | None = None,
        proposal: Proposal | None = None,
    ) -> None:
        wish = Wish(
            station=self._station,
            role=self._role,
            agency=self._agency,
            command=command,
            reply=partial(self._answer, id),
            barred=barred,
            proposal=proposal,
        )
        self._house.engine.ask(wish)

    def _answer(self, id: Id, told: Told) -> None:
        self._unanswered -= 1
        self._room.set()
        self._line.send(failure(id, told.body) if told.refused else answer(id, told.body))


def _nothing() -> None:
    """Nobody waits for this."""
