"""Who is spoken next: stories, then the promises over random days."""

import itertools
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from antrean_voice import scheduler
from antrean_voice.room import (
    Ended,
    Hush,
    Lift,
    Mark,
    Notice,
    Outcome,
    Post,
    Rules,
    Silence,
    Speaks,
    Tick,
    Urgency,
    Withdraw,
)
from antrean_voice.sentence import Level
from tests.voice.calls import EIGHT, Zone, call, is_call

ONCE = Rules(times=1)
ALARM = Notice(id="api", text=(("id", "Kebakaran."),), urgency=Urgency.EMERGENCY)


def typed(id, urgency=Urgency.TYPED, **more):
    return Post(Notice(id=id, text=(("id", "Perhatian."),), urgency=urgency, **more))


def quiet(begins, minutes):
    start = EIGHT + timedelta(minutes=begins)
    return Hush(Silence(start, start + timedelta(minutes=minutes)))


# ---- one call ----


def test_the_picture_first_then_the_voice():
    zone = Zone().calls_("A-001")
    assert zone.said == []
    assert zone.waits(0.25).said == ["A-001"]


def test_a_call_is_said_twice_while_nobody_else_waits():
    zone = Zone().calls_("A-001").waits(30)
    assert zone.said == ["A-001", "A-001"]
    assert [each.said.level for each in zone.history] == [Level.FULL, Level.SHORT]


def test_a_call_whose_visitor_came_is_not_said_again():
    zone = Zone().calls_("A-001").waits(2).comes("A-001").waits(30)
    assert zone.said == ["A-001"]


def test_another_call_goes_before_the_repetition():
    zone = Zone().calls_("A-001").waits(2).calls_("B-001").waits(30)
    assert zone.said == ["A-001", "B-001", "B-001"]


def test_a_call_that_just_came_goes_before_the_repetition():
    zone = Zone().calls_("A-001").waits(6.1).calls_("B-001").waits(3)
    assert zone.said == ["A-001", "B-001"]


def test_the_lag_is_from_call_to_voice():
    zone = Zone(ONCE).calls_("A-001").calls_("B-001").waits(30)
    assert [each.said.lag_s for each in zone.history] == [0.2, 4.6]
    assert zone.room.tally.lags == (0.2, 4.6)


# ---- many calls ----


def test_sentences_get_shorter_as_the_line_grows_and_longer_again():
    zone = Zone(ONCE)
    for number in range(5):
        zone.calls_(f"A-00{number}")
    levels = [each.said.level for each in zone.waits(60).history]
    assert levels == [Level.SHORTEST, Level.SHORTEST, Level.SHORT, Level.SHORT, Level.FULL]


def test_agencies_take_turns():
    zone = Zone(ONCE)
    for number in ("A-1", "A-2", "A-3", "B-1", "C-1", "B-2"):
        zone.calls_(number)
    assert zone.waits(60).said == ["A-1", "B-1", "C-1", "A-2", "B-2", "A-3"]


def test_a_repeated_call_keeps_its_place_and_is_said_once():
    zone = Zone(ONCE).calls_("A-1").calls_("A-2").calls_("A-3").waits(1)
    zone.calls_("A-2", counter="9").waits(60)
    assert zone.said == ["A-1", "A-2", "A-3"]
    assert [each.said.what.counter for each in zone.history] == ["1", "9", "1"]
    assert zone.room.tally.merged == 1


def test_the_lag_of_a_merged_call_counts_from_the_first():
    zone = Zone(ONCE).calls_("A-1").calls_("A-2").waits(3).calls_("A-2").waits(60)
    assert zone.history[1].said.lag_s == 4.6


def test_a_call_that_was_spoken_is_spoken_again_when_it_is_repeated():
    zone = Zone(ONCE).calls_("A-1").waits(35).calls_("A-1").waits(30)
    assert zone.said == ["A-1", "A-1"]


def test_who_came_before_being_spoken_is_not_spoken():
    zone = Zone(ONCE).calls_("A-1").calls_("A-2").waits(1).comes("A-2").waits(30)
    assert zone.said == ["A-1"]
    assert zone.room.tally.answered == 1


def test_a_call_too_old_is_not_spoken():
    zone = Zone(Rules(times=1, stale_s=10), lasts=12).calls_("A-1").calls_("A-2").waits(60)
    assert zone.said == ["A-1"]
    assert zone.room.tally.stale == 1


