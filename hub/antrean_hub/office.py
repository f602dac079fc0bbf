"""What an office does with its hall's file from a command line: the hall, people, machines."""

import csv
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TextIO
from zoneinfo import ZoneInfo

from immutables import Map
from msgspec.structs import replace

from antrean_hub import personnel
from antrean_hub.auth import hash_pin, new_token, token_hash
from antrean_hub.clock import HallClock
from antrean_hub.core.asking import Asker
from antrean_hub.core.config import HallConfig, OfficerConfig
from antrean_hub.core.facts import BookingAdded, HallConfigured
from antrean_hub.core.hall import Hall, new_hall
from antrean_hub.core.purview import Standing
from antrean_hub.core.reconfigure import stranded
from antrean_hub.core.refusals import refusal
from antrean_hub.core.step import Step, advance, note
from antrean_hub.editor import configured
from antrean_hub.files.bookings import read_bookings
from antrean_hub.files.describe import Described
from antrean_hub.files.hall import lacks_settings
from antrean_hub.files.problems import ImportRefused, Problem, Problems
from antrean_hub.files.settings_text import settings_text
from antrean_hub.files.source import read_source, write_source
from antrean_hub.files.tickets import HEADINGS, ticket_lines
from antrean_hub.files.usual import USUAL
from antrean_hub.files.wrong import Wrong
from antrean_hub.store import editions
from antrean_hub.store.batch import Batch, Entry
from antrean_hub.store.database import must_exist
from antrean_hub.store.errors import NoHall
from antrean_hub.store.lock import sole_user
from antrean_hub.store.store import Paired, Store
from antrean_shared.words import AgencyId, CounterId, Reason, Role, StationId

ALL = "all"
SHORTEST_PIN = 4


class OfficeError(Exception):
    """Something that was asked for cannot be; its text says what to do."""


def import_hall(database: Path, source: Path) -> HallConfig:
    """Make a folder's files, or a workbook, the hall.

    Raises ImportRefused, StoreBusy, StoreError. A hall that is there already goes on with today's
    tickets under the new description; one that would lose a visitor by it is not changed.
    """
    described = read_source(source, _standing(database) if lacks_settings(source) else None)
    with sole_user(database), Store(database) as store:
        people = editions.officers(store)
        same = described.officers in (None, people) and not described.pins
        if store.config() != described.config or not same:
            configure(store, described.config, described)
    return described.config


def _standing(database: Path) -> str:
    """Return the settings that go on when tables come alone: the hall's, or those of a new one."""
    if not database.exists():
        return USUAL
    with _existing(database) as store:
        config = store.config()
    return USUAL if config is None else settings_text(config)


def export_hall(database: Path, target: Path) -> None:
    """Write the hall into a folder, or as a workbook; raises NoHall."""
    with _existing(database) as store:
        config, people = _hall_in(store, database), editions.officers(store)
    write_source(target, config, people)


def export_tickets(database: Path, out: TextIO) -> None:
    """Write every ticket as CSV, oldest first."""
    with _existing(database) as store:
        csv.writer(out, lineterminator="\n").writerows(ticket_lines(store.tickets(HEADINGS)))


def import_bookings(database: Path, file: Path) -> int:
    """Announce the visits of a CSV file, all or none; return how many are new.

    Raises ImportRefused, StoreBusy, StoreError. Rows that the hall knows already are passed over.
    """
    must_exist(database)
    with sole_user(database), Store(database) as store:
        hall = store.load().hall
        zone = ZoneInfo(hall.config.time_zone)
        now = _later(HallClock(zone).now(), hall.last_at)
        office = Asker(station=StationId("office"), role=Role.SUPERVISOR, token="")
        entries, problems = [], Problems()
        for row, wish in read_bookings(file, zone):
            step = advance(hall, wish, office, now)
            if isinstance(step, Step):
                hall = step.hall
                entries += [Entry(record) for record in step.records]
            elif step.reason is not Reason.BOOKING_EXISTS:
                problems.add(file.name, row, None, Wrong.REFUSED, said=refusal(step).message)
        if problems.found:
            raise ImportRefused(tuple(problems.found))
        store.commit(Batch(tuple(entries)))
    return sum(isinstance(entry.record.fact, BookingAdded) for entry in entries)


