"""``python -m antrean_hub.reports.making``: a report from a hall's file, as a workbook.

A process of its own: years of tickets are read and counted beside the hub, with what it leaves over
of the machine, and the memory for them goes when it is done.
"""

import os
import sys
from pathlib import Path

import msgspec

from antrean_hub.reports.page import gather, of_agency, tables
from antrean_hub.reports.period import Period, Wanted
from antrean_hub.reports.workbook import workbook_of
from antrean_hub.store.store import Store

POLITE = 10
"""As nice as this: whoever waits in the hall comes first."""


def make(wanted: Wanted) -> bytes:
    """Return the report as XLSX; raises StoreError and ValueError where there is no hall."""
    with Store(Path(wanted.database)) as store:
        config = store.config()
        if config is None:
            raise ValueError(f"{wanted.database} holds no hall yet.")
        facts = gather(store, config, Period(wanted.first, wanted.last))
    told = facts if wanted.agency is None else of_agency(facts, wanted.agency)
    return workbook_of(tables(told))


if __name__ == "__main__":
    os.nice(POLITE)
    sys.stdout.buffer.write(make(msgspec.json.decode(sys.stdin.buffer.read(), type=Wanted)))
