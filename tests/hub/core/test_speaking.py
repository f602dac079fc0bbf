"""One speaker a zone, each call given to a voice once, and how late the voice is."""

from hypothesis import given
from hypothesis import strategies as st

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker
from antrean_hub.core.picture import Audience, tell, view
from antrean_hub.core.refusals import Refused
from antrean_hub.core.step import Step, note
from antrean_hub.why import tell as why
from antrean_shared import commands as c
from antrean_shared.words import Role
from tests.hub.core.halls import BOSS, KIOSK, Story, ask, desk

TVS = {"tv-1": "1", "tv-2": "1", "tv-3": "2", "tv-hall": None}
BOARD, ZONE_1 = Audience(Role.DISPLAY), Audience(Role.DISPLAY, "1")


def tv(station: str) -> Asker:
    return Asker(station=station, role=Role.DISPLAY, token="")


class Room(Story):
    """A hall with displays."""

    def offers(self, station: str, able: bool = True) -> tuple[str, ...]:
        wish = ask(c.OfferVoice, zone=TVS[station], able=able)
        return self.do(wish, tv(station)).answer.zones

    def walk_in(self, service: str) -> None:
        taken = self.try_(ask(c.TakeTicket, service=service), KIOSK)
        if isinstance(taken, Step):
            self.do(ask(c.ConfirmPrinted, ticket=taken.answer.id), KIOSK)

    def joins(self, station: str) -> None:
        self._note(f.StationJoined(station=station, role=Role.DISPLAY))

    def leaves(self, station: str) -> None:
        self._note(f.StationLeft(station=station))

    def spoken(self, station: str, counter: str, calls: int = 1, **more: object) -> Step | Refused:
        held = self.hall.desk(counter).ticket or "none"
        facts = {"lag_ms": 900, "form": "full", **more}
        return self.try_(ask(c.SpeakCall, ticket=held, calls=calls, **facts), tv(station))

    def voice(self, zone: str = "1"):
        return next(each for each in view(self.hall, BOARD, self.now).voices if each.zone == zone)

    def _note(self, fact: f.Fact) -> None:
        self._keep(note(self.hall, fact, self.now))


def called() -> Room:
    """A hall in which A1-001 is called to counter 1 of zone 1."""
    room = Room()
    room.open("1", "21")
    room.take("A-02")
    room.call("1")
    return room


# ---- who speaks ----


def test_the_first_that_can_be_heard_speaks_and_the_others_listen():
    room = Room()
    assert [room.offers(each) for each in ("tv-2", "tv-1", "tv-3")] == [("1",), (), ("2",)]


def test_the_voice_stays_where_it_is_until_it_must_move():
    room = Room()
    room.offers("tv-2"), room.offers("tv-1")
    room.leaves("tv-1"), room.joins("tv-1"), room.offers("tv-1")
    assert room.voice().speaker == "tv-2"
    room.leaves("tv-2")
    assert room.voice().speaker == "tv-1"


def test_one_that_reports_no_sound_hands_the_voice_on():
    room = Room()
    room.offers("tv-1"), room.offers("tv-2")
    assert room.offers("tv-1", able=False) == ()
    assert room.voice().speaker == "tv-2"


def test_a_display_of_the_whole_hall_speaks_where_nobody_else_can():
    room = Room()
    assert room.offers("tv-hall") == ("1", "2")
    room.offers("tv-1")
    assert room.offers("tv-hall") == ("2",)


def test_nobody_speaks_when_the_last_voice_is_gone():
    room = called()
    room.offers("tv-1"), room.leaves("tv-1")
    assert room.voice().speaker is None
    assert room.spoken("tv-1", "1").reason == "not_speaker"


def test_a_new_day_does_not_silence_a_display_that_stands():
    room = Room()
    room.offers("tv-1")
    room.tick(hours=20)
    assert room.voice().speaker == "tv-1"


def test_a_zone_that_is_not_there_has_no_voice():
    wish = ask(c.OfferVoice, zone="9", able=True)
    assert Room().no(wish, tv("tv-1")) == "unknown_zone"


# ---- what is spoken ----


def test_a_call_is_given_to_a_voice_once():
    room = called()
    room.offers("tv-1"), room.offers("tv-2")
    assert room.spoken("tv-1", "1").answer.spoken == 1
    assert room.spoken("tv-1", "1").reason == "spoken_already"
    room.leaves("tv-1")
    assert room.spoken("tv-2", "1").reason == "spoken_already"


def test_only_the_speaker_is_given_calls():
    room = called()
    room.offers("tv-1"), room.offers("tv-2")
    assert room.spoken("tv-2", "1").reason == "not_speaker"


def test_what_the_former_speaker_did_not_say_is_left_for_the_next():
    room = called()
    room.offers("tv-1"), room.offers("tv-2"), room.leaves("tv-1")
    assert isinstance(room.spoken("tv-2", "1"), Step)


def test_a_repeated_call_is_said_anew():
    room = called()
    room.offers("tv-1"), room.spoken("tv-1", "1")
    room.tick(seconds=30)
    room.do(ask(c.CallAgain, counter="1"), desk("1"))
    assert room.spoken("tv-1", "1", calls=1).reason == "spoken_already"
    assert isinstance(room.spoken("tv-1", "1", calls=2), Step)


def test_who_came_is_not_called_any_more():
    room = called()
    room.offers("tv-1")
    room.do(ask(c.StartServing, counter="1"), desk("1"))
    assert room.spoken("tv-1", "1").reason == "wrong_state"


