"""What the asker of a command is told once it is granted: most often the ticket it was about."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from msgspec import Struct

from antrean_hub.core import announcing, elsewhere, faces, people, reconfigure, speaking
from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker
from antrean_hub.core.hall import Hall
from antrean_hub.core.sight import Record
from antrean_shared import commands as c
from antrean_shared import wire
from antrean_shared.words import LeaseId, Role


class Granted(Struct, frozen=True):
    """A command and the hall in which it has happened."""

    hall: Hall
    command: Any
    """One of ``antrean_shared.commands``; the table below knows which function answers which."""
    facts: tuple[f.Fact, ...]
    """What the command made; none when it was asked for before."""
    records: tuple[Record, ...]
    """That, and all that followed from it."""
    asker: Asker
    now: datetime


def answer(granted: Granted) -> Struct | None:
    """Return the result of ``granted``, as ``docs/protocol.md`` promises it."""
    return _ANSWERS.get(type(granted.command), _ticket)(granted)


def _ticket(granted: Granted) -> Struct | None:
    """Tell of the ticket that the facts are about."""
    hall, asker = granted.hall, granted.asker
    secret = elsewhere.prints(granted.command, asker.station)
    about = (each for each in granted.facts if isinstance(each, f.TicketFact | f.PaperBegun))
    ticket = next((hall.tickets[each.ticket] for each in about), None)
    return ticket and faces.ticket(hall, ticket, asker.role, secret=secret)


def _merged(granted: Granted) -> Struct:
    """Tell of the ticket by its number: a repeated wish made no fact."""
    ticket = granted.hall.tickets[granted.hall.numbers[granted.command.number]]
    return faces.ticket(granted.hall, ticket, granted.asker.role)


def _hand_given(granted: Granted) -> Struct:
    hall, role = granted.hall, granted.asker.role
    given = (each.ticket for each in granted.facts if isinstance(each, f.TicketMerged))
    return wire.HandGiven(tuple(faces.ticket(hall, hall.tickets[id], role) for id in given))


def _lease(granted: Granted) -> Struct:
    new = (each.lease for each in granted.facts if isinstance(each, f.NumbersLeased))
    lease = next(new, granted.command.holds or LeaseId(""))
    return faces.lease(granted.hall, lease, granted.now)


def _paper(granted: Granted) -> Struct:
    ended = (each for each in granted.records if isinstance(each.fact, f.PaperEnded))
    return faces.paper(next(ended))


def _booking(granted: Granted) -> Struct:
    return faces.booking(granted.hall.bookings[granted.command.code.strip().upper()])


def _counter(granted: Granted) -> Struct:
    return faces.counter(granted.hall, granted.command.counter, granted.asker.role)


def _counter_opened(granted: Granted) -> Struct:
    hall = granted.hall
    counter = faces.counter(hall, granted.command.counter, Role.COUNTER)
    services = tuple(
        service.id
        for service in hall.config.services
        if any(step.stage in counter.stages for step in service.steps)
    )
    return wire.CounterOpened(counter, services, faces.queues(hall, counter.stages))


def _offer(granted: Granted) -> Struct:
    return faces.told_offer(granted.hall, granted.command.service, granted.now)


def _outages(granted: Granted) -> Struct:
    return wire.Outages(faces.outages(granted.hall))


def _announcement(granted: Granted) -> Struct:
    return announcing.answer(granted.hall, granted.facts)


def _silence(granted: Granted) -> Struct:
    return wire.Silence(granted.hall.hush)


def _speaking(granted: Granted) -> Struct:
    return speaking.zones_of(granted.hall, granted.asker.station)


def _station(granted: Granted) -> Struct:
    return wire.StationReport(granted.asker.station, granted.command.fault)


def _here(granted: Granted) -> Struct:
    return people.here(granted.hall, granted.asker)


def _changed(granted: Granted) -> Struct | None:
    return reconfigure.answer(granted.hall, granted.facts, granted.asker)


_ANSWERS: dict[type[c.Command], Callable[[Granted], Struct | None]] = {
    c.MergeTicket: _merged,
    c.EnterHandGiven: _hand_given,
    c.LeaseNumbers: _lease,
    c.EndPaper: _paper,
    c.AddBooking: _booking,
    c.CancelBooking: _booking,
    c.FindBooking: _booking,
    c.OpenCounter: _counter_opened,
    c.PauseCounter: _counter,
    c.ResumeCounter: _counter,
    c.CloseCounter: _counter,
    c.AskToClose: _counter,
    c.GrantClose: _counter,
    c.RefuseClose: _counter,
    c.SuspendService: _offer,
    c.ResumeService: _offer,
    c.ChangeQuota: _offer,
    c.ForceService: _offer,
    c.SuspendAgency: _outages,
    c.ResumeAgency: _outages,
    c.SayAnnouncement: _announcement,
    c.EndAnnouncement: _announcement,
    c.SpeakAnnouncement: _announcement,
    c.HushVoices: _silence,
    c.UnhushVoices: _silence,
    c.OfferVoice: _speaking,
    c.ReportStation: _station,
    c.SignIn: _here,
    c.SignOut: _here,
    c.ChangeHall: _changed,
    c.RestoreHall: _changed,
    c.ImportHall: _changed,
}
