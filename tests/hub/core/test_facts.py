import typing

import msgspec

from antrean_hub.core import facts as f
from antrean_hub.core.evolve import evolve
from antrean_hub.core.explain import why_called
from antrean_hub.core.hall import new_hall
from antrean_shared.words import Ground, TicketState
from tests.hub.core.halls import SMALL, WEDNESDAY

NAMES = """
    ticket.taken ticket.merged ticket.printed ticket.unprinted ticket.reprinted ticket.called
    ticket.called_again ticket.started ticket.finished ticket.missed ticket.parked
    ticket.restored ticket.transferred ticket.cancelled ticket.prioritised ticket.expired
    ticket.undone
    counter.close_asked counter.close_granted counter.close_refused
    agency.suspended agency.resumed service.quota_changed service.forced
    paper.wanted paper.begun paper.ended
    counter.opened counter.paused counter.resumed counter.closed
    service.suspended service.resumed service.opened service.closed
    service.forecast service.counted
    booking.added booking.cancelled booking.expired booking.forgotten
    numbers.leased numbers.skipped
    call.spoken announcement.said announcement.ended announcement.spoken
    voice.hushed voice.unhushed voice.offered voice.appointed
    hall.day_opened hall.day_closed hall.configured hall.reported
    station.joined station.left station.faulted station.recovered station.paired
    desk.signed_in desk.signed_out station.revoked
"""


def test_facts_bear_the_names_of_the_wire():
    names = [fact.__struct_config__.tag for fact in typing.get_args(f.FACTS)]
    assert sorted(names) == sorted(NAMES.split())


def test_a_fact_survives_the_journal():
    fact = f.ServicesClosed(services={"A-01": f.Shut(reason="quota_full")})
    decoder = msgspec.json.Decoder(f.FACTS)
    assert decoder.decode(msgspec.json.encode(fact)) == fact


OLD = """
{"name":"hall.day_opened","day":"2026-11-25"}
{"name":"counter.opened","counter":"8","officer":"Sari","station":"loket-8"}
{"name":"ticket.taken","ticket":"20261125-A2-001","number":"A2-001","service":"A-04",\
"priority":null,"language":"id","token":"t","station":"kiosk-1"}
{"name":"ticket.printed","ticket":"20261125-A2-001"}
{"name":"ticket.called","ticket":"20261125-A2-001","counter":"8","officer":"Sari"}
{"name":"ticket.started","ticket":"20261125-A2-001"}
{"name":"ticket.finished","ticket":"20261125-A2-001"}
"""
"""A journal of the first version: no grounds, no outcome, nobody who may take a step back."""


def test_a_journal_of_the_first_version_still_gives_its_day():
    decoder, hall = msgspec.json.Decoder(f.FACTS), new_hall(SMALL)
    for line in OLD.split("\n"):
        if line:
            before, fact = hall, decoder.decode(line)
            hall = evolve(before, fact, WEDNESDAY)
            if isinstance(fact, f.TicketCalled):
                assert [each.ground for each in why_called(before, fact, WEDNESDAY)] == [
                    Ground.ONLY_LINE
                ]
    ticket, desk = hall.tickets["20261125-A2-001"], hall.desk("8")
    assert (ticket.state, ticket.visits[0].result, desk.served, desk.undo) == (
        TicketState.DONE,
        None,
        1,
        None,
    )
