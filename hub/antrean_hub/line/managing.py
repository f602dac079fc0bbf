"""Errands of those who look after the hall: its tables and versions, its audit, its machines."""

import asyncio
import logging
from collections.abc import Iterator

from antrean_hub import why
from antrean_hub.core.facts import (
    Fact,
    HallReported,
    PersonSignedOut,
    StationRecovered,
    StationRevoked,
)
from antrean_hub.core.hall import Hall
from antrean_hub.core.purview import Purview
from antrean_hub.core.refusals import Refused
from antrean_hub.editor import ROOM
from antrean_hub.files.forms import FORMS, Form
from antrean_hub.files.guide import COLUMNS, SETTINGS, TABLES
from antrean_hub.line.house import House
from antrean_hub.line.sender import TECHNICIANS, Sender
from antrean_hub.store import editions
from antrean_shared import errands as e
from antrean_shared import managing as m
from antrean_shared.messages import encode
from antrean_shared.words import AgencyId, CounterState, Reason, Role, StationId

VERSIONS_AT_ONCE = 50

log = logging.getLogger(__name__)


async def tables(house: House, _errand: e.ListTables, sender: Sender) -> m.HallTables:
    """List the tables that the sender may see."""
    hall = house.engine.hall
    mine, book = await asyncio.to_thread(house.editor.seen, hall, sender.agency)
    found = (table_info(FORMS[name], len(rows), mine) for name, rows in book.items())
    return m.HallTables(hall.edition.version, tuple(found))


async def table(house: House, errand: e.ReadTable, sender: Sender) -> m.TablePage | Refused:
    """Give as many rows as one frame holds."""
    hall = house.engine.hall
    mine, book = await asyncio.to_thread(house.editor.seen, hall, sender.agency)
    form = FORMS.get(errand.table)
    if form is None or form.name not in book:
        return Refused(Reason.UNKNOWN_TABLE, {"table": errand.table})
    keyed = ((form.key_of(cells), cells) for cells in book[form.name])
    rows = [m.TableRow(key, cells, not mine.owns(form.name, key)) for key, cells in keyed]
    page = tuple(_page(rows[errand.after :]))
    next_ = errand.after + len(page)
    return m.TablePage(
        table=form.name,
        version=hall.edition.version,
        columns=form.headings,
        rows=page,
        after=next_ if next_ < len(rows) else None,
    )


async def versions(house: House, errand: e.ListVersions, sender: Sender) -> m.HallVersions:
    """List the versions of the tables, the newest first."""
    asked = (house.store, errand.before, VERSIONS_AT_ONCE, sender.agency)
    found = await asyncio.to_thread(editions.versions, *asked)
    zone = house.now().tzinfo
    return m.HallVersions(
        tuple(
            m.HallVersion(
                version=each.version,
                at=each.at.astimezone(zone),
                who=each.brief.who,
                reason=each.brief.reason,
                rows=each.brief.rows,
            )
            for each in found
        )
    )


async def upload(house: House, errand: e.UploadPart, sender: Sender) -> m.Uploaded | Refused:
    """Take one part of a file."""
    return house.editor.upload(errand, sender.station)


async def fetch(house: House, errand: e.FetchFile, sender: Sender) -> m.FilePart | Refused:
    """Give one part of the workbook."""
    editor, hall = house.editor, house.engine.hall
    asked = (errand.part, hall, sender.station, sender.agency)
    return await asyncio.to_thread(editor.export, *asked)


async def report(house: House, errand: e.FetchReport, sender: Sender) -> m.FilePart | Refused:
    """Give one part of a report; the audit keeps who took it."""
    part = await house.reporter.fetch(errand, (sender.station, sender.agency))
    if isinstance(part, m.FilePart) and part.part == part.of:
        taken = HallReported(
            station=sender.station,
            by=_officer(house.engine.hall, sender.station) or sender.station,
            first=errand.first_day,
            last=errand.last_day,
            agency=sender.agency,
        )
        await _written(house, taken)
    return part


