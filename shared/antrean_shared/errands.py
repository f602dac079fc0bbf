"""What a station asks of the hub itself rather than of the hall: nothing of the queue changes.

Like commands they have a method, roles and a result, but no key: asked again, they are answered
again.
"""

from datetime import date
from typing import Annotated, ClassVar

from msgspec import Meta, Struct

from antrean_shared import managing, pairing
from antrean_shared.commands import EDITORS, MANAGERS, Words
from antrean_shared.pairing import Name, PairingCode, StationName
from antrean_shared.wire import HubStatus
from antrean_shared.words import AgencyId, Role, StationId

EVERYONE = frozenset(Role)
KEEPERS = frozenset({Role.SUPERVISOR, Role.TECHNICIAN})
"""Who looks after the stations."""


PART_BYTES = 32 * 1024
"""The most that one part of a file holds, so that its frame is within the limit."""
MOST_PARTS = 64

Part = Annotated[int, Meta(ge=1, le=MOST_PARTS)]


class Errand(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What every errand has."""

    method: ClassVar[str]
    roles: ClassVar[frozenset[Role]]
    result: ClassVar[type[Struct]]


class AskStatus(Errand, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """Ask how the hub is."""

    method = "hub.status"
    roles = EVERYONE
    result = HubStatus


class ListPairings(Errand, frozen=True, kw_only=True):
    """Ask which new machines wait to be paired."""

    method = "pairing.list"
    roles = KEEPERS
    result = pairing.Pairings


class ApprovePairing(Errand, frozen=True, kw_only=True):
    """Make the machine with this code a station; the name of an old one replaces it.

    A technician may pair kiosks, displays, counters and front desks; a supervisor everything.
    """

    method = "pairing.approve"
    roles = KEEPERS
    result = pairing.Paired

    code: PairingCode
    role: Role
    station: StationName
    zone: Name | None = None
    """Of a display: the zone it hangs in; null for the whole hall."""
    counter: Name | None = None
    """Of a counter: the one it always stands at."""
    agency: Name | None = None
    """Of an agency head: the only agency it sees."""


class RefusePairing(Errand, frozen=True, kw_only=True):
    """Send the machine with this code away."""

    method = "pairing.refuse"
    roles = KEEPERS
    result = pairing.Answered

    code: PairingCode


class RotateToken(Errand, frozen=True, kw_only=True):
    """Ask for a new token of one's own; the old one ends when the new one has opened once."""

    method = "station.rotate"
    roles = EVERYONE
    result = pairing.Rotated


class RevokeStation(Errand, frozen=True, kw_only=True):
    """End a machine's pairing: it leaves at once and may not come in again."""

    method = "station.revoke"
    roles = KEEPERS
    result = managing.Revoked

    station: StationId
    reason: Words = ""


class ListStations(Errand, frozen=True, kw_only=True):
    """List the machines that may come in, and how they are."""

    method = "stations.list"
    roles = KEEPERS
    result = managing.Stations


class ListTables(Errand, frozen=True, kw_only=True):
    """List the hall's tables and their columns; to an agency head, those it has rows in."""

    method = "hall.tables"
    roles = EDITORS
    result = managing.HallTables


class ReadTable(Errand, frozen=True, kw_only=True):
    """Read a table's rows, from the one after ``after`` on."""

    method = "hall.table"
    roles = EDITORS
    result = managing.TablePage

    table: str
    after: Annotated[int, Meta(ge=0)] = 0


class ListVersions(Errand, frozen=True, kw_only=True):
    """List who changed the hall's tables, when and why; to an agency head, its own rows."""

    method = "hall.versions"
    roles = EDITORS
    result = managing.HallVersions

    before: int | None = None
    """Only versions before this one."""


class UploadPart(Errand, frozen=True, kw_only=True):
    """Bring one part of a file; ``hall.import`` then reads the whole. Part 1 begins anew."""

    method = "hall.upload"
    roles = EDITORS
    result = managing.Uploaded

    name: Annotated[str, Meta(min_length=1, max_length=120)]
    """As the office calls it: ``aula.xlsx``, ``aula.ods``, ``layanan.csv``."""
    part: Part
    of: Part
    data: Annotated[bytes, Meta(max_length=PART_BYTES)]
    """In base64."""


class FetchFile(Errand, frozen=True, kw_only=True):
    """Fetch the hall's tables as one workbook, part by part."""

    method = "hall.export"
    roles = EDITORS
    result = managing.FilePart

    part: Part = 1


class FetchReport(Errand, frozen=True, kw_only=True):
    """Fetch a report as a workbook, part by part; an agency head that of its own agency.

    The first part has it made anew, which takes seconds where a hall has years behind it.
    """

    method = "hall.report"
    roles = EDITORS
    result = managing.FilePart

    first_day: date
    last_day: date
    """Included; at most a year after the first."""
    part: Annotated[int, Meta(ge=1)] = 1


class AskTrend(Errand, frozen=True, kw_only=True):
    """Ask how many waited in the hours just gone: in the hall, or at one agency."""

    method = "hall.trend"
    roles = EDITORS
    result = managing.Trend

    agency: AgencyId | None = None


class AskWhy(Errand, frozen=True, kw_only=True):
    """Ask what happened to a number, and why it was called when it was."""

    method = "audit.why"
    roles = MANAGERS
    result = managing.Story

    number: Annotated[str, Meta(min_length=1, max_length=16)]
    day: date | None = None
    """Null for the latest."""


ERRANDS: tuple[type[Errand], ...] = (
    AskStatus,
    ListPairings,
    ApprovePairing,
    RefusePairing,
    RotateToken,
    RevokeStation,
    ListStations,
    ListTables,
    ReadTable,
    ListVersions,
    UploadPart,
    FetchFile,
    FetchReport,
    AskTrend,
    AskWhy,
)
"""Every errand of the wire, in the order of the contract."""
