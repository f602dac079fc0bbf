"""Qt finds in our bytes what we put there, by context, source and number."""

import pytest
from PySide6.QtCore import QTranslator

from antrean_ui import qm

CATALOGUE = {
    ("words", "Lansia"): ("Elderly",),
    ("counter", "Lansia"): ("Senior",),
    ("words", "Titik · tengah"): ("Middle · dot",),
    ("words", "%n menunggu"): ("%n person", "%n people"),
}


@pytest.fixture
def translator():
    data = qm.encode(CATALOGUE)
    reader = QTranslator()
    assert reader.load(data)
    yield reader
    del data


@pytest.mark.parametrize(
    ("context", "source", "n", "expected"),
    [
        ("words", "Lansia", -1, "Elderly"),
        ("counter", "Lansia", -1, "Senior"),
        ("words", "Titik · tengah", -1, "Middle · dot"),
        ("words", "%n menunggu", 1, "%n person"),
        ("words", "%n menunggu", 0, "%n people"),
        ("words", "%n menunggu", 12, "%n people"),
        ("elsewhere", "Lansia", -1, ""),
        ("words", "Tidak ada", -1, ""),
    ],
)
def test_qt_reads_what_was_written(translator, context, source, n, expected):
    assert (translator.translate(context, source, None, n) or "") == expected


def test_an_empty_catalogue_is_a_valid_one():
    assert QTranslator().load(qm.encode({}))
