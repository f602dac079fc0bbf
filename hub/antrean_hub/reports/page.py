"""A report in full, and its ways out: a workbook, a folder of CSV files, open JSON."""

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

import msgspec

from antrean_hub.aside import aside
from antrean_hub.core.config import HallConfig
from antrean_hub.reports import staff, visits
from antrean_hub.reports.cells import Facts, Table
from antrean_hub.reports.figures import lived
from antrean_hub.reports.period import Period
from antrean_hub.reports.words import MEANING
from antrean_hub.store import history
from antrean_hub.store.store import Store

XLSX, JSON = ".xlsx", ".json"
WORKBOOK = "antrean_hub.reports.workbook"


def gather(store: Store, config: HallConfig, period: Period) -> Facts:
    """Read what the hall's file tells of a period; raises ReadFailed."""
    days = (period.first, period.last)
    return Facts(
        config=config,
        period=period,
        tickets=tuple(each for each in history.past_tickets(store, *days) if lived(each)),
        refusals=tuple(history.refusals(store, *days)),
        turns=tuple(history.counter_turns(store, *days)),
        roles=history.station_roles(store),
    )


def of_agency(facts: Facts, agency: str) -> Facts:
    """Return what concerns one agency alone."""
    services = {each.id for each in facts.config.services if each.agency == agency}
    counters = {each.id for each in facts.config.counters if each.agency == agency}
    return Facts(
        config=facts.config,
        period=facts.period,
        tickets=tuple(each for each in facts.tickets if each.agency == agency),
        refusals=tuple(each for each in facts.refusals if each.service in services),
        turns=tuple(each for each in facts.turns if each.counter in counters),
        roles=facts.roles,
    )


def tables(facts: Facts) -> tuple[Table, ...]:
    """Return every table of the report, the shortest answer first."""
    makers = (
        visits.summary,
        visits.agencies,
        visits.services,
        visits.days,
        visits.hours,
        staff.counters,
        staff.officers,
        staff.channels,
        staff.priorities,
        staff.refusals,
    )
    meaning = Table("Keterangan", ("Istilah", "Artinya"), MEANING)
    return (*(make(facts) for make in makers), meaning)


def write(target: Path, report: Sequence[Table]) -> None:
    """Write the report as the name's ending says, else as a folder of CSV files; raises OSError."""
    if target.suffix.lower() == XLSX:
        target.write_bytes(aside(WORKBOOK, msgspec.json.encode(report)))
    elif target.suffix.lower() == JSON:
        target.write_text(_json(report), encoding="utf-8")
    else:
        target.mkdir(parents=True, exist_ok=True)
        for table in report:
            (target / f"{table.name.lower()}.csv").write_text(_csv(table), encoding="utf-8")


def _csv(table: Table) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.headings)
    writer.writerows(table.rows)
    return out.getvalue()


def _json(report: Sequence[Table]) -> str:
    found = {
        table.name: [dict(zip(table.headings, row, strict=True)) for row in table.rows]
        for table in report
    }
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"
