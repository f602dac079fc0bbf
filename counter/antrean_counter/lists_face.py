"""How the lines read: who waits here, who was set aside, and the day so far."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from antrean_counter.desk import Desk
from antrean_counter.dialog_words import answer
from antrean_counter.hero_face import level, tags
from antrean_counter.reading import (
    aside,
    counts,
    line,
    mean_s,
    own,
    service_name,
    standard_s,
    waited_s,
)
from antrean_counter.sentences import Row, tr
from antrean_shared.wire import Ticket, View
from antrean_ui import format, words
from antrean_ui.translate import QT_TRANSLATE_NOOP


class Room(NamedTuple):
    """How many rows there is room for."""

    rows: int
    """Visitors of the two lists together, beside two counts."""
    aside: int
    counts: int


ROOM = {100: Room(10, 3, 3), 150: Room(7, 2, 2), 200: Room(5, 1, 2)}
"""By the size of type."""
COUNT_ROWS = 3
"""So many counts cost the lists one row."""


@dataclass(frozen=True, slots=True)
class Lists:
    """Who waits, and who was set aside."""

    total: str
    counts: tuple[Row, ...]
    waiting: tuple[Row, ...]
    waiting_more: str
    aside: tuple[Row, ...]
    aside_more: str
    today: str
    pace: str = ""
    """Our own mean service time against the standard."""
    pace_level: str = ""
    """``good``, ``caution`` or ``stop``."""


def lists(desk: Desk, language: str) -> Lists:
    """Return the faces of the two lists and of the day so far."""
    if desk.view is None or desk.now is None:
        return Lists("", (), (), "", (), "", "")
    waiting, set_aside = line(desk), aside(desk)
    most = ROOM[desk.habits.text]
    kept, tally = set_aside[: most.aside], _counts(desk, desk.view, language)[: most.counts]
    room = most.rows - len(kept) - (len(tally) == COUNT_ROWS)
    return Lists(
        total=_total(len(waiting)),
        counts=tally,
        waiting=tuple(_waiting(desk.view, each, desk.now, language) for each in waiting[:room]),
        waiting_more=_more(len(waiting) - room),
        aside=tuple(_aside(each, n + 1) for n, each in enumerate(kept)),
        aside_more=_more(len(set_aside) - len(kept)),
        today=_today(desk),
        pace=_pace(desk, language),
        pace_level=_pace_level(desk),
    )


def _total(waiting: int) -> str:
    if waiting == 0:
        return tr(QT_TRANSLATE_NOOP("counter", "Tidak ada yang menunggu"))
    return tr(QT_TRANSLATE_NOOP("counter", "{count} pengunjung")).format(count=waiting)


def _more(count: int) -> str:
    return (
        tr(QT_TRANSLATE_NOOP("counter", "dan {count} lagi")).format(count=count)
        if count > 0
        else ""
    )


def _counts(desk: Desk, view: View, language: str) -> tuple[Row, ...]:
    found = counts(desk)
    if len(found) <= 1:  # one service is the whole line
        return ()
    return tuple(
        {"name": service_name(view, each.service, language), "count": str(each.waiting)}
        for each in found
    )


def _waiting(view: View, ticket: Ticket, now: datetime, language: str) -> Row:
    wait, marks = waited_s(ticket, now), tags(ticket)
    return {
        "number": ticket.number,
        "service": service_name(view, ticket.service, language),
        "wait": format.duration(wait, language),
        "long": wait > view.hall.policy.longest_wait_guard_min * 60,
        "tag": marks[0]["text"] if marks else "",
        "icon": marks[0]["icon"] if marks else "",
    }


def _aside(ticket: Ticket, digit: int) -> Row:
    state = words.tr(words.TICKET_STATES[ticket.state])
    at = ticket.called_at or ticket.taken_at
    reason = answer(ticket.reason) if ticket.reason else ""
    return {
        "number": ticket.number,
        "state": f"{state} {format.clock(at)}",
        "reason": reason,
        "digit": str(digit),
    }


def _today(desk: Desk) -> str:
    counter = own(desk)
    if counter is None:
        return ""
    text = tr(QT_TRANSLATE_NOOP("counter", "Hari ini {count} dilayani"))
    return text.format(count=counter.served)


def _pace(desk: Desk, language: str) -> str:
    mean, standard = mean_s(desk), standard_s(desk)
    if mean is None:
        return ""
    said = format.duration(mean, language)
    if standard is None:
        return tr(QT_TRANSLATE_NOOP("counter", "rata-rata {mean}")).format(mean=said)
    text = tr(QT_TRANSLATE_NOOP("counter", "rata-rata {mean}, standar {standard}"))
    return text.format(mean=said, standard=format.duration(standard, language))


def _pace_level(desk: Desk) -> str:
    mean, standard = mean_s(desk), standard_s(desk)
    if mean is None or standard is None:
        return ""
    return level(mean / standard)
