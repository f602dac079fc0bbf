"""Which pages a role has, and what a page's deeds are about."""

from collections.abc import Callable, Iterator

from antrean_counter.supervisor.deeds import front, office_deeds, voice_deeds
from antrean_counter.supervisor.deeds.offered import allowed, deeds
from antrean_counter.supervisor.deeds.station_deeds import for_station, for_waiting
from antrean_counter.supervisor.deeds.stories import restore, told
from antrean_counter.supervisor.desk import Deed, Desk, Page, Wish
from antrean_counter.supervisor.machines import machine_of
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
    return allowed(desk, _PAGES[desk.page](desk, desk.view))


def _hall(desk: Desk, view: View) -> Iterator[Deed]:
    return iter(deeds(desk, subject_of(view, desk.chosen)))


def _agency(desk: Desk, view: View) -> Iterator[Deed]:
    return iter(deeds(desk, subject_of(view, desk.chosen or f"agency:{desk.place}")))


def _ticket(desk: Desk, view: View) -> Iterator[Deed]:
    subject, story = subject_of(view, desk.chosen), told(desk)
    if subject is None and story is not None:
        return iter((restore(story),))
    return iter(deeds(desk, subject))


def _front(desk: Desk, view: View) -> Iterator[Deed]:
    return front.deeds(desk, subject_of(view, desk.chosen))


def _voice(desk: Desk, view: View) -> Iterator[Deed]:
    subject = subject_of(view, desk.chosen)
    return voice_deeds.for_hall(view) if subject is None else iter(deeds(desk, subject))


def _machine(desk: Desk, view: View) -> Iterator[Deed]:
    machine = machine_of(desk, desk.chosen)
    if machine is None:
        return iter(())
    if isinstance(machine, Waiting):
        return for_waiting(desk, view, machine)
    return for_station(desk, machine)


_PAGES: dict[Page, Callable[[Desk, View], Iterator[Deed]]] = {
    Page.HALL: _hall,
    Page.AGENCY: _agency,
    Page.TICKETS: _ticket,
    Page.FRONT: _front,
    Page.VOICE: _voice,
    Page.STATIONS: _machine,
    Page.TABLES: lambda desk, view: office_deeds.deeds(desk),
}
