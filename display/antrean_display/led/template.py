"""How a sign wants to be told: a template from a TOML file, and the bytes it makes of a number."""

import tomllib
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct

TEMPLATES = Path(__file__).parent / "templates"
WRITE_REGISTERS = 0x10
ANSWER_BYTES = 8
LONGEST = 240
"""Characters that fit a Modbus frame."""


class BadTemplate(Exception):
    """The template cannot be used; says where and why."""


class Protocol(StrEnum):
    """What stands around the text."""

    TEXT = "text"
    MODBUS = "modbus"


class Check(StrEnum):
    """What proves the text."""

    NONE = "none"
    XOR = "xor"
    SUM = "sum"
    """The lowest byte of the sum."""


class Shown(Struct, frozen=True):
    """What stands on a sign; empty texts while nobody is called."""

    number: str = ""
    counter: str = ""

    @property
    def queue(self) -> str:
        """The letters before the dash."""
        return self.number.rpartition("-")[0]

    @property
    def digits(self) -> str:
        """The figures after the dash, for signs that have no letters."""
        return self.number.rpartition("-")[2]


class Template(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One make of sign."""

    name: str
    body: str
    """The text, of ``{number}``, ``{queue}``, ``{digits}``, ``{counter}`` and ``{address}``."""
    protocol: Protocol = Protocol.TEXT
    frame: str = "{body}"
    """What is sent, of ``{body}`` and ``{check}``. Not for Modbus."""
    covers: str = "{body}"
    """What the check is made of."""
    check: Check = Check.NONE
    check_hex: bool = False
    """The check as two hexadecimal figures instead of one byte."""
    encoding: str = "ascii"
    register: int = 0
    """Modbus: the first register of the text."""

    def bytes_for(self, shown: Shown, address: int) -> bytes:
        """Return what is sent so that the sign shows ``shown``."""
        body = self.body.format(
            number=shown.number,
            queue=shown.queue,
            digits=shown.digits,
            counter=shown.counter,
            address=address,
        )
        if self.protocol is Protocol.MODBUS:
            return write_registers(address, self.register, self._encoded(body)[:LONGEST])
        return self._framed(body)

    def answered(self, frame: bytes, answer: bytes) -> bool:
        """Tell whether ``answer`` says that ``frame`` was taken; always where none is due."""
        if self.protocol is not Protocol.MODBUS or frame[0] == 0:
            return True
        head = frame[:6]
        return answer == head + crc16(head)

    @property
    def answer_bytes(self) -> int:
        """How many bytes a sign answers."""
        return ANSWER_BYTES if self.protocol is Protocol.MODBUS else 0

    def _framed(self, body: str) -> bytes:
        check = _CHECKS[self.check](self._encoded(self.covers.format(body=body)))
        proof = check.hex().upper().encode() if self.check_hex else check
        before, _, after = self.frame.partition("{check}")
        return self._encoded(before.format(body=body)) + proof + self._encoded(after)

    def _encoded(self, text: str) -> bytes:
        return text.encode(self.encoding, errors="replace")


def write_registers(address: int, register: int, text: bytes) -> bytes:
    """Return the Modbus RTU frame that writes ``text`` from ``register`` on."""
    text += b" " * (len(text) % 2)
    head = bytes((address, WRITE_REGISTERS, *register.to_bytes(2, "big")))
    frame = head + (len(text) // 2).to_bytes(2, "big") + bytes((len(text),)) + text
    return frame + crc16(frame)


def crc16(frame: bytes) -> bytes:
    """Return Modbus's check of ``frame``, the low byte first."""
    crc = 0xFFFF
    for byte in frame:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (0xA001 if crc & 1 else 0)
    return crc.to_bytes(2, "little")


def read(name: str) -> Template:
    """Return one of our templates by name, or one from a file. Raises BadTemplate."""
    file = TEMPLATES / f"{name}.toml"
    if not file.exists():
        file = Path(name)
    try:
        template = msgspec.convert(tomllib.loads(file.read_text("utf-8")), Template)
        template.bytes_for(Shown("A2-017", "3"), 1)
    except (OSError, ValueError, LookupError) as error:
        raise BadTemplate(f"{file}: {error}") from error
    return template


def _xor(text: bytes) -> bytes:
    check = 0
    for byte in text:
        check ^= byte
    return bytes((check,))


def _sum(text: bytes) -> bytes:
    return bytes((sum(text) & 0xFF,))


def _none(_text: bytes) -> bytes:
    return b""


_CHECKS = {Check.NONE: _none, Check.XOR: _xor, Check.SUM: _sum}
