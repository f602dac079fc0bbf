"""Writes a catalogue in the form that Qt itself reads, in memory.

A translator written in Python would do, but for one thing: QML loads its files in a thread of its
own, which also asks for translations. That thread would wait for Python's lock while Python waits
for the thread, and a screen that starts in English would never appear.
"""

import struct
from collections.abc import Iterable, Mapping
from enum import IntEnum

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
ONE_AND_MANY = bytes((0x01, 1))
"""Qt's rule code for languages whose first form is for exactly 1."""


class _Section(IntEnum):
    HASHES = 0x42
    MESSAGES = 0x69
    NUMERUS_RULES = 0x88


class _Field(IntEnum):
    END = 0x01
    TRANSLATION = 0x03
    COMMENT = 0x05
    SOURCE = 0x06
    CONTEXT = 0x07


def encode(catalogue: Mapping[tuple[str, str], Iterable[str]]) -> bytes:
    """Return ``catalogue``, (context, source) → forms, as the bytes of a ``.qm`` file."""
    messages = bytearray()
    places: list[tuple[int, int]] = []
    for (context, source), forms in catalogue.items():
        places.append((_hash(source.encode()), len(messages)))
        messages += _message(context, source, _one_and_many(tuple(forms)))
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    return MAGIC + b"".join(
        (
            _section(_Section.HASHES, hashes),
            _section(_Section.MESSAGES, bytes(messages)),
            _section(_Section.NUMERUS_RULES, ONE_AND_MANY),
        )
    )


def _one_and_many(forms: tuple[str, ...]) -> tuple[str, ...]:
    # lupdate sees no plural in Python's texts: asked for many, Qt must find the one form there is.
    return forms if len(forms) > 1 else forms * 2


def _message(context: str, source: str, forms: Iterable[str]) -> bytes:
    return b"".join(
        (
            *(_field(_Field.TRANSLATION, form.encode("utf-16-be")) for form in forms),
            _field(_Field.COMMENT, b""),
            _field(_Field.SOURCE, source.encode()),
            _field(_Field.CONTEXT, context.encode()),
            bytes((_Field.END,)),
        )
    )


def _section(tag: _Section, data: bytes) -> bytes:
    return struct.pack(">BI", tag, len(data)) + data


def _field(tag: _Field, data: bytes) -> bytes:
    return struct.pack(">BI", tag, len(data)) + data


def _hash(source: bytes) -> int:
    """Return the ELF hash by which Qt finds a source text."""
    value = 0
    for byte in source:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1
