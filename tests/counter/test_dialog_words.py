"""Every question, search and answer has its words."""

import pytest

from antrean_counter.acts import Act
from antrean_counter.desk import Ask, Find
from antrean_counter.dialog_words import ANSWERS, QUESTIONS, SEARCHES, SETTINGS, answer
from antrean_counter.program import FOLDER
from antrean_counter.questions import MADE_ROOM, REASONS, Answer
from antrean_counter.setup import ITEMS
from antrean_shared.words import Priority
from antrean_ui.app import application
from antrean_ui.translate import Translations


@pytest.fixture
def english():
    application()
    translations = Translations([FOLDER / "i18n"])
    translations.speak("en")
    yield
    translations.speak("id")


def test_every_word_has_its_sentence():
    assert set(QUESTIONS) == set(Ask)
    assert set(SEARCHES) == set(Find)
    assert set(SETTINGS) | set(Act) == set(ITEMS)
    given = {reason for reasons in REASONS.values() for reason in reasons}
    assert set(ANSWERS) == set(Answer) | given | {MADE_ROOM}


def test_a_reason_given_elsewhere_reads_as_it_was_given():
    assert answer("Kopi") == "Kopi"
    assert answer(Priority.ELDERLY) == "Lansia, 60 tahun ke atas"


def test_an_act_reads_as_on_its_button():
    assert (answer(Act.PAUSE), answer(Act.PRIMARY)) == ("Istirahat", "Panggil berikutnya")


def test_reasons_follow_the_screen_though_the_record_does_not(english):
    assert answer("Menunggu berkas") == "Waiting for papers"
