import typing

import msgspec

from antrean_hub.core import facts as f

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
    hall.day_opened hall.day_closed hall.configured
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
