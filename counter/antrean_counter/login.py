"""The log-in page: three blanks, of which the counter may be fixed, and one command."""

from dataclasses import replace

from antrean_counter.asking import ask, tell
from antrean_counter.desk import UNSENT, Desk, Field, Hint, Login, Step
from antrean_counter.reading import counter_of
from antrean_shared.commands import OpenCounter
from antrean_shared.wire import Counter
from antrean_shared.words import CounterId


def fill(desk: Desk, field: Field, text: str) -> Desk:
    """Write ``text`` into a blank; a fixed counter stays what it is."""
    match field:
        case Field.COUNTER:
            return (
                desk if desk.fixed is not None else _with(desk, replace(desk.login, counter=text))
            )
        case Field.OFFICER:
            return _with(desk, replace(desk.login, officer=text))
        case Field.PIN:
            return _with(desk, replace(desk.login, pin=text))


def enter(desk: Desk, field: Field) -> Desk:
    """Go to a blank."""
    return replace(desk, login=replace(desk.login, at=field))


def chosen(desk: Desk) -> Counter | None:
    """Return the counter that the blank names."""
    if desk.view is None:
        return None
    return counter_of(desk.view, CounterId(desk.login.counter.strip()))


def confirm(desk: Desk) -> Step:
    """Go to the first blank that is still empty or wrong; when all are filled, log in."""
    login = desk.login
    if chosen(desk) is None and desk.view is not None:
        missing = enter(desk, Field.COUNTER)
        return (tell(missing, Hint.NO_SUCH_COUNTER) if login.counter.strip() else missing), ()
    if not login.officer.strip():
        return enter(desk, Field.OFFICER), ()
    if not login.pin:
        return enter(desk, Field.PIN), ()
    return ask(desk, _opening(login))


def _with(desk: Desk, login: Login) -> Desk:
    return replace(desk, login=login, notice=None)


def _opening(login: Login) -> OpenCounter:
    counter, officer = CounterId(login.counter.strip()), login.officer.strip()
    return OpenCounter(key=UNSENT, counter=counter, officer=officer, pin=login.pin)
