from msgspec.structs import replace

from antrean_hub.core.hall import LineId, line_of
from antrean_shared.words import CounterState
from tests.hub.core.halls import Story


def test_a_ticket_stands_in_its_stages_line_or_its_counters_own():
    ticket = Story().take("A-04", "elderly")
    assert line_of(ticket) == LineId("A2", None, True)
    assert line_of(replace(ticket, target="8")) == LineId(None, "8", True)


def test_a_counter_nobody_touched_is_closed():
    assert Story().hall.desk("8").state is CounterState.CLOSED
