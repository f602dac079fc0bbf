"""The window as a page and as a strip above other programs."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from antrean_counter.desk import Page
from antrean_counter.program import FOLDER, MODULE
from antrean_counter.scenes import scenes
from antrean_counter.strip import Strip, inside
from antrean_counter.viewmodel import CounterModel
from antrean_ui.app import Geometry, Placement, ScreenWindow


@pytest.fixture
def window():
    model = CounterModel(scenes()["idle"], lambda _: None, "id")
    window = ScreenWindow(MODULE, FOLDER / "qml", {"model": model, "still": True})
    yield window
    window.close_for_good()


def test_it_shrinks_to_a_strip_above_all_and_grows_back_where_it_was(window):
    strip = Strip(window, Placement(Geometry(10, 20, 640, 360), framed=True))
    strip.show(Page.LOGIN)
    strip.show(Page.WORK)
    assert window.geometry() == QRect(10, 20, 640, 360)
    strip.show(Page.BAR)
    desktop = window.screen().availableGeometry()
    assert (window.y(), window.height()) == (desktop.top(), 64)
    assert abs(window.geometry().center().x() - desktop.center().x()) <= 1
    assert window.flags() & Qt.WindowType.WindowStaysOnTopHint
    strip.show(Page.WORK)
    assert window.geometry() == QRect(10, 20, 640, 360)
    assert not window.flags() & Qt.WindowType.WindowStaysOnTopHint
    assert not window.flags() & Qt.WindowType.FramelessWindowHint


def test_where_it_was_dragged_it_is_again(window):
    strip = Strip(window, Placement(Geometry(10, 20, 640, 360)))
    for page in (Page.WORK, Page.BAR):
        strip.show(page)
    window.setPosition(40, 200)
    for page in (Page.WORK, Page.BAR):
        strip.show(page)
    assert (window.x(), window.y()) == (40, 200)


def test_a_window_that_was_moved_grows_back_there(window):
    strip = Strip(window, Placement(Geometry(10, 20, 640, 360), framed=True))
    strip.show(Page.WORK)
    window.setGeometry(30, 40, 600, 300)
    for page in (Page.BAR, Page.WORK):
        strip.show(page)
    assert window.geometry() == QRect(30, 40, 600, 300)


def test_a_screen_that_fills_the_monitor_fills_it_again(window):
    strip = Strip(window, Placement(fullscreen=True))
    for page in (Page.WORK, Page.BAR, Page.WORK):
        strip.show(page)
    assert window.visibility() is window.Visibility.FullScreen


def test_the_mouse_of_a_desk_is_seen_on_the_page_and_the_strip(window):
    strip = Strip(window, Placement(fullscreen=True))
    for page in (Page.LOGIN, Page.BAR, Page.WORK):
        strip.show(page)
        assert window.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_a_desk_is_maximized_again_and_its_pointer_is_seen(window):
    strip = Strip(window, Placement(framed=True, maximized=True))
    for page in (Page.WORK, Page.BAR, Page.WORK):
        strip.show(page)
    assert window.visibility() is window.Visibility.Maximized
    assert window.cursor().shape() is Qt.CursorShape.ArrowCursor


DESKTOP = QRect(1366, 27, 1366, 741)


@pytest.mark.parametrize(
    ("at", "stands"),
    [
        (QPoint(1500, 300), (1500, 300)),
        (QPoint(0, 0), (1366, 27)),
        (QPoint(2700, 900), (2012, 704)),
    ],
)
def test_it_is_always_wholly_seen(at, stands):
    strip = inside(DESKTOP, at)
    assert (strip.x(), strip.y(), strip.width(), strip.height()) == (*stands, 720, 64)


def test_on_a_monitor_that_is_narrower_its_beginning_is_seen():
    assert inside(QRect(0, 0, 640, 480), QPoint(300, 0)).x() == 0


def test_it_comes_back_when_its_monitor_shrinks(window):
    strip = Strip(window, Placement(Geometry(10, 20, 640, 360)))
    for page in (Page.WORK, Page.BAR):
        strip.show(page)
    desktop = window.screen().availableGeometry()
    window.setPosition(desktop.right() - 100, desktop.bottom() - 10)
    window.screen().availableGeometryChanged.emit(desktop)
    assert desktop.contains(window.geometry())


def test_a_whole_page_is_left_alone_by_a_monitor_that_changes(window):
    strip = Strip(window, Placement(Geometry(10, 20, 640, 360)))
    strip.show(Page.WORK)
    window.screen().availableGeometryChanged.emit(window.screen().availableGeometry())
    assert window.geometry() == QRect(10, 20, 640, 360)
