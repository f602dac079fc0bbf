"""What the hall tells everybody, and when its voices are silent: by a person or the clock."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, time, timedelta
from typing import Any

from immutables import Map
from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker
from antrean_hub.core.config import DayKind, Planned
from antrean_hub.core.hall import Hall
from antrean_hub.core.hours import spans_on
from antrean_hub.core.refusals import Refused
from antrean_shared import commands as c
from antrean_shared import wire
from antrean_shared.words import AnnouncementId, Reason

SHOWN = timedelta(minutes=10)
"""A planned announcement stays so long, and is not begun later than that."""
AHEAD = timedelta(seconds=15)
"""A planned silence is told so long before, so that no sentence runs into it."""

FACTS = (
    f.AnnouncementSaid,
    f.AnnouncementEnded,
    f.AnnouncementSpoken,
    f.VoiceHushed,
    f.VoiceUnhushed,
)

# Decisions


def say(
    hall: Hall, command: c.SayAnnouncement, asker: Asker, now: datetime
) -> tuple[f.Fact, ...] | Refused:
    """Tell the hall, or some zones of it."""
    unknown = next((each for each in command.zones or () if each not in hall.index.zones), None)
    if unknown is not None:
        return Refused(Reason.UNKNOWN_ZONE, {"zone": unknown})
    said = f.AnnouncementSaid(
        id=AnnouncementId(f"{now:%Y%m%d}-{hall.seq + 1}"),
        text=command.text.strip(),
        text_en=command.text_en.strip(),
        zones=command.zones,
        urgent=command.urgent,
        until=None if command.urgent else now + timedelta(minutes=command.minutes),
    )
    return (said,)


def end(
    hall: Hall, command: c.EndAnnouncement, asker: Asker, now: datetime
) -> tuple[f.Fact, ...] | Refused:
    """Take an announcement back."""
    if command.id not in hall.announcements:
        return Refused(Reason.UNKNOWN_ANNOUNCEMENT, {"id": command.id})
    return (f.AnnouncementEnded(id=command.id),)


def hush(
    hall: Hall, command: c.HushVoices, asker: Asker, now: datetime
) -> tuple[f.Fact, ...] | Refused:
    """Silence the voices from now on."""
    until = command.until
    if command.minutes is not None:
        until = now + timedelta(minutes=command.minutes)
    if until is not None and until <= now:
        return Refused(Reason.TIME_PAST)
    until = until and until.astimezone(now.tzinfo)
    return (f.VoiceHushed(since=now, until=until, reason=command.reason),)


def unhush(hall: Hall, command: c.UnhushVoices, asker: Asker, now: datetime) -> tuple[f.Fact, ...]:
    """Let the voices speak; nothing happens when they may already."""
    return (f.VoiceUnhushed(reason=command.reason),) if hall.hush is not None else ()


# The clock


def due(hall: Hall, now: datetime) -> Iterator[f.Fact]:
    """Yield what the hall's schedule asks for at ``now``, and what is over."""
    for each in hall.announcements.values():
        if each.until is not None and each.until <= now:
            yield f.AnnouncementEnded(id=each.id)
    if hall.hush is not None and hall.hush.until is not None and hall.hush.until <= now:
        yield f.VoiceUnhushed()
    if _works(hall, now):
        yield from _planned(hall, now)
        yield from _silences(hall, now)


def overnight(hall: Hall, now: datetime) -> Iterator[f.Fact]:
    """Yield what must be said again of the evening, because a new day remembers nothing."""
    for each in hall.announcements.values():
        if each.until is None or each.until > now:
            yield f.AnnouncementSaid(
                id=each.id,
                text=each.text,
                text_en=each.text_en,
                zones=each.zones,
                urgent=each.urgent,
                until=each.until,
                spoken=each.spoken,
            )
    silent = hall.hush
    if silent is not None and (silent.until is None or silent.until > now):
        yield f.VoiceHushed(since=silent.since, until=silent.until, reason=silent.reason)


def _works(hall: Hall, now: datetime) -> bool:
    """Tell whether the hall as a whole is open on this day."""
    whole = (each for each in hall.config.days if each.agency is None and each.service is None)
    kinds = {each.kind for each in whole if each.date == now.date()}
    if DayKind.OPEN in kinds:
        return True
    return not kinds and bool(spans_on(hall.config, now.date()))