async def explain(house: House, errand: e.AskWhy, _sender: Sender) -> m.Story | Refused:
    """Tell a number's story."""
    number = errand.number.strip().upper()
    story = await asyncio.to_thread(why.story, house.store, number, errand.day)
    if story is None or not story.lines:
        return Refused(Reason.UNKNOWN_NUMBER, {"number": number})
    return story


async def stations(house: House, _errand: e.ListStations, _sender: Sender) -> m.Stations:
    """List the machines that may come in."""
    paired = await asyncio.to_thread(house.store.stations)
    here, hall = house.door.visits(), house.engine.hall
    return m.Stations(
        tuple(
            m.PairedStation(
                station=StationId(name),
                role=Role(role),
                agency=AgencyId(agency) if agency else None,
                paired_at=paired_at,
                connected=name in here,
                client=here[name].client if name in here else None,
                zone=here[name].zone if name in here else None,
                counters=tuple(_counters(hall, name)),
                officer=_officer(hall, StationId(name)),
                fault=hall.faults.get(StationId(name)),
            )
            for name, role, paired_at, agency in paired
        )
    )


async def revoke(house: House, errand: e.RevokeStation, sender: Sender) -> m.Revoked | Refused:
    """End a machine's pairing, and its session at once."""
    paired = await asyncio.to_thread(house.store.station, errand.station)
    if paired is None:
        return Refused(Reason.UNKNOWN_STATION, {"station": errand.station})
    over = sender.role is Role.TECHNICIAN and paired.role not in TECHNICIANS
    if over or errand.station == sender.station:
        wish = {"role": sender.role, "method": f"{errand.method} {errand.station}"}
        return Refused(Reason.NOT_ALLOWED, {**wish})
    await asyncio.to_thread(house.store.drop_station, errand.station)
    house.door.dismiss(await asyncio.to_thread(house.store.pairings))
    hall = house.engine.hall
    by = _officer(hall, sender.station) or sender.station
    for left in _left_behind(hall, errand.station):
        await _written(house, left)
    await _written(house, StationRevoked(station=errand.station, by=by, reason=errand.reason))
    return m.Revoked(errand.station)


async def _written(house: House, fact: Fact) -> None:
    """Have a fact written down, and wait until it is."""
    done = asyncio.Event()
    house.engine.remark(fact, done.set)
    await done.wait()


def _left_behind(hall: Hall, station: StationId) -> Iterator[Fact]:
    """Yield the end of what a station that is sent away would leave on other people's screens."""
    person = hall.people.get(station)
    if person is not None:
        yield PersonSignedOut(station=station, role=person.role, agency=person.agency)
    if station in hall.faults:
        yield StationRecovered(station=station)


def table_info(form: Form, rows: int, mine: Purview) -> m.TableInfo:
    """Return what somebody is told of a table."""
    required = set(form.columns.required)
    columns = (
        m.TableColumn(
            name=each,
            required=each in required,
            guide=COLUMNS[form.name][each],
            fixed=not mine.writes(form.name, each),
        )
        for each in form.headings
    )
    return m.TableInfo(
        name=form.name,
        title=form.title,
        title_en=form.title_en,
        columns=tuple(columns),
        key=form.key,
        rows=rows,
        settings=SETTINGS.get(form.name, {}),
        fixed=not mine.grows(form.name),
        text=TABLES[form.name][0],
        text_en=TABLES[form.name][1],
    )


def _page(rows: list[m.TableRow]) -> Iterator[m.TableRow]:
    """Yield rows while there is room, at least one."""
    room = ROOM
    for nth, row in enumerate(rows):
        room -= len(encode(row))
        if nth and room < 0:
            return
        yield row


def _counters(hall: Hall, station: str) -> Iterator[str]:
    for counter, desk in hall.desks.items():
        if desk.station == station and desk.state is not CounterState.CLOSED:
            yield counter


def _officer(hall: Hall, station: StationId) -> str | None:
    person = hall.people.get(station)
    return person.officer if person else None
