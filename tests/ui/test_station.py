"""The door that all screens share."""

from dataclasses import dataclass

import pytest

from antrean_shared.words import Role
from antrean_ui import station
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
    arguments = ["--hub", "ws://h/", "--station", "s-1", "--token-file", str(token), *more]
    return station.read(parser, arguments, Settings, "shelf")


def test_the_least_it_must_be_told(token):
    told = read(token)
    assert (told.hub, told.station, told.token) == ("ws://h/", "s-1", "secret")
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


def test_a_certificate_authority_that_is_none_is_noticed_at_once(token, tmp_path):
    with pytest.raises(FileNotFoundError):
        station.line(read(token, "--ca", str(tmp_path / "none.pem")), Role.DISPLAY)


def test_a_program_is_started_and_stopped_whatever_happens(monkeypatch):
    done = []

    class Shelf:
        def start(self):
            done.append("start")
            raise RuntimeError("no shelf")

        def stop(self):
            done.append("stop")

    with pytest.raises(RuntimeError, match="no shelf"):
        station.run(Shelf())
    assert done == ["start", "stop"]
