"""What a few typed letters find, and where the visitor then goes."""

from antrean_counter.acts import Act
from antrean_counter.desk import Find, Hint, Search, new_desk
from antrean_counter.gestures import Chose, Confirmed, Fronted, Moved, Turned, Wrote
from antrean_counter.searches import choose, found
from antrean_shared import commands as c
from antrean_shared.words import TicketState
from tests.counter.shift import Shift
from tests.hub.core.halls import desk

SPACE = "Space"


def ids(shift, text="", find=None):
    search = shift.desk.dialog if find is None else Search(find)
    return [each.id for each in found(shift.desk, Search(search.find, text=text))]


def numbers(shift, text=""):
    return [each.number for each in found(shift.desk, Search(Find.NUMBER, text=text))]


def transferring(*services):
    return Shift("A-04", *services).presses(SPACE).acts(Act.TRANSFER)


def test_our_agencys_services_come_first():
    assert ids(transferring()) == ["A-01", "A-02", "A-04", "G-01"]


def test_every_word_must_be_found_in_code_name_or_agency():
    assert ids(transferring(), "sim") == ["G-01"]
    assert ids(transferring(), "dukcapil 04") == ["A-04"]
    assert ids(transferring(), "paspor") == []


def test_only_our_agencys_other_counters_are_offered_the_open_ones_first():
    assert ids(transferring(), find=Find.COUNTER) == ["1", "3", "8"]


def test_a_counters_own_number_goes_before_all_that_contain_it():
    shift = transferring().does(Turned())
    assert ids(shift, "8") == ["8"]
    assert ids(shift, "rekam") == ["3"]


def test_to_a_service_by_arrival_or_to_the_front():
    shift = transferring().does(Wrote("G-01"), Confirmed())
    assert (shift.sent[-1].to, shift.sent[-1].front) == (c.Target(service="G-01"), False)
    shift = transferring().does(Fronted(), Moved(1), Confirmed())
    assert (shift.sent[-1].to, shift.sent[-1].front) == (c.Target(service="A-02"), True)


def test_to_a_counter():
    shift = transferring().does(Turned(), Chose(1)).arrives()
    assert shift.sent[-1].to == c.Target(counter="3")
    assert shift.hall.hall.tickets[shift.tickets[0].id].state is TicketState.WAITING


def test_what_was_not_found_cannot_be_chosen():
    assert transferring().does(Wrote("zzz"), Confirmed()).told == Hint.NOTHING_FOUND
    assert Shift().acts(Act.NUMBER).does(Confirmed()).told == Hint.NO_SUCH_NUMBER


def test_numbers_are_found_by_any_part_the_exact_one_first():
    shift = Shift(*["A-02"] * 3, *["A-04"] * 12)
    assert numbers(shift, "2")[:3] == ["A1-002", "A2-002", "A2-001"]
    assert numbers(shift, "a2 012") == ["A2-012"]
    assert numbers(shift, "12") == ["A2-012"]
    assert numbers(shift, "x") == []


def test_our_line_comes_before_the_rest_of_our_agency_and_others_are_not_ours():
    shift = Shift("A-04", "G-01")
    shift.hall.take("A-01")
    shift.hall.do(c.CallNext(key="n1", counter="1"), desk("1"))
    shift.hall.do(c.StartServing(key="n2", counter="1"), desk("1"))
    shift.hall.do(c.FinishServing(key="n3", counter="1"), desk("1"))
    assert numbers(shift.joins()) == ["A2-001", "A1-001"]


def test_who_is_being_served_elsewhere_cannot_be_called():
    shift = Shift("A-02", "A-04")
    shift.hall.call("1")
    assert numbers(shift.joins()) == ["A2-001"]


def test_without_a_picture_nothing_is_found():
    assert found(new_desk("pc", Shift().desk.seed), Search(Find.SERVICE)) == ()


def test_a_transfer_of_nobody_goes_nowhere():
    shift = Shift()
    assert choose(shift.desk, Search(Find.SERVICE), 0) == (shift.desk, ())


def test_without_a_counter_no_agency_is_ours():
    assert ids(Shift(open_=False), find=Find.COUNTER) == []
