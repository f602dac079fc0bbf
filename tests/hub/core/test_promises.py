"""The promises of the house, held over random days that hypothesis plays."""

from datetime import timedelta

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
from antrean_hub.core.step import note
from antrean_shared import commands as c
from antrean_shared.replica import fold
from antrean_shared.wire import Event
from antrean_shared.words import Role, TicketState
from tests.hub.core.halls import BOSS, KIOSK, SMALL, Story, ask, desk

SHARES = {"2": (2, 1), "8": (1, 2)}
HALL = replace(
    SMALL,
    policy=replace(SMALL.policy, booked_run=2),
    counters=tuple(replace(each, shares=SHARES.get(each.id, ())) for each in SMALL.counters),
)
"""The small hall with everything that may decide who is next, but for help next door."""
COUNTERS = ("1", "2", "3", "8", "21", "22")
SERVICES = ("A-01", "A-02", "A-04", "G-01")
STAFF = [Audience(role) for role in Role if role not in (Role.DISPLAY, Role.AGENCY_HEAD)]
HEADS = [Audience(Role.AGENCY_HEAD, agency=agency) for agency in ("DUKCAPIL", "SIM", "")]
BOARDS = [Audience(Role.DISPLAY, zone) for zone in (None, "1", "2")]

TVS = {"tv-1": "1", "tv-2": "1", "tv-hall": None}

counters = st.sampled_from(COUNTERS)
services = st.sampled_from(SERVICES)
priorities = st.sampled_from([None, None, "elderly", "disability"])
nth = st.integers(0, 30)
kiosks = st.sampled_from(["kiosk-1", "kiosk-2", "pintu"])

actions = st.one_of(
    st.tuples(st.just("walk_in"), services, priorities),
    st.tuples(st.just("walk_in"), st.sampled_from(["A-01", "A-04"]), priorities),
    st.tuples(st.just("round"), counters),
    st.tuples(st.just("round"), st.sampled_from(["2", "8"])),
    st.tuples(st.just("take"), services, priorities),
    st.tuples(st.sampled_from(["printed", "unprinted", "reprint"]), nth),
    st.tuples(st.just("elsewhere"), services),
    st.tuples(st.just("reprint_elsewhere"), nth),
    st.tuples(st.just("begin"), nth),
    st.tuples(st.just("ended"), nth, st.sampled_from(["printed", "failed", "doubtful"])),
    st.tuples(st.sampled_from(["open", "pause", "resume", "close"]), counters),
    st.tuples(st.sampled_from(["next", "next", "again", "start", "finish", "undo"]), counters),
    st.tuples(st.just("send_on"), counters, services),
    st.tuples(st.just("at_desk"), counters, st.sampled_from(["missed", "park", "cancel"])),
    st.tuples(st.just("number"), counters, nth),
    st.tuples(st.sampled_from(["missed", "park", "restore", "cancel"]), nth),
    st.tuples(st.just("to_service"), nth, services, st.booleans()),
    st.tuples(st.just("to_counter"), nth, counters, st.booleans()),
    st.tuples(st.just("prioritise"), nth, priorities),
    st.tuples(st.sampled_from(["suspend", "unsuspend"]), services),
    st.tuples(st.sampled_from(["down", "up"]), st.sampled_from(["DUKCAPIL", "SIM"])),
    st.tuples(st.sampled_from(["ask_close", "grant", "refuse"]), counters),
    st.tuples(st.just("quota"), st.sampled_from([-2, -1, 1, 3])),
    st.tuples(st.just("force"), services, st.sampled_from([True, False, None])),
    st.tuples(st.sampled_from(["borrow", "borrow_anew"]), kiosks),
    st.tuples(st.just("merge"), kiosks, services, st.integers(0, 25), st.integers(0, 90)),
    st.tuples(st.just("report"), kiosks, st.sampled_from(["paper_out", "near_end 13.20", None])),
    st.tuples(st.just("hand"), st.integers(1, 12), st.integers(0, 5), services),
    st.tuples(st.just("book"), st.integers(0, 9), services, st.sampled_from([0, 0, 0, 10, 24, 48])),
    st.tuples(st.sampled_from(["arrive", "arrive", "unbook"]), st.integers(0, 9)),
    st.tuples(st.just("visit"), st.integers(10, 30), st.sampled_from(["A-01", "A-04"])),
    st.tuples(st.sampled_from(["heard", "unheard", "tell"]), st.sampled_from(sorted(TVS))),
    st.tuples(st.just("speak"), st.sampled_from(sorted(TVS)), nth, st.integers(1, 3)),
    st.tuples(st.sampled_from(["announce", "alarm", "take_back", "hush", "unhush"]), nth),
    st.tuples(st.just("pass"), st.sampled_from([1, 35, 130, 2400, 90_000])),
)

ALOUD = frozenset(
    {"announce", "alarm", "take_back", "hush", "unhush", "tell", "speak", "heard", "unheard"}
)
GIVEN = (f.TicketTaken, f.TicketMerged)


