"""Commands whose keys follow from one fresh key: repeatable, and never the same twice."""

from uuid import UUID

from antrean_kiosk.flow.effects import confirm, give_back, report
from antrean_shared.words import TicketId
from tests.kiosk.story import KEYS

TICKET = TicketId("20261125-A2-017")


def test_keys_are_uuids_of_their_own():
    keys = {confirm(TICKET, KEYS[0]).command.key, give_back(TICKET, KEYS[0], "x").command.key}
    assert len(keys) == 2
    assert all(str(UUID(key)) == key for key in keys)


def test_the_same_wish_has_the_same_key():
    assert confirm(TICKET, KEYS[0]) == confirm(TICKET, KEYS[0])
    assert confirm(TICKET, KEYS[0]) != confirm(TICKET, KEYS[1])


def test_a_report_says_the_fault_or_that_all_is_well():
    assert report(KEYS[0], "paper_out").command.fault == "paper_out"
    assert report(KEYS[0], None).command.fault is None
