"""What can be done to a service, or to an agency as a whole."""

from collections.abc import Iterator
from datetime import datetime

from antrean_counter.supervisor.deeds.fields import reason
from antrean_counter.supervisor.desk import UNSENT, Answers, Deed, Field, Kind
from antrean_shared import commands as c
from antrean_shared.wire import Agency, Offer, Service, View
from antrean_shared.words import Reason

HAND = (
    Field("prefix", Kind.LINE, value="M"),
    Field("first", Kind.NUMBER, value="1", low=1, high=999),
    Field("last", Kind.NUMBER, low=1, high=999),
    Field("given_at", Kind.TIME, needed=False),
)
"""Prepared papers that were given by hand."""
EXTRA = Field("extra", Kind.NUMBER, low=-9999, high=9999)


def for_service(view: View, service: Service, now: datetime | None) -> Iterator[Deed]:
    """Yield what can be done to ``service`` now."""
    offer = next((each for each in view.offers if each.service == service.id), None)
    if offer is not None:
        yield _suspension(service, offer)
        if offer.quota_left is not None:
            yield _quota(service)
        yield _force(service, offer)
    yield Deed("hand", "list", c.EnterHandGiven, lambda told: _hand(service, told, now), HAND)


def for_agency(view: View, agency: Agency) -> Iterator[Deed]:
    """Yield what can be done to ``agency`` now."""
    if any(each.agency == agency.id for each in view.outages):
        yield Deed(
            "resume_agency",
            "play",
            c.ResumeAgency,
            lambda _: c.ResumeAgency(key=UNSENT, agency=agency.id),
        )
    else:
        yield Deed(
            "suspend_agency",
            "unplug",
            c.SuspendAgency,
            lambda told: c.SuspendAgency(key=UNSENT, agency=agency.id, reason=told["reason"]),
            (reason("Sistem pusat terganggu", "Jaringan instansi terputus"),),
            grave=True,
        )


def _suspension(service: Service, offer: Offer) -> Deed:
    if offer.reason is Reason.SUSPENDED:
        return Deed(
            "resume_service",
            "play",
            c.ResumeService,
            lambda _: c.ResumeService(key=UNSENT, service=service.id),
        )
    return Deed(
        "suspend",
        "pause",
        c.SuspendService,
        lambda told: c.SuspendService(key=UNSENT, service=service.id, reason=told["reason"]),
        (reason("Sistem pusat terganggu", "Petugas tidak ada", "Listrik padam"),),
        grave=True,
    )


def _quota(service: Service) -> Deed:
    return Deed(
        "quota",
        "ticket",
        c.ChangeQuota,
        lambda told: c.ChangeQuota(
            key=UNSENT, service=service.id, extra=int(told["extra"]), reason=told["reason"]
        ),
        (EXTRA, reason("Pengunjung lebih banyak", "Petugas bertambah", "Petugas berkurang")),
    )


def _force(service: Service, offer: Offer) -> Deed:
    """Open what is closed and close what is open, for today; or leave it to the calendar again."""
    if offer.forced is not None:
        return Deed(
            "unforce",
            "calendar-x",
            c.ForceService,
            lambda _: c.ForceService(key=UNSENT, service=service.id, open=None),
        )
    opens = not offer.available
    return Deed(
        "force_open" if opens else "force_close",
        "play" if opens else "lock",
        c.ForceService,
        lambda told: c.ForceService(
            key=UNSENT, service=service.id, open=opens, reason=told["reason"]
        ),
        (reason("Arahan penyelia", "Petugas bertambah", "Petugas tidak ada"),),
        grave=not opens,
    )


def _hand(service: Service, told: Answers, now: datetime | None) -> c.Command:
    return c.EnterHandGiven(
        key=UNSENT,
        service=service.id,
        prefix=told["prefix"].upper(),
        first=int(told["first"]),
        last=int(told["last"]),
        given_at=_today(told["given_at"], now),
    )


def _today(clock: str, now: datetime | None) -> datetime | None:
    """Return a time of today; None, for now, where none was given."""
    if not clock or now is None:
        return None
    hour, minute = clock.replace(":", ".").split(".")
    return now.replace(hour=int(hour), minute=int(minute), second=0, microsecond=0)
