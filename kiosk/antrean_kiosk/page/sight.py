"""Everything the page says, as finished texts: QML draws them and composes none."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from antrean_kiosk.flow.ease import SWITCHABLE
from antrean_kiosk.flow.letters import takes_codes
from antrean_kiosk.flow.screen import (
    Page,
    Screen,
    agency_of,
    hall_closed,
    languages_of,
    service_of,
)
from antrean_kiosk.page import faults
from antrean_kiosk.page.brief import NOTHING as NO_BRIEF
from antrean_kiosk.page.brief import Brief, brief
from antrean_kiosk.page.choices import name_of, title_of
from antrean_kiosk.page.search import find
from antrean_kiosk.paper.ticket import counters_for, expected
from antrean_shared.wire import Ticket, View
from antrean_shared.words import UNAVAILABLE, Reason
from antrean_ui import format, noes, packs, words
from antrean_ui.noes import Saying

LANGUAGE_NAMES = {"id": "Indonesia", "en": "English"}
NOTHING = Saying("", "")
TIMED = UNAVAILABLE | {Reason.BOOKING_TOO_EARLY}
"""Reasons that may know when to come back."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What is read at this moment; two equal sights look the same."""

    page: str = Page.HUB_AWAY.value
    ready: bool = True
    text_scale: float = 1.0
    high_contrast: bool = False
    panel: str = ""
    reach: bool = False
    voice: bool = False
    takes_codes: bool = False
    booking: str = ""
    typed: str = ""
    searched: str = ""
    """What to do when a search found nothing, or before it began."""
    brief: Brief = NO_BRIEF
    countdown: int = 0
    rehearsal: bool = False
    everything: bool = False
    agency_count: int = 0
    other_language: str = ""

    hall: str = ""
    region: str = ""
    clock: str = ""
    date: str = ""

    agency: str = ""
    agency_symbol: str = ""
    service: str = ""
    claimed: str = ""
    """Why this visitor goes first, as the visitor says."""

    number: str = ""
    where: str = ""
    ahead: str = ""
    expected: str = ""
    priority: str = ""
    doubtful: bool = False

    do: str = ""
    """What the visitor can do: on pages that say why something is not possible."""
    why: str = ""
    age: str = ""
    """How long the hub has been silent."""
    notice: str = ""
    """On every page: that the kiosk works without the hub, and that its numbers count."""


def look(screen: Screen, now: datetime | None) -> Sight:
    """Return what ``screen`` says at ``now``, the hub's time (None before its first word)."""
    view, ticket = screen.view, screen.ticket
    agency, service = agency_of(screen), service_of(screen)
    saying = _saying(screen, now)
    span = expected(ticket, ticket.taken_at) if ticket else None
    return Sight(
        page=screen.page.value,
        ready=screen.ready,
        text_scale=screen.text_scale,
        high_contrast=screen.high_contrast,
        panel=screen.panel.value,
        reach=screen.reach,
        voice=screen.voice,
        takes_codes=takes_codes(screen),
        booking=_booked(screen),
        typed=screen.typed,
        searched=_searched(screen),
        brief=brief(screen),
        countdown=screen.countdown,
        rehearsal=view is not None and view.hall.rehearsal,
        everything=screen.everything,
        agency_count=len(view.agencies) if view else 0,
        other_language=_other_language(screen),
        hall=view.hall.name if view else "",
        region=view.hall.region if view else "",
        clock=format.clock(now) if now else "",
        date=format.long_date(now, screen.language) if now else "",
        agency=title_of(agency, screen.language),
        agency_symbol=agency.icon if agency else "",
        service=name_of(service, screen.language),
        claimed=words.tr(words.PRIORITIES_SHORT[screen.priority]) if screen.priority else "",
        number=ticket.number if ticket else "",
        where=_where(ticket, view) if ticket and view else "",
        ahead="" if ticket is None or ticket.ahead is None else _people(ticket.ahead),
        expected=f"{format.time_span(*span)} {view.hall.zone_label}" if span and view else "",
        priority=words.tr(words.PRIORITIES_SHORT[ticket.priority])
        if ticket and ticket.priority
        else "",
        doubtful=screen.doubtful,
        do=saying.do,
        why=saying.why,
        age=_age(screen),
        notice=_notice(screen),
    )


