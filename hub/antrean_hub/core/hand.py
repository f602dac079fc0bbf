"""Papers that officers gave by hand join the line in the order of their numbers."""

from datetime import datetime, timedelta

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, Decision
from antrean_hub.core.hall import Hall
from antrean_hub.core.leases import within_today
from antrean_hub.core.refusals import Refused
from antrean_shared import commands as c
from antrean_shared.words import Origin, Reason, TicketId

AT_ONCE = 100
"""Papers of one entry."""


def enter_hand_given(
    hall: Hall, command: c.EnterHandGiven, asker: Asker, now: datetime
) -> Decision:
    """Bring all of them into the line, or none: one that is known already refuses the whole."""
    if command.service not in hall.index.services:
        return Refused(Reason.UNKNOWN_SERVICE, {"service": command.service})
    papers = range(command.first, command.last + 1)
    numbers = [f"{command.prefix}-{each:02d}" for each in papers]
    if not 0 < len(numbers) <= AT_ONCE:
        return Refused(Reason.WRONG_RANGE, {"most": AT_ONCE})
    taken = next((each for each in numbers if _is_known(hall, each)), None)
    if taken is not None:
        return Refused(Reason.NUMBER_TAKEN, {"number": taken})
    since = within_today(command.given_at or now, now)
    return tuple(
        f.TicketMerged(
            ticket=TicketId(f"{now:%Y%m%d}-{number}"),
            number=number,
            service=command.service,
            priority=None,
            language=hall.config.languages[0],
            token="",
            station=asker.station,
            origin=Origin.HAND,
            taken_at=since + timedelta(microseconds=nth),
        )
        for nth, number in enumerate(numbers)
    )


def _is_known(hall: Hall, number: str) -> bool:
    """Whether somebody holds this number today, or the hub's own that is heard as the same."""
    prefix, _, digits = number.rpartition("-")
    return any(each in hall.numbers for each in (number, f"{prefix}-{int(digits):03d}"))
