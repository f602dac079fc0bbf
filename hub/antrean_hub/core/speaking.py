"""Who speaks for each zone, what was spoken, and how late.

A call is given to a voice once: the speaker asks before it begins, and nobody is granted the same
call again, whoever reloads, reconnects or takes over in between. At worst a call that was granted
to a station that dies in that moment is not heard; it stands on every screen.
"""

import math
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, find_ticket, wrong_state
from antrean_hub.core.hall import Hall, Offered, Tally, Ticket
from antrean_hub.core.refusals import Refused
from antrean_shared import commands as c
from antrean_shared import wire
from antrean_shared.words import CounterId, Form, Reason, Role, StationId, TicketState

LAGS_KEPT = 100

# Decisions


def offer(
    hall: Hall, command: c.OfferVoice, asker: Asker, now: datetime
) -> tuple[f.Fact, ...] | Refused:
    """Note that a display can be heard, or cannot any more."""
    if command.zone is not None and command.zone not in hall.index.zones:
        return Refused(Reason.UNKNOWN_ZONE, {"zone": command.zone})
    known = hall.offered.get(asker.station)
    if known == (Offered(command.zone) if command.able else None):
        return ()
    offered = f.VoiceOffered(station=asker.station, zone=command.zone, able=command.able)
    return (offered,)


def speak(
    hall: Hall, command: c.SpeakCall, asker: Asker, now: datetime
) -> tuple[f.Fact, ...] | Refused:
    """Give a call to the voice of its zone, once."""
    ticket = find_ticket(hall, command.ticket)
    if isinstance(ticket, Refused):
        return ticket
    if ticket.state is not TicketState.CALLED or ticket.counter is None:
        return wrong_state(ticket)
    zone = zone_of(hall, ticket.counter)
    if hall.speakers.get(zone) != asker.station:
        return Refused(Reason.NOT_SPEAKER, {"zone": zone, "speaker": hall.speakers.get(zone)})
    if command.calls <= ticket.spoken:
        return Refused(Reason.SPOKEN_ALREADY, {"what": ticket.number})
    if command.calls != ticket.calls:  # it was called again: that call is spoken instead
        return wrong_state(ticket)
    spoken = f.CallSpoken(
        ticket=ticket.id,
        station=asker.station,
        zone=zone,
        calls=command.calls,
        lag_ms=command.lag_ms,
        form=command.form,
    )
    return (spoken,)


def announce(
    hall: Hall, command: c.SpeakAnnouncement, asker: Asker, now: datetime
) -> tuple[f.Fact, ...] | Refused:
    """Give an announcement to a voice, once for each zone it speaks for."""
    said = hall.announcements.get(command.id)
    if said is None:
        return Refused(Reason.UNKNOWN_ANNOUNCEMENT, {"id": command.id})
    mine = zones_of(hall, asker.station).zones
    concerned = [zone for zone in mine if said.zones is None or zone in said.zones]
    if not concerned:
        return Refused(Reason.NOT_SPEAKER, {"zone": ", ".join(said.zones or hall.index.zones)})
    left = tuple(zone for zone in concerned if zone not in said.spoken)
    if not left:
        return Refused(Reason.SPOKEN_ALREADY, {"what": command.id})
    return (f.AnnouncementSpoken(id=command.id, zones=left, station=asker.station),)


def elect(hall: Hall) -> Iterator[f.Fact]:
    """Yield the changes of speakers that the offers ask for."""
    if not hall.offered and not hall.speakers:
        return
    for zone in dict.fromkeys((*hall.index.zones, *hall.speakers)):
        named = _speaker(hall, zone) if zone in hall.index.zones else None
        if named != hall.speakers.get(zone):
            yield f.VoiceAppointed(zone=zone, station=named)


def overnight(hall: Hall) -> Iterator[f.Fact]:
    """Yield the offers again: a new day remembers nothing, and displays are not switched off."""
    for station, offered in hall.offered.items():
        yield f.VoiceOffered(station=station, zone=offered.zone, able=True)


def _speaker(hall: Hall, zone: str) -> StationId | None:
    """Return who speaks: a display of the zone before one of the whole hall; of these the one that
    speaks already, so that a voice moves only when it must; else the first by name."""
    able = [
        (each.zone is None, hall.speakers.get(zone) != station, station)
        for station, each in hall.offered.items()
        if each.zone in (None, zone)
    ]
    return min(able)[2] if able else None


