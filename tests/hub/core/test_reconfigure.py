"""The office changes its hall among its visitors, and loses none of them."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker
from antrean_hub.core.picture import tell, view
from antrean_hub.core.proposal import Proposal
from antrean_hub.core.refusals import Refused
from antrean_hub.core.sight import Audience
from antrean_hub.files.book import NoSuch, book_of, edited, lines_of, read_lines
from antrean_hub.files.hall import read_hall
from antrean_shared import commands as c
from antrean_shared.managing import Edit, HallChanged
from antrean_shared.replica import fold
from antrean_shared.words import ENDED, Role, TicketState
from tests.hub.core.days import comparable, event
from tests.hub.core.halls import BOSS, KIOSK, Story, ask, desk

TEMPLATE = read_hall(Path(__file__).parents[3] / "deploy" / "template-hall")


def change(table, row_key, **row):
    return Edit(table, row_key, row or None)


class Morning(Story):
    """A day at the template hall in which the office may change its tables."""

    def __init__(self):
        super().__init__(TEMPLATE)

    def proposal(self, *edits: Edit) -> Proposal:
        config = self.hall.config
        described, problems = read_lines(lines_of(edited(book_of(config, ()), edits)))
        version = self.hall.edition.version
        fact = None if problems else f.HallConfigured(config=described.config)
        return Proposal(base=version, fact=fact, answer=HallChanged(version=version, changed=False))

    def wish(self, proposal: Proposal, reason: str = "uji", *, dry: bool = False):
        command = ask(c.ChangeHall, base=proposal.base, edits=(), reason=reason, dry=dry)
        asker = Asker(station=BOSS.station, role=Role.SUPERVISOR, token="secret", proposal=proposal)
        return self.try_(command, asker)

    def change(self, *edits: Edit, **more) -> HallChanged:
        step = self.wish(self.proposal(*edits), **more)
        assert not isinstance(step, Refused), step
        return step.answer


def lost(told: HallChanged):
    assert not told.changed
    return [(each.table, each.row_key) for each in told.problems]


def test_a_change_is_a_version_with_its_maker_and_reason():
    morning = Morning()
    morning.do(ask(c.SignIn, officer="Ratna", pin="1234"), BOSS)
    told = morning.change(change("aula", "name", nilai="MPP Baru"), reason=" Nama baru ")
    assert told.changed
    assert told.version == morning.hall.edition.version == morning.hall.seq
    fact = morning.records[-1].fact
    assert (fact.who, fact.reason) == ("Ratna", "Nama baru")
    assert morning.hall.config.name == "MPP Baru"


def test_the_edition_outlives_the_night():
    morning = Morning()
    version = morning.change(change("aula", "name", nilai="MPP Baru")).version
    morning.tick(days=1)
    assert morning.hall.edition.version == version


def test_a_change_of_tables_that_moved_meanwhile_is_refused_with_who_moved_them():
    morning = Morning()
    old = morning.proposal(change("aula", "name", nilai="Lama"))
    morning.change(change("aula", "name", nilai="Baru"))
    refused = morning.wish(old)
    assert refused.reason == "hall_changed"
    assert refused.facts["who"] == "boss"
    assert morning.hall.config.name == "Baru"


def test_a_dry_run_and_a_wrong_table_make_no_fact():
    morning = Morning()
    before = morning.hall.seq
    assert not morning.change(change("aula", "name", nilai="Baru"), dry=True, reason="").changed
    assert not morning.change(change("layanan", "A-01", kuota_per_hari="x")).changed
    assert morning.wish(morning.proposal(), reason=" ").reason == "reason_needed"
    assert morning.hall.seq == before


def test_a_service_with_people_in_line_may_be_switched_off_but_not_removed():
    morning = Morning()
    ticket = morning.take("A-01")
    remove = change("layanan", "A-01"), *without_a1()
    assert lost(morning.change(*remove)) == [("layanan", "A-01")]
    assert morning.change(change("layanan", "A-01", aktif="tidak")).changed
    assert morning.no(ask(c.TakeTicket, service="A-01"), KIOSK) == "service_inactive"
    morning.open("1")
    assert morning.serve("1") == ticket.number
    assert not morning.change(change("layanan", "A-01")).changed  # its queue would have no service
    assert morning.change(*remove).changed


def without_a1():
    """Take the queue A1 from the counters that serve it."""
    return (change("loket", "1"), change("loket", "3", tahap_dilayani="PRIO A2 A3"))


def test_a_queue_that_somebody_needs_keeps_a_counter():
    morning = Morning()
    morning.take("C-01")
    told = morning.change(change("loket", "5", huruf_instansi="B", nama="Pindah"))
    assert lost(told) == [("loket", None)]
    assert "Antrean C masih dibutuhkan 1 nomor" in told.problems[0].text


def test_a_counter_keeps_the_visitor_it_holds_or_was_sent():
    morning = Morning()
    held, sent = morning.take("A-01"), morning.take("A-01")
    morning.open("1")
    morning.call("1")
    off = change("loket", "1", aktif="tidak")
    assert lost(morning.change(off)) == [("loket", "1")]
    morning.do(ask(c.StartServing, counter="1"), desk("1"))
    morning.do(ask(c.FinishServing, counter="1"), desk("1"))
    assert morning.state(held) == "done"
    to = c.Target(counter="1")
    morning.do(ask(c.TransferTicket, ticket=sent.id, to=to, reason="uji"), BOSS)
    assert lost(morning.change(off)) == [("loket", "1")]
    morning.serve("1")
    assert morning.change(off).changed
    assert morning.hall.desk("1").state == "closed"
    closed = [fact for fact in morning.facts() if isinstance(fact, f.CounterClosed)]
    assert [fact.counter for fact in closed] == ["1"]


def test_a_cancelled_visitor_comes_back_only_to_what_is_still_there():
    morning = Morning()
    ticket = morning.take("A-01")
    morning.do(ask(c.CancelTicket, ticket=ticket.id, reason="uji"), BOSS)
    assert morning.change(change("layanan", "A-01"), *without_a1()).changed
    assert morning.no(ask(c.RestoreTicket, ticket=ticket.id), BOSS) == "unknown_service"


def test_a_booked_visit_keeps_its_service():
    morning = Morning()
    visit = {"code": "RSV-1234", "service": "B-02", "person": "0f3a9c51"}
    morning.do(ask(c.AddBooking, at=morning.now.replace(hour=10), **visit), BOSS)
    remove = change("layanan", "B-02"), change("loket", "4", tahap_dilayani="B1")
    assert lost(morning.change(*remove)) == [("layanan", "B-02")]
    morning.do(ask(c.CancelBooking, code="RSV-1234"), BOSS)
    assert morning.change(*remove).changed


def test_a_service_stays_while_a_kiosk_out_of_sight_may_give_its_numbers():
    morning = Morning()
    morning.do(ask(c.LeaseNumbers), KIOSK)
    remove = change("layanan", "B-02"), change("loket", "4", tahap_dilayani="B1")
    assert lost(morning.change(*remove)) == [("layanan", "B-02")]
    assert morning.change(change("layanan", "B-02", aktif="tidak")).changed


# Whatever the office does among whatever its visitors do


SPARE = [
    {"no": "6", "huruf_instansi": "A", "nama": "Cadangan", "tahap_dilayani": "A1 A2 A3"},
    {"no": "7", "huruf_instansi": "B", "nama": "Cadangan", "tahap_dilayani": "B2 B1"},
    {"no": "8", "huruf_instansi": "C", "nama": "Cadangan", "tahap_dilayani": "C"},
]
"""Counters beside the template's, so that most of what the office wants could be."""

