"""What one zone's voice says next: an alarm, an announcement, a call, or the last call again."""

from msgspec.structs import replace

from antrean_shared.words import AgencyId
from antrean_voice.room import (
    IDS_KEPT,
    Mark,
    Moment,
    Notice,
    Room,
    Said,
    Urgency,
    Utterance,
    Waiting,
)
from antrean_voice.sentence import Level


def begin(room: Room, now: Moment) -> Room:
    """Return the room, saying what is next if it is time for it."""
    if not room.speaks or room.speaking is not None or now.seconds < room.free_at:
        return room
    alarm = emergency(room)
    if alarm is not None:
        return _announce(room, alarm, now, kept=True)
    if room.held:
        return room
    notice, waiting = _notice(room, now), _next(room, now)
    if notice is not None and not (room.after_notice and waiting is not None):
        return _announce(room, notice, now, kept=False)
    return _say(room, waiting, now) if waiting is not None else _say_again(room, now)


def emergency(room: Room) -> Notice | None:
    """Return the alarm that is on, the latest of several."""
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
    ready = [each for each in room.waiting if ready_at(room, each) <= now.seconds]
    return min(ready, key=lambda each: _turn(room, each.call.agency), default=None)


def ready_at(room: Room, waiting: Waiting) -> float:
    """Return when a call may be said: the picture goes first."""
    return waiting.heard + room.rules.lead_s


def _turn(room: Room, agency: AgencyId) -> int:
    return room.turns.index(agency) if agency in room.turns else -1


def _announce(room: Room, notice: Notice, now: Moment, kept: bool) -> Room:
    room = replace(room, tally=room.tally.plus(notices=1), after_notice=True)
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
    length = room.rules.level(len(rest))
    said = Utterance(room.count + 1, call, length, now.seconds, lag, since=waiting.since)
    return _speak(replace(room, waiting=rest, turns=turns, after_notice=False), said)


def _say_again(room: Room, now: Moment) -> Room:
    said = room.said
    if said is None or room.waiting or now.seconds < again_at(room, said):
        return room
    if said.time >= room.rules.times or Mark.of(said.call) not in room.standing:
        return replace(room, said=None)
    again = Utterance(room.count + 1, said.call, Level.SHORT, now.seconds, time=said.time + 1)
    return _speak(room, again)


def again_at(room: Room, said: Said) -> float:
    """Return when the last call may be said once more."""
    return said.ended + room.rules.again_after_s


def _speak(room: Room, said: Utterance) -> Room:
    return replace(room, speaking=said, count=said.id, said=None)