# What a fact makes of the hall


def _offered(hall: Hall, fact: f.VoiceOffered, _at: datetime) -> Hall:
    if not fact.able:
        return silenced(hall, fact.station)
    return replace(hall, offered=hall.offered.set(fact.station, Offered(fact.zone)))


def _appointed(hall: Hall, fact: f.VoiceAppointed, _at: datetime) -> Hall:
    if fact.station is None:
        return replace(hall, speakers=hall.speakers.delete(fact.zone))
    return replace(hall, speakers=hall.speakers.set(fact.zone, fact.station))


def silenced(hall: Hall, station: StationId) -> Hall:
    """Return the hall in which ``station`` cannot be heard."""
    if station not in hall.offered:
        return hall
    return replace(hall, offered=hall.offered.delete(station))


EVOLVERS: dict[type[f.Fact], Callable[[Hall, Any, datetime], Hall]] = {
    f.VoiceOffered: _offered,
    f.VoiceAppointed: _appointed,
}


def with_spoken(hall: Hall, fact: f.CallSpoken) -> Hall:
    """Return the hall with one more call said in its zone."""
    tally = hall.tallies.get(fact.zone, Tally())
    lags = (*tally.lags_ms, fact.lag_ms)[-LAGS_KEPT:]
    match fact.form:
        case Form.FULL:
            tally = replace(tally, full=tally.full + 1, lags_ms=lags)
        case Form.SHORT:
            tally = replace(tally, short=tally.short + 1, lags_ms=lags)
        case Form.SHORTEST:
            tally = replace(tally, shortest=tally.shortest + 1, lags_ms=lags)
    return replace(hall, tallies=hall.tallies.set(fact.zone, tally))


def with_dropped(hall: Hall, before: Ticket, after: Ticket) -> Hall:
    """Return the hall with one more call that will never be said, where that happened."""
    if before.state is not TicketState.CALLED or before.spoken >= before.calls:
        return hall
    still_called = after.state is TicketState.CALLED and after.calls == before.calls
    zone = zone_of(hall, before.counter)
    if still_called or zone not in hall.speakers:
        return hall
    tally = hall.tallies.get(zone, Tally())
    tally = replace(tally, dropped=tally.dropped + 1)
    return replace(hall, tallies=hall.tallies.set(zone, tally))


# What stations see


def zone_of(hall: Hall, counter: CounterId | None) -> str:
    """Return the zone of a counter; empty where the hall has none of that name any more."""
    config = hall.index.counters.get(counter) if counter is not None else None
    agency = hall.index.agencies.get(config.agency) if config is not None else None
    return agency.zone if agency is not None else ""


def zones_of(hall: Hall, station: StationId) -> wire.Speaking:
    """Return the zones that ``station`` speaks for."""
    return wire.Speaking(
        tuple(zone for zone in hall.index.zones if hall.speakers.get(zone) == station)
    )


def voices(hall: Hall, role: Role, zone: str | None) -> tuple[wire.Voice, ...]:
    """Return the voices that a station of ``role`` in ``zone`` sees."""
    if role not in (Role.DISPLAY, Role.SUPERVISOR):
        return ()
    return tuple(_voice(hall, each) for each in hall.index.zones if zone in (None, each))


def moved(before: Hall, after: Hall, role: Role, zone: str | None) -> tuple[wire.Voice, ...]:
    """Return the voices that a station sees otherwise after a fact than before it."""
    if before.speakers is after.speakers and before.tallies is after.tallies:
        return ()
    known = voices(before, role, zone)
    return tuple(each for each in voices(after, role, zone) if each not in known)


def _voice(hall: Hall, zone: str) -> wire.Voice:
    tally = hall.tallies.get(zone, Tally())
    lags = sorted(tally.lags_ms)
    return wire.Voice(
        zone=zone,
        speaker=hall.speakers.get(zone),
        full=tally.full,
        short=tally.short,
        shortest=tally.shortest,
        dropped=tally.dropped,
        lag_p50_ms=_percentile(lags, 50),
        lag_p95_ms=_percentile(lags, 95),
        lag_max_ms=lags[-1] if lags else 0,
    )


def _percentile(ordered: list[int], percent: int) -> int:
    """Return the smallest value that ``percent`` of them do not exceed; 0 of none."""
    if not ordered:
        return 0
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]
