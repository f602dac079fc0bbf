"""Every word of the hall has a sentence for people, in both languages."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

import antrean_ui
from antrean_shared.wire import Offer, Why
from antrean_shared.words import (
    UNAVAILABLE,
    Chance,
    CounterState,
    Ground,
    Outcome,
    Priority,
    Reason,
    ServiceId,
    TicketState,
    Undoable,
)
from antrean_ui import app, words
from antrean_ui.translate import Translations
from tests.translations import untranslated, unused

PACKAGE = Path(antrean_ui.__file__).parent
NOW = datetime(2026, 11, 25, 11, 40, tzinfo=timezone(timedelta(hours=7)))


def closed(reason: Reason, until: datetime | None = None, detail: str | None = None) -> Offer:
    return Offer(ServiceId("G-01"), False, reason, until, detail, None)


def not_now(offer: Offer, language: str = "id") -> words.Saying:
    return words.not_now(offer, NOW, language, "WIB")


@pytest.fixture
def english():
    app.application()
    switched = Translations()
    switched.speak("en")
    yield
    switched.speak("id")


def test_every_reason_has_its_sentences():
    assert set(words.REASONS) == set(Reason)
    assert all(
        saying.do.endswith(".") and saying.why.endswith(".") for saying in words.REASONS.values()
    )


def test_every_closure_has_a_short_line():
    assert set(words.SHORT) == UNAVAILABLE


@pytest.mark.parametrize(
    ("table", "enum"),
    [
        (words.PRIORITIES, Priority),
        (words.CHANCES, Chance),
        (words.PRIORITIES_SHORT, Priority),
        (words.PRIORITY_ICONS, Priority),
        (words.TICKET_STATES, TicketState),
        (words.COUNTER_STATES, CounterState),
        (words.GROUNDS, Ground),
        (words.OUTCOMES, Outcome),
        (words.UNDOABLE, Undoable),
    ],
)
def test_every_word_is_said(table, enum):
    assert set(table) == set(enum)


def test_nothing_is_left_in_one_language(tmp_path):
    assert untranslated(PACKAGE, tmp_path) == []
    assert unused(PACKAGE, tmp_path) == []


def test_a_full_quota_says_when_to_come_back():
    offer = closed(Reason.QUOTA_FULL, NOW + timedelta(days=1))
    assert not_now(offer) == (
        "Silakan kembali Kamis, 26 November, pukul 11.40 WIB.",
        "Kuota hari ini sudah habis.",
    )


def test_the_same_day_needs_no_date():
    offer = closed(Reason.BREAK, NOW.replace(hour=13, minute=0))
    assert not_now(offer).do == "Silakan kembali pukul 13.00 WIB."
    assert words.short(offer, NOW) == "Buka pukul 13.00"


def test_friday_prayer_has_its_own_words():
    offer = closed(Reason.FRIDAY_PRAYER, NOW.replace(hour=12, minute=30))
    assert not_now(offer) == (
        "Silakan kembali pukul 12.30 WIB.",
        "Pengambilan nomor berhenti selama salat Jumat.",
    )
    assert words.short(offer, NOW) == "Buka pukul 12.30"


def test_the_halls_own_words_follow_the_reason():
    offer = closed(Reason.SUSPENDED, detail="Jaringan pusat terganggu.")
    assert not_now(offer).why == "Layanan ini dihentikan untuk sementara. Jaringan pusat terganggu."


def test_an_unknown_time_still_says_what_to_do():
    assert not_now(closed(Reason.CUTOFF)).do == "Silakan kembali pada hari pelayanan berikutnya."


def test_a_call_says_why_in_the_readers_words():
    assert words.why(Why(Ground.PRIORITY, {"priority": "elderly", "most": 2})) == (
        "Prioritas didahulukan (Lansia), paling banyak 2 berturut-turut."
    )
    assert words.why(Why(Ground.ONLY_LINE, {"line": "A2"})) == "Terdepan di antrean A2."


def test_an_unknown_reason_gets_a_sentence():
    assert words.refusal("something_new").why == "Pusat belum dapat melakukannya."


def test_english_is_english(english):
    offer = closed(Reason.QUOTA_FULL, NOW + timedelta(days=1))
    assert not_now(offer, "en").do == "Please come back on Thursday, 26 November, at 11.40 WIB."
    assert words.short(offer, NOW) == "Fully taken today"
