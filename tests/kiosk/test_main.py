"""The command line: what it takes, and what it says when it is wrong."""

import pytest

from antrean_kiosk.__main__ import main, settings
from antrean_ui.app import Geometry, Placement


@pytest.fixture
def token(tmp_path):
    file = tmp_path / "token"
    file.write_text("s3cret\n")
    return str(file)


def told(token, *more: str) -> list[str]:
    basics = ["--hub", "ws://127.0.0.1:7600", "--station", "kiosk-1", "--printer", "memory:"]
    return [*basics, "--token-file", token, *more]


def test_the_least_that_must_be_told(token):
    read = settings(told(token))
    assert (read.hub, read.station, read.token) == ("ws://127.0.0.1:7600", "kiosk-1", "s3cret")
    assert (read.printer, read.columns, read.language) == ("memory:", None, "id")
    assert read.placement == Placement(fullscreen=True)


def test_all_that_can_be_told(token):
    read = settings(
        told(token, "--columns", "32", "--language", "en", "--geometry", "0,0,1080x1920")
    )
    assert (read.columns, read.language) == (32, "en")
    assert read.placement == Placement(Geometry(0, 0, 1080, 1920))


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["--token-file", "/nowhere"], "the token cannot be read"),
        (["--columns", "20"], "invalid choice"),
        (["--geometry", "big"], "argument --geometry"),
    ],
)
def test_what_is_wrong_is_said(token, capsys, more, sentence):
    with pytest.raises(SystemExit):
        settings(told(token, *more))
    assert sentence in capsys.readouterr().err


def test_a_printers_address_that_means_nothing_is_said(token):
    with pytest.raises(SystemExit, match="--printer"):
        main(told(token, "--printer", "teletype:"))