def rank(ticket) -> int:
    """Where its time of taking puts a ticket, unless an officer moved it."""
    return round(ticket.taken_at.timestamp() * 1_000_000)


def spoken(ticket: str) -> str:
    """A ticket as its visitor hears it: G-01 is no other number than G-001."""
    day_and_prefix, _, digits = ticket.rpartition("-")
    return f"{day_and_prefix}-{int(digits)}"


AT_COUNTER = {
    "pause": c.PauseCounter,
    "resume": c.ResumeCounter,
    "close": c.CloseCounter,
    "next": c.CallNext,
    "again": c.CallAgain,
    "start": c.StartServing,
    "finish": c.FinishServing,
    "undo": c.UndoStep,
}
ON_TICKET = {
    "missed": c.MissTicket,
    "park": c.ParkTicket,
    "restore": c.RestoreTicket,
    "cancel": c.CancelTicket,
    "reprint": c.ReprintTicket,
}


PERSONS = 7

CHAINS = {
    "walk_in": lambda *what: (("take", *what), ("printed", -1)),
    "visit": lambda code, service: (
        ("book", code, service, 0),
        ("arrive", code),
        ("printed", -1),
    ),
    "round": lambda counter: [(each, counter) for each in ("open", "start", "finish", "next")],
}
"""What is done in one go."""


