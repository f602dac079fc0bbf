"""What the hub answers of itself: the opened session, its health, its errors."""

from datetime import datetime
from typing import TypeAlias

from msgspec import Struct

from antrean_shared.wire.view import Event, View


class HubFacts(Struct, frozen=True):
    """Who answers."""

    name: str
    version: str
    hall: str


class Opened(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The answer to ``session.open``: either the whole view or the events missed."""

    protocol: int
    hub: HubFacts
    now: datetime
    seq: int
    view: View | None = None
    events: tuple[Event, ...] | None = None


class CommitTimes(Struct, frozen=True):
    """How long the disk takes, in milliseconds."""

    p50: float
    p99: float


class HubStatus(Struct, frozen=True):
    """The answer to ``hub.status``."""

    uptime_s: int
    seq: int
    stations: int
    waiting: int
    commit_ms: CommitTimes
    disk_free: int
    """Bytes."""
    last_backup_at: datetime | None


Detail: TypeAlias = str | int | float | bool | None
"""One fact of a refusal."""


class ErrorObject(Struct, frozen=True, kw_only=True):
    """A JSON-RPC error; ``data.reason`` is there when the hall's rules refused."""

    code: int
    message: str
    data: dict[str, Detail] = {}

    @property
    def reason(self) -> str | None:
        """The reason word of a refusal, else None."""
        reason = self.data.get("reason")
        return reason if isinstance(reason, str) else None
