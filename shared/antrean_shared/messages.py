"""The codec: JSON-RPC 2.0 text to frozen values and back. JSON lives here and nowhere else."""

from collections.abc import Iterable, Mapping
from typing import Literal, TypeVar

import msgspec
from msgspec import Raw, Struct

from antrean_shared.commands import COMMANDS, Command
from antrean_shared.errands import ERRANDS, Errand
from antrean_shared.errors import BadMessage, Id, NotUnderstood, OpeningRefused
from antrean_shared.leniency import id_of, is_notification, without_nulls
from antrean_shared.pairing import GRANTED, Asked, Asking, Ended, Granted
from antrean_shared.wire import ErrorObject, Event
from antrean_shared.words import Reason, Role

PROTOCOL = 1
"""The version of the wire that this package speaks."""

MAX_FRAME = 64 * 1024
"""Bytes; the hub refuses longer ones (close code 1009)."""

PARSE_ERROR = -32700
INVALID_REQUEST = -32600
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
INTERNAL_ERROR = -32603
EVENTS = "events"
REFUSED = 1
"""The hall's rules said no; ``data.reason`` says why."""

S = TypeVar("S", bound=Struct)


class Opening(Struct, frozen=True, kw_only=True):
    """The params of ``session.open``."""

    protocol: int
    role: Role
    station: str
    token: str
    since: int | None = None
    client: str = ""
    zone: str | None = None


class Request(Struct, frozen=True, kw_only=True):
    """A request as it arrived; ``params`` are read when the method is known."""

    jsonrpc: Literal["2.0"]
    id: Id
    method: str
    params: Raw = Raw(b"{}")


class EventsParams(Struct, frozen=True):
    """What one commit made, in order."""

    events: tuple[Event, ...]


class Incoming(Struct, frozen=True, kw_only=True):
    """Anything the hub sends: an answer (``result`` or ``error``), ``events``, or what came later.

    Its parts are still JSON, so that a word in one of them that this version does not know spoils
    nothing else; empty where there is none.
    """

    jsonrpc: Literal["2.0"]
    id: Id = None
    method: str | None = None
    params: Raw = Raw(b"")
    result: Raw = Raw(b"")
    """To be read as the type that the question expects."""
    error: Raw = Raw(b"")

    @property
    def failed(self) -> bool:
        """True when this is not an answer with a result."""
        return not bytes(self.result)


class Told(Struct, frozen=True, kw_only=True):
    """What the hub says to a machine that is not a station yet."""

    jsonrpc: Literal["2.0"]
    method: str | None = None
    params: Raw = Raw(b"")
    result: Raw = Raw(b"")
    error: ErrorObject | None = None


_encoder = msgspec.json.Encoder()
_requests = msgspec.json.Decoder(Request)
_incoming = msgspec.json.Decoder(Incoming)
_openings = msgspec.json.Decoder(Opening)
_events = msgspec.json.Decoder(EventsParams)
_errors = msgspec.json.Decoder(ErrorObject)
_told = msgspec.json.Decoder(Told)
_asked = msgspec.json.Decoder(Asked)
_granted = msgspec.json.Decoder(Granted)
_ended = msgspec.json.Decoder(Ended)
_askings = msgspec.json.Decoder(Asking)
_errands: Mapping[str, msgspec.json.Decoder[Errand]] = {
    errand.method: msgspec.json.Decoder(errand) for errand in ERRANDS
}
_commands: Mapping[str, msgspec.json.Decoder[Command]] = {
    command.method: msgspec.json.Decoder(command) for command in COMMANDS
}


def encode(value: object) -> bytes:
    """Return ``value`` as JSON."""
    return _encoder.encode(value)


