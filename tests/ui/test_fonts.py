"""Both faces are there, and the numbers' face is heavy, plain and tabular."""

from PySide6.QtGui import QFont, QFontMetricsF

from antrean_ui import app, fonts


def overpass(**features: int) -> QFontMetricsF:
    font = QFont("Overpass")
    font.setPixelSize(1000)
    font.setVariableAxis(QFont.Tag("wght"), 800)
    for name, value in features.items():
        font.setFeature(QFont.Tag(name), value)
    return QFontMetricsF(font)


def test_both_faces_load_from_their_packages():
    app.application()
    assert fonts.load() == ["Atkinson Hyperlegible", "Overpass"]


def test_figures_are_tabular_when_asked():
    app.application()
    widths = {overpass(tnum=1).horizontalAdvance(figure) for figure in "0123456789"}
    assert len(widths) == 1


def test_the_theme_knows_how_high_a_figure_is():
    app.application()
    assert overpass().capHeight() == 700
