"""People stop a service and let it go on."""

from datetime import datetime

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, Decision, may_rule
from antrean_hub.core.hall import Hall
from antrean_hub.core.refusals import Refused
from antrean_shared import commands as c
from antrean_shared.words import Reason


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