def _saying(screen: Screen, now: datetime | None) -> Saying:
    match screen.page:
        case Page.REFUSED:
            return _refusal(screen, now)
        case Page.PRINTER_FAULT:
            return faults.saying(screen.fault or "", failed=screen.failed)
        case Page.HUB_AWAY:
            return _away(screen)
        case Page.PRINTING:
            return _printing(screen)
        case Page.IDLE:
            return _hall_closed(screen, now)
        case _:
            return NOTHING


def _refusal(screen: Screen, now: datetime | None) -> Saying:
    offer, view = screen.refusal, screen.view
    if screen.reason in TIMED and offer is not None and now is not None and view is not None:
        return noes.not_now(offer, now, screen.language, view.hall.zone_label)
    return noes.refusal(screen.reason)


def _hall_closed(screen: Screen, now: datetime | None) -> Saying:
    """At rest: what is true of every service, said before anybody chooses in vain."""
    view = screen.view
    shut = hall_closed(view) if view is not None else None
    if view is None or shut is None or now is None:
        return NOTHING
    return noes.not_now(shut, now, screen.language, view.hall.zone_label)


def _away(screen: Screen) -> Saying:
    if screen.barred is not None:
        return noes.refusal(screen.barred)
    return Saying(
        QCoreApplication.translate("sight", "Mohon tunggu sebentar."),
        QCoreApplication.translate("sight", "Kios ini sedang menyambung kembali ke pusat antrean."),
    )


def _printing(screen: Screen) -> Saying:
    if screen.errand is not None:
        do = QCoreApplication.translate("sight", "Nomor {number} sedang dicetak untuk petugas.")
        return Saying(
            do.format(number=screen.errand.number),
            QCoreApplication.translate("sight", "Mohon tunggu sebentar."),
        )
    return Saying(
        QCoreApplication.translate("sight", "Tiket Anda sedang dicetak."),
        QCoreApplication.translate("sight", "Mohon tunggu di depan kios ini."),
    )


def _booked(screen: Screen) -> str:
    if screen.booked is None:
        return ""
    text = QCoreApplication.translate("sight", "Terdaftar untuk pukul {time}")
    return text.format(time=format.clock(screen.booked.at))


def _searched(screen: Screen) -> str:
    if screen.page is not Page.SEARCH or screen.view is None:
        return ""
    if not screen.typed:
        return QCoreApplication.translate(
            "sight", "Ketik layanan yang Anda butuhkan, misalnya: ganti KTP rusak."
        )
    if find(screen.view, screen.typed):
        return ""
    return QCoreApplication.translate(
        "sight", "Belum ada yang cocok. Coba kata lain, atau tanya petugas informasi."
    )


def _age(screen: Screen) -> str:
    if screen.connected or screen.page is not Page.HUB_AWAY:
        return ""
    text = QCoreApplication.translate("sight", "Terputus {age}")
    return text.format(age=format.age(screen.away_s, screen.language))


def _notice(screen: Screen) -> str:
    if screen.connected or not screen.lending:
        return ""
    text = QCoreApplication.translate(
        "sight", "Pusat antrean terputus {age}. Nomor dari kios ini tetap berlaku."
    )
    return text.format(age=format.age(screen.away_s, screen.language))


def _where(ticket: Ticket, view: View) -> str:
    agency = next((each for each in view.agencies if each.id == ticket.agency), None)
    numbers = ", ".join(counter.id for counter in counters_for(view, ticket.stage))
    zone = QCoreApplication.translate("sight", "Zona {zone}")
    counters = QCoreApplication.translate("sight", "Loket {numbers}")
    parts = [zone.format(zone=agency.zone)] if agency and agency.zone else []
    return " · ".join([*parts, counters.format(numbers=numbers)] if numbers else parts)


def _people(count: int) -> str:
    if count == 0:
        return QCoreApplication.translate("sight", "Tidak ada")
    if count == 1:
        return QCoreApplication.translate("sight", "1 orang")
    return QCoreApplication.translate("sight", "%n orang", "", count)


def _other_language(screen: Screen) -> str:
    languages = languages_of(screen)
    if len(languages) < SWITCHABLE:
        return ""
    if len(languages) > SWITCHABLE:
        return QCoreApplication.translate("sight", "Bahasa")
    index = languages.index(screen.language) if screen.language in languages else -1
    return packs.names()[languages[(index + 1) % len(languages)]]
