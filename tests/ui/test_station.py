"""The door that all screens share."""

from dataclasses import dataclass

import pytest

from antrean_shared.badge import Badge, keep
from antrean_shared.words import Role
from antrean_ui import app, station
from antrean_ui.app import Geometry, Placement


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(station.StationSettings):
    shelf: str | None = None


@pytest.fixture
def token(tmp_path):
    file = tmp_path / "token"
    file.write_text("secret\n")
    return file


def read(token, *more):
    parser = station.parser("antrean-shelf", "A shelf.")
    parser.add_argument("--shelf")
    arguments = ["--hub", "ws://127.0.0.1/", "--station", "s-1", "--token-file", str(token), *more]
    return station.read(parser, arguments, Settings, "shelf")


def test_the_least_it_must_be_told(token):
    told = read(token)
    assert (told.hub, told.station, told.token) == ("ws://127.0.0.1/", "s-1", "secret")
    assert (told.language, told.ca, told.shelf) == ("id", None, None)
    assert told.placement == Placement(fullscreen=True)


def test_all_it_may_be_told(token, tmp_path):
    more = ("--language", "en", "--ca", str(tmp_path), "--geometry", "1,2,3x4", "--shelf", "top")
    told = read(token, *more)
    assert (told.language, told.ca, told.shelf) == ("en", tmp_path, "top")
    assert told.placement == Placement(Geometry(1, 2, 3, 4))


def test_a_token_that_cannot_be_read_is_one_sentence(tmp_path, capsys):
    with pytest.raises(SystemExit):
        read(tmp_path / "none")
    assert "the token cannot be read" in capsys.readouterr().err


def test_what_notepad_saved_is_read_without_its_mark(tmp_path):
    file = tmp_path / "kunci loket é.txt"
    file.write_bytes(b"\xef\xbb\xbfsecret\r\n")
    assert read(file).token == "secret"


def test_a_certificate_authority_that_is_none_is_noticed_at_once(token, tmp_path):
    with pytest.raises(FileNotFoundError):
        station.line(read(token, "--ca", str(tmp_path / "none.pem")), Role.DISPLAY)


def test_a_program_is_started_and_stopped_whatever_happens():
    app.application()
    done = []

    class Shelf:
        link = station.HubLink("ws://127.0.0.1:1/", None)

        def start(self):
            done.append("start")
            raise RuntimeError("no shelf")

        def stop(self):
            done.append("stop")

    with pytest.raises(RuntimeError, match="no shelf"):
        station.run(Settings(hub="", token="t"), Role.DISPLAY, lambda _: Shelf())
    assert done == ["start", "stop"]


def read_without_token(*more):
    return station.read(
        station.parser("antrean-shelf", "A shelf."), ["--hub", "ws://127.0.0.1/", *more], Settings
    )


def test_a_machine_with_a_badge_is_the_station_that_it_names(tmp_path):
    file = tmp_path / "badge.json"
    keep(Badge(hub="", station="s-9", role=Role.DISPLAY, token="given", ca="PEM"), file)
    told = read_without_token("--badge", str(file))
    assert (told.station, told.token, told.authority) == ("s-9", "given", "PEM")


def test_a_token_that_was_told_is_only_the_first_of_its_badge(token, tmp_path):
    file = tmp_path / "own" / "badge.json"
    assert read(token, "--badge", str(file)).token == "secret"
    keep(Badge(hub="", station="s-1", role=Role.DISPLAY, token="newer"), file)
    told = read(token, "--badge", str(file))
    assert (told.station, told.token, told.hub) == ("s-1", "newer", "ws://127.0.0.1/")


def test_a_machine_without_badge_and_token_is_nobody_yet_and_knows_where_to_keep_one(
    tmp_path, monkeypatch
):
    monkeypatch.setenv("STATE_DIRECTORY", f"{tmp_path}/one:{tmp_path}/two")
    told = read_without_token()
    assert (told.token, told.badge) == ("", tmp_path / "one" / "badge.json")
    monkeypatch.delenv("STATE_DIRECTORY")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert read_without_token().badge == tmp_path / "antrean" / "antrean-shelf.json"


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["--hub", "ws://10.0.0.2:7600/"], "could be read on the way"),
        (["--token-file", "token"], "--token-file needs --station and --hub"),
        (["--badge", __file__], "is no badge"),
    ],
)
def test_what_cannot_be_is_said(capsys, more, sentence):
    with pytest.raises(SystemExit):
        read_without_token(*more)
    assert sentence in " ".join(capsys.readouterr().err.split())
