"""Whether services and agencies give numbers today, and how many."""

from typing import Annotated

from msgspec import Meta

from antrean_shared.commands.base import DESK, EDITORS, SUPERVISOR, Command, Words
from antrean_shared.wire import Offer, Outages
from antrean_shared.words import AgencyId, ServiceId


class SuspendService(Command, frozen=True, kw_only=True):
    """Stop new tickets for a service; those in line are still served."""

    method = "service.suspend"
    roles = DESK
    result = Offer

    service: ServiceId
    reason: Words = ""


class ResumeService(Command, frozen=True, kw_only=True):
    """Take new tickets again."""

    method = "service.resume"
    roles = DESK
    result = Offer

    service: ServiceId
    reason: Words = ""


class SuspendAgency(Command, frozen=True, kw_only=True):
    """An agency's own system is down: stop its new tickets; its line is kept and still called."""

    method = "agency.suspend"
    roles = DESK
    result = Outages

    agency: AgencyId
    reason: Words


class ResumeAgency(Command, frozen=True, kw_only=True):
    """Its system is back."""

    method = "agency.resume"
    roles = DESK
    result = Outages

    agency: AgencyId
    reason: Words = ""


class ChangeQuota(Command, frozen=True, kw_only=True):
    """Give more numbers of a service today, or fewer, down to what is taken."""

    method = "service.quota"
    roles = EDITORS
    result = Offer

    service: ServiceId
    extra: Annotated[int, Meta(ge=-9999, le=9999)]
    """Added to what was added before."""
    reason: Words


class ForceService(Command, frozen=True, kw_only=True):
    """Open or close a service for today, whatever the calendar says; null leaves it to that."""

    method = "service.force"
    roles = frozenset({SUPERVISOR})
    result = Offer

    service: ServiceId
    open: bool | None
    reason: Words = ""
