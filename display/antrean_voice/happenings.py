"""What happened to one zone's voice: calls that stand, sentences that ended, notices, silences."""

from msgspec.structs import replace

from antrean_shared.wire import Call
from antrean_voice.room import (
    IDS_KEPT,
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
    Said,
    Speaks,
    Standing,
    Urgency,
    Utterance,
    Waiting,
    Withdraw,
)
from antrean_voice.sentence import Level


def told(room: Room, input: Input, now: Moment) -> Room:  # noqa: PLR0911 - one line per input
    """Return the room once it knows of ``input``."""
    match input:
        case Standing():
            return _hear(room, input, now)
        case Ended():
            return over(room, input, now) if _says(room, input.id) else room
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
    room = replace(room, waiting=kept, tally=room.tally.plus(answered=gone))
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
        return replace(room, waiting=waiting, tally=room.tally.plus(merged=1))
    return replace(room, waiting=(*room.waiting, Waiting(call, call.at, now.seconds)))


def _says(room: Room, id: int) -> bool:
    return room.speaking is not None and room.speaking.id == id


def over(room: Room, ended: Ended, now: Moment) -> Room:
    """Return the room in which what was being said is over."""
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
        return replace(room, tally=room.tally.plus(failed=1))
    room = replace(room, said=Said(call, said.time, now.seconds))
    if said.time > 1:
        return replace(room, tally=room.tally.plus(repeated=1))
    return replace(room, tally=room.tally.with_spoken(said.level, said.lag_s))


def _cut_call(room: Room, said: Utterance, call: Call) -> Room:
    """Put a call that was cut short back to the front; a repetition may be lost."""
    room = replace(room, tally=room.tally.plus(cut=1))
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
    return replace(over(room, Ended(said.id, Outcome.CUT), now), free_at=now.seconds)


def _appointed(room: Room, speaks: bool, now: Moment) -> Room:
    if speaks == room.speaks:
        return room
    # Whoever begins takes in all that stands: the hub says what the former speaker has not said.
    room = replace(room, speaks=speaks, waiting=(), notices=(), said=None, heard=frozenset())
    return room if speaks else replace(_cut(room, now), waiting=())
