"""Every "no" of the hall, from the hub's own rules to the visitor's page: what to do, and why."""

from dataclasses import replace as shown
from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace

from antrean_hub.core.availability import offer
from antrean_hub.core.config import DayKind, HallConfig, Span, SpecialDay
from antrean_hub.core.hall import Hall, new_hall
from antrean_hub.core.picture import view
from antrean_hub.core.sight import Audience
from antrean_kiosk.flow.screen import Page
from antrean_kiosk.flow.visitor import ChooseAgency, ChooseService
from antrean_kiosk.page.sight import look
from antrean_kiosk.page.viewmodel import I18N
from antrean_shared import commands as c
from antrean_shared.wire import Policy
from antrean_shared.words import UNAVAILABLE, AgencyId, Reason, Role, ServiceId
from antrean_ui import app
from antrean_ui.translate import Translations
from tests.hub.core.halls import BOSS, SMALL, WEDNESDAY, WIB, ask, with_config
from tests.hub.core.halls import Story as Day
from tests.kiosk.story import KEYS, Story

DAY = WEDNESDAY.date()
FRIDAY = DAY + timedelta(days=2)


def at(clock: str, day: date = DAY) -> datetime:
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=WIB)


def clock(clock: str, day: date = DAY, config: HallConfig = SMALL) -> tuple[Hall, datetime]:
    """A hall on which nothing happened, at that moment."""
    return new_hall(config), at(clock, day)


def closed(kind: DayKind, reason: str) -> tuple[Hall, datetime]:
    return clock(
        "09:00", config=with_config(days=(SpecialDay(date=DAY, kind=kind, reason=reason),))
    )


def ruled(*commands: c.Command) -> tuple[Hall, datetime]:
    """A hall in which the supervisor did that."""
    day = Day()
    for each in commands:
        day.do(each, BOSS)
    return day.hall, day.now


def used_up() -> tuple[Hall, datetime]:
    day = Day(with_config(services=tuple(replace(each, quota=1) for each in SMALL.services)))
    day.take("A-04")
    return day.hall, day.now


def scenes() -> dict[Reason, tuple[Hall, datetime]]:
    early = (Span(8 * 60, 12 * 60), Span(13 * 60, 15 * 60))
    inactive = tuple(replace(each, active=False) for each in SMALL.services)
    return {
        Reason.NOT_OPEN_YET: clock("07:00"),
        Reason.BREAK: clock("12:15", config=with_config(hours=(early,) * 7)),
        Reason.FRIDAY_PRAYER: clock("11:45", FRIDAY),
        Reason.CUTOFF: clock("14:45"),
        Reason.ENDED: clock("16:00"),
        Reason.CLOSED_TODAY: clock("09:00", DAY + timedelta(days=3)),
        Reason.HOLIDAY: closed(DayKind.HOLIDAY, "Hari Guru"),
        Reason.CLOSED_DATE: closed(DayKind.CLOSED, "Pelatihan petugas"),
        Reason.QUOTA_FULL: used_up(),
        Reason.ONLINE_ONLY: clock("09:00", config=with_config(online_until={"A-04": 10 * 60})),
        Reason.AGENCY_ABSENT: clock("09:00", config=with_config(policy=Policy(absent_stops=True))),
        Reason.SUSPENDED: ruled(ask(c.SuspendService, service="A-04", reason="Alat rusak")),
        Reason.SYSTEM_DOWN: ruled(ask(c.SuspendAgency, agency="DUKCAPIL", reason="SIAK luring")),
        Reason.SERVICE_INACTIVE: clock("09:00", config=with_config(services=inactive)),
    }


