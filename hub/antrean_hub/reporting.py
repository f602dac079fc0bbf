"""``antrean-hub report``: the figures that a hall owes its ministry, agencies and visitors."""

import argparse
import sys
from pathlib import Path

from antrean_hub.office import OfficeError
from antrean_hub.reports.page import gather, of_agency, tables, write
from antrean_hub.reports.period import Period, period_of
from antrean_hub.store.database import must_exist
from antrean_hub.store.store import Store


def add_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", file: argparse.ArgumentParser
) -> None:
    """Add the command; it sets ``command`` to what runs it. ``file`` holds ``--db``."""
    reporting = commands.add_parser(
        "report", parents=[file], help="visits, waits, kept promises; the hub may run"
    )
    reporting.add_argument(
        "period", type=_period, metavar="2026-11", help="or 2026, 2026-W48, a day, DAY..DAY"
    )
    reporting.add_argument("target", type=Path, metavar="FILE.xlsx|FILE.json|DIR")
    reporting.add_argument("--agency", metavar="CODE", help="of one agency alone")
    reporting.set_defaults(command=_report)


def _report(given: argparse.Namespace) -> None:
    must_exist(given.db)
    with Store(given.db) as store:
        config = store.config()
        if config is None:
            raise OfficeError(f"{given.db} holds no hall yet.")
        facts = gather(store, config, given.period)
    if given.agency is not None:
        if given.agency not in {each.id for each in config.agencies}:
            raise OfficeError(f"There is no agency {given.agency!r}.")
        facts = of_agency(facts, given.agency)
    write(given.target, tables(facts))
    told = facts.figures(facts.tickets)
    period = given.period
    sys.stdout.write(
        f"{period.first}..{period.last}: {told.tickets} tickets, {told.done} served, "
        f"written to {given.target}\n"
    )


def _period(text: str) -> Period:
    try:
        return period_of(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day, week, month or year") from None
