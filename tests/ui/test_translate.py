"""Languages switch while the screen is on show; what is not translated stays Indonesian."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from antrean_ui import app
from antrean_ui.translate import OWN, Translations, load, read
from tests.screens import person_before, settle
from tests.ui.sample.viewmodel import SampleModel

HERE = Path(__file__).parent / "sample"


@pytest.fixture
def translations():
    app.application()
    switched = Translations([HERE / "i18n"])
    yield switched
    switched.speak("id")


def test_a_page_on_show_changes_its_language(translations):
    with person_before("Antrean.Sample", HERE / "qml", SampleModel(), (1366, 768)) as person:
        translations.speak("en")
        settle()
        assert person.reads("question") == "How often was this button pressed?"
        assert "3 people waiting" in person.texts()
        translations.speak("id")
        settle()
        assert person.reads("question") == "Berapa kali tombol ini ditekan?"


def test_a_page_loads_while_another_language_is_spoken(translations, tmp_path):
    fresh = shutil.copytree(HERE / "qml", tmp_path / "qml")  # where Qt keeps no compiled copy
    translations.speak("en")
    with person_before("Antrean.Sample", fresh, SampleModel(), (1366, 768)) as person:
        assert person.reads("question") == "How often was this button pressed?"


def test_what_is_unfinished_stays_indonesian(translations):
    translations.speak("en")
    assert QCoreApplication.translate("Main", "Terputus") == "Terputus"


def test_one_is_not_many(translations):
    translations.speak("en")
    assert QCoreApplication.translate("Main", "%n menunggu", "", 1) == "1 person waiting"
    assert QCoreApplication.translate("Main", "%n menunggu", "", 12) == "12 people waiting"


def test_a_text_with_one_form_serves_for_any_number(translations):
    translations.speak("en")
    words = [QCoreApplication.translate("Main", "Tekan", "", number) for number in (0, 1, 5)]
    assert words == ["Press", "Press", "Press"]


def test_an_unknown_language_changes_nothing(translations):
    translations.speak("jv")
    assert QCoreApplication.translate("Main", "Tekan") == "Tekan"


def test_catalogues_of_all_folders_are_read_together():
    catalogue = load([OWN, HERE / "i18n"], "en")
    assert catalogue["Main", "Tekan"] == ("Press",)
    assert catalogue["words", "Lansia"] == ("Elderly",)


def test_unfinished_messages_are_not_read():
    assert ("Main", "Terputus") not in read(HERE / "i18n" / "sample_en.ts")
