"""Searches: where a visitor can be sent, and which number can be called out of order."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from antrean_counter.asking import ask, tell
from antrean_counter.desk import UNSENT, Ask, Desk, Find, Hint, Question, Search, Step
from antrean_counter.reading import ASIDE, HERE, about_ticket, aside, line, own, seat
from antrean_shared.commands import FinishServing, Target, TransferTicket
from antrean_shared.wire import Counter, Service, Ticket, View
from antrean_shared.words import AgencyId, CounterState, TicketState

CALLABLE = ASIDE | {TicketState.WAITING}

Found = Service | Counter | Ticket


def found(desk: Desk, search: Search) -> tuple[Found, ...]:
    """Return what the text finds, the likeliest first: what is ours before what is others'."""
    if desk.view is None:
        return ()
    return _FINDERS[search.find](desk, desk.view, search)


def choose(desk: Desk, search: Search, index: int) -> Step:
    """Take the result at ``index``."""
    results = found(desk, search)
    if index >= len(results):
        by_number = search.find in {Find.NUMBER, Find.PAPER}
        word = Hint.NO_SUCH_NUMBER if by_number else Hint.NOTHING_FOUND
        return tell(desk, word), ()
    return _take(desk, search, results[index])


def _take(desk: Desk, search: Search, result: Found) -> Step:
    match result:
        case Ticket() if search.find is Find.PAPER:
            return replace(desk, dialog=which_printer(desk, result), notice=None), ()
        case Ticket():
            return replace(desk, dialog=Question(Ask.CALL, about_ticket(result)), notice=None), ()
        case Service(id=service):
            return _transfer(desk, search, Target(service=service))
        case Counter(id=counter):
            return _transfer(desk, search, Target(counter=counter))


def which_printer(desk: Desk, ticket: Ticket) -> Question:
    """Ask which of the kiosks that are there prints the number of ``ticket`` again."""
    printers = desk.view.printers if desk.view else ()
    return Question(Ask.REPRINT, about_ticket(ticket), among=tuple(printers))


def _transfer(desk: Desk, search: Search, to: Target) -> Step:
    if search.about is None:
        return desk, ()
    if search.finishing:
        return ask(desk, FinishServing(key=UNSENT, counter=seat(desk), then=to))
    ticket = search.about.ticket
    return ask(desk, TransferTicket(key=UNSENT, ticket=ticket, to=to, front=search.front))


def _services(desk: Desk, view: View, search: Search) -> tuple[Service, ...]:
    agency, names = _agency(desk), _agency_names(view)
    fitting = (
        service
        for service in view.services
        if _fits(search.text, service.id, service.name, service.name_en, *names[service.agency])
    )
    return tuple(sorted(fitting, key=lambda service: service.agency != agency))


def _counters(desk: Desk, view: View, search: Search) -> tuple[Counter, ...]:
    """Find our agency's other counters: no counter serves another agency's visitors."""
    agency = _agency(desk)
    fitting = (
        counter
        for counter in view.counters
        if counter.agency == agency
        and counter.id != desk.counter
        and _fits(search.text, counter.id, counter.name)
    )

    def likelihood(counter: Counter) -> tuple[bool, bool]:
        return counter.id != search.text.strip(), counter.state is CounterState.CLOSED

    return tuple(sorted(fitting, key=likelihood))


def _tickets(desk: Desk, view: View, search: Search) -> tuple[Ticket, ...]:
    ours = (*line(desk), *aside(desk))
    known = {ticket.id for ticket in ours}
    agency = _agency(desk)
    others = (t for t in view.tickets if t.agency == agency and t.id not in known)
    wanted = CALLABLE if search.find is Find.NUMBER else CALLABLE | HERE
    return tuple(_numbered(search.text, [t for t in (*ours, *others) if t.state in wanted]))


def _numbered(text: str, tickets: Iterable[Ticket]) -> Iterable[Ticket]:
    """Find numbers by any part of them; the one that counts just so goes first."""
    wanted = _plain(text)
    fitting = (ticket for ticket in tickets if wanted in _plain(ticket.number))
    return sorted(fitting, key=lambda ticket: _digits(ticket.number) != (wanted.lstrip("0") or "?"))


def _plain(number: str) -> str:
    return "".join(character for character in number.upper() if character.isalnum())


def _digits(number: str) -> str:
    return number.rpartition("-")[2].lstrip("0")


def _agency(desk: Desk) -> AgencyId | None:
    counter = own(desk)
    return counter.agency if counter else None


def _agency_names(view: View) -> dict[AgencyId, tuple[str, ...]]:
    return {each.id: (each.name, each.name_en, each.short) for each in view.agencies}


def _fits(text: str, *names: str) -> bool:
    known = " ".join(names).casefold()
    return all(word in known for word in text.casefold().split())


_FINDERS: dict[Find, Callable[[Desk, View, Search], tuple[Found, ...]]] = {
    Find.SERVICE: _services,
    Find.COUNTER: _counters,
    Find.NUMBER: _tickets,
    Find.PAPER: _tickets,
}
