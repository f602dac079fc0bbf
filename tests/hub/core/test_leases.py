"""Blocks of emergency numbers: never two visitors, never an ordinary number, exactly once."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from antrean_hub.core.asking import Asker
from antrean_hub.core.hall import new_hall
from antrean_hub.core.leases import BLOCK, EMERGENCY, ROUND, next_number, skipped
from antrean_hub.core.step import note
from antrean_shared import commands as c
from antrean_shared.words import Origin, Role
from tests.hub.core.halls import SMALL, WEDNESDAY, Story, ask


def kiosk(name: str) -> Asker:
    return Asker(station=name, role=Role.KIOSK, token="secret")


def borrow(story, name="kiosk-1", holds=None):
    return story.do(ask(c.LeaseNumbers, holds=holds), kiosk(name)).answer


def paper(lease, number="A2-9000", minutes=5, **more):
    """A ticket that was taken so many minutes after nine."""
    facts = {
        "service": "A-04",
        "token": f"token-{number}",
        "taken_at": WEDNESDAY + timedelta(minutes=minutes),
    }
    return ask(c.MergeTicket, lease=lease.id, number=number, **{**facts, **more})


@pytest.mark.parametrize(
    ("name", "first"), [("kiosk-1", 9000), ("kiosk-5", 9080), ("kiosk-6", 9100), ("pintu", 9200)]
)
def test_a_station_has_its_block_by_its_name(name, first):
    lease = borrow(Story(), name)
    assert (lease.first, lease.last) == (first, first + BLOCK - 1)
    assert lease.id == f"20261125-{first}"


def test_who_holds_a_block_keeps_it_and_nothing_happens():
    story = Story()
    lease = borrow(story)
    before = story.hall.seq
    assert borrow(story, holds=lease.id) == lease
    assert story.hall.seq == before


def test_a_kiosk_that_lost_its_disk_never_gets_the_same_numbers():
    story = Story()
    assert borrow(story).first != borrow(story).first


def test_a_hub_that_lost_its_memory_lends_the_same_block_to_the_same_kiosk():
    lease = borrow(Story())
    restored = Story()
    assert borrow(restored, "kiosk-2").first != lease.first
    assert borrow(restored, holds=lease.id).id == lease.id


def test_a_block_that_is_anothers_is_not_lent_twice():
    story = Story()
    theirs = borrow(story, "kiosk-2")
    assert borrow(story, "kiosk-1", holds=theirs.id).first != theirs.first


@pytest.mark.parametrize(
    "holds", ["20261124-9000", "20261125-9005", "20261125-17", "nonsense", "-"]
)
def test_what_is_no_block_of_today_is_answered_with_one(holds):
    assert borrow(Story(), holds=holds).id == "20261125-9000"


def test_a_new_day_forgets_the_blocks():
    story = Story()
    borrow(story)
    story.tick(days=1)
    assert not story.hall.lent
    assert borrow(story).id == "20261126-9000"


def test_a_lease_says_when_each_service_gives_tickets():
    opens = [w for w in borrow(Story()).windows if w.service == "A-04"]
    assert [(f"{w.opens:%H:%M}", f"{w.closes:%H:%M}") for w in opens] == [("07:30", "14:30")]


@given(st.integers(0, 25_000))
def test_ordinary_numbers_pass_over_the_emergency_ones(issued):
    hall = replace(new_hall(SMALL), issued=new_hall(SMALL).issued.set("A2", issued))
    number = int(next_number(hall, "A2").partition("-")[2])
    assert number > issued
    assert number % ROUND < EMERGENCY


def test_a_merged_ticket_waits_at_its_time_of_taking():
    story = Story()
    lease = borrow(story)
    story.tick(minutes=20)
    late = story.take("A-04")
    merged = story.do(paper(lease), kiosk("kiosk-1")).answer
    assert (merged.number, merged.state, merged.origin) == ("A2-9000", "waiting", Origin.EMERGENCY)
    story.open("2")
    assert [story.serve("2"), story.call("2")] == ["A2-9000", late.number]


def test_two_kiosks_papers_are_called_in_the_order_of_their_taking():
    story = Story()
    one, two = borrow(story, "kiosk-1"), borrow(story, "kiosk-2")
    story.tick(minutes=20)
    for minutes, lease, name in ((7, one, "kiosk-1"), (5, two, "kiosk-2"), (9, two, "kiosk-2")):
        nth = lease.first + (minutes == 9)
        story.do(paper(lease, f"A2-{nth}", minutes), kiosk(name))
    story.open("2")
    assert [story.serve("2") for _ in range(3)] == ["A2-9020", "A2-9000", "A2-9021"]


def test_a_merge_under_a_new_key_changes_nothing():
    story = Story()
    lease = borrow(story)
    first = story.do(paper(lease), kiosk("kiosk-1"))
    again = story.do(paper(lease), kiosk("kiosk-1"))
    assert (again.records, again.answer) == ((), first.answer)


def test_another_paper_of_the_same_number_is_refused():
    story = Story()
    lease = borrow(story)
    story.do(paper(lease), kiosk("kiosk-1"))
    assert story.no(paper(lease, token="another"), kiosk("kiosk-1")) == "number_taken"


@pytest.mark.parametrize("number", ["A2-9020", "A2-09000", "A1-9000", "A2-", "9000", "A2-²"])
def test_only_numbers_of_the_block_and_the_prefix_are_merged(number):
    story = Story()
    lease = borrow(story)
    assert story.no(paper(lease, number), kiosk("kiosk-1")) == "not_lent"


def test_a_block_of_yesterday_or_of_another_kiosk_merges_nothing():
    story = Story()
    lease = borrow(story)
    assert story.no(paper(lease), kiosk("kiosk-2")) == "not_lent"
    story.tick(days=1)
    assert story.no(paper(lease), kiosk("kiosk-1")) == "not_lent"


def test_a_service_that_is_gone_is_said_so():
    story = Story()
    lease = borrow(story)
    assert story.no(paper(lease, service="Z"), kiosk("kiosk-1")) == "unknown_service"


def test_the_paper_is_out_so_quota_and_cutoff_are_not_asked_but_counted():
    story = Story()
    lease = borrow(story)
    for _ in range(3):
        story.take("A-02")
    story.tick(hours=5, minutes=45)
    story.do(paper(lease, "A1-9000", service="A-02"), kiosk("kiosk-1"))
    assert story.hall.taken["A-02"] == 4


def test_a_clock_that_wandered_is_held_within_the_day():
    story = Story()
    lease = borrow(story)
    ahead = story.do(paper(lease, minutes=900), kiosk("kiosk-1")).answer
    behind = story.do(paper(lease, "A2-9001", minutes=-9000), kiosk("kiosk-1")).answer
    assert ahead.taken_at <= story.now
    assert f"{behind.taken_at:%d %H:%M}" == "25 00:00"


def test_a_doubtful_paper_may_still_be_confirmed_or_denied():
    story = Story()
    lease = borrow(story)
    merged = story.do(paper(lease, unsure=True), kiosk("kiosk-1")).answer
    assert merged.unsure
    story.do(ask(c.ConfirmPrinted, ticket=merged.id), kiosk("kiosk-1"))
    assert not story.hall.tickets[merged.id].unsure


def test_a_hub_back_from_a_copy_passes_over_numbers_that_may_be_on_paper():
    story = Story()
    story.take("A-02")
    step = note(story.hall, skipped(story.hall, 100), story.now)
    story.hall = step.hall
    assert story.take("A-02").number == "A1-102"
    assert story.take("A-04").number == "A2-101"
