"""How the visitor who is here reads, or the counter without one: finished words and shares."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from antrean_counter.desk import Desk
from antrean_counter.dialog_words import answer
from antrean_counter.reading import here, line, minutes, own, service_name, waited_s
from antrean_counter.sentences import Row, tr
from antrean_shared.wire import Counter, Ticket, View
from antrean_shared.words import CounterState, Origin, TicketState
from antrean_ui import format, words
from antrean_ui.translate import QT_TRANSLATE_NOOP

OVER = 1.5
"""From this share of the standard time on, the bar asks for attention."""
FACTS_UP_TO = 100
"""Up to this size of type all facts stand in one line."""
BADGES = {100: 3, 150: 2, 200: 1}
"""So many stand beside each other, by the size of type; what is left over is said below."""
LANGUAGES = {
    "id": QT_TRANSLATE_NOOP("counter", "Bahasa Indonesia"),
    "en": QT_TRANSLATE_NOOP("counter", "Bahasa Inggris"),
}


ORIGINS = {
    Origin.EMERGENCY: (QT_TRANSLATE_NOOP("counter", "Nomor darurat"), "zap"),
    Origin.HAND: (QT_TRANSLATE_NOOP("counter", "Tiket tulis tangan"), "scroll"),
}
"""Numbers that the hub did not give itself."""


class Bar(NamedTuple):
    """The service time against its standard."""

    spent: str
    text: str
    share: float
    """At most 1."""
    level: str
    """``good``, ``caution`` or ``stop``; ``called`` before the service; empty: nobody is here."""


NO_BAR = Bar("", "", 0.0, "")


@dataclass(frozen=True, slots=True)
class Hero:
    """The visitor who is here, or what the counter does without one."""

    state: str
    """``called``, ``serving``, ``idle`` or ``paused``."""
    heading: str
    number: str = ""
    service: str = ""
    step: str = ""
    tags: tuple[Row, ...] = ()
    """What is special about the visitor: ``text``, ``icon``, ``plain``."""
    facts: str = ""
    bar: Bar = NO_BAR


def hero(desk: Desk, language: str) -> Hero:
    """Return the face of what the counter is doing now."""
    counter, ticket, view = own(desk), here(desk), desk.view
    if counter is None or view is None or desk.now is None:
        return Hero("idle", "")
    if ticket is not None:
        return _visitor(desk, view, ticket, desk.now, language)
    if counter.state is CounterState.PAUSED:
        return _paused(counter)
    waiting = line(desk)
    if not waiting:
        return Hero("idle", tr(QT_TRANSLATE_NOOP("counter", "Tidak ada yang menunggu")))
    text = tr(QT_TRANSLATE_NOOP("counter", "Yang terlama menunggu {wait}"))
    longest = max(waited_s(each, desk.now) for each in waiting)
    heading = tr(QT_TRANSLATE_NOOP("counter", "Siap memanggil"))
    return Hero("idle", heading, facts=text.format(wait=format.duration(longest, language)))


def level(share: float) -> str:
    """Name the colour of a service time that is ``share`` of its standard."""
    if share <= 1:
        return "good"
    return "caution" if share <= OVER else "stop"


def tags(ticket: Ticket) -> tuple[Row, ...]:
    """Name what an officer must know of a ticket at a glance."""
    found = []
    if ticket.priority:
        text = words.tr(words.PRIORITIES_SHORT[ticket.priority])
        found.append(_tag(text, words.PRIORITY_ICONS[ticket.priority]))
    if ticket.origin is not None:
        text, icon = ORIGINS[ticket.origin]
        found.append(_tag(tr(text), icon))
    if ticket.unsure:
        found.append(_tag(tr(QT_TRANSLATE_NOOP("counter", "Tiket belum pasti")), "printer-x"))
    if ticket.booked:
        found.append(_tag(tr(QT_TRANSLATE_NOOP("counter", "Daftar daring")), "globe", plain=True))
    return tuple(found)


def _visitor(desk: Desk, view: View, ticket: Ticket, now: datetime, language: str) -> Hero:
    called = ticket.state is TicketState.CALLED
    return Hero(
        state="called" if called else "serving",
        heading=words.tr(words.TICKET_STATES[ticket.state]),
        number=ticket.number,
        service=service_name(view, ticket.service, language),
        step=_step(view, ticket),
        tags=_badges(view, ticket)[: BADGES[desk.habits.text]],
        facts=_facts(desk, view, ticket, now, language),
        bar=_since_call(ticket, now) if called else _bar(view, ticket, now),
    )


def _paused(counter: Counter) -> Hero:
    since = tr(QT_TRANSLATE_NOOP("counter", "Sejak {time}"))
    return Hero(
        "paused",
        tr(QT_TRANSLATE_NOOP("counter", "Berhenti sementara")),
        service=answer(counter.reason or ""),
        facts=since.format(time=format.clock(counter.since)) if counter.since else "",
    )


def _step(view: View, ticket: Ticket) -> str:
    if ticket.steps == 1:
        return ""
    text = tr(QT_TRANSLATE_NOOP("counter", "Langkah {step} dari {steps}"))
    counted = text.format(step=ticket.step, steps=ticket.steps)
    name = view.hall.stage_names.get(ticket.stage)
    return f"{counted}: {name}" if name else counted


def _badges(view: View, ticket: Ticket) -> tuple[Row, ...]:
    """Return all badges, what matters most first."""
    return (*tags(ticket), *_languages(view, ticket))


def _languages(view: View, ticket: Ticket) -> tuple[Row, ...]:
    """Name the visitor's language where it is not the hall's own: then it is worth a badge."""
    if ticket.language == view.hall.languages[0]:
        return ()
    return (_tag(_language_name(ticket.language), "languages", plain=True),)


def _tag(text: str, icon: str, *, plain: bool = False) -> Row:
    return {"text": text, "icon": icon, "plain": plain}


def _language_name(language: str) -> str:
    return tr(LANGUAGES[language]) if language in LANGUAGES else language


def _facts(desk: Desk, view: View, ticket: Ticket, now: datetime, language: str) -> str:
    arrived = tr(QT_TRANSLATE_NOOP("counter", "Datang {time}"))
    waited = tr(QT_TRANSLATE_NOOP("counter", "menunggu {wait}"))
    parts = [
        arrived.format(time=format.clock(ticket.taken_at)),
        waited.format(wait=format.duration(waited_s(ticket, now), language)),
    ]
    if ticket.state is TicketState.CALLED:
        calls = tr(QT_TRANSLATE_NOOP("counter", "panggilan {call} dari {limit}"))
        parts.append(calls.format(call=ticket.calls, limit=view.hall.policy.call_limit))
    hidden = _badges(view, ticket)[BADGES[desk.habits.text] :]
    parts += [str(badge["text"]) for badge in hidden]
    if not _languages(view, ticket):
        parts.append(_language_name(ticket.language))
    if hidden and desk.habits.text > FACTS_UP_TO:
        parts = parts[1:5]  # in large type the time of arrival gives way, then what matters least
    return "  ·  ".join(parts)


def _since_call(ticket: Ticket, now: datetime) -> Bar:
    since = (now - (ticket.called_at or now)).total_seconds()
    text = tr(QT_TRANSLATE_NOOP("counter", "sejak panggilan terakhir"))
    return Bar(format.stopwatch(since), text, 0.0, "called")


def _bar(view: View, ticket: Ticket, now: datetime) -> Bar:
    spent, standard = (now - (ticket.started_at or now)).total_seconds(), minutes(view, ticket)
    said = format.stopwatch(spent)
    if standard == 0:
        return Bar(said, "", 0.0, "good")
    share = spent / (standard * 60)
    if share <= 1:
        within = tr(QT_TRANSLATE_NOOP("counter", "dari {standard} menit"))
        return Bar(said, within.format(standard=standard), round(share, 3), "good")
    beyond = tr(QT_TRANSLATE_NOOP("counter", "melewati standar {standard} menit"))
    return Bar(said, beyond.format(standard=standard), 1.0, level(share))
