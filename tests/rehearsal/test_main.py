import subprocess
import sys

import pytest

from antrean_rehearsal.__main__ import main


def test_it_says_what_it_can_do(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "demo" in capsys.readouterr().out


def test_a_command_it_does_not_know_is_refused(capsys):
    with pytest.raises(SystemExit):
        main(["toaster"])
    assert "demo" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("station", "program"),
    [
        ("kiosk", "antrean_kiosk"),
        ("counter", "antrean_counter"),
        ("supervisor", "antrean_counter"),
        ("display", "antrean_display"),
    ],
)
def test_a_station_is_played_without_the_others(station, program):
    look = f"import sys, antrean_rehearsal.stations.{station}; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", look], stdout=subprocess.PIPE, check=True).stdout
    others = {"antrean_hub", "antrean_kiosk", "antrean_counter", "antrean_display"}
    assert others & set(said.decode().split()) == {program}
