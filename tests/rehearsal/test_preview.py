from PySide6.QtGui import QColor, QImage

from antrean_rehearsal.preview import Preview
from antrean_ui.app import application
from tests.screens import settle


def paper(path, colour):
    image = QImage(200, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    image.save(str(path))


def test_the_newest_paper_lies_on_the_table(tmp_path):
    application()
    paper(tmp_path / "ticket-001.png", "#ffffff")
    window = Preview(tmp_path)
    assert window.paper.pixelColor(5, 5) == QColor("#ffffff")
    paper(tmp_path / "ticket-002.png", "#eeeeee")
    for _ in range(300):
        settle()
        if window.paper.pixelColor(5, 5) == QColor("#eeeeee"):
            break
        window.thread().msleep(10)
    assert window.paper.pixelColor(5, 5) == QColor("#eeeeee")


def test_an_empty_table_is_only_a_table(tmp_path):
    application()
    window = Preview(tmp_path)
    assert window.paper.isNull()
