"""Every no of the hall says what to do, and why, in both languages."""

from datetime import datetime, timedelta, timezone

import pytest

from antrean_shared.wire import Offer
from antrean_shared.words import (
    UNAVAILABLE,
    Reason,
    ServiceId,
)
from antrean_ui import app, noes
from antrean_ui.translate import Translations

NOW = datetime(2026, 11, 25, 11, 40, tzinfo=timezone(timedelta(hours=7)))


def closed(reason: Reason, until: datetime | None = None, detail: str | None = None) -> Offer:
    return Offer(ServiceId("G-01"), False, reason, until, detail, None)


def not_now(offer: Offer, language: str = "id") -> noes.Saying:
    return noes.not_now(offer, NOW, language, "WIB")


@pytest.fixture
def english():
    app.application()
    switched = Translations()
    switched.speak("en")
    yield
    switched.speak("id")


def test_every_reason_has_its_sentences():
    assert set(noes.REASONS) == set(Reason)
    assert all(
        saying.do.endswith(".") and saying.why.endswith(".") for saying in noes.REASONS.values()
    )


def test_every_closure_has_a_short_line():
    assert set(noes.SHORT) == UNAVAILABLE


def test_a_full_quota_says_when_to_come_back():
    offer = closed(Reason.QUOTA_FULL, NOW + timedelta(days=1))
    assert not_now(offer) == (
        "Silakan kembali Kamis, 26 November, pukul 11.40 WIB.",
        "Kuota hari ini sudah habis.",
    )


def test_the_same_day_needs_no_date():
    offer = closed(Reason.BREAK, NOW.replace(hour=13, minute=0))
    assert not_now(offer).do == "Silakan kembali pukul 13.00 WIB."
    assert noes.short(offer, NOW) == "Buka pukul 13.00"


def test_friday_prayer_has_its_own_words():
    offer = closed(Reason.FRIDAY_PRAYER, NOW.replace(hour=12, minute=30))
    assert not_now(offer) == (
        "Silakan kembali pukul 12.30 WIB.",
        "Pengambilan nomor berhenti selama salat Jumat.",
    )
    assert noes.short(offer, NOW) == "Buka pukul 12.30"


def test_the_halls_own_words_follow_the_reason():
    offer = closed(Reason.SUSPENDED, detail="Jaringan pusat terganggu.")
    assert not_now(offer).why == "Layanan ini dihentikan untuk sementara. Jaringan pusat terganggu."


def test_an_unknown_time_still_says_what_to_do():
    assert not_now(closed(Reason.CUTOFF)).do == "Silakan kembali pada hari pelayanan berikutnya."


def test_an_unknown_reason_gets_a_sentence():
    assert noes.refusal("something_new").why == "Pusat belum dapat melakukannya."


def test_english_is_english(english):
    offer = closed(Reason.QUOTA_FULL, NOW + timedelta(days=1))
    assert not_now(offer, "en").do == "Please come back on Thursday, 26 November, at 11.40 WIB."
    assert noes.short(offer, NOW) == "Fully taken today"