def add_officer(
    database: Path,
    name: str,
    pin: str,
    counters: str,
    duties: Iterable[Role] = (),
    agency: str | None = None,
) -> None:
    """Add an officer, or change PIN, counters and duties; ``agency`` is an agency head's.

    It is a change of the hall's tables like any other. Raises OfficeError, StoreError.
    """
    if not (pin.isdigit() and len(pin) >= SHORTEST_PIN):
        raise OfficeError(f"A PIN has at least {SHORTEST_PIN} digits, and nothing else.")
    may = tuple(duties)
    if not (counters or may):
        raise OfficeError("Say at which --counters this person sits (or all), or give a --duty.")
    with _existing(database) as store:
        config = _hall_in(store, database)
    head = Role.AGENCY_HEAD if Role.AGENCY_HEAD in may else Role.COUNTER
    who = OfficerConfig(
        name=name,
        counters=_counters(config, counters),
        duties=may,
        agency=_agency_of(config, head, agency),
    )
    try:
        personnel.put(database, personnel.person(who, hash_pin(pin)))
    except personnel.NotPut as error:
        raise OfficeError(str(error)) from None


def pair(database: Path, role: Role, station: str, agency: str | None = None) -> str:
    """Pair a station and return its token; a token it had before is worth nothing any more.

    Raises OfficeError for an agency head without a known ``agency``, or an agency without a head.
    """
    token = new_token()
    with _existing(database) as store:
        config = store.config()
        paired = Paired(role, token_hash(token), _agency_of(config, role, agency))
        zone = ZoneInfo(config.time_zone) if config else ZoneInfo("UTC")
        store.put_station(station, paired, HallClock(zone).now())
    return token


def _existing(database: Path) -> Store:
    must_exist(database)
    return Store(database)


def _hall_in(store: Store, database: Path) -> HallConfig:
    config = store.config()
    if config is None:
        raise NoHall(f"{database} holds no hall yet. Run: antrean-hub import --db FILE DIR")
    return config


def configure(store: Store, config: HallConfig, described: Described | None = None) -> None:
    """Make ``config`` the hall from now on, and its people where they are ``described``.

    Raises ImportRefused where a visitor of today would be lost.
    """
    people = described.officers if described else None
    pins = described.pins if described else {}
    now = HallClock(ZoneInfo(config.time_zone)).now()
    try:
        hall = store.load().hall
        _must_lose_nobody(hall, config, now)
        was = Standing(hall.config, editions.officers(store))
        fact, _ = configured(was, Described(config=config, officers=people, pins=pins))
    except NoHall:
        hall = new_hall(config)
        fact = HallConfigured(config=config, officers=people, pins=tuple(pins))
    step = note(hall, fact, _later(now, hall.last_at))
    hashes = {name: hash_pin(pin) for name, pin in pins.items()}
    store.commit(Batch(tuple(Entry(record) for record in step.records), pins=hashes))


def _must_lose_nobody(hall: Hall, config: HallConfig, now: datetime) -> None:
    if hall.day is not None and hall.day < now.date():  # whoever was in it has gone home
        hall = replace(hall, tickets=Map(), desks=Map(), lent=Map())
    lost = [
        Problem(each.table, None, each.row_key, each.text_en, each.text)
        for each in stranded(hall, config)
    ]
    if lost:
        raise ImportRefused(tuple(lost))


def _later(now: datetime, last: datetime | None) -> datetime:
    """Return ``now``, or ``last`` where a rehearsal has run ahead of the calendar."""
    return now if last is None else max(now, last)


def _agency_of(config: HallConfig | None, role: Role, agency: str | None) -> AgencyId | None:
    if (role is Role.AGENCY_HEAD) != (agency is not None):
        raise OfficeError(f"--agency belongs to --role {Role.AGENCY_HEAD}, and to no other.")
    known = {each.id for each in config.agencies} if config else set()
    if agency is not None and agency not in known:
        raise OfficeError(f"There is no agency {agency!r} in this hall.")
    return None if agency is None else AgencyId(agency)


def _counters(config: HallConfig, words: str) -> tuple[CounterId, ...] | None:
    if words == ALL:
        return None
    counters = tuple(CounterId(word.strip()) for word in words.split(",") if word)
    unknown = sorted(set(counters) - {counter.id for counter in config.counters})
    if unknown:
        raise OfficeError(f"There is no counter {', '.join(map(repr, unknown))} in this hall.")
    return counters
