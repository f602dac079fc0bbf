"""What a row is about, by its key: ``counter:3``, ``service:A-04``, ``ticket:20261125-A2-017``."""

from typing import TypeAlias

from antrean_shared.wire import Agency, Announcement, Counter, Service, Ticket, View

Subject: TypeAlias = Agency | Announcement | Counter | Service | Ticket

PREFIXES: dict[type[Subject], str] = {
    Agency: "agency",
    Announcement: "announcement",
    Counter: "counter",
    Service: "service",
    Ticket: "ticket",
}


def key_of(subject: Subject) -> str:
    """Return the key of the row about ``subject``."""
    return f"{PREFIXES[type(subject)]}:{subject.id}"


def of_picture(key: str) -> bool:
    """Tell whether a row is about a part of the picture; a machine, or nothing, is not."""
    return key.partition(":")[0] in PREFIXES.values()


def subject_of(view: View | None, key: str) -> Subject | None:
    """Return what ``key`` names, as the picture shows it now; None once it is gone."""
    if view is None:
        return None
    kind, _, name = key.partition(":")
    parts: dict[str, tuple[Subject, ...]] = {
        "agency": view.agencies,
        "announcement": view.announcements,
        "counter": view.counters,
        "service": view.services,
        "ticket": view.tickets,
    }
    return next((each for each in parts.get(kind, ()) if each.id == name), None)


def agency_of(subject: Subject) -> str:
    """Return the agency that ``subject`` belongs to; empty for what is the whole hall's."""
    match subject:
        case Agency():
            return subject.id
        case Announcement():
            return ""
        case _:
            return subject.agency