def decode_request(text: str | bytes) -> Request | None:
    """Read a station's frame; raise BadMessage with the standard JSON-RPC code.

    None for a notification: JSON-RPC leaves it without an answer, and a wish whose answer nobody
    reads, a number that nobody would hold, is none.
    """
    try:
        return _requests.decode(text)
    except msgspec.ValidationError as error:
        whole = _syntax(text)
        if is_notification(whole):
            return None
        said = f"Not a JSON-RPC 2.0 request: {error}"
        raise BadMessage(INVALID_REQUEST, said, id_of(whole)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadMessage(PARSE_ERROR, f"Not JSON: {error}") from error


def decode_opening(request: Request) -> Opening:
    """Read the params of ``session.open``; raise BadMessage."""
    return _params(_openings, request)


def decode_command(request: Request) -> Command:
    """Read a command's params by its method; raise BadMessage."""
    decoder = _commands.get(request.method)
    if decoder is None:
        raise BadMessage(METHOD_NOT_FOUND, f"No method {request.method!r:.80}", request.id)
    return _params(decoder, request)


def decode_asking(request: Request) -> Asking:
    """Read the params of ``pairing.ask``; raise BadMessage."""
    return _params(_askings, request)


def decode_errand(request: Request) -> Errand | None:
    """Read an errand's params by its method, None for a method that is none; raise BadMessage."""
    decoder = _errands.get(request.method)
    return None if decoder is None else _params(decoder, request)


def decode_incoming(text: str | bytes) -> Incoming:
    """Read a frame of the hub; raise BadMessage."""
    return _read(_incoming, text)


def read_events(incoming: Incoming) -> tuple[Event, ...]:
    """Read the events of a frame, none of one that tells something else; raise NotUnderstood."""
    if incoming.method != EVENTS:
        return ()
    try:
        return _events.decode(incoming.params).events
    except msgspec.DecodeError as error:
        raise NotUnderstood(f"Events in words of another version: {error}") from error


def read_result(incoming: Incoming, kind: type[S]) -> S:
    """Read what came of a question; raise NotUnderstood."""
    try:
        return msgspec.json.decode(incoming.result, type=kind)
    except msgspec.DecodeError as error:
        raise NotUnderstood(f"An answer in words of another version: {error}") from error


def read_error(incoming: Incoming) -> ErrorObject:
    """Read why a question was refused; a hub that knows no such method is an older one."""
    try:
        error = _errors.decode(incoming.error)
    except msgspec.DecodeError:
        return not_understood("A refusal in words of another version")
    older = error.code == METHOD_NOT_FOUND
    return _of_versions(error.message, Reason.PROTOCOL_TOO_NEW) if older else error


def not_understood(message: str) -> ErrorObject:
    """Return the refusal that stands for an answer in words which this program does not know."""
    return _of_versions(message, Reason.PROTOCOL_TOO_OLD)


def opening_refused(error: ErrorObject) -> OpeningRefused:
    """Tell why the hub does not talk to this machine: an older one has no word for what it asks."""
    older = error.code in (METHOD_NOT_FOUND, INVALID_PARAMS)
    return OpeningRefused(
        error.reason or (Reason.PROTOCOL_TOO_NEW if older else "unknown"), error.message
    )


def _of_versions(message: str, reason: Reason) -> ErrorObject:
    return ErrorObject(code=REFUSED, message=message, data={"reason": reason})


def _read(decoder: msgspec.json.Decoder[S], text: str | bytes) -> S:
    try:
        return decoder.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadMessage(PARSE_ERROR, f"Not a message of the hub: {error}") from error


def read_asked(text: str | bytes) -> Asked:
    """Read the answer to ``pairing.ask``; raise BadMessage, or OpeningRefused for a no."""
    told = _read(_told, text)
    if told.error is not None:
        raise opening_refused(told.error)
    return _read(_asked, bytes(told.result))


def read_decision(text: str | bytes) -> Granted | Ended:
    """Read what became of ``pairing.ask``; raise BadMessage."""
    told = _read(_told, text)
    if told.method == GRANTED:
        return _read(_granted, bytes(told.params))
    return _read(_ended, bytes(told.params))


def request(id: Id, method: str, params: Struct) -> bytes:
    """Return a request frame."""
    return encode({"jsonrpc": "2.0", "id": id, "method": method, "params": params})


def answer(id: Id, result: bytes) -> bytes:
    """Return the frame that answers ``id`` with ``result``, already JSON."""
    return b'{"jsonrpc":"2.0","id":%b,"result":%b}' % (encode(id), result)


def failure(id: Id, error: bytes) -> bytes:
    """Return the frame that refuses ``id`` with ``error``, an ErrorObject already JSON."""
    return b'{"jsonrpc":"2.0","id":%b,"error":%b}' % (encode(id), error)


def announcement(method: str, params: bytes) -> bytes:
    """Return the frame that tells one machine something, ``params`` already JSON."""
    return b'{"jsonrpc":"2.0","method":%b,"params":%b}' % (encode(method), params)


def notification(events: Iterable[bytes]) -> bytes:
    """Return the one frame that carries a commit's events, each already JSON."""
    body = b",".join(events)
    return b'{"jsonrpc":"2.0","method":"events","params":{"events":[%b]}}' % body


def _syntax(text: str | bytes) -> object:
    """Tell broken JSON from JSON of another shape, which the typed reader may notice first."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadMessage(PARSE_ERROR, f"Not JSON: {error}") from error


def _params(decoder: msgspec.json.Decoder[S], request: Request) -> S:
    try:
        return decoder.decode(request.params)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        spoken = without_nulls(decoder, request.params)
        if spoken is not None:
            return spoken
        raise BadMessage(
            INVALID_PARAMS, f"Bad params of {request.method}: {error}", request.id
        ) from error
