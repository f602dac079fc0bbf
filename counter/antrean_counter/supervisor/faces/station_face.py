"""How the hall's machines read: those that want to be let in, then the others, troubled first."""

from collections.abc import Iterator

from antrean_counter.supervisor.board import Doing, Level
from antrean_counter.supervisor.desk import Desk
from antrean_counter.supervisor.faces.rows import Fact, Row
from antrean_counter.supervisor.faces.sentences import STATION_ROLES, tr
from antrean_counter.supervisor.machines import STATION, WAITING
from antrean_counter.supervisor.needs import level_of_fault
from antrean_shared.managing import PairedStation
from antrean_shared.pairing import Waiting, for_people
from antrean_ui import alarms, format
from antrean_ui.translate import QT_TRANSLATE_NOOP


def rows(desk: Desk) -> Iterator[Row]:
    """Yield a row for each machine."""
    asking = tr(QT_TRANSLATE_NOOP("supervisor", "Minta dipasangkan"))
    for each in desk.pairings.waiting if desk.pairings else ():
        yield Row(
            key=WAITING + each.code,
            section=asking,
            lead=for_people(each.code),
            title=each.station or tr(QT_TRANSLATE_NOOP("supervisor", "Perangkat baru")),
            detail=each.address,
            standing=tr(QT_TRANSLATE_NOOP("supervisor", "menunggu persetujuan")),
            level=Doing.CALLING,
        )
    for station in sorted(desk.stations.stations if desk.stations else (), key=_weight):
        yield _station(station)


def _weight(station: PairedStation) -> tuple[int, str, str]:
    return ORDER.index(_level(station)), station.role, station.station


def _station(station: PairedStation) -> Row:
    return Row(
        key=STATION + station.station,
        section=tr(QT_TRANSLATE_NOOP("supervisor", "Perangkat")),
        lead="",
        title=station.station,
        detail=tr(STATION_ROLES[station.role]),
        standing=_state(station),
        level=_level(station),
    )


def _level(station: PairedStation) -> str:
    if station.fault:
        return level_of_fault(station.fault)
    return Level.CALM if station.connected else Doing.CLOSED


ORDER = (Level.STOP, Level.CAUTION, Doing.CLOSED, Level.CALM)
"""The worst first."""


def _state(station: PairedStation) -> str:
    if station.fault:
        return alarms.saying(station.fault).why
    if station.connected:
        return tr(QT_TRANSLATE_NOOP("supervisor", "tersambung"))
    return tr(QT_TRANSLATE_NOOP("supervisor", "tidak tersambung"))


def facts(machine: PairedStation | Waiting, desk: Desk) -> Iterator[Fact]:
    """Yield what is known of a machine."""
    if isinstance(machine, Waiting):
        yield from _of_waiting(machine, desk)
    else:
        yield from _of_station(machine)


def title(machine: PairedStation | Waiting) -> str:
    """Return what a machine is called: its name, or the code on its screen."""
    if isinstance(machine, Waiting):
        return for_people(machine.code)
    return machine.station


def _of_waiting(waiting: Waiting, desk: Desk) -> Iterator[Fact]:
    yield Fact("address", tr(QT_TRANSLATE_NOOP("supervisor", "Alamat")), waiting.address)
    if waiting.role is not None:
        told = tr(STATION_ROLES[waiting.role])
        yield Fact("role", tr(QT_TRANSLATE_NOOP("supervisor", "Ingin menjadi")), told)
    if waiting.client:
        yield Fact("client", tr(QT_TRANSLATE_NOOP("supervisor", "Program")), waiting.client)
    until = format.clock(waiting.expires_at)
    yield Fact("until", tr(QT_TRANSLATE_NOOP("supervisor", "Kode berlaku sampai")), until)
    if desk.pairings is not None and desk.pairings.fingerprint:
        label = tr(QT_TRANSLATE_NOOP("supervisor", "Sidik pusat"))
        yield Fact("fingerprint", label, desk.pairings.fingerprint)


def _of_station(station: PairedStation) -> Iterator[Fact]:
    yield Fact("state", tr(QT_TRANSLATE_NOOP("supervisor", "Keadaan")), _state(station))
    if station.fault:
        do = alarms.saying(station.fault).do
        yield Fact("do", tr(QT_TRANSLATE_NOOP("supervisor", "Yang dilakukan")), do)
    role = tr(STATION_ROLES[station.role])
    yield Fact("role", tr(QT_TRANSLATE_NOOP("supervisor", "Tugas")), role)
    known = (
        ("officer", QT_TRANSLATE_NOOP("supervisor", "Petugas"), station.officer),
        ("counters", QT_TRANSLATE_NOOP("supervisor", "Loket"), ", ".join(station.counters)),
        ("zone", QT_TRANSLATE_NOOP("supervisor", "Zona"), station.zone),
        ("agency", QT_TRANSLATE_NOOP("supervisor", "Instansi"), station.agency),
        ("client", QT_TRANSLATE_NOOP("supervisor", "Program"), station.client),
    )
    for key, label, value in known:
        if value:
            yield Fact(key, tr(label), value)
    paired = f"{station.paired_at.day:02}-{station.paired_at.month:02}-{station.paired_at.year}"
    yield Fact("paired", tr(QT_TRANSLATE_NOOP("supervisor", "Dipasangkan")), paired)
