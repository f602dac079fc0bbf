"""Values of the core as rows of the tables, and facts as the journal keeps them."""

from datetime import date, datetime
from functools import partial
from hashlib import sha256
from typing import TypeAlias, get_args

import msgspec

from antrean_hub.core.config import HallConfig, OfficerConfig
from antrean_hub.core.facts import FACTS, Booking, Fact, HallConfigured
from antrean_hub.core.hall import Ticket
from antrean_hub.store.batch import Answer, Entry
from antrean_hub.store.vault import Vault, opened, sealed, sealed_booking
from antrean_shared.words import AgencyId, CounterId, Role

Cell: TypeAlias = str | int | bytes | None
Row: TypeAlias = tuple[Cell, ...]

NO_CHAIN = bytes(32)
"""What the first event is chained to."""

OF_BOOKINGS = "booking."
"""The methods whose answers name a booking."""

EVERY_COUNTER = "all"
TOLD = 7
"""Columns of an event before its chain."""

FACT_NAMES = tuple(str(each.__struct_config__.tag) for each in get_args(FACTS))
"""Every event's name, in the order of the contract."""

_encoder = msgspec.json.Encoder()
_facts: msgspec.json.Decoder[Fact] = msgspec.json.Decoder(FACTS)
_configs = msgspec.json.Decoder(HallConfig)


def event_row(entry: Entry, vault: Vault) -> Row:
    """Return the event's row without its chain; its person last, where there is one."""
    record = entry.record
    person = () if entry.person is None else (entry.person,)
    return (
        record.seq,
        moment(record.at),
        _date(record.after.day),
        name_of(record.fact),
        entry.station,
        entry.key,
        _encoder.encode(sealed(record, vault)).decode(),
        *person,
    )


def chained(row: Row, chain: bytes) -> Row:
    """Return the event's ``row`` with its chain, as the table keeps it."""
    return (*row[:TOLD], chain, row[TOLD] if len(row) > TOLD else None)


def unchained(stored: Row) -> tuple[Row, Cell]:
    """Return the row that was chained, and its chain; files of earlier versions have no person."""
    person = tuple(each for each in stored[TOLD + 1 :] if each is not None)
    return (*stored[:TOLD], *person), stored[TOLD]


def link(chain: bytes, row: Row) -> bytes:
    """Return the chain after an event's ``row``: its hash over the chain before and the row."""
    return sha256(chain + _encoder.encode(row)).digest()


def name_of(fact: Fact) -> str:
    """Return the fact's name on the wire and in the journal."""
    return str(type(fact).__struct_config__.tag)


def fact_of(data: str, vault: Vault) -> Fact:
    """Read a fact back; raises msgspec.ValidationError."""
    return opened(_facts.decode(data), vault)


def config_row(seq: int, at: datetime, fact: HallConfigured) -> Row:
    """Return the configuration's row."""
    return seq, moment(at), _encoder.encode(fact.config).decode()


def config_row_today(row: Row) -> Row:
    """Return a configuration's row as this version writes it: an earlier one knew fewer fields."""
    *place, document = row
    try:
        return *place, _encoder.encode(config_of(str(document))).decode()
    except msgspec.DecodeError:
        return row


def config_of(document: str) -> HallConfig:
    """Read a configuration back."""
    return _configs.decode(document)


def officer_row(officer: OfficerConfig) -> Row:
    """Return what is kept of an officer, but for the PIN."""
    counters = EVERY_COUNTER if officer.counters is None else ",".join(officer.counters)
    return officer.name, counters, ",".join(officer.duties), officer.agency


def officer_of(name: str, counters: str, duties: str, agency: str | None) -> OfficerConfig:
    """Read an officer back."""
    some = tuple(CounterId(each) for each in counters.split(",") if each)
    return OfficerConfig(
        name=name,
        counters=None if counters == EVERY_COUNTER else some,
        duties=tuple(Role(each) for each in duties.split(",") if each),
        agency=None if agency is None else AgencyId(agency),
    )


def ticket_row(day: date, ticket: Ticket) -> Row:
    """Return the ticket's row."""
    visits = ticket.visits
    started = (visit.started_at for visit in visits if visit.started_at is not None)
    return (
        ticket.id,
        day.isoformat(),
        ticket.number,
        ticket.service,
        ticket.agency,
        ticket.priority,
        ticket.language,
        ticket.station,
        ticket.state,
        ticket.step + 1,
        ticket.counter,
        sum(visit.calls for visit in visits),
        int(ticket.unsure),
        moment(ticket.taken_at),
        _moment(ticket.printed_at),
        _moment(visits[0].called_at) if visits else None,
        _moment(next(started, None)),
        _moment(ticket.ended_at),
        ticket.reason,
    )


def visit_rows(ticket: Ticket) -> list[Row]:
    """Return a row for every visit."""
    return [
        (
            ticket.id,
            nth,
            visit.step + 1,
            visit.stage,
            visit.counter,
            visit.officer,
            int(visit.out_of_order),
            visit.calls,
            moment(visit.called_at),
            _moment(visit.started_at),
            _moment(visit.ended_at),
            visit.outcome,
            visit.result,
        )
        for nth, visit in enumerate(ticket.visits, start=1)
    ]


def booking_row(booking: Booking, vault: Vault) -> Row:
    """Return the booking's row."""
    booking = sealed_booking(booking, vault)
    return (
        booking.code,
        booking.at.date().isoformat(),
        booking.service,
        moment(booking.at),
        booking.person,
        booking.state,
        booking.ticket,
    )


def answer_row(answer: Answer, vault: Vault) -> Row:
    """Return the answer's row; what was said of a booking is sealed with the day's key."""
    body, subject = answer.body, answer.subject
    if answer.method.startswith(OF_BOOKINGS):
        seal = partial(vault.seal, answer.place.day)
        body, subject = seal(body.decode()).encode(), subject and seal(subject)
    return (
        answer.place.day.isoformat(),
        answer.place.nth,
        answer.station,
        answer.key,
        moment(answer.at),
        answer.method,
        answer.reason,
        subject,
        body,
    )


def _date(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def moment(at: datetime) -> str:
    """Return the moment as RFC 3339; six times faster here than ``isoformat``."""
    return _encoder.encode(at)[1:-1].decode()


def _moment(at: datetime | None) -> str | None:
    return None if at is None else moment(at)
