"""The disk died; the hall goes on from its copy, and no visitor meets their own number twice."""

import contextlib
import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from antrean_hub.__main__ import main
from antrean_hub.authority import Authority
from antrean_hub.store.database import DRIVER
from antrean_hub.store.vault import Vault, beside
from antrean_shared.trust import trusting
from tests.hub.places import hub
from tests.hub.stranger import arrive, take_and_print


@pytest.fixture
def usb(tmp_path):
    (tmp_path / "usb").mkdir()
    return tmp_path / "usb"


@pytest.fixture
def moves(closed_place, tmp_path):
    """Return a function that puts a copy back on another machine, with nothing else of the old."""

    def moves(copy, *more):
        machine = tmp_path / "new-machine"
        machine.mkdir()
        assert main(["restore", "--db", str(machine / "hall.db"), str(copy), *more]) == 0
        closed_place.database = machine / "hall.db"
        return closed_place

    return moves


def copy_of(place, usb):
    assert main(["backup", "--db", str(place.database), str(usb)]) == 0
    return next(usb.glob("hall-*.db"))


async def numbers(meet, count):
    kiosk = await meet("kiosk", "kiosk-1")
    return [(await take_and_print(kiosk, "A-02"))["number"] for _ in range(count)]


def test_a_hub_that_comes_back_elsewhere_knows_its_stations_and_gives_no_number_twice(
    place, meet, play, usb, moves
):
    given = play(numbers(meet, 3))
    copy = copy_of(place, usb)
    lost = play(numbers(meet, 2))
    place.stop()
    moves(copy).start()
    assert play(numbers(meet, 1)) == ["A1-104"]
    assert (given[-1], lost[-1]) == ("A1-003", "A1-005")
    place.stop()
    assert hub("check", "--db", place.database)[0] == 0


def test_stations_believe_a_hub_that_comes_back_elsewhere_with_the_halls_certificates(
    closed_place, strangers, play, usb, tmp_path
):
    old, new = tmp_path / "tls", tmp_path / "new-tls"
    Authority(old).establish("Kota Contoh", ["127.0.0.1"])
    trust = trusting(Authority(old).pem)
    database = str(closed_place.database)
    assert main(["backup", "--db", database, str(usb), "--tls", str(old)]) == 0
    copy = str(next(usb.glob("hall-*.db")))
    shutil.rmtree(old)
    machine = str(tmp_path / "elsewhere.db")
    assert main(["restore", "--db", machine, copy, "--tls", str(new)]) == 0
    Authority(new).establish("Kota Contoh", ["10.77.0.2"])
    closed_place.database, closed_place.told = Path(machine), {"tls": new}
    closed_place.start()

    async def story():
        badge = closed_place.badge("kiosk", "kiosk-1")
        strangers.append(await arrive(closed_place.url, trust, **badge))
        return (await take_and_print(strangers[0], "A-02"))["state"]

    assert play(story()) == "waiting"


def test_the_keys_of_bookings_come_back_with_a_copy_and_those_that_were_destroyed_do_not(
    closed_place, usb, tmp_path
):
    keys = beside(closed_place.database)
    past, coming = date(2026, 10, 1), date(2026, 11, 26)
    sealed = [Vault(keys).seal(day, "RSV-1") for day in (past, coming)]
    copy = copy_of(closed_place, usb)
    Vault(keys).forget(coming)
    assert main(["restore", "--db", str(closed_place.database), str(copy)]) == 0
    assert [Vault(keys).open(each) for each in sealed] == [sealed[0], "RSV-1"]
    assert main(["backup", "--db", str(closed_place.database), str(usb)]) == 0
    machine = tmp_path / "elsewhere" / "hall.db"
    machine.parent.mkdir()
    assert main(["restore", "--db", str(machine), str(copy)]) == 0
    assert [Vault(beside(machine)).open(each) for each in sealed] == [sealed[0], "RSV-1"]


def test_a_station_that_was_told_what_the_copy_forgot_sees_the_hall_anew(
    place, meet, play, usb, moves
):
    async def resume(since):
        return (await meet("display", "tv-1", since=since)).opened

    async def lived():
        return [await numbers(meet, 10), (await meet("display", "tv-1")).seq][1]

    async def go_on():
        await meet("display", "tv-2")  # so that the hub keeps what displays may miss
        await numbers(meet, 20)

    copy = copy_of(place, usb)
    told = play(lived())
    place.stop()
    moves(copy).start()
    play(go_on())
    assert told < len(place.journal())
    assert "view" in play(resume(told)), "another event has that number now"
    assert "events" in play(resume(len(place.journal()))), "from here on it may go on"


def test_a_file_that_is_served_is_not_replaced(town, tmp_path, usb, capsys):
    place = town.copy(tmp_path).start_process()
    try:
        copy = copy_of(place, usb)
        assert main(["restore", "--db", str(place.database), str(copy)]) == 1
        assert "Another antrean-hub is at work" in capsys.readouterr().err
    finally:
        place.stop()


def test_the_old_file_is_kept_aside_and_still_whole(closed_place, usb, capsys):
    copy = copy_of(closed_place, usb)
    assert main(["restore", "--db", str(closed_place.database), str(copy)]) == 0
    (aside,) = closed_place.database.parent.glob("hall-replaced-*.db")
    assert f"the old file is kept as {aside}" in capsys.readouterr().out
    assert main(["check", "--db", str(aside)]) == 0


def test_a_damaged_copy_replaces_nothing(closed_place, usb, capsys):
    copy = copy_of(closed_place, usb)
    with contextlib.closing(DRIVER.connect(copy)) as database, database:
        database.execute("UPDATE event SET data = replace(data, 'Tirta', 'Kirta')")
    before = closed_place.database.read_bytes()
    assert main(["restore", "--db", str(closed_place.database), str(copy)]) == 1
    assert "does not follow" in capsys.readouterr().err
    assert closed_place.database.read_bytes() == before


@pytest.mark.parametrize(("more", "last"), [(("--skip", "0"), []), ((), [500])])
def test_a_copy_of_before_today_passes_over_more(closed_place, usb, moves, more, last):
    place = moves(copy_of(closed_place, usb), *more)
    with contextlib.closing(DRIVER.connect(place.database)) as database:
        found = database.execute("SELECT data FROM event WHERE name = 'numbers.skipped'").fetchall()
    assert [json.loads(data)["last"]["A1"] for (data,) in found] == last