SAID: dict[Reason, tuple[tuple[str, str], tuple[str, str]]] = {
    Reason.NOT_OPEN_YET: (
        ("Silakan kembali pukul 07.30 WIB.", "Pengambilan nomor belum dibuka."),
        ("Please come back at 07.30 WIB.", "Numbers are not given yet."),
    ),
    Reason.BREAK: (
        ("Silakan kembali pukul 12.30 WIB.", "Pengambilan nomor berhenti selama jam istirahat."),
        ("Please come back at 12.30 WIB.", "No numbers are given during the break."),
    ),
    Reason.FRIDAY_PRAYER: (
        ("Silakan kembali pukul 12.30 WIB.", "Pengambilan nomor berhenti selama salat Jumat."),
        ("Please come back at 12.30 WIB.", "No numbers are given during the Friday prayer."),
    ),
    Reason.CUTOFF: (
        (
            "Silakan kembali Kamis, 26 November, pukul 07.30 WIB.",
            "Nomor hari ini sudah tidak diberikan. Nomor yang sudah diambil tetap dilayani.",
        ),
        (
            "Please come back on Thursday, 26 November, at 07.30 WIB.",
            "No more numbers are given today. Numbers already taken will still be served.",
        ),
    ),
    Reason.ENDED: (
        (
            "Silakan kembali Kamis, 26 November, pukul 07.30 WIB.",
            "Pelayanan hari ini telah selesai.",
        ),
        (
            "Please come back on Thursday, 26 November, at 07.30 WIB.",
            "Service has ended for today.",
        ),
    ),
    Reason.CLOSED_TODAY: (
        ("Silakan kembali Senin, 30 November, pukul 07.30 WIB.", "Hari ini bukan hari pelayanan."),
        (
            "Please come back on Monday, 30 November, at 07.30 WIB.",
            "This service is not given on this weekday.",
        ),
    ),
    Reason.HOLIDAY: (
        ("Silakan kembali Kamis, 26 November, pukul 07.30 WIB.", "Hari ini hari libur. Hari Guru"),
        (
            "Please come back on Thursday, 26 November, at 07.30 WIB.",
            "Today is a public holiday. Hari Guru",
        ),
    ),
    Reason.CLOSED_DATE: (
        (
            "Silakan kembali Kamis, 26 November, pukul 07.30 WIB.",
            "Layanan ini tutup hari ini. Pelatihan petugas",
        ),
        (
            "Please come back on Thursday, 26 November, at 07.30 WIB.",
            "This service is closed today. Pelatihan petugas",
        ),
    ),
    Reason.QUOTA_FULL: (
        ("Silakan kembali Kamis, 26 November, pukul 07.30 WIB.", "Kuota hari ini sudah habis."),
        (
            "Please come back on Thursday, 26 November, at 07.30 WIB.",
            "All of today's numbers have been taken.",
        ),
    ),
    Reason.ONLINE_ONLY: (
        (
            "Silakan kembali pukul 10.00 WIB.",
            "Saat ini layanan ini hanya untuk yang sudah daftar daring.",
        ),
        (
            "Please come back at 10.00 WIB.",
            "At this time the service is for visitors who booked online.",
        ),
    ),
    Reason.AGENCY_ABSENT: (
        ("Silakan tanya petugas di meja informasi.", "Petugas instansi ini belum hadir."),
        ("Please ask at the information desk.", "The staff of this agency have not arrived yet."),
    ),
    Reason.SUSPENDED: (
        (
            "Silakan coba lagi nanti, atau tanya petugas.",
            "Layanan ini dihentikan untuk sementara. Alat rusak",
        ),
        (
            "Please try again later, or ask the staff.",
            "This service has stopped for a while. Alat rusak",
        ),
    ),
    Reason.SYSTEM_DOWN: (
        (
            "Silakan coba lagi nanti, atau tanya petugas.",
            "Sistem pusat instansi ini sedang terganggu. SIAK luring",
        ),
        (
            "Please try again later, or ask the staff.",
            "The central system of this agency is down. SIAK luring",
        ),
    ),
    Reason.SERVICE_INACTIVE: (
        ("Silakan pilih layanan lain, atau tanya petugas.", "Layanan ini tidak dibuka di sini."),
        ("Please choose another service, or ask the staff.", "This service is not offered here."),
    ),
}
"""In Indonesian and in English: what to do, and why."""


@pytest.fixture(autouse=True)
def translations():
    app.application()
    switched = Translations([I18N])
    yield switched
    switched.speak("id")


def page(reason: Reason, language: str) -> tuple[str, str]:
    """Touch the agency, and the service, and read what the kiosk says."""
    hall, now = scenes()[reason]
    assert offer(hall, ServiceId("A-04"), now).reason is reason
    story = Story().joined(view(hall, Audience(Role.KIOSK), now))
    story.then(ChooseAgency(AgencyId("DUKCAPIL")))
    if story.page is Page.SERVICE:
        story.then(ChooseService(ServiceId("A-04"), KEYS[9]))
    assert (story.page, story.sent) == (Page.REFUSED, [])
    seen = look(shown(story.screen, language=language), now)
    return seen.do, seen.why


@pytest.mark.parametrize("reason", SAID)
@pytest.mark.parametrize(("nth", "language"), [(0, "id"), (1, "en")])
def test_every_no_says_what_to_do_and_why(reason, nth, language, translations):
    translations.speak(language)
    assert page(reason, language) == SAID[reason][nth]


def test_no_reason_is_forgotten():
    assert set(SAID) == set(scenes()) == UNAVAILABLE
