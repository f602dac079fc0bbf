"""The office's people: at which counters they sit, what else they may be, and a PIN to set.

A PIN is only ever written: no file and no screen tells one.
"""

from collections.abc import Collection, Iterable, Mapping

from antrean_hub.core.config import OfficerConfig
from antrean_hub.files.sheet import LIST, Columns, Row, no_doubles
from antrean_hub.files.tables import Tables
from antrean_hub.files.wrong import Wrong
from antrean_shared.words import AgencyId, CounterId, Role

OFFICERS = "petugas.csv"
OFFICER_COLUMNS = Columns(("nama",), ("loket", "tugas", "instansi", "pin"))
EVERY_COUNTER = "semua"
DUTIES: Mapping[str, Role] = {
    "penyelia": Role.SUPERVISOR,
    "kepala_instansi": Role.AGENCY_HEAD,
    "meja_depan": Role.FRONT_DESK,
    "teknisi": Role.TECHNICIAN,
}
HIDDEN = "•••"
SHORTEST_PIN, LONGEST_PIN = 4, 12


def read_officers(rows: list[Row], tables: Tables) -> tuple[OfficerConfig, ...]:
    """Return the office's people, noting every problem."""
    no_doubles(rows, "nama")
    return tuple(_officer(row, tables) for row in rows)


def read_pins(rows: Iterable[Row]) -> dict[str, str]:
    """Return the PINs that are to be set, by officer."""
    pins = {row.text("nama"): _pin(row) for row in rows if row.text("pin", otherwise="")}
    return {name: pin for name, pin in pins.items() if pin}


def officer_rows(
    officers: Iterable[OfficerConfig], pins: Collection[str] = ()
) -> list[tuple[str, ...]]:
    """Return the office's people as rows, without a PIN: of ``pins`` only that they are set."""
    return [
        (
            each.name,
            EVERY_COUNTER if each.counters is None else " ".join(each.counters),
            LIST.join(word for word, duty in DUTIES.items() if duty in each.duties),
            each.agency or "",
            HIDDEN if each.name in pins else "",
        )
        for each in officers
    ]


def _officer(row: Row, tables: Tables) -> OfficerConfig:
    duties = _duties(row)
    return OfficerConfig(
        name=row.text("nama"),
        counters=_counters(row, tables),
        duties=duties,
        agency=_agency(row, tables, duties),
    )


def _counters(row: Row, tables: Tables) -> tuple[CounterId, ...] | None:
    words = row.text("loket", otherwise="").replace(LIST, " ").split()
    if words == [EVERY_COUNTER]:
        return None
    known = {counter.id for counter in tables.counters}
    for word in words:
        if word not in known:
            row.problem("loket", Wrong.UNKNOWN_COUNTER, found=word)
    return tuple(CounterId(word) for word in words)


def _duties(row: Row) -> tuple[Role, ...]:
    words = row.texts("tugas")
    for word in words:
        if word not in DUTIES:
            row.problem("tugas", Wrong.NONE_OF, found=word, known=", ".join(DUTIES))
    return tuple(DUTIES[word] for word in DUTIES if word in words)


def _agency(row: Row, tables: Tables, duties: tuple[Role, ...]) -> AgencyId | None:
    code = row.text("instansi", otherwise="")
    if (Role.AGENCY_HEAD in duties) != bool(code):
        row.problem("instansi", Wrong.HEAD_OF_AGENCY)
    if code and code not in {agency.id for agency in tables.agencies}:
        row.problem("instansi", Wrong.UNKNOWN_AGENCY, found=code)
    return AgencyId(code) if code else None


def _pin(row: Row) -> str:
    pin = row.text("pin")
    if pin.isdigit() and SHORTEST_PIN <= len(pin) <= LONGEST_PIN:
        return pin
    row.problem("pin", Wrong.NOT_PIN, least=SHORTEST_PIN, most=LONGEST_PIN)
    return ""
