"""Who is spoken next in one zone: ``step(room, input, now) → room``; ``room.speaking`` is said now.

One utterance at a time, each call once, agencies in turn, shorter as the line grows. A call that
was repeated while it waited keeps its place and is said once; one whose visitor came, or that is
too old, is not said. Nobody is kept waiting by a voice that does not answer.
"""

from collections.abc import Iterator

from msgspec.structs import replace

from antrean_shared.wire import Call
from antrean_shared.words import AgencyId
from antrean_voice.room import (
    IDS_KEPT,
    LAGS_KEPT,
    Ended,
    Hush,
    Input,
    Lift,
    Mark,
    Moment,
    Notice,
    Outcome,
    Post,
    Room,
    Rules,
    Said,
    Silence,
    Speaks,
    Standing,
    Tally,
    Urgency,
    Utterance,
    Waiting,
    Withdraw,
)
from antrean_voice.sentence import Level


def step(room: Room, input: Input, now: Moment) -> Room:
    """Return the room after ``input`` at ``now``; it may have begun to say something."""
    return _begin(_pass(_told(room, input, now), now), now)


def due(room: Room, now: Moment) -> float:
    """Return after how many seconds time alone changes something; infinite if it never does."""
    future = [moment - now.seconds for moment in _moments(room, now) if moment > now.seconds]
    return min(future, default=float("inf"))


def hushed(room: Room, now: Moment) -> bool:
    """Tell whether a silence keeps everything but an emergency back."""
    return room.silence is not None and _covers(room.silence, now, room.rules)


def level(others: int, rules: Rules) -> Level:
    """Return how much is said while ``others`` wait."""
    if others >= rules.shortest_from:
        return Level.SHORTEST
    return Level.SHORT if others >= rules.short_from else Level.FULL


# ---- what happened ----


def _told(room: Room, input: Input, now: Moment) -> Room:  # noqa: PLR0911 - one line per input
    match input:
        case Standing():
            return _hear(room, input, now)
        case Ended():
            return _ended(room, input, now) if _says(room, input.id) else room
        case Post():
            return _posted(room, input.notice, now)
        case Withdraw():
            return _withdrawn(room, input.id, now)
        case Hush():
            return replace(room, silence=input.silence)
        case Lift():
            return replace(room, silence=None)
        case Speaks():
            return _appointed(room, input.speaks, now)
        case _:
            return room


def _hear(room: Room, heard: Standing, now: Moment) -> Room:
    standing = {call.ticket: call for call in heard.calls}
    kept = tuple(each for each in room.waiting if each.call.ticket in standing)
    gone = len(room.waiting) - len(kept)
    room = replace(room, waiting=kept, tally=_add(room.tally, answered=gone))
    for call in sorted(standing.values(), key=lambda call: call.at):
        mark = Mark.of(call)
        if room.speaks and mark not in room.heard and mark not in heard.spoken:
            room = replace(_line_up(room, call, now), heard=room.heard | {mark})
    marks = frozenset(map(Mark.of, standing.values()))
    return replace(room, standing=marks, heard=room.heard & marks)


def _line_up(room: Room, call: Call, now: Moment) -> Room:
    if any(each.call.ticket == call.ticket for each in room.waiting):
        waiting = tuple(
            replace(each, call=call) if each.call.ticket == call.ticket else each
            for each in room.waiting
        )
        return replace(room, waiting=waiting, tally=_add(room.tally, merged=1))
    return replace(room, waiting=(*room.waiting, Waiting(call, call.at, now.seconds)))


def _says(room: Room, id: int) -> bool:
    return room.speaking is not None and room.speaking.id == id


def _ended(room: Room, ended: Ended, now: Moment) -> Room:
    said = room.speaking
    if said is None:
        return room
    room = replace(room, speaking=None, free_at=now.seconds + room.rules.pause_s[said.level])
    if isinstance(said.what, Call):
        return _call_ended(room, said, said.what, ended.outcome, now)
    if said.what.urgency is Urgency.EMERGENCY:
        return replace(room, free_at=now.seconds + room.rules.alarm_gap_s)
    return room


