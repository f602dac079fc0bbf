"""The mains fail at every instant, the line and the hub too: no paper lies, none is doubled."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from antrean_kiosk.flow.effects import Paper
from antrean_kiosk.paper.clerk import LINES_KEPT, Clerk
from antrean_kiosk.paper.journal import Nowhere
from antrean_shared.commands import MergeTicket, ReportStation, TakeTicket
from antrean_ui.example import NOW
from tests.kiosk.mains import Hub, Kiosk, PowerCut, key

PRINTERS = ["well", "empty", "silent", "prints_unheard"]
INSTANTS = 30
"""More than a visit has."""


def visit_with_a_cut(folder, *, after, printer, away, forgets=0):
    """A visit in which the mains fail; afterwards everything comes back. Returns the world."""
    hub = Hub()
    kiosk = Kiosk(hub, folder)
    kiosk.join()
    hub.up = not away
    kiosk.cut_after = after
    try:
        kiosk.visitor(printer=printer)
        cut = False
    except PowerCut:
        cut = True
    kiosk.cut_after = None
    kiosk.start(forgets)
    hub.up = True
    kiosk.join()
    return hub, kiosk, cut


def assert_honest(hub, *kiosks):
    """One paper has one live ticket; a live ticket has its paper, or is in doubt."""
    papers = Counter(number for kiosk in kiosks for number in kiosk.papers)
    assert all(times == 1 for times in papers.values()), papers
    assert set(papers) <= set(hub.live)
    assert set(hub.live) <= {number for kiosk in kiosks for number in kiosk.begun}
    for number in set(hub.live) - set(papers):
        ticket = hub.live[number]
        assert ticket.unsure or ticket.state == "printing", ticket


@pytest.mark.parametrize("forgets", [0, 10_000])
@pytest.mark.parametrize("away", [False, True])
@pytest.mark.parametrize("printer", PRINTERS)
def test_a_cut_at_every_instant_of_a_visit_leaves_an_honest_world(tmp_path, printer, away, forgets):
    cuts = 0
    for after in range(INSTANTS):
        hub, kiosk, cut = visit_with_a_cut(
            tmp_path / str(after), after=after, printer=printer, away=away, forgets=forgets
        )
        cuts += cut
        assert_honest(hub, kiosk)
        hub.story.tick(seconds=130)
        assert_honest(hub, kiosk)
    assert 4 < cuts < INSTANTS - 1, "every instant of the visit, and the end of it, was tried"


def test_before_the_first_byte_a_cut_leaves_no_ticket_and_after_the_last_line_a_sure_one(tmp_path):
    ends = set()
    for after in range(INSTANTS):
        hub, kiosk, _ = visit_with_a_cut(
            tmp_path / str(after), after=after, printer="well", away=False
        )
        doubt = any(each.state == "printing" for each in hub.live.values())
        ends.add((len(kiosk.papers), len(hub.live), doubt))
    assert ends == {(0, 0, False), (0, 1, True), (1, 1, True), (1, 1, False)}


scripts = st.lists(
    st.one_of(
        st.tuples(st.just("visit"), st.sampled_from([0, 1]), st.sampled_from(PRINTERS)),
        st.tuples(st.just("visit"), st.sampled_from([0, 1]), st.just("well")),
        st.tuples(st.just("errand"), st.sampled_from([0, 1]), st.sampled_from(PRINTERS)),
        st.tuples(
            st.sampled_from(["cut", "cut_errand"]),
            st.sampled_from([0, 1]),
            st.integers(0, 14),
            st.booleans(),
        ),
        st.tuples(st.sampled_from(["hub_dies", "hub_lives", "hub_lives"])),
        st.tuples(st.just("join"), st.sampled_from([0, 1])),
        st.tuples(st.just("pass"), st.sampled_from([1, 60, 130])),
    ),
    max_size=40,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(scripts)
def test_hub_kiosk_and_line_die_in_any_order(tmp_path_factory, script):
    folder = tmp_path_factory.mktemp("hall")
    hub = Hub()
    kiosks = [Kiosk(hub, folder, name) for name in ("kiosk-1", "kiosk-2")]
    for kiosk in kiosks:
        kiosk.join()
    for verb, *rest in script:
        play(hub, kiosks, verb, rest)
    hub.up = True
    for kiosk in kiosks:
        kiosk.cut_after = None
        kiosk.join()
    hub.story.tick(seconds=130)
    assert not hub.story.hall.papers, "every desk knows what became of its paper"
    assert_honest(hub, *kiosks)
    assert not any(owing(kiosk) for kiosk in kiosks)


def play(hub, kiosks, verb, rest):
    if verb == "hub_dies":
        hub.up = False
    elif verb == "hub_lives":
        hub.up = True
        for kiosk in kiosks:
            alive(kiosk, kiosk.join)
    elif verb == "pass":
        hub.story.tick(seconds=rest[0])
    elif verb == "join":
        alive(kiosks[rest[0]], kiosks[rest[0]].join)
    elif verb.startswith("cut"):
        kiosk = kiosks[rest[0]]
        hub.desk_asks(kiosk.name)
        kiosk.cut_after = rest[1]
        act = kiosk.errand if verb == "cut_errand" else kiosk.visitor
        alive(kiosk, act, forgets=10_000 * rest[2])
    elif verb == "errand":
        hub.desk_asks(kiosks[rest[0]].name)
        alive(kiosks[rest[0]], lambda: kiosks[rest[0]].errand(printer=rest[1]))
    else:
        alive(kiosks[rest[0]], lambda: kiosks[rest[0]].visitor(printer=rest[1]))


def alive(kiosk, act, forgets=0):
    """Do it; where the mains fail, come up again, and join if the hub is there."""
    try:
        act()
    except PowerCut:
        kiosk.start(forgets)
        alive(kiosk, kiosk.join)


def owing(kiosk):
    """What the kiosk still keeps of papers that are done."""
    return [each for each in kiosk.clerk.book.numbers.values() if each.ended and each.lent]


def test_the_hub_hears_of_each_lent_paper_once_and_in_its_place(tmp_path):
    hub = Hub()
    kiosk = Kiosk(hub, tmp_path)
    kiosk.join()
    hub.up = False
    for _ in range(3):
        kiosk.visitor()
    hub.up = True
    kiosk.join()
    kiosk.join()
    assert kiosk.papers == ["A2-9000", "A2-9001", "A2-9002"]
    in_line = sorted(hub.live.values(), key=lambda ticket: ticket.rank)
    assert [each.number for each in in_line] == kiosk.papers


def test_a_restored_hub_hears_of_them_too(tmp_path):
    kiosk = Kiosk(Hub(), tmp_path)
    kiosk.join()
    kiosk.hub.up = False
    kiosk.visitor()
    kiosk.hub = Hub()
    kiosk.start()
    kiosk.join()
    assert list(kiosk.hub.live) == ["A2-9000"]


def test_a_block_that_runs_low_is_followed_by_another(tmp_path):
    hub = Hub()
    kiosk = Kiosk(hub, tmp_path)
    kiosk.join()
    hub.up = False
    for _ in range(25):
        kiosk.visitor()
    assert len(kiosk.papers) == 20
    hub.up = True
    kiosk.join()
    kiosk.join()
    hub.up = False
    kiosk.visitor()
    assert kiosk.papers[-1] == "A2-9200"


def test_without_a_disk_nothing_is_lent(tmp_path):
    clerk = Clerk(Nowhere(), lambda: NOW)
    assert (clerk.renewal(NOW), clerk.may_lend(NOW), clerk.now()) == ([], False, None)


def test_the_machines_clock_tells_the_hubs_after_a_start_without_it(tmp_path):
    hub = Hub()
    kiosk = Kiosk(hub, tmp_path)
    kiosk.join()
    kiosk.start()
    assert kiosk.clerk.now() == hub.story.now
    hub.story.now = hub.story.now.replace(year=2020)
    assert kiosk.clerk.now() is None


def test_a_paper_that_the_hub_will_not_have_raises_an_alarm(tmp_path):
    kiosk = Kiosk(Hub(), tmp_path)
    kiosk.join()
    kiosk.hub.up = False
    kiosk.visitor()
    (merge,) = [each for each in kiosk.clerk.owed(kiosk.hub.story.now)]
    assert isinstance(merge, MergeTicket)
    alarm = kiosk.clerk.refused(merge, "number_taken")
    assert isinstance(alarm, ReportStation)
    assert alarm.fault == "merge_refused A2-9000 number_taken"
    assert kiosk.clerk.owed(kiosk.hub.story.now) == []


def test_what_is_refused_for_the_moment_is_owed_still(tmp_path):
    kiosk = Kiosk(Hub(), tmp_path)
    kiosk.join()
    kiosk.hub.up = False
    kiosk.visitor()
    (merge,) = kiosk.clerk.owed(kiosk.hub.story.now)
    assert kiosk.clerk.refused(merge, "storage_failed") is None
    assert kiosk.clerk.owed(kiosk.hub.story.now) == [merge]


def test_a_refused_wish_is_closed():
    clerk = Clerk(Nowhere(), lambda: NOW)
    wish = TakeTicket(key=key(), service="A-04")
    clerk.outgoing(wish, NOW)
    assert clerk.book.numbers
    clerk.refused(wish, "quota_full")
    assert not clerk.book.numbers


def test_a_visitor_who_holds_the_paper_ends_the_doubt(tmp_path):
    kiosk = Kiosk(Hub(), tmp_path)
    kiosk.join()
    kiosk.hub.up = False
    kiosk.visitor(printer="prints_unheard")
    ticket = next(iter(kiosk.clerk.book.numbers.values())).ticket
    assert kiosk.shown == [("A2-9000", Paper.DOUBT)]
    kiosk.clerk.ended(ticket, Paper.OUT, None)
    kiosk.hub.up = True
    kiosk.join()
    assert not kiosk.hub.live["A2-9000"].unsure


def test_a_lent_number_is_not_printed_where_its_line_cannot_be_written(tmp_path):
    kiosk = Kiosk(Hub(), tmp_path)
    kiosk.join()
    kiosk.hub.up = False
    kiosk._disk.full = True
    kiosk.visitor()
    assert kiosk.papers == []
    assert not kiosk.clerk.book.numbers


def test_the_journal_does_not_grow_with_the_day(tmp_path):
    kiosk = Kiosk(Hub(), tmp_path)
    kiosk.join()
    sizes = []
    for nth in range(LINES_KEPT // 2):
        kiosk.visitor()
        if nth % 50 == 0:
            sizes.append(kiosk._disk.size)
    assert max(sizes) < LINES_KEPT * 200
    assert not kiosk.clerk.book.numbers
