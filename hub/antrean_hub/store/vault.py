"""Keeps what is known of booked visitors sealed on disk, and lets a whole day of it be forgotten.

The journal is chained and cannot be edited. So what names a visitor (the booking's code, and the
mark of its person) is written there under a key of the visit's day, and the keys lie in a file of
their own: when a day's key is destroyed, its words are gone from the journal, its tables and every
copy, and the chain still holds. Equal words of one day are sealed alike, so that the tables still
agree with the journal, with the key or without it.
"""

import os
import re
import threading
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.sight import Record
from antrean_hub.store.errors import CommitFailed, FileDamaged
from antrean_shared import durable

SUFFIX = ".keys"
KEY_BITS = 256
SEALED = re.compile(r"~(\d{4}-\d\d-\d\d)\.([A-Za-z0-9_=-]+)")

Keys: TypeAlias = dict[date, bytes]


class Vault:
    """The keys beside a hall's file; without a file it seals nothing and opens nothing."""

    def __init__(self, file: Path | None) -> None:
        """Use ``file``, made with the first key; raises FileDamaged when it cannot be read."""
        self._file = file
        self._lock = threading.Lock()
        self._keys = _read(file) if file is not None else {}

    def seal(self, day: date, text: str) -> str:
        """Return ``text`` sealed for its day; raises CommitFailed when a new key is not kept."""
        if self._file is None or SEALED.fullmatch(text):
            return text
        words = AESSIV(self._key(day)).encrypt(text.encode(), [day.isoformat().encode()])
        return f"~{day}.{urlsafe_b64encode(words).decode()}"

    def open(self, text: str) -> str:
        """Return what was sealed; as it is where it was not, or where its key is gone."""
        found = SEALED.fullmatch(text)
        key = self._keys.get(date.fromisoformat(found[1])) if found else None
        if found is None or key is None:
            return text
        try:
            return AESSIV(key).decrypt(urlsafe_b64decode(found[2]), [found[1].encode()]).decode()
        except (InvalidTag, ValueError):
            return text

    def forget(self, before: date) -> tuple[date, ...]:
        """Destroy the keys of the days before that one; return the days. Raises CommitFailed."""
        with self._lock:
            days = tuple(sorted(day for day in self._keys if day < before))
            if days:
                self._keep({day: key for day, key in self._keys.items() if day >= before})
        return days

    def _key(self, day: date) -> bytes:
        with self._lock:
            if day not in self._keys:
                self._keep({**self._keys, day: AESSIV.generate_key(KEY_BITS)})
            return self._keys[day]

    def _keep(self, keys: Keys) -> None:
        if self._file is not None:
            try:
                write_keys(self._file, keys)
            except OSError as error:
                raise CommitFailed(f"The disk refused the keys of bookings: {error}") from error
        self._keys = keys


BLIND = Vault(None)
"""Reads a journal without its keys: everything holds, and no visitor is known."""


def beside(database: Path) -> Path:
    """Return where the keys of a hall's file lie."""
    return database.with_suffix(SUFFIX)


def is_sealed(text: str) -> bool:
    """Tell whether these words are still sealed: their key is not here."""
    return SEALED.fullmatch(text) is not None


def write_keys(file: Path, keys: Mapping[date, bytes]) -> None:
    """Write keys for this user alone, as one, over what was there; raises OSError."""
    fresh = durable.beside(file, msgspec.json.encode(dict(keys)), 0o600)
    _overwrite(file)
    durable.into_place(fresh, file)


def sealed(record: Record, vault: Vault) -> f.Fact:
    """Return the record's fact as the journal keeps it."""
    seal = _SEALERS.get(type(record.fact))
    return record.fact if seal is None else seal(record.fact, record, vault)


def opened(fact: f.Fact, vault: Vault) -> f.Fact:
    """Return a fact of the journal as the hall knows it."""
    opener = _OPENERS.get(type(fact))
    return fact if opener is None else opener(fact, vault)


def sealed_booking(booking: f.Booking, vault: Vault) -> f.Booking:
    """Return the booking as tables and journal keep it."""
    seal = partial(vault.seal, booking.at.date())
    return replace(booking, code=seal(booking.code), person=seal(booking.person))


def _read(file: Path) -> Keys:
    try:
        return msgspec.json.decode(file.read_bytes(), type=Keys)
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.DecodeError) as error:
        raise FileDamaged(
            f"{file} cannot be read: {error}. It holds the keys of bookings; put its copy back, or "
            "move it away: then bookings made so far are unknown for good."
        ) from error


def _overwrite(file: Path) -> None:
    """Write over the old keys before they are let go, as far as the disk does so in place."""
    if file.exists():
        with file.open("r+b") as old:
            old.write(bytes(file.stat().st_size))
            old.flush()
            os.fsync(old.fileno())


def _code(record: Record, vault: Vault, code: str) -> str:
    known = record.before.bookings.get(code)
    day = known.at.date() if known is not None else record.at.date()
    return vault.seal(day, code)


def _seal_added(fact: f.BookingAdded, _record: Record, vault: Vault) -> f.Fact:
    return replace(fact, booking=sealed_booking(fact.booking, vault))


def _seal_cancelled(fact: f.BookingCancelled, record: Record, vault: Vault) -> f.Fact:
    return replace(fact, code=_code(record, vault, fact.code))


def _seal_expired(fact: f.BookingsExpired, record: Record, vault: Vault) -> f.Fact:
    return replace(fact, codes=tuple(_code(record, vault, code) for code in fact.codes))


def _seal_taken(fact: f.TicketTaken, record: Record, vault: Vault) -> f.Fact:
    return replace(fact, booking=_code(record, vault, fact.booking)) if fact.booking else fact


def _seal_day(fact: f.DayOpened, _record: Record, vault: Vault) -> f.Fact:
    return replace(fact, bookings=tuple(sealed_booking(each, vault) for each in fact.bookings))


def _open_booking(booking: f.Booking, vault: Vault) -> f.Booking:
    return replace(booking, code=vault.open(booking.code), person=vault.open(booking.person))


def _open_added(fact: f.BookingAdded, vault: Vault) -> f.Fact:
    return replace(fact, booking=_open_booking(fact.booking, vault))


def _open_cancelled(fact: f.BookingCancelled, vault: Vault) -> f.Fact:
    return replace(fact, code=vault.open(fact.code))


def _open_expired(fact: f.BookingsExpired, vault: Vault) -> f.Fact:
    return replace(fact, codes=tuple(map(vault.open, fact.codes)))


def _open_taken(fact: f.TicketTaken, vault: Vault) -> f.Fact:
    return replace(fact, booking=vault.open(fact.booking)) if fact.booking else fact


def _open_day(fact: f.DayOpened, vault: Vault) -> f.Fact:
    return replace(fact, bookings=tuple(_open_booking(each, vault) for each in fact.bookings))


_SEALERS: Mapping[type[f.Fact], Callable[[Any, Record, Vault], f.Fact]] = {
    f.BookingAdded: _seal_added,
    f.BookingCancelled: _seal_cancelled,
    f.BookingsExpired: _seal_expired,
    f.TicketTaken: _seal_taken,
    f.DayOpened: _seal_day,
}
_OPENERS: Mapping[type[f.Fact], Callable[[Any, Vault], f.Fact]] = {
    f.BookingAdded: _open_added,
    f.BookingCancelled: _open_cancelled,
    f.BookingsExpired: _open_expired,
    f.TicketTaken: _open_taken,
    f.DayOpened: _open_day,
}
