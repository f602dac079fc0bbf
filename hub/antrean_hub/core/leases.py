"""Emergency numbers: blocks that kiosks borrow for the time when the hub is away, and their return.

They begin at 9000, where no day's ordinary numbers come: no block can meet one, whatever a restored
hub has forgotten, and whoever reads the paper sees what it is. A station whose name ends in a
number has its block by that number: a hub that lost its memory lends it the same one again, and
never to a neighbour. A block that a kiosk does not hold any more (its disk was changed) is not
lent again that day: nobody knows which of its numbers are on paper.
"""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import count

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, Decision
from antrean_hub.core.hall import Hall, Lent
from antrean_hub.core.refusals import Refused
from antrean_shared import commands as c
from antrean_shared.words import LeaseId, Origin, Reason, StationId, TicketId

ROUND, EMERGENCY = 10_000, 9_000
"""Of each round of numbers, those from here on are only lent."""
BLOCK = 20
"""Numbers of a block, under each prefix."""
BLOCKS = (ROUND - EMERGENCY) // BLOCK
"""Blocks of a round."""
KIOSKS = 10
"""Stations with blocks of their own; one with a later name has what is free."""


def next_number(hall: Hall, prefix: str) -> str:
    """Return the next ordinary number: past emergency numbers, past papers that look like it."""
    for digits in count(hall.issued.get(prefix, 0) + 1):
        by_hand = f"{prefix}-{digits:02d}" in hall.numbers
        if digits % ROUND < EMERGENCY and not by_hand:
            return f"{prefix}-{digits:03d}"
    raise AssertionError("count ended")


def skipped(hall: Hall, by: int) -> f.NumbersSkipped:
    """Return the fact that jumps over ``by`` numbers of every prefix."""
    prefixes = sorted({service.prefix for service in hall.config.services})
    return f.NumbersSkipped(last={each: hall.issued.get(each, 0) + by for each in prefixes})


def lease(hall: Hall, command: c.LeaseNumbers, asker: Asker, now: datetime) -> Decision:
    """Lend a block of today: the one the kiosk holds, if it may, or a new one."""
    today = hall.day or now.date()
    held = _block_of(command.holds, today) if command.holds else None
    lent = hall.lent.get(command.holds) if command.holds else None
    if lent is not None and lent.station == asker.station:
        return ()
    if held is None or lent is not None:
        held = next(each for each in _blocks(asker.station) if _id(today, each) not in hall.lent)
    fact = f.NumbersLeased(
        station=asker.station, lease=_id(today, held), first=held, last=held + BLOCK - 1
    )
    return (fact,)


def merge(hall: Hall, command: c.MergeTicket, asker: Asker, now: datetime) -> Decision:
    """Bring a number into the line that was given while the hub was away.

    The paper is out, so neither cut-off nor quota is asked any more. A number that is there already
    makes no fact, whatever key it comes under.
    """
    service = hall.index.services.get(command.service)
    if service is None:
        return Refused(Reason.UNKNOWN_SERVICE, {"service": command.service})
    lent = hall.lent.get(command.lease)
    prefix, _, digits = command.number.rpartition("-")
    if lent is None or not _is_of(lent, asker.station, digits) or prefix != service.prefix:
        return Refused(Reason.NOT_LENT, {"number": command.number})
    known = hall.numbers.get(command.number)
    if known is not None:
        same = hall.tickets[known].token == command.token
        return () if same else Refused(Reason.NUMBER_TAKEN, {"number": command.number})
    merged = f.TicketMerged(
        ticket=TicketId(f"{now:%Y%m%d}-{command.number}"),
        number=command.number,
        service=service.id,
        priority=command.priority,
        language=command.language,
        token=command.token,
        station=asker.station,
        origin=Origin.EMERGENCY,
        taken_at=within_today(command.taken_at, now),
        lease=command.lease,
        unsure=command.unsure,
    )
    return (merged,)


def within_today(at: datetime, now: datetime) -> datetime:
    """Return a station's time as far as it is possible: its clock may have wandered."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return min(max(at.astimezone(now.tzinfo), midnight), now)


def _is_of(lent: Lent, station: StationId, digits: str) -> bool:
    mine = lent.station == station and digits.isdecimal()
    return mine and lent.first <= int(digits) <= lent.last and f"{int(digits):03d}" == digits


def _id(day: date, first: int) -> LeaseId:
    return LeaseId(f"{day:%Y%m%d}-{first}")


def _block_of(lease: LeaseId, today: date) -> int | None:
    """Return the first number of a block of today by its name; None for anything else."""
    digits = lease.rpartition("-")[2]
    if not digits.isdecimal() or lease != _id(today, int(digits)):
        return None
    first = int(digits)
    emergency = first % ROUND >= EMERGENCY and (first - EMERGENCY) % BLOCK == 0
    return first if emergency else None


def _blocks(station: StationId) -> Iterator[int]:
    """Yield the first numbers of the blocks that a station may have, the preferred first."""
    digits = station[len(station.rstrip("0123456789")) :]
    named = digits.isascii() and digits.isdecimal() and 0 < int(digits) <= KIOSKS
    for nth in count(int(digits) - 1 if named else KIOSKS, KIOSKS):
        yield ROUND * (nth // BLOCKS) + EMERGENCY + BLOCK * (nth % BLOCKS)
