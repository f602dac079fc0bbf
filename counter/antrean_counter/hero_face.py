"""How the visitor who is here reads, or the counter without one: finished words and shares."""

from dataclasses import dataclass
from datetime import datetime

from antrean_counter.desk import Desk
from antrean_counter.reading import here, line, minutes, own, service_name, waited_s
from antrean_counter.sentences import answer, tr
from antrean_shared.wire import Counter, Ticket, View
from antrean_shared.words import CounterState, TicketState
from antrean_ui import format, words
from antrean_ui.translate import QT_TRANSLATE_NOOP

OVER = 1.5
"""From this share of the standard time on, the bar asks for attention."""
LANGUAGES = {
    "id": QT_TRANSLATE_NOOP("counter", "Bahasa Indonesia"),
    "en": QT_TRANSLATE_NOOP("counter", "Bahasa Inggris"),
}


@dataclass(frozen=True, slots=True)
class Hero:
    """The visitor who is here, or what the counter does without one."""

    state: str
    """``called``, ``serving``, ``idle`` or ``paused``."""
    heading: str
    number: str = ""
    service: str = ""
    step: str = ""
    priority: str = ""
    priority_icon: str = ""
    language: str = ""
    facts: str = ""
    bar_text: str = ""
    bar_share: float = 0.0
    bar_level: str = ""
    """``good``, ``caution`` or ``stop``; empty when nobody is being served."""


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


def _visitor(desk: Desk, view: View, ticket: Ticket, now: datetime, language: str) -> Hero:
    called = ticket.state is TicketState.CALLED
    share, level, bar = (0.0, "", "") if called else _bar(view, ticket, now)
    return Hero(
        state="called" if called else "serving",
        heading=words.tr(words.TICKET_STATES[ticket.state]),
        number=ticket.number,
        service=service_name(view, ticket.service, language),
        step=_step(view, ticket),
        priority=words.tr(words.PRIORITIES_SHORT[ticket.priority]) if ticket.priority else "",
        priority_icon=words.PRIORITY_ICONS[ticket.priority] if ticket.priority else "",
        language=tr(LANGUAGES[ticket.language]) if ticket.language in LANGUAGES else "",
        facts=_facts(desk, view, ticket, now, language),
        bar_text=bar,
        bar_share=share,
        bar_level=level,
    )


def _paused(counter: Counter) -> Hero:
    since = tr(QT_TRANSLATE_NOOP("counter", "Sejak {time}"))
    return Hero(
        "paused",
        words.tr(words.COUNTER_STATES[CounterState.PAUSED]),
        service=answer(counter.reason or ""),
        facts=since.format(time=format.clock(counter.since)) if counter.since else "",
    )


def _step(view: View, ticket: Ticket) -> str:
    if ticket.steps < 2:  # noqa: PLR2004 - one step needs no counting
        return ""
    text = tr(QT_TRANSLATE_NOOP("counter", "Langkah {step} dari {steps}"))
    counted = text.format(step=ticket.step, steps=ticket.steps)
    name = view.hall.stage_names.get(ticket.stage)
    return f"{counted}: {name}" if name else counted


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
    return "  ·  ".join(parts)


def _bar(view: View, ticket: Ticket, now: datetime) -> tuple[float, str, str]:
    started, standard = ticket.started_at or now, minutes(view, ticket)
    spent = (now - started).total_seconds()
    if standard == 0:
        return 0.0, "good", format.stopwatch(spent)
    share = spent / (standard * 60)
    within = tr(QT_TRANSLATE_NOOP("counter", "{spent} dari {standard} menit"))
    beyond = tr(QT_TRANSLATE_NOOP("counter", "{spent}, melewati standar {standard} menit"))
    level = "good" if share <= 1 else "caution" if share <= OVER else "stop"
    text = within if share <= 1 else beyond
    said = text.format(spent=format.stopwatch(spent), standard=standard)
    return min(1.0, round(share, 3)), level, said
