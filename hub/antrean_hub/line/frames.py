"""A station's frames as requests, and the two ways of saying no to one."""

from typing import TypeAlias

from antrean_hub.core.refusals import Refused, refusal
from antrean_hub.line.crier import Line
from antrean_shared.errors import BadMessage, Id
from antrean_shared.messages import PARSE_ERROR, Request, decode_request, encode, failure
from antrean_shared.wire import ErrorObject

Frame: TypeAlias = str | bytes


def read(line: Line, frame: Frame) -> Request | None:
    """Return the frame as a request; None for a notification, and after telling what is wrong."""
    if isinstance(frame, bytes):
        fail(line, None, PARSE_ERROR, "Not JSON: send text frames")
        return None
    try:
        return decode_request(frame)
    except BadMessage as error:
        fail(line, error.id, error.code, error.message)
        return None


def refuse(line: Line, id: Id, refused: Refused) -> None:
    """Answer with the reason word of the hall's rules."""
    line.send(failure(id, encode(refusal(refused))))


def fail(line: Line, id: Id, code: int, message: str) -> None:
    """Answer with a code of JSON-RPC: the request cannot be understood."""
    line.send(failure(id, encode(ErrorObject(code=code, message=message))))