def test_the_next_step_of_a_visitor_is_a_call_of_its_own():
    room = called()
    room.offers("tv-1"), room.spoken("tv-1", "1")
    ticket = room.hall.tickets[room.hall.desk("1").ticket]
    for kind in (c.StartServing, c.FinishServing):
        room.do(ask(kind, counter="1"), desk("1"))
    assert room.hall.tickets[ticket.id].spoken == 0


def test_every_display_is_told_what_was_spoken():
    room = called()
    room.offers("tv-1")
    record = room.spoken("tv-1", "1").records[0]
    assert tell(record, ZONE_1).ticket.spoken == 1
    assert tell(record, Audience(Role.DISPLAY, "2")) is None


def test_the_audit_says_that_it_was_announced():
    room = called()
    room.offers("tv-1"), room.spoken("tv-1", "1", lag_ms=1240, form="short")
    assert list(why(room.records, room.hall.desk("1").ticket))[-1].text_en.endswith(
        "announced in zone 1 by tv-1, 1.2 s after the call (short)"
    )


def test_an_announcement_is_given_once_in_each_zone():
    room = Room()
    room.offers("tv-1"), room.offers("tv-hall")
    said = room.do(ask(c.SayAnnouncement, text="Istirahat."), BOSS).answer
    claims = [ask(c.SpeakAnnouncement, id=said.id) for _ in range(3)]
    assert room.do(claims[0], tv("tv-1")).answer.spoken == ("1",)
    assert room.no(claims[1], tv("tv-1")) == "spoken_already"
    assert room.do(claims[2], tv("tv-hall")).answer.spoken == ("1", "2")
    assert room.no(ask(c.SpeakAnnouncement, id=said.id), tv("tv-2")) == "not_speaker"
    assert room.no(ask(c.SpeakAnnouncement, id="x"), tv("tv-1")) == "unknown_announcement"


# ---- how well ----


def test_the_supervisor_sees_how_late_and_how_short_the_voice_is():
    room = called()
    room.offers("tv-1")
    room.spoken("tv-1", "1", lag_ms=400)
    for lag, form in ((900, "short"), (5000, "shortest")):
        room.do(ask(c.MissTicket, ticket=room.hall.desk("1").ticket), desk("1"))
        room.take("A-04"), room.open("2"), room.call("2")
        room.spoken("tv-1", "2", lag_ms=lag, form=form)
        room.do(ask(c.MissTicket, ticket=room.hall.desk("2").ticket), desk("2"))
        room.take("A-01"), room.call("1")
    voice = room.voice()
    assert (voice.full, voice.short, voice.shortest) == (1, 1, 1)
    assert (voice.lag_p50_ms, voice.lag_p95_ms, voice.lag_max_ms) == (900, 5000, 5000)


def test_a_call_that_nobody_heard_is_counted_where_somebody_should_have_spoken():
    room = called()
    room.do(ask(c.StartServing, counter="1"), desk("1"))
    assert room.voice().dropped == 0
    room.offers("tv-1")
    room.do(ask(c.FinishServing, counter="1"), desk("1"))
    room.take("A-02"), room.call("1")
    record = room.do(ask(c.StartServing, counter="1"), desk("1")).records[0]
    assert tell(record, Audience(Role.SUPERVISOR)).voices[0].dropped == 1
    assert tell(record, Audience(Role.COUNTER)).voices == ()


# ---- the promises ----

stations = st.sampled_from(sorted(TVS))
happenings = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["joins", "leaves", "offers", "falls_silent"]), stations),
        st.tuples(st.just("speaks"), stations, st.sampled_from("18"), st.integers(1, 3)),
        st.tuples(st.sampled_from(["calls", "again", "comes"]), st.sampled_from("18")),
        st.tuples(st.just("passes"), st.sampled_from([1, 31, 90_000])),
    ),
    max_size=60,
)


def lived(script) -> tuple[Room, list[set[tuple[str, str]]]]:
    """A room in which all of this happened, and who spoke where after each of it."""
    room, speakers = Room(), []
    room.open("1", "8")
    for verb, *rest in script:
        match verb:
            case "joins" | "leaves":
                getattr(room, verb)(rest[0])
            case "offers" | "falls_silent":
                room.offers(rest[0], verb == "offers")
            case "speaks":
                room.spoken(rest[0], rest[1], rest[2])
            case "calls":
                room.walk_in("A-04" if rest[0] == "8" else "A-01")
                room.try_(ask(c.CallNext, counter=rest[0]), desk(rest[0]))
            case "again":
                room.try_(ask(c.CallAgain, counter=rest[0]), desk(rest[0]))
            case "comes":
                for kind in (c.StartServing, c.FinishServing):
                    room.try_(ask(kind, counter=rest[0]), desk(rest[0]))
            case "passes":
                room.tick(seconds=rest[0])
                room.open("1", "8") if not room.hall.desks else None
        speakers.append(set(room.hall.speakers.items()))
    return room, speakers


@given(happenings)
def test_never_two_speakers_a_zone_and_only_one_that_can_be_heard_there(script):
    room, history = lived(script)
    for speakers in history:
        assert len({zone for zone, _ in speakers}) == len(speakers)
        assert all(TVS[station] in (None, zone) for zone, station in speakers)
    able = {TVS[station] for station in room.hall.offered}
    for zone in room.hall.index.zones:
        assert (zone in room.hall.speakers) == bool(able & {None, zone})


@given(happenings)
def test_never_is_a_call_spoken_twice(script):
    room, _ = lived(script)
    visits = {}
    marks = []
    for fact in room.facts():
        if isinstance(fact, f.TicketCalled):
            visits[fact.ticket] = visits.get(fact.ticket, 0) + 1
        if isinstance(fact, f.CallSpoken):
            marks.append((fact.ticket, visits[fact.ticket], fact.calls))
    assert len(marks) == len(set(marks))
