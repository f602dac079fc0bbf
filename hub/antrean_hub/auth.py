"""Who may come in: stations by their token, officers by their PIN."""

import asyncio
import hmac
import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from msgspec import Struct

from antrean_hub.core.refusals import Refused
from antrean_hub.store.store import Officer, Paired
from antrean_shared.commands import OpenCounter, SignIn
from antrean_shared.leniency import Claim
from antrean_shared.messages import PROTOCOL, Opening
from antrean_shared.words import AgencyId, Reason, Role, StationId

TRIES = 5
LOCK_S = 60
HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
"""OWASP's least memory for argon2id: the hub stays small."""


def new_token() -> str:
    """Return a station's new secret."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> bytes:
    """Return what is kept of a token."""
    return sha256(token.encode()).digest()


def hash_pin(pin: str) -> str:
    """Return what is kept of a PIN."""
    return HASHER.hash(pin)


def barred_by_protocol(spoken: int) -> Refused | None:
    """Tell why a machine that speaks this version of the wire is not understood."""
    if spoken == PROTOCOL:
        return None
    reason = Reason.PROTOCOL_TOO_OLD if spoken < PROTOCOL else Reason.PROTOCOL_TOO_NEW
    return Refused(reason, {"asked": spoken, "spoken": PROTOCOL})


def admit(opening: Opening | Claim, paired: Paired | None) -> Refused | None:
    """Tell why a station may not open a session."""
    barred = barred_by_protocol(opening.protocol)
    if barred is not None:
        return barred
    told = token_hash(opening.token)
    if paired is None or not any(hmac.compare_digest(told, each) for each in paired.tokens):
        return Refused(Reason.UNKNOWN_TOKEN, {"station": opening.station})
    if paired.role != opening.role:
        return Refused(Reason.WRONG_ROLE, {"paired": paired.role, "asked": f"{opening.role:.80}"})
    return None


class Tries(Struct):
    """Wrong PINs of one officer at one station."""

    wrong: int = 0
    locked_until: float = 0.0


class PinCheck:
    """Checks officers' PINs aside from the loop, and locks after too many wrong ones.

    The lock is on the officer at one station: a stranger at a counter cannot lock the officer out
    of the others.
    """

    def __init__(
        self, find: Callable[[str], Officer | None], monotonic: Callable[[], float]
    ) -> None:
        self._find = find
        self._monotonic = monotonic
        self._tries: dict[tuple[StationId, str], Tries] = {}
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pin")

    def close(self) -> None:
        """End the thread."""
        self._thread.shutdown(cancel_futures=True)

    async def refuse(
        self, station: StationId, role: Role, agency: AgencyId | None, command: OpenCounter | SignIn
    ) -> Refused | None:
        """Tell why this officer may not open this counter, or sign in at a station of ``role``."""
        officer = self._find(command.officer)
        if officer is None:
            return Refused(Reason.UNKNOWN_OFFICER, {"officer": command.officer})
        tries = self._tries.setdefault((station, officer.name), Tries())
        wait = tries.locked_until - self._monotonic()
        if wait > 0:
            return Refused(Reason.TOO_FAST, {"retry_after_s": round(wait) or 1})
        loop = asyncio.get_running_loop()
        if not await loop.run_in_executor(self._thread, _matches, officer.pin, command.pin):
            return self._wrong(tries)
        tries.wrong = 0
        if isinstance(command, SignIn):
            return _not_on_duty(officer, role, agency)
        if officer.counters is not None and command.counter not in officer.counters:
            return Refused(Reason.NOT_YOUR_COUNTER, {"counter": command.counter})
        return None

    def _wrong(self, tries: Tries) -> Refused:
        tries.wrong += 1
        left = TRIES - tries.wrong
        if left <= 0:
            tries.wrong, tries.locked_until = 0, self._monotonic() + LOCK_S
        return Refused(Reason.WRONG_PIN, {"left": max(left, 0)})


def _not_on_duty(officer: Officer, role: Role, agency: AgencyId | None) -> Refused | None:
    """Tell why this person may not be what the station is for."""
    if role not in officer.duties:
        return Refused(Reason.NOT_YOUR_DUTY, {"officer": officer.name, "role": role})
    if officer.agency != agency and role is Role.AGENCY_HEAD:
        return Refused(Reason.NOT_YOUR_AGENCY, {"what": agency})
    return None


def _matches(kept: str, pin: str) -> bool:
    try:
        return HASHER.verify(kept, pin)
    except (VerificationError, InvalidHashError):
        return False
