import os
import subprocess
import sys

import pytest

from antrean_rehearsal.hands import WentWrong
from antrean_rehearsal.stage import Stage, virtual_screen
from antrean_shared import commands as c
from antrean_shared.words import Role


def test_a_hub_that_lost_its_power_goes_on_where_it_was(tmp_path):
    with Stage(tmp_path) as stage:
        stage.furnish()
        stage.serve()
        address = stage.url
        first = stage.robot(Role.KIOSK, "kiosk-1").ask(c.TakeTicket, service="A-04")
        stage.kill()
        assert stage.serve() < 10
        again = stage.robot(Role.KIOSK, "kiosk-1").ask(c.TakeTicket, service="A-04")
        assert (first.number, again.number) == ("A2-001", "A2-002")
        assert stage.url == address
        assert stage.hub_command("check").startswith("ok:")


def test_a_secured_hall_speaks_over_tls_alone(tmp_path):
    with Stage(tmp_path) as stage:
        stage.furnish()
        stage.secure()
        stage.serve()
        assert stage.url.startswith("wss://127.0.0.1:")
        robot = stage.robot(Role.KIOSK, "kiosk-1")
        assert robot.ask(c.TakeTicket, service="A-04").number == "A2-001"


def test_what_the_hub_says_no_to_stops_the_rehearsal(tmp_path):
    with Stage(tmp_path) as stage, pytest.raises(WentWrong, match="antrean-hub import"):
        stage.furnish(tmp_path / "nowhere")


def test_a_hub_without_a_hall_does_not_start(tmp_path):
    with Stage(tmp_path) as stage, pytest.raises(WentWrong, match="The hub did not start"):
        stage.serve()


def test_a_virtual_screen_shows_real_windows(monkeypatch):
    monkeypatch.setenv("DISPLAY", "")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    look = "from PySide6.QtGui import QGuiApplication as A; print(A([]).primaryScreen().size())"
    with virtual_screen(640, 360) as name:
        assert os.environ["DISPLAY"] == name
        size = subprocess.run(
            [sys.executable, "-c", look], check=True, capture_output=True, text=True
        )
    assert "640, 360" in size.stdout
