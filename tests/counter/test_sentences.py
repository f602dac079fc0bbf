"""Every word has its sentence, in both languages."""

import pytest

from antrean_counter.acts import Act, Primary
from antrean_counter.desk import Hint, Notice
from antrean_counter.program import FOLDER
from antrean_counter.sentences import ACTS, HINTS, PRIMARIES, key_name, notice
from antrean_shared.words import Reason
from antrean_ui.app import application
from antrean_ui.translate import Translations
from tests.translations import untranslated, unused


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
    assert set(HINTS) == set(Hint)


def test_everything_is_translated_and_nothing_more(tmp_path):
    assert untranslated(FOLDER, tmp_path) == []
    assert unused(FOLDER, tmp_path) == []


def test_a_key_reads_as_its_cap_does(english):
    assert [key_name(key) for key in ("Space", "F2", "Num+", "NumEnter")] == [
        "Space",
        "F2",
        "+",
        "Enter",
    ]


def test_a_notice_says_what_to_do_first():
    assert notice(Notice(Hint.HUB_AWAY)).do == "Tunggu sampai tersambung lagi."
    assert notice(Notice(Reason.TOO_SOON)).do == "Tunggu sebentar, lalu panggil lagi."


def test_a_wrong_pin_says_how_many_tries_are_left():
    assert "Kesempatan lagi: 2." in notice(Notice(Reason.WRONG_PIN, {"left": 2})).why
    assert "Kesempatan" not in notice(Notice(Reason.WRONG_PIN)).why


def test_a_key_that_is_taken_says_by_what():
    told = notice(Notice(Hint.KEY_TAKEN, {"key": "Space", "act": "primary"}))
    assert told.why == "Tombol Spasi sudah dipakai untuk Panggil berikutnya."
