"""The promises of the house, held over random days that hypothesis plays."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.evolve import evolve
from antrean_hub.core.explain import why_called
from antrean_hub.core.hall import new_hall
from antrean_hub.core.leases import EMERGENCY
from antrean_hub.core.picture import tell, view
from antrean_hub.core.sight import Audience
from antrean_shared import commands as c
from antrean_shared.replica import fold
from antrean_shared.words import Role, TicketState
from tests.hub.core.days import COUNTERS, HALL, Day, comparable, event, scripts
from tests.hub.core.halls import KIOSK, Story, ask

STAFF = [Audience(role) for role in Role if role not in (Role.DISPLAY, Role.AGENCY_HEAD)]
HEADS = [Audience(Role.AGENCY_HEAD, agency=agency) for agency in ("DUKCAPIL", "SIM", "")]
BOARDS = [Audience(Role.DISPLAY, zone) for zone in (None, "1", "2")]


GIVEN = (f.TicketTaken, f.TicketMerged)


def rank(ticket) -> int:
    """Where its time of taking puts a ticket, unless an officer moved it."""
    return round(ticket.taken_at.timestamp() * 1_000_000)


def spoken(ticket: str) -> str:
    """A ticket as its visitor hears it: G-01 is no other number than G-001."""
    day_and_prefix, _, digits = ticket.rpartition("-")
    return f"{day_and_prefix}-{int(digits)}"


def lived(script) -> Day:
    day = Day()
    for action in script:
        day.play(action)
    return day


@given(scripts)
def test_a_number_is_given_once_a_day(script):
    given_ = [fact.ticket for fact in lived(script).facts() if isinstance(fact, GIVEN)]
    heard = [spoken(each) for each in given_]
    assert len(heard) == len(set(heard))


@given(scripts)
def test_a_block_is_lent_to_one_station_and_meets_no_ordinary_number(script):
    facts = lived(script).facts()
    owners = {(fact.lease, fact.station) for fact in facts if isinstance(fact, f.NumbersLeased)}
    assert len({lease for lease, _ in owners}) == len(owners)
    taken = [fact.number for fact in facts if isinstance(fact, f.TicketTaken)]
    assert all(int(number.partition("-")[2]) < EMERGENCY for number in taken)


@given(scripts)
def test_a_paper_asked_of_a_kiosk_is_begun_at_most_once_and_ends_once_in_its_day(script):
    open_papers = {}
    for fact in lived(script).facts():
        match fact:
            case f.DayOpened():
                open_papers = {}
            case f.PaperWanted():
                assert fact.ticket not in open_papers
                open_papers[fact.ticket] = False
            case f.PaperBegun():
                assert open_papers[fact.ticket] is False
                open_papers[fact.ticket] = True
            case f.PaperEnded():
                assert open_papers.pop(fact.ticket) or fact.state == "failed"


@given(scripts)
def test_a_ticket_whose_kiosk_never_began_is_in_no_line(script):
    hall = lived(script).hall
    untouched = {id for id, paper in hall.papers.items() if not (paper.begun or paper.reprint)}
    waiting = {place.ticket for line in hall.lines.values() for place in line}
    assert not untouched & waiting


@given(scripts)
def test_merged_papers_are_called_in_the_order_of_their_taking(script):
    hall = lived(script).hall
    for line in hall.lines.values():
        merged = [hall.tickets[place.ticket] for place in line]
        times = [each.taken_at for each in merged if each.origin and each.rank == rank(each)]
        assert times == sorted(times)


@given(scripts)
def test_replay_equals_live_even_through_the_journals_json(script):
    day = lived(script)
    decoder = msgspec.json.Decoder(f.FACTS)
    hall = new_hall(HALL)
    for record in day.records:
        hall = evolve(hall, decoder.decode(msgspec.json.encode(record.fact)), record.at)
    assert hall == day.hall


@given(scripts)
def test_the_same_history_gives_the_same_answer(script):
    assert lived(script).facts() == lived(script).facts()


@given(scripts)
def test_every_call_says_why_and_an_unasked_journal_would_find_the_same(script):
    for record in lived(script).records:
        fact = record.fact
        if isinstance(fact, f.TicketCalled):
            assert fact.why
            assert why_called(record.before, replace(fact, why=()), record.at) == fact.why


@given(scripts)
def test_whoever_has_an_appointment_waits_for_it_in_an_ordinary_line(script):
    hall = lived(script).hall
    appointed = {
        (line.stage, place.ticket)
        for line, places in hall.lines.items()
        if line.stage is not None and not line.priority
        for place in places
        if hall.tickets[place.ticket].appointment is not None
    }
    kept = {(stage, each.ticket) for stage, line in hall.appointments.items() for each in line}
    assert kept == appointed
    assert all(list(line) == sorted(line) for line in hall.appointments.values())


@given(scripts)
def test_one_ticket_is_at_one_counter_and_one_counter_holds_one_ticket(script):
    for record in lived(script).records:
        hall = record.after
        held = [each.ticket for each in hall.desks.values() if each.ticket]
        called = {
            each.id
            for each in hall.tickets.values()
            if each.state in (TicketState.CALLED, TicketState.SERVING)
        }
        assert len(held) == len(set(held))
        assert set(held) == called


@given(scripts)
def test_whoever_waits_stands_in_exactly_one_line_in_order_of_rank(script):
    hall = lived(script).hall
    standing = [place.ticket for line in hall.lines.values() for place in line]
    waiting = {each.id for each in hall.tickets.values() if each.state is TicketState.WAITING}
    assert sorted(standing) == sorted(waiting)
    assert all(list(line) == sorted(line) for line in hall.lines.values())


@given(scripts)
def test_a_paper_that_failed_is_never_called(script):
    failed = set()
    for fact in lived(script).facts():
        if isinstance(fact, f.TicketUnprinted):
            failed.add(fact.ticket)
        if isinstance(fact, f.TicketCalled):
            assert fact.ticket not in failed


@given(scripts)
def test_priority_goes_first_at_most_two_in_a_row_while_others_wait(script):
    for record in lived(script).records:
        fact, before = record.fact, record.before
        if not isinstance(fact, f.TicketCalled) or fact.reason is not None:
            continue
        config = before.index.counters[fact.counter]
        lines = [
            (line.priority, places[0])
            for line, places in before.lines.items()
            if places and (line.stage in config.stages or line.counter == fact.counter)
        ]
        ordinary = any(not priority for priority, _ in lines)
        first = any(priority for priority, _ in lines)
        called = before.tickets[fact.ticket].priority is not None
        run = before.desk(fact.counter).run
        assert called == (first and not (ordinary and run >= 2))


@settings(max_examples=40)
@given(scripts)
def test_nobody_starves_while_counters_work(script):
    day = lived(script)
    for counter in COUNTERS:
        day.play(("refuse", counter))
        day.play(("open", counter))
        day.play(("resume", counter))
        day.play(("start", counter))
        day.play(("finish", counter))
    longest = 3 * len(day.hall.tickets) + 1
    for counter in COUNTERS * longest:
        for verb in ("next", "start", "finish"):
            day.play((verb, counter))
    assert TicketState.WAITING not in {each.state for each in day.hall.tickets.values()}


@given(scripts)
def test_a_station_that_folds_every_event_sees_what_the_hub_sees(script):
    day = lived(script)
    first, *rest = day.records
    for audience in STAFF + HEADS + BOARDS:
        seen = view(first.after, audience, first.at)
        for record in rest:
            seen = fold(seen, event(record, tell(record, audience)))
        assert comparable(seen) == comparable(view(day.hall, audience, day.now))


@given(scripts)
def test_a_booking_brings_one_visitor_and_the_quota_holds_all_places(script):
    hall = lived(script).hall
    live = [each for each in hall.tickets.values() if each.state is not TicketState.CANCELLED]
    codes = [each.booking for each in live if each.booking]
    assert len(codes) == len(set(codes))
    today = [each for each in hall.bookings.values() if each.at.date() == hall.day]
    for service in hall.config.services:
        open_ = [each for each in today if (each.service, each.state) == (service.id, "open")]
        assert hall.booked.get(service.id, 0) == len(open_)


@given(scripts)
def test_a_person_has_one_visit_open_for_a_service_and_a_date(script):
    hall = lived(script).hall
    open_ = [each for each in hall.bookings.values() if each.state == "open"]
    visits = [(each.person, each.service, each.at.date()) for each in open_]
    assert len(visits) == len(set(visits))


@given(st.lists(st.sampled_from([-48, -24, -1, 0, 1, 24]), max_size=12))
def test_no_clock_makes_a_number_given_twice(hours):
    """It may lose its battery or be set by hand: a day that was is not begun anew."""
    story, days = Story(HALL), []
    for jump in (0, *hours):
        story.tick(hours=jump)
        story.try_(ask(c.TakeTicket, service="A-04"), KIOSK)
        days.append(story.hall.day)
    given_out = [fact.ticket for fact in story.facts() if isinstance(fact, f.TicketTaken)]
    assert len(given_out) == len(set(given_out)) > 0
    assert days == sorted(days)