# ---- restarts and several stations ----


def test_a_restart_repeats_nothing_and_forgets_nothing():
    zone = Zone(ONCE).calls_("A-1").calls_("A-2").waits(2).restarts().waits(60)
    assert zone.said == ["A-2"]


def test_a_screen_that_was_off_for_minutes_speaks_who_is_still_awaited():
    zone = Zone(ONCE)
    zone.calls["A-1"] = call("A-1", at=zone.now.at)
    assert zone.waits(300).hears().waits(30).said == ["A-1"]


def test_the_same_picture_again_says_nothing():
    zone = Zone(ONCE).calls_("A-1").waits(20)
    assert zone.hears().hears().waits(30).said == ["A-1"]


def test_a_station_that_is_named_says_what_nobody_has_said():
    zone = Zone(ONCE, speaks=False).calls_("A-1").calls_("A-2").waits(30)
    assert zone.said == []
    zone.granted.add(Mark.of(zone.calls["A-1"]))
    assert zone.takes(Speaks(True)).hears().waits(30).said == ["A-2"]


def test_what_the_hub_refuses_is_not_said_and_not_tried_again():
    zone = Zone(ONCE).calls_("A-1").calls_("A-2").waits(1)
    zone.takes(Ended(zone.room.speaking.id, Outcome.REFUSED)).hears().waits(30)
    assert zone.said == ["A-1", "A-2"]
    assert [each.outcome for each in zone.history] == [Outcome.REFUSED, Outcome.SPOKEN]


def test_a_station_that_hands_over_falls_silent_at_once():
    zone = Zone(ONCE).calls_("A-1").calls_("A-2").waits(2).takes(Speaks(False)).waits(30)
    assert [each.outcome for each in zone.history] == [Outcome.CUT]
    assert zone.room.waiting == ()


# ---- a voice that fails ----


def test_a_voice_that_does_not_answer_blocks_nobody():
    zone = Zone(Rules(times=1, longest_s=20), lasts=1e9).calls_("A-1").calls_("A-2").waits(30)
    assert zone.said == ["A-1", "A-2"]
    assert zone.room.tally.failed == 1


def test_a_failed_sentence_is_counted_and_the_line_goes_on():
    zone = Zone(ONCE).calls_("A-1").calls_("A-2").waits(1)
    zone.takes(Ended(zone.room.speaking.id, Outcome.FAILED)).waits(30)
    assert zone.said == ["A-1", "A-2"]
    assert (zone.room.tally.failed, zone.room.tally.spoken) == (1, (1, 0, 0))


def test_the_end_of_something_else_is_no_news():
    zone = Zone(ONCE).calls_("A-1").waits(1)
    assert zone.takes(Ended(99)).room.speaking is not None


# ---- announcements ----


def test_a_typed_announcement_goes_before_calls_and_never_twice_in_a_row():
    zone = Zone(ONCE).calls_("A-1").waits(1)
    zone.takes(typed("one")).takes(typed("two")).calls_("A-2").calls_("A-3")
    assert zone.waits(60).said == ["A-1", "one", "A-2", "two", "A-3"]


def test_the_days_plan_waits_for_a_lull_but_not_for_ever():
    zone = Zone(Rules(times=1, patience_s=12)).takes(typed("tutup", Urgency.PLANNED))
    assert zone.said == ["tutup"]
    zone = Zone(Rules(times=1, patience_s=12))
    for number in range(9):
        zone.calls_(f"A-{number}")
    zone.takes(typed("tutup", Urgency.PLANNED)).waits(60)
    assert zone.said.index("tutup") == 3


def test_an_announcement_that_came_too_late_is_not_said():
    zone = Zone(ONCE).calls_("A-1").waits(1)
    zone.takes(typed("buka", until=EIGHT + timedelta(seconds=3))).waits(30)
    assert zone.said == ["A-1"]


def test_nothing_is_announced_twice():
    zone = Zone().takes(typed("one")).waits(20).takes(typed("one")).waits(20)
    assert zone.said == ["one"]


def test_an_announcement_taken_back_is_not_said():
    zone = Zone(ONCE).calls_("A-1").waits(1).takes(typed("one")).takes(Withdraw("one"))
    assert zone.waits(30).said == ["A-1"]


# ---- emergency ----


