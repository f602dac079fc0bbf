"""Several screens on one computer: each display on the output it was set up for."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from antrean_rehearsal.stage import virtual_screen
from antrean_setup import launch, screens
from antrean_setup.__main__ import main
from antrean_setup.errors import SetupFailed
from antrean_setup.places import Places
from antrean_setup.settings import StationSettings, save

PATIENCE_S = 30
PROJECT = Path(__file__).resolve().parents[2]
WINDOW = f"""\
import sys
sys.path.insert(0, {str(PROJECT)!r})
from antrean_ui import app
from tests.ui.sample.viewmodel import SampleModel

running = app.application()
model = SampleModel()
folder = app.Path({str(PROJECT / "tests/ui/sample/qml")!r})
screen = app.ScreenWindow("Antrean.Sample", folder, {{"model": model}})
for child in screen.rootObject().childItems():
    child.setVisible(False)
screen.rootObject().setProperty("color", sys.argv[2])
screen.place(app.Placement(fullscreen=True, name=sys.argv[1]))
running.exec()
screen.close_for_good()
"""


def display(station, **about):
    return StationSettings(hub="ws://127.0.0.1:7600/", station=station, **about)


@pytest.fixture
def places(tmp_path):
    places = Places(tmp_path)
    save(places.settings("display", "HDMI-A-1"), display("tv-zone-1", zone="1", rotation=90))
    save(places.settings("display", "HDMI-A-2"), display("tv-zone-2", zone="2", voice=True))
    return places


def test_each_output_belongs_to_one_display(places):
    command = screens.command(places, places.root)
    assert command[0] == "/usr/bin/weston"
    written = (places.root / "weston.ini").read_text()
    assert "name=HDMI-A-1\napp-ids=display@HDMI-A-1\ntransform=rotate-90" in written
    assert "name=HDMI-A-2\napp-ids=display@HDMI-A-2\ntransform=normal" in written


def test_a_display_of_several_brings_no_compositor(places):
    command = launch.command(places, "display", "HDMI-A-2")
    assert command[0].endswith("antrean-display")
    assert command[command.index("--zone") + 1] == "2"
    assert command[-3:] == ["--voice", "--window-name", "display@HDMI-A-2"]


def test_a_computer_without_screens_says_so(tmp_path):
    with pytest.raises(SetupFailed, match="No screen was set up"):
        screens.command(Places(tmp_path), tmp_path)


def test_the_kernel_tells_what_is_connected(tmp_path):
    for output, status in {"HDMI-A-1": "connected", "HDMI-A-2": "disconnected"}.items():
        connector = tmp_path / "sys/class/drm" / f"card0-{output}"
        connector.mkdir(parents=True)
        (connector / "status").write_text(f"{status}\n")
    assert screens.connected(Places(tmp_path)) == ("HDMI-A-1",)


def test_the_doctor_looks_at_every_screen(places, capsys):
    assert main(["doctor", "display", "--root", str(places.root), "--language", "en"]) == 1
    told = capsys.readouterr().out
    assert "display@HDMI-A-1.token" in told
    assert "display@HDMI-A-2.token" in told


@pytest.fixture
def compositor(tmp_path, monkeypatch):
    """Weston on two outputs of a drawn monitor, as the set-up configured it."""
    for name in ("DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.setenv(name, "")  # given back afterwards
    places = Places(tmp_path / "machine")
    save(places.settings("display", "screen0"), display("tv-zone-1"))
    save(places.settings("display", "screen1"), display("tv-zone-2"))
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    drawn = ("--backend=x11-backend.so", "--output-count=2", "--debug")
    with virtual_screen(1400, 700) as monitor:
        environment = {**os.environ, "DISPLAY": monitor, "XDG_RUNTIME_DIR": str(runtime)}
        weston = subprocess.Popen(
            [*screens.command(places, runtime), *drawn],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        yield {**environment, "WAYLAND_DISPLAY": screens.SOCKET, "QT_QPA_PLATFORM": "wayland"}
        weston.terminate()
        weston.wait(timeout=PATIENCE_S)


def test_a_real_compositor_gives_each_display_its_output(compositor, tmp_path):
    wait_for((tmp_path / "runtime" / screens.SOCKET).exists)
    second = window(compositor, "display@screen1", "#00ff00")
    first = window(compositor, "display@screen0", "#ff0000")
    try:
        wait_for(lambda: colours(compositor, tmp_path / "seen") == ("#ff0000", "#00ff00"))
    finally:
        for each in (first, second):
            each.terminate()
            each.wait(timeout=PATIENCE_S)


def window(environment, station, colour):
    command = [sys.executable, "-c", WINDOW, station, colour]
    return subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)


def colours(environment, folder):
    """Return what stands in the middle of the left and of the right screen, or nothing yet."""
    folder.mkdir(exist_ok=True)
    shot = ["weston-screenshooter"]
    done = subprocess.run(shot, env=environment, cwd=folder, capture_output=True, check=False)
    files = sorted(folder.glob("*.png"))
    if done.returncode != 0 or not files:
        return ()
    with Image.open(files[-1]) as picture:
        seen = picture.convert("RGB")
    width, height = seen.size
    middles = (seen.getpixel((width * part // 4, height // 2)) for part in (1, 3))
    return tuple(f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue in middles)


def wait_for(condition):
    until = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < until
