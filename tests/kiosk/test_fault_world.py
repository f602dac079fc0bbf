"""What the documents say of faults is what happens."""

from pathlib import Path

import antrean_kiosk
from tests.kiosk.fault_world import IN_DOUBT, PAGE, SCENES, page, rows

TAKE_PAGE = Path(antrean_kiosk.__file__).parent / "qml/Antrean/Kiosk/TakePage.qml"


def test_the_table_in_the_docs_is_what_happens():
    text = PAGE.read_text(encoding="utf-8")
    assert page(text) == text


def test_every_fault_tells_the_visitor_and_the_hall_and_ends_without_a_restart():
    told = list(rows())
    assert len(told) == len(SCENES)
    for row in told:
        well = row.visitor == "Silakan ambil tiket Anda."
        assert row.hall != "nothing" or well, row
        assert row.left.startswith(("`waiting`", "`cancelled`")), row
        assert "prints again" in row.afterwards, row
        assert well or "well again" in row.afterwards, row


def test_the_words_of_doubt_are_those_of_the_page():
    assert all(sentence in TAKE_PAGE.read_text(encoding="utf-8") for sentence in IN_DOUBT)