def _call_ended(room: Room, said: Utterance, call: Call, outcome: Outcome, now: Moment) -> Room:
    if outcome is Outcome.CUT:
        return _cut_call(room, said, call)
    if outcome is Outcome.REFUSED:
        return room
    if outcome is Outcome.FAILED:
        return replace(room, tally=_add(room.tally, failed=1))
    room = replace(room, said=Said(call, said.time, now.seconds))
    if said.time > 1:
        return replace(room, tally=_add(room.tally, repeated=1))
    return replace(room, tally=_spoken(room.tally, said))


def _cut_call(room: Room, said: Utterance, call: Call) -> Room:
    """Put a call that was cut short back to the front; a repetition may be lost."""
    room = replace(room, tally=_add(room.tally, cut=1))
    newer = any(each.call.ticket == call.ticket for each in room.waiting)
    if said.time > 1 or newer or Mark.of(call) not in room.standing:
        return room
    again = Waiting(call, said.since or call.at, said.begun)
    turns = tuple(agency for agency in room.turns if agency != call.agency)
    return replace(room, waiting=(again, *room.waiting), turns=turns)


def _posted(room: Room, notice: Notice, now: Moment) -> Room:
    known = {*room.announced, *(each.id for each, _ in room.notices)}
    if not room.speaks or notice.id in known:
        return room
    room = replace(room, notices=(*room.notices, (notice, now.seconds)))
    return _cut(room, now) if notice.urgency is Urgency.EMERGENCY else room


def _withdrawn(room: Room, id: str, now: Moment) -> Room:
    rest = tuple(each for each in room.notices if each[0].id != id)
    room = replace(room, notices=rest, announced=(*room.announced, id)[-IDS_KEPT:])
    said = room.speaking
    spoken_now = said is not None and isinstance(said.what, Notice) and said.what.id == id
    return _cut(room, now) if spoken_now else replace(room, free_at=_freed(room, now))


def _freed(room: Room, now: Moment) -> float:
    # The gap between two alarms may be long; calls need not wait for it once it is over.
    return min(room.free_at, now.seconds + room.rules.pause_s[Level.FULL])


def _cut(room: Room, now: Moment) -> Room:
    said = room.speaking
    if said is None:
        return replace(room, free_at=now.seconds)
    return replace(_ended(room, Ended(said.id, Outcome.CUT), now), free_at=now.seconds)


def _appointed(room: Room, speaks: bool, now: Moment) -> Room:
    if speaks == room.speaks:
        return room
    # Whoever begins takes in all that stands: the hub says what the former speaker has not said.
    room = replace(room, speaks=speaks, waiting=(), notices=(), said=None, heard=frozenset())
    return room if speaks else replace(_cut(room, now), waiting=())


# ---- what time does ----


def _pass(room: Room, now: Moment) -> Room:
    silence = room.silence
    if silence is not None and silence.end is not None and silence.end <= now.at:
        silence = None
    notices = tuple(
        each for each in room.notices if each[0].until is None or each[0].until > now.at
    )
    room = replace(room, silence=silence, notices=notices)
    said = room.speaking
    if said is not None and now.seconds >= said.begun + room.rules.longest_s:
        room = _ended(room, Ended(said.id, Outcome.FAILED), now)
    return _drop_stale(_hold(room, now), now)


def _hold(room: Room, now: Moment) -> Room:
    held = hushed(room, now) or _emergency(room) is not None
    woke = now.at if room.held and not held else room.woke
    return replace(room, held=held, woke=woke)


def _drop_stale(room: Room, now: Moment) -> Room:
    if room.held:
        return room
    fresh = tuple(each for each in room.waiting if not _stale(room, each.call, now))
    stale = len(room.waiting) - len(fresh)
    return replace(room, waiting=fresh, tally=_add(room.tally, stale=stale)) if stale else room


def _stale(room: Room, call: Call, now: Moment) -> bool:
    since = call.at if room.woke is None else max(call.at, room.woke)
    return (now.at - since).total_seconds() > room.rules.stale_s


def _covers(silence: Silence, now: Moment, rules: Rules) -> bool:
    to_start = (silence.start - now.at).total_seconds()
    return to_start <= rules.hush_lead_s and (silence.end is None or now.at < silence.end)


# ---- what is said next ----


