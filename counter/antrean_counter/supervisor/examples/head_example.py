"""What the hub tells the head of one agency, for pictures of that desk and its tests."""

from pathlib import Path

from msgspec.structs import replace

from antrean_counter.supervisor.examples import example, office_example
from antrean_shared.managing import (
    HallChanged,
    HallTables,
    TableInfo,
    TablePage,
    TableProblem,
    TableRow,
)
from antrean_shared.wire import View
from antrean_shared.words import AgencyId, Role

AGENCY = AgencyId("DUKCAPIL")
WHOLE = {"tahap", "petugas", "jam", "hari"}
"""Tables whose own rows may come and go."""
FIXED = {
    "instansi": {"kode", "huruf", "zona"},
    "layanan": {"kode", "huruf_instansi"},
    "loket": {"no", "huruf_instansi"},
}
ROWS = {"instansi": 1, "layanan": 9, "loket": 8, "petugas": 11, "jam": 3, "hari": 26}


def view(folder: Path) -> View:
    """Return what the agency's head sees of the hall in ``folder``."""
    whole = example.view(folder, Role.AGENCY_HEAD)
    mine = tuple(each for each in whole.services if each.agency == AGENCY)
    services = {each.id for each in mine}
    stages = {step.stage for each in mine for step in each.steps}
    return replace(
        whole,
        agency=AGENCY,
        agencies=tuple(each for each in whole.agencies if each.id == AGENCY),
        services=mine,
        counters=tuple(each for each in whole.counters if each.agency == AGENCY),
        offers=tuple(each for each in whole.offers if each.service in services),
        queues=tuple(each for each in whole.queues if each.stage in stages),
        tickets=tuple(each for each in whole.tickets if each.agency == AGENCY),
        faults=(),
    )


def _mine(info: TableInfo) -> TableInfo:
    fixed = FIXED.get(info.name, set())
    columns = tuple(replace(each, fixed=each.name in fixed) for each in info.columns)
    return replace(info, columns=columns, rows=ROWS[info.name], fixed=info.name not in WHOLE)


TABLES = HallTables(
    12, tuple(_mine(each) for each in office_example.TABLES.tables if each.name in ROWS)
)
SERVICES = replace(
    office_example.SERVICES,
    rows=tuple(each for each in office_example.SERVICES.rows if each.key.startswith("A-")),
)
HOURS = TablePage(
    table="jam",
    version=12,
    columns=("berlaku_untuk", "mulai", "sampai", "senin", "selasa", "rabu", "kamis", "jumat"),
    rows=(
        TableRow(
            "aula|", ("aula", "", "", *["08.00-15.00"] * 4, "08.00-11.30; 13.00-15.00"), fixed=True
        ),
        TableRow("DUKCAPIL|", ("DUKCAPIL", "", "", *["08.00-14.00"] * 4, "08.00-11.00")),
        TableRow(
            "DUKCAPIL|2027-02-08",
            ("DUKCAPIL", "2027-02-08", "2027-03-09", *["08.00-12.00"] * 4, "08.00-11.00"),
        ),
    ),
    after=None,
)
WRONG = HallChanged(
    version=12,
    changed=False,
    problems=(
        TableProblem(
            table="petugas",
            row=None,
            row_key="R. Ngt. Sri Wahyuningsih Kusumaningrum",
            column=None,
            text="Petugas instansi Anda memiliki sedikitnya satu loket, dan hanya loket instansi "
            "Anda. Tugas selain kepala instansi Anda sendiri diberikan penyelia aula.",
            text_en="An officer of your agency has at least one counter, and counters of your "
            "agency alone. Duties other than head of your own agency are given by the hall's "
            "supervisor.",
        ),
    ),
)
