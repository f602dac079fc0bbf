"""Random days of a hall: hypothesis writes what people wish, the hall answers."""

from datetime import timedelta

import msgspec
from hypothesis import strategies as st
from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.step import note
from antrean_shared import commands as c
from antrean_shared.wire import Event
from antrean_shared.words import Role
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


scripts = st.one_of(st.lists(actions, max_size=10), st.lists(actions, min_size=40, max_size=90))
"""Short days shrink well; long ones have lines, returns and midnights."""


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
