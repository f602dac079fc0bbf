"""People decide over a service for today: stop it, force it, widen it; or an agency is down."""

from datetime import datetime

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, Decision, may_rule, may_rule_agency
from antrean_hub.core.availability import held_places, quota_of
from antrean_hub.core.hall import Forced, Hall
from antrean_hub.core.refusals import Refused
from antrean_shared import commands as c
from antrean_shared.wire import Detail
from antrean_shared.words import Reason

MOST_A_DAY = 9999
"""The longest number that paper and screens have room for."""


def suspend(hall: Hall, command: c.SuspendService, asker: Asker, now: datetime) -> Decision:
    """Stop new tickets of a service."""
    if command.service not in hall.index.services:
        return Refused(Reason.UNKNOWN_SERVICE, {"service": command.service})
    if not command.reason.strip():
        return Refused(Reason.REASON_NEEDED)
    fact = f.ServiceSuspended(service=command.service, reason=command.reason.strip())
    return may_rule(hall, command.service, asker) or (fact,)


def resume(hall: Hall, command: c.ResumeService, asker: Asker, now: datetime) -> Decision:
    """Let a service give tickets again."""
    if command.service not in hall.index.services:
        return Refused(Reason.UNKNOWN_SERVICE, {"service": command.service})
    not_ours = may_rule(hall, command.service, asker)
    if not_ours is not None:
        return not_ours
    if command.service not in hall.suspended:
        return ()
    return (f.ServiceResumed(service=command.service, reason=command.reason),)


def suspend_agency(hall: Hall, command: c.SuspendAgency, asker: Asker, now: datetime) -> Decision:
    """Stop new tickets of an agency whose own system is down."""
    reason = command.reason.strip()
    if command.agency not in hall.index.agencies:
        return Refused(Reason.UNKNOWN_AGENCY, {"agency": command.agency})
    if not reason:
        return Refused(Reason.REASON_NEEDED)
    down = hall.outages.get(command.agency)
    if down is not None and down.reason == reason:
        return ()
    fact = f.AgencySuspended(agency=command.agency, reason=reason)
    return may_rule_agency(hall, command.agency, asker) or (fact,)


def resume_agency(hall: Hall, command: c.ResumeAgency, asker: Asker, now: datetime) -> Decision:
    """Let an agency give tickets again."""
    if command.agency not in hall.index.agencies:
        return Refused(Reason.UNKNOWN_AGENCY, {"agency": command.agency})
    not_ours = may_rule_agency(hall, command.agency, asker)
    if not_ours is not None:
        return not_ours
    if command.agency not in hall.outages:
        return ()
    return (f.AgencyResumed(agency=command.agency, reason=command.reason),)


def change_quota(hall: Hall, command: c.ChangeQuota, asker: Asker, now: datetime) -> Decision:
    """Give more numbers of a service today, or fewer, but never less than are taken."""
    service = hall.index.services.get(command.service)
    if service is None:
        return Refused(Reason.UNKNOWN_SERVICE, {"service": command.service})
    if not command.reason.strip():
        return Refused(Reason.REASON_NEEDED)
    quota = quota_of(hall, service)
    if quota is None:
        return Refused(Reason.NO_QUOTA, {"service": service.id})
    taken = held_places(hall, service.id)
    least, most = min(taken - quota, 0), MOST_A_DAY - quota
    if not least <= command.extra <= most or not command.extra:
        facts: dict[str, Detail] = {"quota": quota, "taken": taken, "least": least, "most": most}
        return Refused(Reason.QUOTA_RANGE, facts)
    changed = f.ServiceQuotaChanged(
        service=service.id, extra=command.extra, reason=command.reason.strip()
    )
    return (changed,)


def force(hall: Hall, command: c.ForceService, asker: Asker, now: datetime) -> Decision:
    """Open or close a service for today, or leave it to the calendar again."""
    reason = command.reason.strip()
    if command.service not in hall.index.services:
        return Refused(Reason.UNKNOWN_SERVICE, {"service": command.service})
    if command.open is not None and not reason:
        return Refused(Reason.REASON_NEEDED)
    wanted = None if command.open is None else Forced(command.open, reason)
    if hall.forced.get(command.service) == wanted:
        return ()
    return (f.ServiceForced(service=command.service, open=command.open, reason=reason),)
