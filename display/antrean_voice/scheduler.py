"""Who is spoken next in one zone: ``step(room, input, now) → room``; ``room.speaking`` is said now.

One utterance at a time, each call once, agencies in turn, shorter as the line grows. A call that
was repeated while it waited keeps its place and is said once; one whose visitor came, or that is
too old, is not said. Nobody is kept waiting by a voice that does not answer.
"""

from collections.abc import Iterator

from msgspec.structs import replace

from antrean_shared.wire import Call
from antrean_voice.happenings import over, told
from antrean_voice.room import Ended, Input, Moment, Outcome, Room, Rules, Silence
from antrean_voice.turn import again_at, begin, emergency, ready_at


def step(room: Room, input: Input, now: Moment) -> Room:
    """Return the room after ``input`` at ``now``; it may have begun to say something."""
    return begin(_pass(told(room, input, now), now), now)


def due(room: Room, now: Moment) -> float:
    """Return after how many seconds time alone changes something; infinite if it never does."""
    future = [moment - now.seconds for moment in _moments(room, now) if moment > now.seconds]
    return min(future, default=float("inf"))


def hushed(room: Room, now: Moment) -> bool:
    """Tell whether a silence keeps everything but an emergency back."""
    return room.silence is not None and _covers(room.silence, now, room.rules)


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
        room = over(room, Ended(said.id, Outcome.FAILED), now)
    return _drop_stale(_hold(room, now), now)


def _hold(room: Room, now: Moment) -> Room:
    held = hushed(room, now) or emergency(room) is not None
    woke = now.at if room.held and not held else room.woke
    return replace(room, held=held, woke=woke)


def _drop_stale(room: Room, now: Moment) -> Room:
    if room.held:
        return room
    fresh = tuple(each for each in room.waiting if not _stale(room, each.call, now))
    stale = len(room.waiting) - len(fresh)
    return replace(room, waiting=fresh, tally=room.tally.plus(stale=stale)) if stale else room


def _stale(room: Room, call: Call, now: Moment) -> bool:
    since = call.at if room.woke is None else max(call.at, room.woke)
    return (now.at - since).total_seconds() > room.rules.stale_s


def _covers(silence: Silence, now: Moment, rules: Rules) -> bool:
    to_start = (silence.start - now.at).total_seconds()
    return to_start <= rules.hush_lead_s and (silence.end is None or now.at < silence.end)


def _moments(room: Room, now: Moment) -> Iterator[float]:
    """Yield the moments, on our own clock, at which something may change."""
    if room.speaking is not None:
        yield room.speaking.begun + room.rules.longest_s
    yield room.free_at
    yield from (ready_at(room, each) for each in room.waiting)
    if room.said is not None:
        yield again_at(room, room.said)
    yield from (posted + room.rules.patience_s for _, posted in room.notices)
    if room.silence is not None:
        start, end = room.silence.start, room.silence.end
        yield now.seconds + (start - now.at).total_seconds() - room.rules.hush_lead_s
        if end is not None:
            yield now.seconds + (end - now.at).total_seconds()
