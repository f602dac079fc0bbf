"""Lines and what they say: a power cut after any of them leaves one honest book."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from antrean_kiosk.flow.effects import Paper
from antrean_kiosk.paper.owing import owed
from antrean_kiosk.paper.paperwork import (
    Asked,
    Book,
    Borrowed,
    Ended,
    Given,
    Impossible,
    Lent,
    Sending,
    Stage,
    Told,
    kept,
    note,
    wake,
)
from antrean_shared.commands import (
    BeginPaper,
    CheckIn,
    ConfirmPrinted,
    MergeTicket,
    ReportUnprinted,
    TakeTicket,
)
from antrean_shared.wire import Lease
from antrean_ui.example import NOW
from tests.kiosk.story import KEYS

KEY, OTHER = KEYS[:2]
TICKET = "20261125-A2-017"
LEASE = Lease(id=f"{NOW:%Y%m%d}-900", first=900, last=919, windows=())
ASKED = Asked(key=KEY, at=NOW, service="A-04", priority="elderly")
GIVEN = Given(key=KEY, ticket=TICKET)
SENDING = Sending(key=KEY)
OUT, NONE, DOUBT = (Ended(key=KEY, paper=paper, fault="") for paper in Paper)
LENT = Lent(key=KEY, at=NOW, lease=LEASE.id, ticket=f"{NOW:%Y%m%d}-A2-900", number="A2-900",
            service="A-04", token="secret")  # fmt: skip


def book(*lines) -> Book:
    made = Book()
    for line in lines:
        made = note(made, line)
    return made


def after_a_cut(*lines):
    """What the hub is told when the power comes back after these lines."""
    made = book(*lines)
    for line in list(wake(made)):
        made = note(made, line)
    return [owed(each, NOW.date()) for each in made.numbers.values()]


CUTS = [
    ((ASKED,), TakeTicket),
    ((ASKED, GIVEN), ReportUnprinted),
    ((ASKED, GIVEN, SENDING), None),
    ((ASKED, GIVEN, SENDING, OUT), ConfirmPrinted),
    ((ASKED, GIVEN, SENDING, DOUBT), None),
    ((ASKED, GIVEN, NONE), ReportUnprinted),
    ((ASKED, GIVEN, SENDING, DOUBT, OUT), ConfirmPrinted),
    ((LENT,), None),
    ((LENT, SENDING), MergeTicket),
    ((LENT, SENDING, OUT), MergeTicket),
    ((LENT, SENDING, DOUBT), MergeTicket),
    ((LENT, NONE), None),
]


@pytest.mark.parametrize(("lines", "told"), CUTS)
def test_what_is_owed_after_a_cut(lines, told):
    (command,) = after_a_cut(*lines)
    assert type(command) is (told or type(None))


def test_what_was_told_is_owed_no_more():
    assert after_a_cut(ASKED, GIVEN, SENDING, OUT, Told(key=KEY)) == []


def test_a_number_is_asked_for_again_under_its_old_key():
    assert after_a_cut(ASKED) == [TakeTicket(key=KEY, service="A-04", priority="elderly")]


def test_a_booking_is_checked_in_again_under_its_old_key():
    booked = Asked(key=KEY, at=NOW, code="RSV-7K2M9QXA", language="en")
    assert after_a_cut(booked) == [CheckIn(key=KEY, code="RSV-7K2M9QXA", language="en")]
    assert isinstance(after_a_cut(booked, GIVEN)[0], ReportUnprinted)


def test_a_lent_number_is_merged_as_it_was_taken_and_in_doubt_where_it_is():
    (sure,), (doubtful,) = after_a_cut(LENT, SENDING, OUT), after_a_cut(LENT, SENDING)
    assert (sure.number, sure.taken_at, sure.token, sure.unsure) == ("A2-900", NOW, "secret", False)
    assert doubtful.unsure


def test_nothing_of_another_day_is_told():
    (number,) = book(ASKED, GIVEN, SENDING, OUT).numbers.values()
    assert owed(number, NOW.date() + timedelta(days=1)) is None


@pytest.mark.parametrize(
    "lines",
    [
        (GIVEN,), (ASKED, SENDING), (ASKED, ASKED), (ASKED, GIVEN, OUT, SENDING), (LENT, GIVEN),
        (ASKED, GIVEN, SENDING, SENDING), (ASKED, GIVEN, SENDING, Told(key=KEY)),
        (ASKED, Told(key=KEY), GIVEN),
    ],
)  # fmt: skip
def test_no_line_leads_to_a_second_paper(lines):
    with pytest.raises(Impossible):
        book(*lines)


def test_the_block_is_used_upwards_also_through_a_rewriting():
    later = Lent(**{**{f: getattr(LENT, f) for f in LENT.__struct_fields__},
                    "key": OTHER, "number": "A2-903"})  # fmt: skip
    used = book(Borrowed(lease=LEASE, ahead_s=2.0), LENT, Ended(key=KEY, paper=Paper.NONE), later)
    used = note(used, Told(key=KEY))
    assert used.last == {"A2": 903}
    assert book(*kept(used)) == used


def test_another_block_begins_anew_and_an_old_paper_does_not_count_in_it():
    other = Lease(id=f"{NOW:%Y%m%d}-2900", first=2900, last=2919, windows=())
    moved = book(Borrowed(lease=LEASE, ahead_s=0), LENT, Borrowed(lease=other, ahead_s=0))
    assert moved.last == {}
    assert book(*kept(moved)).last == {}


@pytest.mark.parametrize("lines", [lines for lines, _ in CUTS])
def test_a_rewritten_book_is_the_same_book(lines):
    assert book(*kept(book(*lines))) == book(*lines)


def test_what_the_hub_does_not_know_yet_is_counted():
    assert book(LENT, SENDING).owes("A-04") == 1
    assert book(LENT, NONE).owes("A-04") == 0
    assert book(ASKED).owes("A-04") == 0


def test_the_stages_have_the_papers_words():
    assert {Stage(paper.value) for paper in Paper} < set(Stage)


ERRAND = Asked(key=KEY, at=NOW, errand=TICKET)


def test_an_errand_is_told_of_in_any_case():
    begin = BeginPaper(key=KEY, ticket=TICKET)
    assert after_a_cut(ERRAND) == [begin]
    ends = [
        after_a_cut(*lines)[0]
        for lines in (
            (ERRAND, GIVEN),
            (ERRAND, GIVEN, SENDING),
            (ERRAND, GIVEN, SENDING, OUT),
            (ERRAND, GIVEN, SENDING, DOUBT),
        )
    ]
    assert [each.state for each in ends] == ["failed", "doubtful", "printed", "doubtful"]
    assert after_a_cut(ERRAND, GIVEN, OUT, Told(key=KEY)) == []


def test_a_ticket_of_this_kiosk_and_its_second_paper_are_two_entries():
    second = replace(ERRAND, key=OTHER)
    both = book(ASKED, GIVEN, SENDING, DOUBT, second, replace(GIVEN, key=OTHER))
    assert both.of(TICKET).key == KEY
    assert both.of(TICKET, errand=True).key == OTHER