def test_an_emergency_interrupts_stays_and_lets_the_call_be_said_again():
    zone = Zone(ONCE).calls_("A-1").calls_("B-1").waits(2).takes(Post(ALARM))
    assert zone.said[-1] == "api"
    zone.waits(20).takes(Withdraw("api")).waits(30)
    assert zone.said == ["A-1", "api", "api", "api", "A-1", "B-1"]
    assert zone.history[0].outcome is Outcome.CUT


def test_an_emergency_is_heard_through_a_silence():
    zone = Zone(ONCE).takes(quiet(0, 10)).takes(Post(ALARM)).waits(1)
    assert zone.said == ["api"]


def test_a_withdrawn_emergency_falls_silent_in_mid_sentence():
    zone = Zone(ONCE).takes(Post(ALARM)).waits(1).takes(Withdraw("api"))
    assert zone.room.speaking is None


def test_a_newer_emergency_takes_the_place_of_the_older():
    newer = Notice(id="banjir", text=ALARM.text, urgency=Urgency.EMERGENCY)
    zone = Zone(ONCE).takes(Post(ALARM)).waits(1).takes(Post(newer)).waits(20)
    assert set(zone.said[1:]) == {"banjir"}


def test_calls_do_not_grow_old_in_an_emergency():
    zone = Zone(Rules(times=1, stale_s=60)).takes(Post(ALARM)).calls_("A-1").waits(300)
    assert zone.takes(Withdraw("api")).waits(10).said[-1] == "A-1"


# ---- silences ----


def test_calls_are_kept_through_a_silence_and_said_after_it():
    zone = Zone(Rules(times=1, stale_s=60)).takes(quiet(0, 5)).calls_("A-1").calls_("B-1")
    assert zone.waits(299).said == []
    assert zone.waits(20).said == ["A-1", "B-1"]


def test_nothing_begins_just_before_a_silence():
    zone = Zone(ONCE).takes(quiet(1, 5)).waits(53).calls_("A-1").waits(10)
    assert zone.said == []


def test_a_ceremony_lasts_until_it_is_lifted():
    zone = Zone(ONCE).takes(Hush(Silence(EIGHT, None))).calls_("A-1").waits(3000)
    assert zone.said == []
    assert zone.takes(Lift()).waits(1).said == ["A-1"]


# ---- promises ----

numbers = st.sampled_from([f"{letter}-{n}" for letter in "ABC" for n in range(4)])
actions = st.one_of(
    st.tuples(st.just("call"), numbers),
    st.tuples(st.just("call"), numbers),
    st.tuples(st.just("come"), numbers),
    st.tuples(st.just("wait"), st.sampled_from([0.125, 0.25, 1.0, 4.0, 9.0, 31.0, 200.0])),
    st.tuples(st.just("restart"), st.none()),
    st.tuples(st.just("again"), st.none()),
    st.tuples(st.just("notice"), st.sampled_from(["one", "two", "three"])),
    st.tuples(st.just("plan"), st.sampled_from(["buka", "tutup"])),
    st.tuples(st.just("alarm"), st.none()),
    st.tuples(st.just("over"), st.none()),
    st.tuples(st.just("hush"), st.integers(0, 3)),
    st.tuples(st.just("lift"), st.none()),
    st.tuples(st.just("fail"), st.none()),
)
RULES = Rules(stale_s=120, patience_s=15)


def play(zone: Zone, action) -> None:
    verb, what = action
    match verb:
        case "call":
            zone.calls_(what)
        case "come":
            zone.comes(what)
        case "wait":
            zone.waits(what)
        case "restart":
            zone.restarts()
        case "again":
            zone.hears()
        case "notice" | "plan":
            zone.takes(typed(what, Urgency.TYPED if verb == "notice" else Urgency.PLANNED))
        case "alarm":
            zone.takes(Post(ALARM))
        case "over":
            zone.takes(Withdraw("api"))
        case "hush":
            start = zone.now.at + timedelta(minutes=what)
            zone.takes(Hush(Silence(start, start + timedelta(minutes=2))))
        case "lift":
            zone.takes(Lift())
        case "fail" if zone.room.speaking is not None:
            zone.takes(Ended(zone.room.speaking.id, Outcome.FAILED))


def lived(script, restarts=True):
    zone = Zone(RULES)
    for action in script:
        if restarts or action[0] != "restart":
            play(zone, action)
    return zone


days = st.lists(actions, max_size=60)


