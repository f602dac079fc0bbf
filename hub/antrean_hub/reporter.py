"""Reports for the desks: made one at a time in a process aside, and given away part by part."""

import asyncio
import logging
from datetime import timedelta
from pathlib import Path
from subprocess import CalledProcessError

import msgspec

from antrean_hub.aside import aside
from antrean_hub.core.refusals import Refused
from antrean_hub.parcels import Owner, Parcels
from antrean_hub.reports.period import Wanted
from antrean_shared.errands import FetchReport
from antrean_shared.managing import FilePart
from antrean_shared.words import AgencyId, Reason

MAKING = "antrean_hub.reports.making"
MOST_DAYS = 366

log = logging.getLogger(__name__)


class Reporter:
    """Makes the reports of the hall in ``database``."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._parcels = Parcels()
        self._alone = asyncio.Lock()

    async def fetch(self, errand: FetchReport, owner: Owner) -> FilePart | Refused:
        """Give one part of a report; the first makes it anew."""
        if not timedelta() <= errand.last_day - errand.first_day < timedelta(days=MOST_DAYS):
            return Refused(Reason.WRONG_DATES, {"most": MOST_DAYS})
        if errand.part == 1:
            try:
                made = await self._make(errand, owner[1])
            except CalledProcessError:
                log.exception("Could not make a report")
                return Refused(Reason.STORAGE_FAILED)
            self._parcels.pack(owner, name_of(errand, owner[1]), made)
        return self._parcels.fetch(owner, errand.part)

    async def _make(self, errand: FetchReport, agency: AgencyId | None) -> bytes:
        wanted = Wanted(
            database=str(self._database),
            first=errand.first_day,
            last=errand.last_day,
            agency=agency,
        )
        async with self._alone:
            return await asyncio.to_thread(aside, MAKING, msgspec.json.encode(wanted))


def name_of(errand: FetchReport, agency: AgencyId | None) -> str:
    """Return what the file is called: whose it is, and of which days."""
    whose = f"-{agency.lower()}" if agency else ""
    until = f"-sampai-{errand.last_day}" if errand.last_day != errand.first_day else ""
    return f"laporan{whose}-{errand.first_day}{until}.xlsx"
