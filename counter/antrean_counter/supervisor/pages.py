"""Which pages a role has, and what a page's deeds are about."""

from collections.abc import Iterator

from antrean_counter.supervisor import front, office_deeds, voice_deeds
from antrean_counter.supervisor.deeds import allowed, deeds
from antrean_counter.supervisor.desk import Deed, Desk, Page, Wish
from antrean_counter.supervisor.machines import machine_of
from antrean_counter.supervisor.station_deeds import for_station, for_waiting
from antrean_counter.supervisor.subjects import subject_of
from antrean_shared import commands as c
from antrean_shared.errands import ListStations
from antrean_shared.pairing import Waiting
from antrean_shared.wire import View
from antrean_shared.words import Role

NEEDS: dict[Page, type[Wish]] = {
    Page.HALL: c.PauseCounter,
    Page.FRONT: c.TakeTicket,
    Page.TICKETS: c.ReprintTicket,
    Page.VOICE: c.SayAnnouncement,
    Page.STATIONS: ListStations,
    Page.TABLES: c.ChangeHall,
}
"""A page is for whoever may send this: the tabs, in their order."""


def pages(role: Role) -> tuple[Page, ...]:
    """Return the pages of ``role``, the first of which it begins with."""
    return tuple(page for page, command in NEEDS.items() if role in command.roles)


def deeds_now(desk: Desk) -> tuple[Deed, ...]:
    """Return the deeds that stand on the open page; none while nobody has signed in."""
    if desk.view is None or not desk.officer:
        return ()
    about = f"agency:{desk.place}" if desk.page is Page.AGENCY and not desk.chosen else desk.chosen
    subject = subject_of(desk.view, about)
    if desk.page is Page.TABLES:
        return allowed(desk, office_deeds.deeds(desk))
    if desk.page is Page.STATIONS:
        return allowed(desk, _machine(desk, desk.view))
    if desk.page is Page.FRONT:
        return allowed(desk, front.deeds(desk, subject))
    if desk.page is Page.VOICE and subject is None:
        return allowed(desk, voice_deeds.for_hall(desk.view))
    return deeds(desk, subject)


def _machine(desk: Desk, view: View) -> Iterator[Deed]:
    machine = machine_of(desk, desk.chosen)
    if machine is None:
        return iter(())
    if isinstance(machine, Waiting):
        return for_waiting(desk, view, machine)
    return for_station(desk, machine)
