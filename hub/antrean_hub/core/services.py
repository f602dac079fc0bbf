"""People decide over a service for today: stop it, force it, widen it; or an agency is down."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, Decision, may_rule, may_rule_agency
from antrean_hub.core.availability import held_places, quota_of
from antrean_hub.core.hall import Forced, Hall
from antrean_hub.core.refusals import Refused
from antrean_shared import commands as c
from antrean_shared.wire import Detail, Outage
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


# What a fact makes of the hall


def _suspended(hall: Hall, fact: f.ServiceSuspended, _at: datetime) -> Hall:
    return replace(hall, suspended=hall.suspended.set(fact.service, fact.reason))


def _unsuspended(hall: Hall, fact: f.ServiceResumed, _at: datetime) -> Hall:
    return replace(hall, suspended=hall.suspended.delete(fact.service))


def _agency_suspended(hall: Hall, fact: f.AgencySuspended, at: datetime) -> Hall:
    outage = Outage(fact.agency, fact.reason, at)
    return replace(hall, outages=hall.outages.set(fact.agency, outage))


def _agency_resumed(hall: Hall, fact: f.AgencyResumed, _at: datetime) -> Hall:
    return replace(hall, outages=hall.outages.delete(fact.agency))


def _quota_changed(hall: Hall, fact: f.ServiceQuotaChanged, _at: datetime) -> Hall:
    extra = hall.extra.get(fact.service, 0) + fact.extra
    return replace(hall, extra=hall.extra.set(fact.service, extra))


def _forced(hall: Hall, fact: f.ServiceForced, _at: datetime) -> Hall:
    if fact.open is None:
        return replace(hall, forced=hall.forced.delete(fact.service))
    return replace(hall, forced=hall.forced.set(fact.service, Forced(fact.open, fact.reason)))


def _services_opened(hall: Hall, fact: f.ServicesOpened, _at: datetime) -> Hall:
    return replace(hall, told=hall.told.update(dict.fromkeys(fact.services)))


def _services_closed(hall: Hall, fact: f.ServicesClosed, _at: datetime) -> Hall:
    return replace(hall, told=hall.told.update(fact.services))


def _forecast(hall: Hall, fact: f.ServicesForecast, _at: datetime) -> Hall:
    return replace(hall, chances=hall.chances.update(fact.services))


EVOLVERS: dict[type[f.Fact], Callable[[Hall, Any, datetime], Hall]] = {
    f.ServiceSuspended: _suspended,
    f.ServiceResumed: _unsuspended,
    f.AgencySuspended: _agency_suspended,
    f.AgencyResumed: _agency_resumed,
    f.ServiceQuotaChanged: _quota_changed,
    f.ServiceForced: _forced,
    f.ServicesOpened: _services_opened,
    f.ServicesClosed: _services_closed,
    f.ServicesForecast: _forecast,
}
