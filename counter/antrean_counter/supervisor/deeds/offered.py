"""What can be done to whatever is chosen, as it stands now: a list of deeds for each subject."""

from collections.abc import Iterator

from antrean_counter.supervisor.deeds import service_deeds, ticket_deeds, voice_deeds
from antrean_counter.supervisor.deeds.fields import reason
from antrean_counter.supervisor.desk import UNSENT, Deed, Desk
from antrean_counter.supervisor.subjects import Subject
from antrean_shared import commands as c
from antrean_shared.wire import Agency, Announcement, Counter, Service, Ticket, View
from antrean_shared.words import CounterState


def deeds(desk: Desk, subject: Subject | None) -> tuple[Deed, ...]:
    """Return what this desk's role may do to ``subject`` now."""
    view = desk.view
    if view is None or subject is None:
        return ()
    return allowed(desk, _deeds(desk, view, subject))


def allowed(desk: Desk, offered: Iterator[Deed]) -> tuple[Deed, ...]:
    """Return those deeds whose command this desk's role may send."""
    return tuple(each for each in offered if desk.role in each.command.roles)


def _deeds(desk: Desk, view: View, subject: Subject) -> Iterator[Deed]:
    match subject:
        case Counter():
            return _for_counter(subject)
        case Service():
            return service_deeds.for_service(view, subject, desk.now)
        case Ticket():
            return ticket_deeds.for_ticket(desk, view, subject)
        case Agency():
            return service_deeds.for_agency(view, subject)
        case Announcement():
            return voice_deeds.for_announcement(subject)


def _for_counter(counter: Counter) -> Iterator[Deed]:
    yield from _closing(counter)
    if counter.state is CounterState.OPEN:
        yield Deed(
            "pause",
            "pause",
            c.PauseCounter,
            lambda told: c.PauseCounter(key=UNSENT, counter=counter.id, reason=told["reason"]),
            (reason("Istirahat", "Rapat singkat", "Sistem pusat terganggu"),),
        )
    if counter.state is CounterState.PAUSED:
        yield Deed(
            "resume",
            "play",
            c.ResumeCounter,
            lambda _: c.ResumeCounter(key=UNSENT, counter=counter.id),
        )
    if counter.state is not CounterState.CLOSED:
        yield Deed(
            "close",
            "lock",
            c.CloseCounter,
            lambda told: c.CloseCounter(key=UNSENT, counter=counter.id, reason=told["reason"]),
            (reason("Petugas pulang", "Petugas sakit", "Loket dialihkan"),),
            grave=True,
        )


def _closing(counter: Counter) -> Iterator[Deed]:
    """Answer an officer who asks to close for the day, or take back what was granted."""
    if counter.asks is not None:
        yield Deed(
            "grant",
            "check",
            c.GrantClose,
            lambda _: c.GrantClose(key=UNSENT, counter=counter.id),
        )
    if counter.asks is not None or counter.closes is not None:
        yield Deed(
            "keep_open",
            "x",
            c.RefuseClose,
            lambda told: c.RefuseClose(key=UNSENT, counter=counter.id, reason=told["reason"]),
            (reason("Masih banyak yang menunggu", "Tunggu petugas pengganti"),),
        )