class Day(Story):
    """A story that hypothesis writes."""

    def __init__(self) -> None:
        super().__init__(HALL)
        self.leases: dict[str, str] = {}
        joined = f.StationJoined(station="kiosk-1", role=Role.KIOSK)
        self._keep(note(self.hall, joined, self.now))

    def play(self, action: tuple) -> None:
        verb, *rest = action
        if verb == "pass":
            self.tick(seconds=rest[0])
        elif verb in CHAINS:
            for each in CHAINS[verb](*rest):
                self.play(each)
        elif verb == "report":
            self.try_(ask(c.ReportStation, fault=rest[1]), replace(KIOSK, station=rest[0]))
        elif verb.startswith("borrow"):
            self.borrow(rest[0], anew=verb == "borrow_anew")
        elif verb == "merge":
            self.merge(*rest)
        elif verb in ("elsewhere", "reprint_elsewhere", "begin", "ended"):
            self.try_(*self.paper(verb, *rest))
        elif verb in ("printed", "unprinted"):
            more = {"fault": "jam"} if verb == "unprinted" else {}
            kind = c.ConfirmPrinted if verb == "printed" else c.ReportUnprinted
            self.try_(ask(kind, ticket=self.pick(rest[0]), **more), KIOSK)
        elif verb in ("suspend", "grant", "refuse", "unsuspend", "down", "up", "quota", "force"):
            self.try_(self.ruling(verb, *rest), BOSS)
        elif verb in ("open", "ask_close", "send_on", "at_desk", "number"):
            self.try_(*self.desk_wish(verb, *rest))
        else:
            self.try_(*self.wish(verb, *rest))

    def borrow(self, kiosk: str, *, anew: bool) -> None:
        holds = None if anew else self.leases.get(kiosk)
        step = self.try_(ask(c.LeaseNumbers, holds=holds), replace(KIOSK, station=kiosk))
        self.leases[kiosk] = step.answer.id

    def merge(self, kiosk: str, service: str, nth: int, minutes: int) -> None:
        """Bring a paper back; the same number has the same secret, as on a kiosk's disk."""
        lease = self.leases.get(kiosk, "20261125-9000")
        prefix = self.hall.index.services[service].prefix
        number = f"{prefix}-{int(lease.partition('-')[2]) + nth}"
        taken_at = self.now - timedelta(minutes=minutes)
        command = ask(c.MergeTicket, lease=lease, number=number, service=service,
                      token=f"{lease} {number}", taken_at=taken_at)  # fmt: skip
        self.try_(command, replace(KIOSK, station=kiosk))

    def wish(self, verb: str, *rest):
        return self.aloud(verb, *rest) if verb in ALOUD else self.quiet(verb, *rest)

    def quiet(self, verb: str, *rest):
        match verb:
            case "take":
                return ask(c.TakeTicket, service=rest[0], priority=rest[1]), KIOSK
            case "to_service" | "to_counter":
                kind = verb.removeprefix("to_")
                to = c.Target(**{kind: rest[1]})
                ticket = self.pick(rest[0])
                return ask(c.TransferTicket, ticket=ticket, to=to, front=rest[2]), BOSS
            case "hand":
                more = {"first": rest[0], "last": rest[0] + rest[1], "service": rest[2]}
                return ask(c.EnterHandGiven, prefix="G", **more), BOSS
            case "prioritise":
                ticket = self.pick(rest[0])
                return ask(c.PrioritiseTicket, ticket=ticket, priority=rest[1]), BOSS
            case "book":
                code, service, hours = rest
                at, person = (
                    self.now + timedelta(hours=hours),
                    f"person-{code % PERSONS}",
                )
                more = {"service": service, "at": at, "person": person}
                return ask(c.AddBooking, code=f"RSV-{code}", **more), BOSS
            case "unbook":
                return ask(c.CancelBooking, code=f"RSV-{rest[0]}"), BOSS
            case "arrive":
                return ask(c.CheckIn, code=f"RSV-{rest[0]}"), KIOSK
        if verb in AT_COUNTER:
            return ask(AT_COUNTER[verb], counter=rest[0]), desk(rest[0])
        return ask(ON_TICKET[verb], ticket=self.pick(rest[0])), BOSS

    def paper(self, verb: str, *rest):
        """Ask a paper of a kiosk, or be that kiosk."""
        if verb == "elsewhere":
            return ask(c.TakeTicket, service=rest[0], print_at="kiosk-1"), BOSS
        if verb == "reprint_elsewhere":
            return ask(c.ReprintTicket, ticket=self.pick(rest[0]), print_at="kiosk-1"), BOSS
        if verb == "begin":
            return ask(c.BeginPaper, ticket=self.asked(rest[0])), KIOSK
        return ask(c.EndPaper, ticket=self.asked(rest[0]), state=rest[1]), KIOSK

    def asked(self, nth: int) -> str:
        papers = sorted(self.hall.papers) or [self.pick(nth)]
        return papers[nth % len(papers)]

    def aloud(self, verb: str, *rest):
        known = sorted(self.hall.announcements) or ["none"]
        match verb:
            case "announce" | "alarm":
                zones = None if rest[0] % 2 else ("1",)
                more = {"zones": zones, "urgent": verb == "alarm"}
                return ask(c.SayAnnouncement, text=f"Pengumuman {rest[0]}", **more), BOSS
            case "take_back":
                return ask(c.EndAnnouncement, id=known[rest[0] % len(known)]), BOSS
            case "hush":
                return ask(c.HushVoices, minutes=rest[0] + 1), BOSS
            case "unhush":
                return ask(c.UnhushVoices), BOSS
        television = replace(KIOSK, station=rest[0], role=Role.DISPLAY)
        if verb == "tell":
            return ask(c.SpeakAnnouncement, id=known[0]), television
        if verb == "speak":
            more = {"calls": rest[2], "lag_ms": 100 * rest[1], "form": "short"}
            return ask(c.SpeakCall, ticket=self.pick(rest[1]), **more), television
        return ask(c.OfferVoice, zone=TVS[rest[0]], able=verb == "heard"), television

    def ruling(self, verb: str, *rest):
        match verb:
            case "suspend":
                return ask(c.SuspendService, service=rest[0], reason="gangguan")
            case "unsuspend":
                return ask(c.ResumeService, service=rest[0])
            case "down":
                return ask(c.SuspendAgency, agency=rest[0], reason="gangguan")
            case "up":
                return ask(c.ResumeAgency, agency=rest[0])
            case "grant":
                return ask(c.GrantClose, counter=rest[0])
            case "refuse":
                return ask(c.RefuseClose, counter=rest[0])
            case "quota":
                return ask(c.ChangeQuota, service="A-02", extra=rest[0], reason="ramai")
        return ask(c.ForceService, service=rest[0], open=rest[1], reason="apel")

    def desk_wish(self, verb: str, counter: str, *rest):
        match verb:
            case "open":
                command = ask(c.OpenCounter, counter=counter, officer="Sari", pin="1")
                return command, desk(counter)
            case "ask_close":
                return ask(c.AskToClose, counter=counter, reason="sakit"), desk(counter)
            case "send_on":
                to = c.Target(service=rest[0])
                return ask(c.FinishServing, counter=counter, then=to), desk(counter)
            case "at_desk":
                ticket = self.hall.desk(counter).ticket or self.pick(2)
                return ask(ON_TICKET[rest[0]], ticket=ticket), desk(counter)
            case "number":
                number = self.pick(rest[0]).partition("-")[2]
                command = ask(c.CallNumber, counter=counter, number=number, reason="darurat")
                return command, desk(counter)

    def pick(self, nth: int) -> str:
        known = sorted(self.hall.tickets, key=lambda each: self.hall.tickets[each].rank)
        return known[nth % len(known)] if known else "none-1"


def lived(script) -> Day:
    day = Day()
    for action in script:
        day.play(action)
    return day


scripts = st.one_of(st.lists(actions, max_size=10), st.lists(actions, min_size=40, max_size=90))
"""Short days shrink well; long ones have lines, returns and midnights."""


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


def event(record, told) -> Event:
    return Event(record.seq, record.at, record.fact.__struct_config__.tag, told)


def comparable(seen):
    """What must be equal: how many stand ahead is true at the moment it is said, no longer."""
    tickets = {
        each.id: msgspec.structs.replace(each, ahead=None, wait=None) for each in seen.tickets
    }
    return (
        tickets,
        {each.id: each for each in seen.counters},
        {each.stage: each for each in seen.queues},
        {each.service: each for each in seen.offers},
        seen.calls,
        {each.station: each for each in seen.faults},
        seen.outages,
        seen.announcements,
        seen.hush,
        {each.zone: each for each in seen.voices},
    )


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