services = st.sampled_from([each.id for each in TEMPLATE.services])
counters = st.sampled_from(list("12345678"))
queues = st.sampled_from(["A1", "A2 A3", "A1 A2 A3", "A3 A1", "B1", "B2 B1", "C"])
steps = st.sampled_from(["A1:7", "A1:7 > A2:5", "A2:6 > A1:6", "A3:12", "B1:20", "B1:3 > B2:9"])
office = st.one_of(
    st.tuples(st.just("retire"), services),
    st.tuples(st.just("redirect"), services, steps),
    st.tuples(st.just("drop"), counters),
    st.tuples(st.just("switch"), counters, st.sampled_from(["ya", "tidak"])),
    st.tuples(st.just("regroup"), counters, queues),
)
actions = st.one_of(
    st.tuples(st.just("visit"), services),
    st.tuples(st.just("visit"), services),
    st.tuples(st.just("call"), counters),
    st.tuples(st.just("serve"), counters),
    st.tuples(st.just("walk_out"), services, counters),
    st.tuples(st.just("aside"), st.integers(0, 20), st.sampled_from(["missed", "park", "cancel"])),
    st.tuples(st.just("send"), st.integers(0, 20), counters),
    office,
    office,
)
ASIDE = {"missed": c.MissTicket, "park": c.ParkTicket, "cancel": c.CancelTicket}


