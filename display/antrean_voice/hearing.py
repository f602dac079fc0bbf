"""What a display's view of the hall tells its voice: what stands, what is announced, and how."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from antrean_shared.replica import call_of
from antrean_shared.wire import Announcement, Call, Ticket, View
from antrean_shared.words import AnnouncementId, StationId, TicketState
from antrean_voice.language import LANGUAGES
from antrean_voice.room import Mark, Notice, Rules, Silence, Urgency
from antrean_voice.sentence import Manner


def zones(view: View, station: StationId) -> frozenset[str]:
    """Return the zones that ``station`` speaks for."""
    return frozenset(voice.zone for voice in view.voices if voice.speaker == station)


def standing(view: View, zones: Iterable[str]) -> tuple[Call, ...]:
    """Return the calls whose visitors are awaited in ``zones``."""
    return tuple(call for _, call in _called(view, frozenset(zones)))


def spoken(view: View, zones: Iterable[str]) -> frozenset[Mark]:
    """Return those of them that were given to a voice."""
    called = _called(view, frozenset(zones))
    return frozenset(Mark.of(call) for ticket, call in called if ticket.spoken >= ticket.calls)


def notices(view: View, zones: Iterable[str]) -> tuple[Notice, ...]:
    """Return what is announced in ``zones`` and was not said in all of them."""
    mine = frozenset(zones)
    return tuple(_notice(each) for each in view.announcements if _left(each, mine))


def things(view: View) -> Iterator[Mark | AnnouncementId]:
    """Yield everything in the hall that could be said."""
    yield from (Mark.of(call) for _, call in _called(view, frozenset(_zones(view))))
    yield from (each.id for each in view.announcements)


def silence(view: View) -> Silence | None:
    """Return the silence that is kept, or will be in a moment."""
    return None if view.hush is None else Silence(view.hush.since, view.hush.until)


def manner(view: View) -> Manner:
    """Return how this hall speaks."""
    hall = view.hall
    names = {"id": hall.stage_names, "en": hall.stage_names_en}
    return Manner(hall.voice.style, hall.languages, names)


def rules(view: View, usual: Rules) -> Rules:
    """Return the hall's rules; what a hall does not set is as ``usual``."""
    told = view.hall.voice
    return replace(
        usual,
        times=told.times,
        short_from=told.short_from,
        shortest_from=told.shortest_from,
        stale_s=float(told.stale_s),
    )


def _zones(view: View) -> Iterator[str]:
    return (counter.zone for counter in view.counters)


def _called(view: View, zones: frozenset[str]) -> Iterator[tuple[Ticket, Call]]:
    here = {each.id for each in view.counters if each.zone in zones}
    for ticket in view.tickets:
        call = call_of(ticket) if ticket.state is TicketState.CALLED else None
        if call is not None and call.counter in here:
            yield ticket, call


def _left(announcement: Announcement, zones: frozenset[str]) -> bool:
    concerned = zones if announcement.zones is None else zones & set(announcement.zones)
    return bool(concerned) and (announcement.urgent or bool(concerned - set(announcement.spoken)))


def _notice(announcement: Announcement) -> Notice:
    texts = (("id", announcement.text), ("en", announcement.text_en))
    return Notice(
        id=announcement.id,
        text=tuple((language, text) for language, text in texts if text and language in LANGUAGES),
        urgency=Urgency.EMERGENCY if announcement.urgent else Urgency.TYPED,
        until=announcement.until,
    )
