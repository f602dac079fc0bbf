"""A day's seal: one line that, kept elsewhere, proves later that the journal was not made anew."""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct
from sqlalchemy import select

from antrean_hub.store.errors import StoreError
from antrean_hub.store.replay import EVENT, last_of, opening
from antrean_hub.store.store import Store

COMMENT = "#"


class Seal(Struct, frozen=True):
    """The end of a day: everything up to this event gave this chain."""

    day: date
    seq: int
    chain: bytes

    def __str__(self) -> str:
        """Return the line to print or keep."""
        return f"{self.day} {self.seq} {self.chain.hex()}"


class SealError(StoreError):
    """There is no such seal, or it cannot be read."""


def seal_of(store: Store, day: date | None = None) -> Seal:
    """Return the seal of ``day`` or the latest; raises SealError.

    A day that still runs is sealed as far as it has come.
    """
    with store.reading() as connection:
        first = opening(connection, day)
        if first is None:
            raise SealError(f"The hall was not open on {day}." if day else "No day was opened yet.")
        last = last_of(connection, first)
        row = connection.execute(
            select(EVENT.c.day, EVENT.c.chain).where(EVENT.c.seq == last)
        ).one()
    return Seal(row.day, last, row.chain)


def read_seals(lines: Iterable[str]) -> Iterator[Seal]:
    """Yield the seals written in ``lines``; raises SealError."""
    for nth, line in enumerate(lines, start=1):
        if line.strip() and not line.startswith(COMMENT):
            yield _read(nth, line)


def _read(nth: int, line: str) -> Seal:
    try:
        day, seq, chain = line.split()
        return Seal(date.fromisoformat(day), int(seq), bytes.fromhex(chain))
    except ValueError:
        raise SealError(
            f"Line {nth} is no seal. A seal is a date, a number and 64 hexadecimal digits."
        ) from None
