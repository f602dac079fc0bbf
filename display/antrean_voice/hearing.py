"""What a display's view of the hall tells its voice: the calls that stand in its zone, and how."""

from antrean_shared.replica import call_of
from antrean_shared.wire import Call, View
from antrean_shared.words import TicketState
from antrean_voice.numbers import Style
from antrean_voice.sentence import Manner


def standing(view: View, zone: str | None) -> tuple[Call, ...]:
    """Return the calls whose visitors are awaited in ``zone`` (None: the whole hall)."""
    elsewhere = {each.id for each in view.counters if zone is not None and each.zone != zone}
    called = (ticket for ticket in view.tickets if ticket.state is TicketState.CALLED)
    calls = (call for ticket in called if (call := call_of(ticket)) is not None)
    return tuple(call for call in calls if call.counter not in elsewhere)


def manner(view: View, style: Style) -> Manner:
    """Return how this hall speaks."""
    return Manner(style, view.hall.languages, view.hall.stage_names)