def _begin(room: Room, now: Moment) -> Room:
    if not room.speaks or room.speaking is not None or now.seconds < room.free_at:
        return room
    alarm = _emergency(room)
    if alarm is not None:
        return _announce(room, alarm, now, kept=True)
    if room.held:
        return room
    notice, waiting = _notice(room, now), _next(room, now)
    if notice is not None and not (room.after_notice and waiting is not None):
        return _announce(room, notice, now, kept=False)
    return _say(room, waiting, now) if waiting is not None else _say_again(room, now)


def _emergency(room: Room) -> Notice | None:
    alarms = [each for each, _ in room.notices if each.urgency is Urgency.EMERGENCY]
    return alarms[-1] if alarms else None


def _notice(room: Room, now: Moment) -> Notice | None:
    """Return the announcement whose turn it is: typed ones first, the day's plan in a lull."""
    due = [
        (-notice.urgency, posted, notice)
        for notice, posted in room.notices
        if notice.urgency is Urgency.TYPED
        or not room.waiting
        or now.seconds - posted >= room.rules.patience_s
    ]
    return min(due, key=lambda each: each[:2])[2] if due else None


def _next(room: Room, now: Moment) -> Waiting | None:
    """Return the oldest call of the agency that has been silent longest."""
    ready = [each for each in room.waiting if _ready_at(room, each) <= now.seconds]
    return min(ready, key=lambda each: _turn(room, each.call.agency), default=None)


def _ready_at(room: Room, waiting: Waiting) -> float:
    return waiting.heard + room.rules.lead_s


def _turn(room: Room, agency: AgencyId) -> int:
    return room.turns.index(agency) if agency in room.turns else -1


def _announce(room: Room, notice: Notice, now: Moment, kept: bool) -> Room:
    room = replace(room, tally=_add(room.tally, notices=1), after_notice=True)
    if not kept:
        rest = tuple(each for each in room.notices if each[0] != notice)
        said = (*room.announced, notice.id)[-IDS_KEPT:]
        room = replace(room, notices=rest, announced=said)
    return _speak(room, Utterance(room.count + 1, notice, Level.FULL, now.seconds))


def _say(room: Room, waiting: Waiting, now: Moment) -> Room:
    call = waiting.call
    rest = tuple(each for each in room.waiting if each is not waiting)
    turns = (*(each for each in room.turns if each != call.agency), call.agency)
    lag = max(0.0, (now.at - waiting.since).total_seconds())
    length = level(len(rest), room.rules)
    said = Utterance(room.count + 1, call, length, now.seconds, lag, since=waiting.since)
    return _speak(replace(room, waiting=rest, turns=turns, after_notice=False), said)


def _say_again(room: Room, now: Moment) -> Room:
    said = room.said
    if said is None or room.waiting or now.seconds < _again_at(room, said):
        return room
    if said.time >= room.rules.times or Mark.of(said.call) not in room.standing:
        return replace(room, said=None)
    again = Utterance(room.count + 1, said.call, Level.SHORT, now.seconds, time=said.time + 1)
    return _speak(room, again)


def _again_at(room: Room, said: Said) -> float:
    return said.ended + room.rules.again_after_s


def _speak(room: Room, said: Utterance) -> Room:
    return replace(room, speaking=said, count=said.id, said=None)


def _moments(room: Room, now: Moment) -> Iterator[float]:
    """Yield the moments, on our own clock, at which something may change."""
    if room.speaking is not None:
        yield room.speaking.begun + room.rules.longest_s
    yield room.free_at
    yield from (_ready_at(room, each) for each in room.waiting)
    if room.said is not None:
        yield _again_at(room, room.said)
    yield from (posted + room.rules.patience_s for _, posted in room.notices)
    if room.silence is not None:
        start, end = room.silence.start, room.silence.end
        yield now.seconds + (start - now.at).total_seconds() - room.rules.hush_lead_s
        if end is not None:
            yield now.seconds + (end - now.at).total_seconds()


# ---- the count ----


def _add(tally: Tally, **more: int) -> Tally:
    return replace(tally, **{name: getattr(tally, name) + n for name, n in more.items()})


def _spoken(tally: Tally, said: Utterance) -> Tally:
    spoken = list(tally.spoken)
    spoken[said.level] += 1
    lags = (*tally.lags, said.lag_s)[-LAGS_KEPT:]
    return replace(tally, spoken=(spoken[0], spoken[1], spoken[2]), lags=lags)
