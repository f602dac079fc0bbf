"""Who is next, and why: a pure answer from the lines, the counter's settings and the policy."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from antrean_hub.core.config import CounterConfig
from antrean_hub.core.hall import Hall, LineId, Place
from antrean_hub.core.turns import take_turn
from antrean_shared.wire import Why
from antrean_shared.words import CounterId, Ground, StageId, TicketId

SECOND = 1_000_000
"""Ranks and appointments are microseconds."""


class Choice(Struct, frozen=True):
    """The ticket that is next, why, and when the counter's shares are due after that."""

    ticket: TicketId
    why: tuple[Why, ...]
    turn: dict[StageId, int] | None = None
    """None where the shares did not decide: their turns stay as they are."""


def next_ticket(hall: Hall, counter: CounterId, now: datetime) -> Choice | None:
    """Return the ticket that ``counter`` calls next, or None when nobody waits for it.

    Priority goes first, at most ``priority_run`` in a row while others wait. Of the others, who
    was sent in person comes first; then the counter's lines have their turns, by its shares or in
    its order; within a line, booked visitors whose time has come may go before the rest. But who
    has waited longer than the guard goes before all that, so that every wait is bounded. Only a
    counter for which nobody waits helps a neighbour's line that has waited too long.
    """
    config, desk = hall.index.counters[counter], hall.desk(counter)
    first, others = _priority(hall, config, now), _ordinary(hall, config, now)
    if first is not None and (others is None or desk.run < hall.policy.priority_run):
        return first
    if others is not None and first is not None:
        return replace(others, why=(Why(Ground.RUN_ENDED, {"run": desk.run}), *others.why))
    return others or _help(hall, config, now)


def lines(config: CounterConfig, *, priority: bool) -> Iterable[LineId]:
    """Yield the lines that a counter calls from, its own visitors first, then by preference."""
    yield LineId(None, config.id, priority)
    for stage in config.stages:
        yield LineId(stage, None, priority)


def waited_min(place: Place, now: datetime) -> float:
    """Return the minutes since a place was taken."""
    return (now.timestamp() - place.rank / SECOND) / 60


def _priority(hall: Hall, config: CounterConfig, now: datetime) -> Choice | None:
    waiting = _waiting(hall, lines(config, priority=True))
    if not waiting:
        return None
    line, ground = waiting[0], _in_order(config, waiting)
    if config.priority_first:
        line = min(waiting, key=lambda each: hall.line(each)[0])
        ground = ground if line == waiting[0] else Why(Ground.LONGEST, {"counter": config.id})
    choice = Choice(hall.line(line)[0].ticket, (ground,))
    choice = _guarded(hall, choice, waiting, now)
    right = hall.tickets[choice.ticket].priority or ""
    goes_first = Why(Ground.PRIORITY, {"priority": right, "most": hall.policy.priority_run})
    return replace(choice, why=(goes_first, *choice.why))


def _ordinary(hall: Hall, config: CounterConfig, now: datetime) -> Choice | None:
    waiting = _waiting(hall, lines(config, priority=False))
    if not waiting:
        return None
    return _guarded(hall, _by_turn(hall, config, waiting, now), waiting, now)


def _guarded(hall: Hall, choice: Choice, waiting: Sequence[LineId], now: datetime) -> Choice:
    """Return ``choice``, or who has waited longer than anybody may."""
    oldest = min(hall.line(line)[0] for line in waiting)
    waited, guard = waited_min(oldest, now), hall.policy.longest_wait_guard_min
    if waited <= guard or oldest.ticket == choice.ticket:
        return choice
    return Choice(oldest.ticket, (Why(Ground.GUARD, {"waited": int(waited), "guard": guard}),))


def _by_turn(hall: Hall, config: CounterConfig, waiting: Sequence[LineId], now: datetime) -> Choice:
    """Return who is next by the counter's shares, or by its order where it has none."""
    line, ground, turn = waiting[0], _in_order(config, waiting), None
    if config.shares and line.stage is not None:
        shares = dict(zip(config.stages, config.shares, strict=True))
        stages = [each.stage for each in waiting if each.stage is not None]
        stage, turn = take_turn(stages, shares, hall.desk(config.id).turns)
        line = LineId(stage, None, False)
        if len(stages) > 1:
            ground = _of_share(config, stage, sum(shares[each] for each in stages), shares[stage])
    ticket, booked = _in_line(hall, config.id, line, now)
    return Choice(ticket, (ground, booked) if booked else (ground,), turn)


def _in_line(
    hall: Hall, counter: CounterId, line: LineId, now: datetime
) -> tuple[TicketId, Why | None]:
    """Return who is next of one line: by arrival, but for booked visitors whose time has come."""
    head, most = hall.line(line)[0], hall.policy.booked_run
    booked = hall.appointments.get(line.stage, ()) if line.stage and most else ()
    if not booked or booked[0].rank > now.timestamp() * SECOND:
        return head.ticket, None
    run = hall.desk(counter).booked
    walk_in = _walk_in(hall, line, booked, now) if run >= most else None
    if walk_in is not None:
        return walk_in, Why(Ground.BOOKED_RUN_ENDED, {"run": run})
    if booked[0].ticket == head.ticket:
        return head.ticket, None
    at = now.replace(hour=0, minute=0, second=0, microsecond=0)
    at += timedelta(microseconds=booked[0].rank - round(at.timestamp() * SECOND))
    return booked[0].ticket, Why(Ground.BOOKED, {"at": f"{at:%H.%M}", "most": most})


def _walk_in(hall: Hall, line: LineId, booked: Sequence[Place], now: datetime) -> TicketId | None:
    """Return the first of a line who has no appointment that has come."""
    due = {each.ticket for each in booked if each.rank <= now.timestamp() * SECOND}
    return next((each.ticket for each in hall.line(line) if each.ticket not in due), None)


def _help(hall: Hall, config: CounterConfig, now: datetime) -> Choice | None:
    """Return who has waited too long next door, priority first."""
    after = hall.policy.help_after_min
    for priority in (True, False):
        lines_ = _waiting(hall, (LineId(stage, None, priority) for stage in config.helps))
        line = min(lines_, key=lambda each: hall.line(each)[0], default=None)
        if line is None:
            continue
        head = hall.line(line)[0]
        waited = waited_min(head, now)
        if waited > after:
            facts: dict[str, str | int] = {"counter": config.id, "line": _name(line)}
            why = Why(Ground.HELP, {**facts, "waited": int(waited), "after": after})
            return Choice(head.ticket, (why,))
    return None


def _waiting(hall: Hall, of: Iterable[LineId]) -> list[LineId]:
    """Return those lines in which someone waits."""
    return [line for line in of if hall.line(line)]


def _in_order(config: CounterConfig, waiting: Sequence[LineId]) -> Why:
    """Return why the first of the lines that wait comes first."""
    first, *later = waiting
    if first.counter is not None:
        return Why(Ground.IN_PERSON, {"counter": config.id})
    facts = {"line": _name(first), "counter": config.id}
    if not later:
        return Why(Ground.ONLY_LINE, {**facts})
    return Why(Ground.LINE_ORDER, {**facts, "later": ", ".join(map(_name, later))})


def _of_share(config: CounterConfig, stage: StageId, shares: int, share: int) -> Why:
    facts: dict[str, str | int] = {"line": stage, "counter": config.id}
    return Why(Ground.SHARE, {**facts, "share": share, "shares": shares})


def _name(line: LineId) -> str:
    return str(line.stage or f"of counter {line.counter}")
