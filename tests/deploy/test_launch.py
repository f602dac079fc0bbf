"""What the set-up wrote becomes the command that a unit runs."""

import pytest
from msgspec.structs import replace

from antrean_display.__main__ import settings as display_settings
from antrean_kiosk.__main__ import settings
from antrean_setup import launch
from antrean_setup.__main__ import main
from antrean_setup.errors import SetupFailed
from antrean_setup.places import Places
from antrean_setup.settings import StationSettings, save

KIOSK = StationSettings(hub="wss://10.0.0.2:7600/", station="kiosk-1", printer="usb:", rotation=270)


@pytest.fixture
def places(tmp_path):
    places = Places(tmp_path)
    save(places.settings("kiosk"), KIOSK)
    save(
        places.settings("counter"),
        StationSettings(hub="ws://127.0.0.1:7600/", station="c", counter="3"),
    )
    return places


def test_a_kiosk_stands_turned_under_its_compositor(places):
    command = launch.command(places, "kiosk")
    assert command[:6] == ["/usr/bin/cage", "-d", "-r", "-r", "-r", "--"]
    assert command[6] == str(places.root / "opt/antrean/kiosk/bin/antrean-kiosk")
    assert command[-4:-1] == ["--printer", "usb:", "--data"]
    assert "--ca" in command


def test_what_a_technician_wrote_reaches_the_kiosk(places):
    wrote = replace(
        KIOSK,
        spare_printer="serial:/dev/ttyUSB0",
        scanner="serial:/dev/ttyACM0",
        scan_prefix="~",
        layout="/etc/antrean/ticket.layout",
        roll=50,
        print_only=True,
    )
    save(places.settings("kiosk"), wrote)
    (places.etc / "kiosk.pin").write_text("2468")
    command = launch.command(places, "kiosk")
    for option, value in (
        ("--spare-printer", "serial:/dev/ttyUSB0"),
        ("--scanner", "serial:/dev/ttyACM0"),
        ("--scan-prefix", "~"),
        ("--layout", "/etc/antrean/ticket.layout"),
        ("--roll", "50"),
        ("--care-pin-file", str(places.etc / "kiosk.pin")),
    ):
        assert command[command.index(option) + 1] == value
    assert command[-1] == "--print-only"


def test_a_kiosk_understands_the_command_of_its_unit(places):
    (places.etc / "kiosk.token").write_text("secret")
    save(places.settings("kiosk"), replace(KIOSK, roll=50, print_only=True))
    told = settings(launch.command(places, "kiosk")[7:])
    assert (told.station, told.roll_mm, told.print_only) == ("kiosk-1", 50_000, True)


def test_a_counter_runs_in_the_officers_desktop(places):
    command = launch.command(places, "counter")
    assert command[0].endswith("antrean-counter")
    assert "--ca" not in command
    assert "--call-pad" not in command


def test_a_counter_is_told_of_its_call_pad(places):
    pad = "serial:///dev/ttyUSB0?frame=address&addr=3"
    told = StationSettings(hub="ws://127.0.0.1:7600/", station="pc-3", call_pad=pad)
    save(places.settings("counter"), told)
    command = launch.command(places, "counter")
    assert command[command.index("--call-pad") + 1] == pad


def test_a_display_speaks_where_a_call_could_be_heard(places):
    spoken = StationSettings(hub="ws://127.0.0.1:7600/", station="tv", zone="1", voice=True)
    save(places.settings("display"), spoken)
    assert "--voice" in launch.command(places, "display")


def test_what_a_technician_wrote_reaches_the_display(places):
    sign = "serial:///dev/ttyUSB0?template=stx"
    own = {"ground": "clock", "overscan": 2.5, "signs": (sign,)}
    save(places.settings("display"), StationSettings(hub="ws://127.0.0.1:1/", station="tv", **own))
    media = places.root / "var/lib/antrean-display/media"
    media.mkdir(parents=True)
    places.token("display", "").parent.mkdir(parents=True, exist_ok=True)
    places.token("display", "").write_text("secret")
    command = launch.command(places, "display")
    told = display_settings(command[command.index("--hub") :])
    assert (told.ground, told.overscan, told.media) == ("clock", 2.5, media)
    assert [each.device for each in told.signs] == ["/dev/ttyUSB0"]


def test_a_part_that_was_not_set_up_says_so(places):
    with pytest.raises(SetupFailed, match="Run: antrean-setup"):
        launch.command(places, "display")


def test_the_command_can_be_looked_at(places, capsys):
    assert main(["run", "kiosk", "--root", str(places.root), "--show"]) == 0
    assert capsys.readouterr().out.startswith("/usr/bin/cage -d -r -r -r -- ")
