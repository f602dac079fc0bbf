"""Files on their way between stations and the hub, part by part; each within a frame."""

from typing import TypeAlias

from msgspec import Struct

from antrean_hub.core.refusals import Refused
from antrean_shared.errands import PART_BYTES, UploadPart
from antrean_shared.managing import FilePart, Uploaded
from antrean_shared.words import AgencyId, Reason, StationId

Owner: TypeAlias = tuple[StationId, AgencyId | None]
"""For whom a file was packed: a station that becomes another agency's finds nothing of the old."""


class Upload(Struct):
    """A file that is coming in."""

    name: str
    of: int
    parts: list[bytes]


class Parcels:
    """The files that stations are bringing and fetching."""

    def __init__(self) -> None:
        self._incoming: dict[StationId, Upload] = {}
        self._outgoing: dict[Owner, tuple[str, bytes]] = {}

    def bring(self, part: UploadPart, station: StationId) -> Uploaded | Refused:
        """Take one part of a file; a part out of turn is as if nothing had come."""
        upload = self._incoming.get(station)
        if part.part == 1:
            upload = self._incoming[station] = Upload(part.name, part.of, [])
        if upload is None or (len(upload.parts) + 1, upload.of) != (part.part, part.of):
            return Refused(Reason.NO_FILE)
        upload.parts.append(part.data)
        return Uploaded(len(upload.parts), upload.of)

    def brought(self, station: StationId) -> tuple[str, bytes] | None:
        """Return the name and content of the file that has come whole, if one has."""
        upload = self._incoming.get(station)
        if upload is None or len(upload.parts) < upload.of:
            return None
        return upload.name, b"".join(upload.parts)

    def pack(self, owner: Owner, name: str, data: bytes) -> None:
        """Have a file ready to be fetched."""
        self._outgoing[owner] = name, data

    def fetch(self, owner: Owner, part: int) -> FilePart | Refused:
        """Give one part of what was packed, from 1."""
        name, data = self._outgoing.get(owner, ("", b""))
        of = -(-len(data) // PART_BYTES)
        if part > of:
            return Refused(Reason.NO_FILE)
        start = (part - 1) * PART_BYTES
        return FilePart(name=name, part=part, of=of, data=data[start : start + PART_BYTES])