class Lively(Morning):
    """Whatever may happen; a refusal is an answer like any other."""

    def visit(self, service):
        step = self.try_(ask(c.TakeTicket, service=service), KIOSK)
        if not isinstance(step, Refused):
            self.do(ask(c.ConfirmPrinted, ticket=step.answer.id), KIOSK)

    def call(self, counter):
        command = ask(c.OpenCounter, counter=counter, officer="Sari", pin="1234")
        self.try_(command, desk(counter))
        self.tick(seconds=20)
        self.try_(ask(c.CallNext, counter=counter), desk(counter))

    def walk_out(self, service, counter):
        """The office takes a counter away just when it has called somebody."""
        self.visit(service)
        self.call(counter)
        self.drop(counter)

    def serve(self, counter):
        self.call(counter)
        self.try_(ask(c.StartServing, counter=counter), desk(counter))
        return self.try_(ask(c.FinishServing, counter=counter), desk(counter))

    def _some(self, nth):
        tickets = sorted(self.hall.tickets)
        return tickets[nth % len(tickets)] if tickets else "none"

    def aside(self, nth, how):
        self.try_(ask(ASIDE[how], ticket=self._some(nth), reason="uji"), BOSS)

    def send(self, nth, counter):
        to = c.Target(counter=counter)
        self.try_(ask(c.TransferTicket, ticket=self._some(nth), to=to, reason="uji"), BOSS)

    def office(self, *edits):
        try:
            self.wish(self.proposal(*edits))
        except NoSuch:
            pass  # an earlier change took the row away

    def retire(self, service):
        """Remove a service, and its queues from the counters where no other service has them."""
        config = self.hall.config
        used = {step.stage for each in config.services if each.id != service for step in each.steps}
        edits = [change("layanan", service)]
        for counter in config.counters:
            left = [stage for stage in counter.stages if stage in used]
            if not left:
                edits.append(change("loket", counter.id))
            elif len(left) < len(counter.stages):
                edits.append(change("loket", counter.id, tahap_dilayani=" ".join(left)))
        self.office(*edits)

    def redirect(self, service, steps):
        total = sum(int(step.partition(":")[2]) for step in steps.split(" > "))
        self.office(change("layanan", service, alur_tahap_menit=steps, menit_total=str(total)))

    def drop(self, counter):
        self.office(change("loket", counter))

    def switch(self, counter, active):
        self.office(change("loket", counter, aktif=active))

    def regroup(self, counter, queues):
        self.office(change("loket", counter, tahap_dilayani=queues))

    def evening(self):
        """Let everybody who is still here be served."""
        for ticket in sorted(self.hall.tickets):
            if self.hall.tickets[ticket].state in (TicketState.MISSED, TicketState.PARKED):
                self.do(ask(c.RestoreTicket, ticket=ticket, reason="uji"), BOSS)
        for _ in range(len(self.hall.tickets) * 2 + 1):
            for counter in self.hall.index.counters:
                self.serve(counter)


@settings(max_examples=150, deadline=None)
@given(st.lists(actions, max_size=25))
def test_a_reconfiguration_loses_nobody(happenings):
    day = Lively()
    assert day.change(*(Edit("loket", None, row) for row in SPARE)).changed
    for name, *what in happenings:
        getattr(day, name)(*what)
    for ticket in day.hall.tickets.values():
        if ticket.state not in ENDED:
            assert ticket.service in day.hall.index.services
    day.evening()
    left = [each for each in day.hall.tickets.values() if each.state not in ENDED]
    assert left == []


FOLLOWERS = [
    Audience(Role.SUPERVISOR),
    Audience(Role.KIOSK),
    Audience(Role.DISPLAY, "1"),
    Audience(Role.TECHNICIAN),
    Audience(Role.AGENCY_HEAD, agency="DUKCAPIL"),
    Audience(Role.AGENCY_HEAD, agency="BAPENDA"),
]
REBUILDING = [
    change("instansi", "DUKCAPIL", zona="9"),
    change("instansi", "BAPENDA", kode="PAJAK"),
    change("layanan", "B-01", huruf_instansi="A", prefix_antrean="A9"),
    change("aula", "languages", nilai="id"),
]
rebuilding = st.tuples(st.just("office"), st.sampled_from(REBUILDING))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(actions, actions, rebuilding), max_size=25))
def test_who_follows_the_hall_sees_it_as_it_is_through_every_reconfiguration(happenings):
    day = Lively()
    for name, *what in happenings:
        getattr(day, name)(*what)
    day.tick(seconds=1)
    first, *rest = day.records
    for audience in FOLLOWERS:
        seen = view(first.after, audience, first.at)
        for record in rest:
            seen = fold(seen, event(record, tell(record, audience)))
        assert comparable(seen) == comparable(view(day.hall, audience, day.now))


@pytest.mark.parametrize("edit", [change("layanan", "B-02"), change("loket", "4")])
def test_what_nobody_needs_may_go(edit):
    morning = Morning()
    others = (
        [change("loket", "4", tahap_dilayani="B1")]
        if edit.table == "layanan"
        else [change("layanan", "B-01"), change("layanan", "B-02")]
    )
    assert morning.change(edit, *others).changed
    config = replace(morning.hall.config)
    assert len(config.services) + len(config.counters) < 11
