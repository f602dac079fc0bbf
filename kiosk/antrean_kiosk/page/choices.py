"""The cards a visitor chooses from: agencies and services with their lines, in their language."""

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from antrean_kiosk.flow.screen import (
    Page,
    Screen,
    closed_as_one,
    hall_closed,
    languages_of,
    offer_of,
)
from antrean_kiosk.page.search import find, visits
from antrean_shared.wire import Agency, Offer, Queue, Service, View
from antrean_shared.words import AgencyId, Chance, Priority, StageId
from antrean_ui import format, noes, words
from antrean_ui.translate import QT_TRANSLATE_NOOP

FOUND = 6
"""How many services a search shows: more are no answer."""
POPULAR = 8
"""How many agencies the first page shows."""
APART = "\N{EN SPACE}"
"""Between the two figures of a card: a narrow card breaks there and no dot is left hanging."""
NO_BREAK = "\N{NO-BREAK SPACE}"
ROUND_MIN = 5
"""An estimate is no more exact than this many minutes."""


IN_VAIN: dict[Chance, str] = {
    Chance.DOUBTFUL: QT_TRANSLATE_NOOP("choices", "Belum tentu sempat hari ini"),
    Chance.UNLIKELY: QT_TRANSLATE_NOOP("choices", "Mungkin tidak sempat hari ini"),
    Chance.ABSENT: QT_TRANSLATE_NOOP("choices", "Petugas belum hadir"),
}
"""On a card whose visitor may wait in vain."""


class Card(NamedTuple):
    """One choice; ``key`` is what choosing it means."""

    key: str
    title: str
    detail: str
    """Its full name, where the title is what people call it."""
    note: str
    """How many wait and for how long, or why it is closed."""
    symbol: str
    closed: bool
    brief: str = ""
    """The note in a word, for the largest letters."""


def popular(screen: Screen, now: datetime) -> list[Card]:
    """The most visited agencies, busiest first."""
    if screen.view is None:
        return []
    usual = visits_by_agency(screen.view)
    busiest = sorted(screen.view.agencies, key=lambda agency: -usual.get(agency.id, 0))
    return [_agency_card(screen.view, agency, screen.language, now) for agency in busiest[:POPULAR]]


def everything(screen: Screen, now: datetime) -> list[Card]:
    """All agencies by name, as one looks for them."""
    if screen.view is None:
        return []
    cards = [
        _agency_card(screen.view, agency, screen.language, now) for agency in screen.view.agencies
    ]
    return sorted(cards, key=lambda card: card.title.casefold())


def services(screen: Screen, now: datetime) -> list[Card]:
    """The services of the chosen agency, most used first."""
    view = screen.view
    if view is None:
        return []
    chosen = [service for service in view.services if service.agency == screen.agency]
    return [
        _service_card(view, service, screen.language, now)
        for service in sorted(chosen, key=lambda service: -visits(service))
    ]


def found(screen: Screen, now: datetime) -> list[Card]:
    """The services that the visitor's words may mean, the likeliest first."""
    view = screen.view
    if view is None or screen.page is not Page.SEARCH:
        return []
    agencies = {agency.id: agency for agency in view.agencies}
    cards = []
    for service in find(view, screen.typed)[:FOUND]:
        agency = agencies.get(service.agency)
        card = _service_card(view, service, screen.language, now)
        cards.append(
            card._replace(
                detail=title_of(agency, screen.language),
                symbol=(agency.icon if agency else "") or "building-2",
            )
        )
    return cards


def languages(screen: Screen, names: Mapping[str, str]) -> list[Card]:
    """The languages to choose from, each by its own name."""
    return [Card(code, names.get(code, code), "", "", "", False) for code in languages_of(screen)]


def priorities() -> list[Card]:
    """Why a visitor may go first."""
    return [
        Card(
            each.value, words.tr(words.PRIORITIES[each]), "", "", words.PRIORITY_ICONS[each], False
        )
        for each in Priority
    ]


def title_of(agency: Agency | None, language: str) -> str:
    """What people call the agency, in their language."""
    if agency is None:
        return ""
    return _local(agency.short or agency.name, agency.name_en, language)


def name_of(service: Service | None, language: str) -> str:
    """The service's name in the reader's language."""
    return _local(service.name, service.name_en, language) if service else ""


def visits_by_agency(view: View) -> dict[AgencyId, int]:
    """Visitors of a usual day."""
    found: dict[AgencyId, int] = {}
    for service in view.services:
        found[service.agency] = found.get(service.agency, 0) + visits(service)
    return found


def waiting(queues: Sequence[Queue], language: str, apart: str = " · ") -> str:
    """``31 menunggu · ± 40 menit``; the time only where somebody serves, nothing unless known."""
    if not queues:
        return ""
    people = how_many(queues)
    times = [queue.wait for queue in queues if queue.wait is not None and queue.waiting]
    if not times:
        return people
    longest = max(_minutes(time.low_s, time.high_s) for time in times)
    time = f"± {format.duration(longest * 60, language)}"
    return f"{people}{apart}{time.replace(' ', NO_BREAK)}"


def how_many(queues: Sequence[Queue]) -> str:
    """``31 menunggu``; nothing unless known."""
    if not queues:
        return ""
    count = sum(queue.waiting for queue in queues)
    if count == 0:
        return QCoreApplication.translate("choices", "Tidak ada antrean")
    return QCoreApplication.translate("choices", "%n menunggu", "", count)


def _agency_card(view: View, agency: Agency, language: str, now: datetime) -> Card:
    stages = {s.steps[0].stage for s in view.services if s.agency == agency.id and s.steps}
    title = title_of(agency, language)
    # Signs in the hall bear the Indonesian name, so that an English reader sees it too.
    full = agency.short if language != "id" else agency.name
    shut = closed_as_one(view, agency.id)
    return Card(
        agency.id,
        title,
        full if full != title and full not in title else "",
        _agency_note(view, shut, stages, language, now),
        agency.icon or "building-2",
        shut is not None,
        how_many(_queues(view, stages)),
    )


def _agency_note(
    view: View, shut: Offer | None, stages: Iterable[StageId], language: str, now: datetime
) -> str:
    """Why it is closed, or how long its lines are; a hall that is closed says so once, above."""
    if shut is None:
        return waiting(_queues(view, stages), language, APART)
    return "" if hall_closed(view) else noes.short(shut, now)


def _service_card(view: View, service: Service, language: str, now: datetime) -> Card:
    offer = offer_of(view, service.id)
    shut = offer if offer is not None and not offer.available else None
    queues = _queues(view, {step.stage for step in service.steps[:1]})
    warning = _warning(offer)
    return Card(
        service.id,
        name_of(service, language),
        "",
        noes.short(shut, now) if shut else warning or waiting(queues, language, APART),
        "",
        shut is not None,
        warning or how_many(queues),
    )


def _warning(offer: Offer | None) -> str:
    """What says more than the line's length: that the visitor may wait in vain."""
    warning = IN_VAIN.get(offer.chance) if offer is not None and offer.chance else None
    return QCoreApplication.translate("choices", warning) if warning else ""


def _queues(view: View, stages: Iterable[StageId]) -> list[Queue]:
    wanted = set(stages)
    return [queue for queue in view.queues if queue.stage in wanted]


def _minutes(low_s: int, high_s: int) -> int:
    return max(ROUND_MIN, ROUND_MIN * math.ceil((low_s + high_s) / 2 / 60 / ROUND_MIN))


def _local(indonesian: str, english: str, language: str) -> str:
    return english if language == "en" and english else indonesian
