"""The screen's light: a folder like the kernel's, and a program that stands in for the cable."""

import time

import pytest

from antrean_kiosk.senses.lamp import Backlight, Monitor, find_lamp


@pytest.fixture
def panel(tmp_path):
    folder = tmp_path / "intel_backlight"
    folder.mkdir()
    (folder / "max_brightness").write_text("19393\n")
    (folder / "brightness").write_text("19393\n")
    return folder


@pytest.mark.parametrize(("percent", "written"), [(100, "19393"), (40, "7757"), (0, "1")])
def test_a_panel_shines_in_the_kernels_own_steps_and_is_never_off(panel, percent, written):
    lamp = find_lamp(panel.parent)
    assert isinstance(lamp, Backlight)
    lamp.shine(percent)
    assert (panel / "brightness").read_text() == written


def test_a_panel_that_went_away_stops_nobody(panel):
    lamp = find_lamp(panel.parent)
    (panel / "brightness").unlink()
    (panel / "brightness").mkdir()
    lamp.shine(50)


def test_what_is_no_backlight_is_passed_over(panel):
    (panel / "max_brightness").write_text("bright")
    assert find_lamp(panel.parent, "no-such-program") is None


def test_a_monitor_is_told_over_its_cable(tmp_path):
    said = tmp_path / "said"
    program = tmp_path / "ddcutil"
    program.write_text(f'#!/bin/sh\necho "$@" > {said}.new && mv {said}.new {said}\n')
    program.chmod(0o755)
    lamp = find_lamp(tmp_path / "none", str(program))
    assert isinstance(lamp, Monitor)
    lamp.shine(40)
    end = time.monotonic() + 10
    while not said.exists():
        assert time.monotonic() < end
        time.sleep(0.01)
    assert said.read_text() == "--noverify setvcp 10 40\n"


def test_a_machine_without_either_has_no_lamp(tmp_path):
    assert find_lamp(tmp_path, "no-such-program") is None
