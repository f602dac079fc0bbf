"""Every word has its sentence, in both languages."""

import pytest

from antrean_counter.desk import Act, Ask, Find, Hint, Notice, Primary
from antrean_counter.program import FOLDER
from antrean_counter.questions import MADE_ROOM, REASONS, Answer
from antrean_counter.sentences import (
    ACTS,
    ANSWERS,
    HINTS,
    PRIMARIES,
    QUESTIONS,
    SEARCHES,
    answer,
    key_name,
    notice,
)
from antrean_shared.words import Priority, Reason
from antrean_ui.app import application
from antrean_ui.translate import Translations
from translations import untranslated, unused


@pytest.fixture
def english():
    application()
    translations = Translations([FOLDER / "i18n"])
    translations.speak("en")
    yield
    translations.speak("id")


def test_every_word_has_its_sentence():
    assert set(ACTS) == set(Act) - {Act.PRIMARY}
    assert set(PRIMARIES) == set(Primary)
    assert set(QUESTIONS) == set(Ask)
    assert set(SEARCHES) == set(Find)
    assert set(HINTS) == set(Hint)
    given = {reason for reasons in REASONS.values() for reason in reasons}
    assert set(ANSWERS) == set(Answer) | given | {MADE_ROOM}


def test_everything_is_translated_and_nothing_more(tmp_path):
    assert untranslated(FOLDER, tmp_path) == []
    assert unused(FOLDER, tmp_path) == []


def test_a_reason_given_elsewhere_reads_as_it_was_given():
    assert answer("Kopi") == "Kopi"
    assert answer(Priority.ELDERLY) == "Lansia, 60 tahun ke atas"


def test_reasons_follow_the_screen_though_the_record_does_not(english):
    assert answer("Menunggu berkas") == "Waiting for papers"
    assert (key_name("Space"), key_name("F2")) == ("Space", "F2")


def test_a_notice_says_what_to_do_first():
    assert notice(Notice(Hint.HUB_AWAY)).do == "Tunggu sampai tersambung lagi."
    assert notice(Notice(Reason.TOO_SOON)).do == "Tunggu sebentar, lalu panggil lagi."


def test_a_wrong_pin_says_how_many_tries_are_left():
    assert "Kesempatan lagi: 2." in notice(Notice(Reason.WRONG_PIN, {"left": 2})).why
    assert "Kesempatan" not in notice(Notice(Reason.WRONG_PIN)).why
