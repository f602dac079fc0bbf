"""The board as a value: stories, and what holds whatever happens."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from antrean_display.board import Board, Desk, Ground, Now, Tick, due, step
from antrean_display.picture import Progress
from antrean_display.stage import HOLD_S, STALE_S
from antrean_shared.commands import CallNext
from antrean_shared.session import Answered, Barred, Refused
from antrean_shared.wire import ErrorObject
from tests.display.room import DONE, MISSED, SERVING, Room

# ---- stories ----


def test_before_the_hub_ever_spoke_there_is_nothing_to_tell():
    room = Room(joined=False).waits(30)
    assert room.board == Board(turn=3)


def test_the_clock_is_the_hubs_minute():
    room = Room()
    assert f"{room.board.clock:%H.%M.%S}" == "10.42.00"
    assert f"{room.waits(61).board.clock:%H.%M.%S}" == "10.43.00"


def test_the_last_eight_are_listed_without_the_one_on_the_stage():
    room = Room()
    for number in range(12):
        room.calls(f"A1-{number:03}").waits(15).moves(f"A1-{number:03}", DONE)
    room.calls("A1-099")
    assert room.large == ["A1-099"]
    assert room.listed == [f"A1-{number:03}" for number in range(11, 3, -1)]


def test_the_list_tells_who_is_still_called():
    room = Room().calls("A1-001", "1").calls("A1-002", "2").waits(20).calls("A1-003", "3")
    room.moves("A1-002", SERVING)
    assert [place.progress for place in room.board.rows] == [Progress.SERVING, Progress.CALLED]


def test_a_zone_keeps_to_itself():
    room = Room(zone="3").calls("A1-001", "1").calls("D-001", "16")
    assert (room.large, room.listed) == (["D-001"], [])


def test_missed_numbers_take_turns_when_they_are_many():
    room = Room()
    for number in range(5):
        room.calls(f"A1-{number:03}").waits(1).moves(f"A1-{number:03}", MISSED)
    pages = {room.waits(10).board.missed for _ in range(4)}
    assert pages == {("A1-004", "A1-003", "A1-002"), ("A1-001", "A1-000")}


def test_paused_counters_take_turns_when_they_are_many():
    room = Room()
    for counter in ("1", "3", "5", "7", "9"):
        room.hears(room.hall.pauses(counter))
    assert {room.waits(10).board.paused for _ in range(4)} == {("1", "3", "5", "7"), ("9",)}


def test_notices_replace_each_other():
    room = Room()
    lines = room.hall.view.hall.running_text
    assert {room.waits(10).board.notice for _ in lines} == set(lines)


def test_a_hall_without_notices_shows_none():
    room = Room()
    room.hall.quiet()
    assert room.joins().board.notice == ""


def test_the_age_is_told_only_when_the_line_stays_away():
    room = Room().waits(20).leaves().waits(2)
    assert room.board.offline is None
    assert f"{room.waits(1.1).board.offline:%H.%M}" == "10.42"
    assert room.joins().board.offline is None


def test_the_age_counts_from_when_the_line_fell():
    board = Room().waits(20).leaves().waits(300).board
    assert f"{board.offline:%H.%M.%S} {board.clock:%H.%M}" == "10.42.20 10.47"


def test_a_screen_the_hub_refuses_says_so_until_it_is_let_in():
    room = Room(joined=False).takes(Barred("unknown_token", "Pair it again."))
    assert room.board.barred == "unknown_token"
    assert room.joins().board.barred is None


def test_answers_change_nothing():
    room = Room().calls("A1-001")
    before, command = room.board, CallNext(key="k", counter="1")
    error = ErrorObject(code=1, message="No")
    for input in (Answered(command, room.hall.ticket("A1-001")), Refused(command, error)):
        assert room.takes(input).board == before


def test_it_asks_to_be_woken_for_the_next_thing_that_time_changes():
    room = Room()
    assert due(room.board, Now(room.hall.at, 0.5)) == 9.5
    room.calls("A1-001").waits(1)
    assert due(room.board, Now(room.hall.at, 9.25)) == 0.75
    assert due(room.board, Now(room.hall.at.replace(second=58), 3)) == 2


def test_it_asks_to_be_woken_when_the_age_must_be_told():
    room = Room().waits(1).leaves()
    assert due(room.board, Now(room.hall.at, room.seconds)) == 3


def test_the_empty_board_has_nothing_to_list():
    room = Room()
    assert room.board.empty
    assert not room.hears(room.hall.pauses("1")).board.empty


def test_a_hub_clock_that_jumps_back_hides_nothing():
    room = Room().calls("A1-001").waits(30)
    room.hall.later(-600)
    assert room.joins().calls("A1-002", "2").large == ["A1-002"]
    assert step(room.board, Tick(), Now(room.hall.at, room.seconds)) == room.board


# ---- what the hall announces ----


def test_a_notice_that_must_run_by_stays_until_its_end_has_passed():
    room = Room()
    hall = replace(room.hall.view.hall, running_text=("Halo.", "Jagalah barang Anda. " * 12))
    room.hall.view = replace(room.hall.view, hall=hall)
    shown = [room.joins().board.notice, *(room.waits(10).board.notice for _ in range(6))]
    assert shown.count("Halo.") == 1


def test_announcements_take_turns_and_emergencies_fill_the_screen():
    room = Room()
    room.hears(room.hall.announces("Satu.")).hears(room.hall.announces("Dua."))
    assert {room.waits(10).board.bulletin.text for _ in range(4)} == {"Satu.", "Dua."}
    assert room.board.alarm is None
    room.hears(room.hall.announces("Keluar.", urgent=True))
    assert room.board.alarm.text == "Keluar."
    assert room.hears(room.hall.says_no_more()).board.alarm is None


def test_an_emergency_stays_when_the_line_falls():
    room = Room()
    room.hears(room.hall.announces("Keluar.", urgent=True)).leaves().waits(60)
    assert room.board.alarm.text == "Keluar."


def test_a_silence_is_told_from_its_beginning():
    room = Room()
    room.hears(room.hall.hushes(5, "Azan"))
    assert room.board.hush.reason == "Azan"
    soon = replace(room.board.hush, since=room.hall.at + timedelta(seconds=15))
    room.hall.view = replace(room.hall.view, hush=soon)
    assert room.joins().board.hush is None
    assert room.waits(16).board.hush == soon
    assert room.hears(room.hall.unhushes()).board.hush is None


# ---- one counter ----


def test_a_screen_above_a_counter_shows_it_alone():
    room = Room()
    room.board = Board(counter="3")
    room.joins()
    assert room.board.desk == Desk(room.hall.view.counters[2], None)
    room.calls("A1-001", "2")
    assert room.board.desk.place is None
    room.calls("A2-017", "3")
    assert room.board.desk.place.call.number == "A2-017"
    first = room.board.desk.place.arrival
    room.waits(30).calls_again("A2-017")
    assert room.board.desk.place.arrival > first
    assert room.moves("A2-017", DONE).board.desk.place is None


def test_a_counter_that_the_hall_does_not_have_is_none():
    room = Room()
    room.board = Board(counter="99")
    assert room.joins().board.desk == Desk(None, None)


# ---- day and night ----


@pytest.mark.parametrize(
    ("ground", "hour", "light"),
    [("night", 12, False), ("day", 3, True), ("clock", 5, False), ("clock", 6, True)],
)
def test_the_ground_is_fixed_or_follows_the_halls_clock(ground, hour, light):
    room = Room(joined=False)
    room.board = Board(ground=Ground(ground))
    room.hall.at = room.hall.at.replace(hour=hour)
    assert room.joins().board.light is light


# ---- whatever happens ----

COUNTERS = st.sampled_from([str(counter) for counter in range(1, 9)])
DEEDS = st.one_of(
    st.tuples(st.just("call"), COUNTERS),
    st.tuples(st.just("call"), COUNTERS),
    st.tuples(st.sampled_from(["again", "serve", "done", "miss"]), COUNTERS),
    st.tuples(st.just("wait"), st.sampled_from(["0.3", "3", "12", "45"])),
    st.tuples(st.sampled_from(["away", "back"]), st.just("")),
)
DAYS = st.lists(DEEDS, max_size=40)
DRAIN_S = 300
unhurried = settings(deadline=None, max_examples=80)
"""A busy machine is no fault of the board's."""
STATES = {"serve": SERVING, "done": DONE, "miss": MISSED}


