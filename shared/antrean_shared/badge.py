"""What a paired machine keeps in a file of its own: who it is, its token, and whom it trusts."""

import stat
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from antrean_shared import durable
from antrean_shared.words import AgencyId, CounterId, Role, StationId


class Badge(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Given at pairing; the token changes with the months."""

    hub: str
    """Where the hub was found; it may have moved since."""
    station: StationId
    role: Role
    token: str
    ca: str = ""
    """The hall's authority as it was when people compared its fingerprint; empty on loopback."""
    zone: str | None = None
    counter: CounterId | None = None
    agency: AgencyId | None = None
    before: str = ""
    """The token that this one replaced, for a hub that was restored from an older copy."""


class BadBadge(ValueError):
    """A file that holds no badge."""


def kept(file: Path) -> Badge | None:
    """Return the badge in ``file``, None where there is none; raises OSError, BadBadge."""
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        return None
    try:
        return msgspec.json.decode(content, type=Badge)
    except msgspec.DecodeError as error:
        raise BadBadge(
            f"{file} is no badge: {error}. Delete it and pair the machine anew."
        ) from error


def keep(badge: Badge, file: Path) -> None:
    """Write the badge for this machine's own user alone, as one; raises OSError.

    In a folder that all users of a machine share, it is for them all: the officers of a counter's
    PC are one station.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    shared = file.parent.stat().st_mode & stat.S_IWOTH
    durable.put(file, msgspec.json.encode(badge), 0o666 if shared else 0o600)


def renew(file: Path, token: str) -> None:
    """Put a new token on the badge in ``file``; raises OSError, BadBadge."""
    worn = kept(file)
    if worn is not None:
        keep(replace(worn, token=token, before=worn.token), file)


def step_back(file: Path) -> bool:
    """Put the token before this one on the badge again; False where there was none."""
    worn = kept(file)
    if worn is None or not worn.before:
        return False
    keep(replace(worn, token=worn.before, before=""), file)
    return True


def drop(file: Path) -> None:
    """Put a badge aside that the hub does not know any more; raises OSError."""
    file.replace(file.with_name(f"{file.name}.old"))
