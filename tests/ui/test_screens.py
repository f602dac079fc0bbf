"""The eyes of the tests: they find a text that is cut, covered, or outside, and small targets."""

from pathlib import Path

import pytest

from antrean_ui.app import ScreenWindow, application
from tests.screens import clipped_texts, overlapping_texts, settle, small_targets

MAIN = """
import QtQuick
import QtQuick.Templates as T
import Antrean.Ui
HallScreen {{ still: true; {body} }}
"""
WELL = 'Body { x: 20; y: 20; text: "Nomor" }'


@pytest.fixture
def window_with(tmp_path):
    windows = []

    def opened(body: str) -> ScreenWindow:
        folder = tmp_path / "Antrean" / "Glance"
        folder.mkdir(parents=True)
        (folder / "qmldir").write_text("module Antrean.Glance\nMain 1.0 Main.qml\n")
        (folder / "Main.qml").write_text(MAIN.format(body=body))
        application()
        windows.append(ScreenWindow("Antrean.Glance", Path(tmp_path), {}))
        windows[-1].resize_to(1920, 1080)
        windows[-1].rootObject().setSize(windows[-1].size())
        settle(windows[-1])
        return windows[-1]

    yield opened
    for window in windows:
        window.close_for_good()


def test_a_good_page_has_no_faults(window_with):
    window = window_with(WELL)
    assert clipped_texts(window) == overlapping_texts(window) == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('Body { width: 60; wrapMode: Text.NoWrap; text: "terlalu panjang" }', "its box"),
        (
            'Copy { width: 60; elide: Text.ElideRight; wrapMode: Text.NoWrap; text: "a b c d" }',
            "cut",
        ),
        ('Body { x: 1900; text: "di luar" }', "the window"),
        ('Item { clip: true; width: 40; height: 40; Body { text: "terpotong" } }', "outside"),
    ],
)
def test_a_text_that_cannot_be_read_is_found(window_with, body, fault):
    assert any(fault in found for found in clipped_texts(window_with(body)))


def test_texts_over_each_other_are_found(window_with):
    assert overlapping_texts(window_with(WELL + WELL)) == ["'Nomor' over 'Nomor'"]


def test_what_a_layer_covers_is_not_read(window_with):
    layer = "Item { property bool covers: true; " + WELL + " }"
    assert overlapping_texts(window_with(WELL + layer)) == []


def test_what_is_hidden_is_not_read(window_with):
    assert overlapping_texts(window_with(WELL + "Item { visible: false; " + WELL + " }")) == []


def test_a_small_target_is_found(window_with):
    window = window_with('T.AbstractButton { objectName: "dot"; width: 20; height: 90 }')
    assert small_targets(window, 80) == ["dot 0,0 20x90"]
    assert small_targets(window, 20) == []