class Day:
    """A hall whose counters do as they are told; ``holds`` says which number each has."""

    def __init__(self, steady=False):
        self.room = Room()
        self.steady = steady
        self.holds = {}
        self.marks = []
        self.again = set()
        self.joined = []
        self.count = 0

    def lives(self, deeds):
        for deed, what in deeds:
            self.does(deed, what)
            self.room.waits(0.1)
        self.does("back", "")
        self.room.waits(DRAIN_S)
        return self

    def does(self, deed, what):
        if deed == "wait":
            self.room.waits(float(what))
        elif deed in {"away", "back"}:
            self._link(deed)
        elif deed == "call":
            self._calls(what)
        elif what in self.holds:
            self._moves(deed, what)

    def _link(self, deed):
        if not self.steady and self.room.linked is (deed == "away"):
            (self.room.leaves if deed == "away" else self.room.joins)()
            if deed == "back":
                self.joined.append(self.room.seconds)

    def _calls(self, counter):
        if counter in self.holds:
            self._moves("done", counter)
        self.count += 1
        number = f"A1-{self.count:03}"
        self.holds[counter] = number
        self.room.calls(number, counter)
        self.marks.append((number, self.room.hall.at, self.room.linked, self.room.seconds))

    def _moves(self, deed, counter):
        number = self.holds[counter]
        if deed == "again":
            self.again.add(number)
            self.room.calls_again(number)
            return
        self.room.moves(number, STATES[deed])
        if deed != "serve":
            del self.holds[counter]


