"""How clients that others write may say things: what is meant, where it can be nothing else."""

from typing import TypeVar

import msgspec
from msgspec import NODEFAULT, Raw, Struct
from msgspec.structs import FieldInfo, fields

from antrean_shared.errors import Id

S = TypeVar("S", bound=Struct)


class Claim(Struct, frozen=True, kw_only=True):
    """What an opening in words of another version still tells of who asks."""

    protocol: int
    role: str = ""
    station: str = ""
    token: str = ""


def claim_of(params: Raw) -> Claim | None:
    """Read who asks to open a session that cannot be understood; None when not even that can."""
    try:
        return msgspec.json.decode(params, type=Claim)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def is_notification(whole: object) -> bool:
    """Tell whether a frame is a request that JSON-RPC leaves without an answer."""
    if not isinstance(whole, dict) or "id" in whole:
        return False
    return whole.get("jsonrpc") == "2.0" and isinstance(whole.get("method"), str)


def id_of(whole: object) -> Id:
    """Return the id of a frame that is no request, so that its sender knows which one it was."""
    id = whole.get("id") if isinstance(whole, dict) else None
    return id if isinstance(id, str | int | float) and not isinstance(id, bool) else None


def without_nulls(decoder: msgspec.json.Decoder[S], params: Raw) -> S | None:
    """Read params in which null stands for what may be left out; None if that is not it.

    For params that were refused as they stand: a null that means something never comes here.
    """
    spare = {each.encode_name for each in fields(decoder.type) if _has_default(each)}
    try:
        whole = msgspec.json.decode(params)
        if not isinstance(whole, dict | None):
            return None
        said = {
            name: value
            for name, value in (whole or {}).items()
            if value is not None or name not in spare
        }
        return decoder.decode(msgspec.json.encode(said))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _has_default(field: FieldInfo) -> bool:
    return field.default is not NODEFAULT or field.default_factory is not NODEFAULT