@given(days)
def test_never_two_at_once(script):
    history = lived(script).history
    for one, next in itertools.pairwise(history):
        assert one.said.begun <= one.ended <= next.said.begun


@given(days)
def test_never_the_same_call_twice_also_after_restarts(script):
    marks = lived(script).marks
    assert len(marks) == len(set(marks))


@given(days)
def test_every_call_comes_to_one_end(script):
    zone = lived(script, restarts=False)
    tally = zone.room.tally
    said = zone.room.speaking
    speaking = 1 if said and is_call(said) and said.time == 1 else 0
    ends = sum(tally.spoken) + tally.merged + tally.answered + tally.stale + len(zone.room.waiting)
    # A failed or cut sentence may have been a repetition; a cut call may have been called off.
    assert 0 <= zone.made - ends - speaking <= tally.failed + tally.cut


@given(days)
def test_no_agency_is_passed_over_twice(script):
    """While an agency's call is ready, no other agency is spoken for twice."""
    passed: dict[str, set[str]] = {}
    for each in lived(script, restarts=False).history:
        if not is_call(each.said) or each.said.time > 1 or each.outcome is Outcome.CUT:
            passed.clear()  # a call that was cut short goes again
            continue
        agency = each.said.what.agency
        passed.pop(agency, None)
        for waiting in list(passed):
            if waiting not in each.passed:
                del passed[waiting]
        for waiting in each.passed - {agency}:
            before = passed.setdefault(waiting, set())
            assert agency not in before
            before.add(agency)


@given(days)
def test_a_repetition_only_while_nobody_waits(script):
    assert all(each.waiting == 0 for each in lived(script).history if each.said.time > 1)


@given(days)
def test_a_silence_loses_no_call(script):
    """Whoever still stands called after it has been said, or waits to be said."""
    zone = Zone(Rules(stale_s=120, patience_s=15))
    for action in script:
        if action[0] not in ("restart", "fail", "alarm"):
            play(zone, action)
    zone.takes(Hush(Silence(zone.now.at, None))).calls_("Z-9").waits(3000)
    before = len(zone.said)
    assert "Z-9" in zone.takes(Lift()).waits(300).said[before:]
    said = {Mark.of(each.said.what) for each in zone.history if is_call(each.said)}
    assert said >= {Mark.of(call) for call in zone.calls.values()} or zone.room.tally.stale


@given(days)
def test_nobody_speaks_in_a_silence_but_an_emergency(script):
    zone = Zone(RULES)
    for action in script:
        before = zone.room.count
        play(zone, action)
        said = zone.room.speaking
        began = said is not None and zone.room.count > before and said.begun == zone.seconds
        if began and getattr(said.what, "urgency", None) is not Urgency.EMERGENCY:
            assert not scheduler.hushed(zone.room, zone.now)


@given(days)
def test_the_length_follows_the_line_by_rule(script):
    for each in lived(script).history:
        if is_call(each.said) and each.said.time == 1:
            assert each.said.level == RULES.level(each.waiting)


@given(st.integers(0, 50))
def test_a_longer_line_never_makes_longer_sentences(others):
    assert RULES.level(others + 1) >= RULES.level(others)


@given(days)
@settings(max_examples=60)
def test_the_line_always_empties_and_then_nothing_wakes_it(script):
    zone = lived(script).takes(Withdraw("api")).takes(Lift()).waits(1200)
    assert zone.room.waiting == ()
    assert zone.room.speaking is None
    assert scheduler.due(zone.room, zone.now) == float("inf")


@given(days)
def test_state_stays_small(script):
    zone = lived(script)
    assert zone.room.standing == frozenset(map(Mark.of, zone.calls.values()))
    assert zone.room.heard <= zone.room.standing
    assert len(zone.room.turns) <= 3


@given(days, st.sampled_from([0.125, 0.5, 3.0]))
@settings(max_examples=50)
def test_idle_looks_change_nothing(script, every):
    """A host that looks more often than ``due`` asks hears the same.

    All times are sums of eighths of a second, so that adding them up in pieces is exact.
    """
    calm, eager = lived(script), Zone(RULES)
    for action in script:
        if action[0] == "wait":
            for _ in range(int(action[1] / every)):
                eager.takes(Tick()).waits(every)
            eager.waits(action[1] - int(action[1] / every) * every)
        else:
            play(eager, action)
    assert eager.said == calm.said