@given(DAYS)
@unhurried
def test_no_call_is_new_twice(deeds):
    marks = [mark for _, mark, _, _ in Day().lives(deeds).room.announcements()]
    assert len(marks) == len(set(marks))


@given(DAYS)
@unhurried
def test_calls_are_announced_in_the_order_they_were_made(deeds):
    day = Day().lives(deeds)
    told = [mark.ticket[-6:] for _, mark, _, _ in day.room.announcements()]
    once = [number for number in told if number not in day.again]
    assert once == sorted(once)


@given(DAYS)
@unhurried
def test_every_call_that_holds_is_announced_and_stands_its_time(deeds):
    day = Day().lives(deeds)
    stood = {mark.at: last - first for _, mark, first, last in day.room.announcements()}
    held = set(day.holds.values()) - day.again
    for number, at, linked, _ in day.marks:
        if number in held and linked:
            assert stood[at] >= HOLD_S - 0.1


def calling(board):
    """Return the counter of every number that is yellow."""
    places = (*board.tiles, *board.rows)
    return [each.call.counter for each in places if each.progress is Progress.CALLED]


@given(DAYS)
@unhurried
def test_no_counter_ever_calls_two_numbers(deeds):
    day = Day()
    for deed, what in deeds:
        day.does(deed, what)
        counters = calling(day.room.waits(0.1).board)
        assert len(counters) == len(set(counters))


@given(DAYS)
@unhurried
def test_a_call_made_while_the_line_was_down_is_news_for_a_minute(deeds):
    day = Day().lives(deeds)
    told = {mark.at for _, mark, _, _ in day.room.announcements()}
    held = set(day.holds.values()) - day.again
    for number, at, linked, made in day.marks:
        if number in held and not linked:
            back = next(moment for moment in day.joined if moment >= made)
            assert (at in told) is (back - made <= STALE_S)


@given(DAYS)
@unhurried
def test_a_line_that_was_down_leads_to_the_same_board(deeds):
    resumed, steady = Day().lives(deeds).room, Day(steady=True).lives(deeds).room
    assert resumed.large == steady.large
    assert resumed.board.rows == steady.board.rows
    assert (resumed.board.missed, resumed.board.paused) == (
        steady.board.missed,
        steady.board.paused,
    )


@given(DAYS)
@unhurried
def test_nothing_stands_twice_and_never_too_many(deeds):
    room = Day().lives(deeds).room
    for _, tiles in room.history:
        shown = [tile.call.ticket for tile in tiles]
        assert len(shown) == len(set(shown)) <= 4
