"""``antrean-hub report`` and ``skm``: what a hall owes its ministry, agencies and visitors."""

import argparse
import sys
from pathlib import Path

from antrean_hub.office import OfficeError
from antrean_hub.reports.cells import Facts
from antrean_hub.reports.page import gather, of_agency, tables, write
from antrean_hub.reports.period import Period, period_of
from antrean_hub.reports.satisfaction import survey_tables
from antrean_hub.reports.skm import Weight, score
from antrean_hub.reports.survey import COLUMNS, read_survey
from antrean_hub.store.database import must_exist
from antrean_hub.store.store import Store

U8 = ("sarana", "pengaduan")


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

    asking = commands.add_parser(
        "skm", parents=[file], help="the satisfaction index (IKM) of answered questionnaires"
    )
    asking.add_argument("period", type=_period, metavar="2026-11", help="as of a report")
    asking.add_argument("answers", type=Path, metavar="ANSWERS.csv", help=", ".join(COLUMNS.all))
    asking.add_argument("target", type=Path, metavar="FILE.xlsx|FILE.json|DIR")
    asking.add_argument(
        "--weight", type=Weight, choices=list(Weight), default=Weight.EXACT, help="else tepat: 1/9"
    )
    asking.add_argument(
        "--u8", choices=U8, default=U8[0], help="which element is U8; the other one is U9"
    )
    asking.set_defaults(command=_satisfaction)


def _facts(given: argparse.Namespace) -> Facts:
    must_exist(given.db)
    with Store(given.db) as store:
        config = store.config()
        if config is None:
            raise OfficeError(f"{given.db} holds no hall yet.")
        return gather(store, config, given.period)


def _satisfaction(given: argparse.Namespace) -> None:
    facts, period = _facts(given), given.period
    found = read_survey(given.answers, {str(each.id) for each in facts.config.services})
    asked = [each for each in found if period.first <= each.day <= period.last]
    write(
        given.target,
        survey_tables(facts, asked, given.weight, complaints_first=given.u8 != U8[0]),
    )
    index = score([each.answers for each in asked], given.weight).index
    sys.stdout.write(
        f"{period.first}..{period.last}: {len(asked)} respondents, IKM {index or 'unknown'}, "
        f"written to {given.target}\n"
    )
    if len(asked) < len(found):
        sys.stderr.write(f"{len(found) - len(asked)} rows are of other days and not counted.\n")


def _report(given: argparse.Namespace) -> None:
    facts = _facts(given)
    config = facts.config
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
