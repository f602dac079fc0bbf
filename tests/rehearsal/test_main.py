import pytest

from antrean_rehearsal.__main__ import main


def test_it_says_what_it_can_do(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "demo" in capsys.readouterr().out


def test_a_station_it_does_not_know_is_refused(capsys):
    with pytest.raises(SystemExit):
        main(["station", "toaster"])
    assert "kiosk" in capsys.readouterr().err
