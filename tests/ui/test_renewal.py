"""A token that has grown old is changed by the station itself, and no power cut locks it out."""

import os
import stat
import time
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QTimer

from antrean_hub.auth import token_hash
from antrean_hub.store import pairings
from antrean_shared import badge
from antrean_shared.badge import Badge
from antrean_shared.words import Role
from antrean_ui import app, example, station
from tests.hub.places import found
from tests.kiosk.story import HALL
from tests.other_hub import OtherHub, opened

PATIENCE_S = 20
DONE, GAVE_UP = 41, 42
MONTH_S, DAY_S = 31 * 24 * 3600, 24 * 3600
NAME = "tv-1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(station.StationSettings):
    zone: str | None = None


@pytest.fixture(scope="module")
def hall(tmp_path_factory):
    made = found(tmp_path_factory.mktemp("hall"))
    made.pair("display", NAME)
    return made


@pytest.fixture
def place(hall, tmp_path):
    made = hall.copy(tmp_path)
    yield made.start_process()
    made.stop()


@pytest.fixture
def file(place, tmp_path):
    """The badge of a machine that was paired a month ago."""
    made = tmp_path / "own" / "badge.json"
    wears(made, place.tokens[NAME])
    return made


def wears(file, token, before="", age_s=MONTH_S):
    badge.keep(Badge(hub="", station=NAME, role=Role.DISPLAY, token=token, before=before), file)
    then = time.time() - age_s
    os.utime(file, (then, then))


class Shelf:
    """The smallest screen: it ends when it has joined and ``done`` says so."""

    def __init__(self, settings, done):
        self.link = station.line(settings, Role.DISPLAY)
        self.joined = 0
        self.link.joined.connect(self._count)
        self._done = done
        self._look = QTimer(interval=20)
        self._look.timeout.connect(self._ends)
        self._until = time.monotonic() + PATIENCE_S

    def start(self):
        self._look.start()
        self.link.start()

    def stop(self):
        self._look.stop()
        self.link.stop()

    def _count(self, _joined):
        self.joined += 1

    def _ends(self):
        if self.joined and self._done(self):
            app.application().exit(DONE)
        elif time.monotonic() > self._until:
            app.application().exit(GAVE_UP)


def runs(url, file, done=lambda _: True):
    """Run a program as a machine with that badge does, until it has joined and is ``done``."""
    app.application()
    worn = badge.kept(file)
    settings = station.wear(Settings(hub=url, badge=file), worn)
    assert station.run(settings, Role.DISPLAY, lambda told: Shelf(told, done)) == DONE
    return badge.kept(file)


def known(place):
    """Return the hashes that open as this station."""
    with place.store(place.database) as store:
        return tuple(store.station(NAME).tokens)


def test_an_old_token_is_changed_and_ends_when_the_new_one_has_opened(place, file):
    old = place.tokens[NAME]
    renewed = runs(place.url, file, lambda _: badge.kept(file).token != old)
    assert renewed.before == old
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert set(known(place)) == {token_hash(old), token_hash(renewed.token)}
    assert runs(place.url, file) == renewed
    assert known(place) == (token_hash(renewed.token),)


def test_a_token_that_was_told_begins_a_badge_and_is_changed_like_any_other(place, tmp_path):
    told, file = place.tokens[NAME], tmp_path / "of-a-slip" / "badge.json"
    app.application()

    def starts(done):
        worn = badge.kept(file)
        settings = Settings(hub=place.url, station=NAME, token=told, badge=file)
        settings = station.wear(settings, worn) if worn else settings
        assert station.run(settings, Role.DISPLAY, lambda each: Shelf(each, done)) == DONE

    starts(lambda _: True)
    assert badge.kept(file).token == told
    os.utime(file, (time.time() - 31 * DAY_S,) * 2)
    starts(lambda _: badge.kept(file).token != told)
    starts(lambda _: True)
    assert known(place) == (token_hash(badge.kept(file).token),)


def test_where_no_badge_can_be_kept_the_token_that_was_told_goes_on(place, tmp_path, caplog):
    app.application()
    (tmp_path / "file").write_text("")
    settings = Settings(
        hub=place.url, station=NAME, token=place.tokens[NAME], badge=tmp_path / "file/badge.json"
    )
    assert station.run(settings, Role.DISPLAY, lambda each: Shelf(each, lambda _: True)) == DONE
    assert "the token stays" in caplog.text


def test_a_token_of_yesterday_stays(place, file):
    wears(file, place.tokens[NAME], age_s=DAY_S)
    assert runs(place.url, file).token == place.tokens[NAME]
    assert known(place) == (token_hash(place.tokens[NAME]),)


def test_a_power_cut_before_the_new_token_is_kept_locks_nobody_out(place, file):
    old = place.tokens[NAME]
    with place.store(place.database) as store:
        pairings.offer_token(store, NAME, token_hash("given, and never written down"))
    renewed = runs(place.url, file, lambda _: badge.kept(file).token != old)
    assert set(known(place)) == {token_hash(old), token_hash(renewed.token)}


def test_a_power_cut_before_the_new_token_is_used_locks_nobody_out(place, file):
    with place.store(place.database) as store:
        pairings.offer_token(store, NAME, token_hash("written down"))
    wears(file, "written down", before=place.tokens[NAME], age_s=0)
    assert runs(place.url, file).token == "written down"
    assert known(place) == (token_hash("written down"),)


def test_a_hub_that_comes_back_from_an_older_copy_still_knows_its_stations(place, file):
    wears(file, "newer than the copy", before=place.tokens[NAME], age_s=DAY_S)
    assert runs(place.url, file).token == place.tokens[NAME]


def test_a_hub_that_changes_no_tokens_is_asked_once_and_nothing_is_lost(file):
    hub = OtherHub({"result": opened(example.view(HALL, Role.DISPLAY), example.NOW)})

    def came_back(shelf):
        if shelf.joined == 1 and hub.asked:
            hub.hangs_up()
        return shelf.joined > 1

    before = badge.kept(file)
    assert runs(hub.url, file, came_back) == before
    hub.stop()
    assert hub.asked == ["station.rotate"]
