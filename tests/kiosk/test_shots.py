"""Photographs: each page in each variant has a name of its own and can be struck."""

from PySide6.QtGui import QImage

from antrean_kiosk.page.viewmodel import I18N, QML, KioskModel
from antrean_kiosk.poses import poses
from antrean_kiosk.shots import PORTRAIT, all_poses
from antrean_ui import app, example, shots
from antrean_ui.app import ScreenWindow
from antrean_ui.translate import Translations
from tests.kiosk.story import HALL


def test_every_page_is_photographed_in_every_variant():
    app.application()
    names = [pose.name for pose in all_poses(KioskModel(Translations([I18N])), HALL)]
    pages = poses(HALL)
    visitors = [name for name in pages if not name.startswith("care")]
    assert len(names) == len(set(names)) == 10 * len(pages) + 10 * len(visitors)


def test_a_photograph_has_the_size_of_the_window(tmp_path):
    app.application()
    model = KioskModel(Translations([I18N]))
    window = ScreenWindow("Antrean.Kiosk", QML, {"model": model, "still": True})
    pose = next(iter(all_poses(model, HALL)))
    (file,) = shots.take(window, [pose], tmp_path)
    window.close_for_good()
    image = QImage(str(file))
    assert (image.width(), image.height()) == PORTRAIT
    model.show(poses(HALL)["idle"], example.NOW)