def _planned(hall: Hall, now: datetime) -> Iterator[f.Fact]:
    for each in hall.config.announcements:
        at = _today(hall, each, now)
        if at is not None and at <= now < at + SHOWN:
            yield f.AnnouncementSaid(
                id=AnnouncementId(f"{now:%Y%m%d}-{each.id}"),
                text=each.text,
                text_en=each.text_en,
                zones=each.zones,
                until=at + SHOWN,
                plan=each.id,
            )


def _silences(hall: Hall, now: datetime) -> Iterator[f.Fact]:
    for each in hall.config.silences:
        at = _today(hall, each, now)
        if at is None or each.only not in (None, now.date()):
            continue
        end = at + timedelta(minutes=each.minutes)
        if at - AHEAD <= now < end and not _silent_until(hall, end):
            yield f.VoiceHushed(since=at, until=end, reason=each.reason, plan=each.id)


def _today(hall: Hall, planned: Planned, now: datetime) -> datetime | None:
    """Return when it is due on this day, or None on the wrong weekday or when it was done."""
    if planned.id in hall.planned or now.weekday() not in planned.days:
        return None
    return datetime.combine(now.date(), time(), now.tzinfo) + timedelta(minutes=planned.at)


def _silent_until(hall: Hall, end: datetime) -> bool:
    silent = hall.hush
    return silent is not None and (silent.until is None or silent.until >= end)


# What a fact makes of the hall


def _said(hall: Hall, fact: f.AnnouncementSaid, at: datetime) -> Hall:
    said = wire.Announcement(
        id=fact.id,
        text=fact.text,
        text_en=fact.text_en,
        zones=fact.zones,
        urgent=fact.urgent,
        at=at,
        until=fact.until,
        spoken=fact.spoken,
    )
    return _done(replace(hall, announcements=hall.announcements.set(fact.id, said)), fact.plan)


def _ended(hall: Hall, fact: f.AnnouncementEnded, _at: datetime) -> Hall:
    return replace(hall, announcements=hall.announcements.delete(fact.id))


def _spoken(hall: Hall, fact: f.AnnouncementSpoken, _at: datetime) -> Hall:
    said = hall.announcements[fact.id]
    said = replace(said, spoken=(*said.spoken, *fact.zones))
    return replace(hall, announcements=hall.announcements.set(fact.id, said))


def _hushed(hall: Hall, fact: f.VoiceHushed, _at: datetime) -> Hall:
    return _done(replace(hall, hush=wire.Hush(fact.since, fact.until, fact.reason)), fact.plan)


def _unhushed(hall: Hall, _fact: f.VoiceUnhushed, _at: datetime) -> Hall:
    return replace(hall, hush=None)


def _done(hall: Hall, plan: str | None) -> Hall:
    return hall if plan is None else replace(hall, planned=hall.planned | {plan})


EVOLVERS: dict[type[f.Fact], Callable[[Hall, Any, datetime], Hall]] = {
    f.AnnouncementSaid: _said,
    f.AnnouncementEnded: _ended,
    f.AnnouncementSpoken: _spoken,
    f.VoiceHushed: _hushed,
    f.VoiceUnhushed: _unhushed,
}

# What stations see


def seen(hall: Hall, zone: str | None) -> tuple[wire.Announcement, ...]:
    """Return what is announced now in ``zone`` (None: anywhere), the oldest first."""
    return _in_zone(hall.announcements, zone)


def tell(before: Hall, after: Hall, zone: str | None) -> wire.EventData | None:
    """Return what a station of ``zone`` is told of one of ``FACTS``; None if it is not for it."""
    if before.hush != after.hush:
        return wire.EventData(hush=after.hush)
    now = seen(after, zone)
    return wire.EventData(announcements=now) if now != seen(before, zone) else None


def answer(hall: Hall, facts: Iterable[f.Fact]) -> wire.Announcement | wire.Announced:
    """Tell of the announcement that ``facts`` made, or of all that are left."""
    for fact in facts:
        if isinstance(fact, f.AnnouncementSaid | f.AnnouncementSpoken):
            return hall.announcements[fact.id]
    return wire.Announced(seen(hall, None))


def _in_zone(
    announcements: Map[AnnouncementId, wire.Announcement], zone: str | None
) -> tuple[wire.Announcement, ...]:
    here = (
        each
        for each in announcements.values()
        if zone is None or each.zones is None or zone in each.zones
    )
    return tuple(sorted(here, key=lambda each: (each.at, each.id)))
