"""The commands as an office types them."""

import asyncio
import os
import shutil
import socket
from pathlib import Path

import pytest

from antrean_hub.__main__ import main
from antrean_hub.auth import HASHER
from antrean_hub.store.store import Store
from tests.hub.places import SAMPLE
from tests.hub.stranger import arrive, take_and_print


@pytest.fixture
def database(town, tmp_path):
    return str(town.copy(tmp_path).database)


def test_import_says_what_came_in(tmp_path, capsys):
    assert main(["import", "--db", str(tmp_path / "hall.db"), str(SAMPLE)]) == 0
    assert capsys.readouterr().out == "imported: 24 agencies, 64 services, 45 counters\n"


@pytest.fixture
def tables(tmp_path):
    """The hall's tables alone, as an office may have them before it knows of settings."""
    return shutil.copytree(SAMPLE, tmp_path / "tables", ignore=shutil.ignore_patterns("*.toml"))


def test_tables_alone_make_a_hall_with_the_usual_settings(tables, tmp_path, capsys):
    database = str(tmp_path / "new.db")
    assert main(["import", "--db", database, str(tables)]) == 0
    said = capsys.readouterr()
    assert said.out == "imported: 24 agencies, 64 services, 45 counters\n"
    assert said.err.startswith("The folder has no hall.toml: ")
    assert main(["export", "--db", database, str(tmp_path / "out")]) == 0
    text = (tmp_path / "out" / "hall.toml").read_text()
    assert 'friday = ["08.00-11.30", "13.00-15.00"]' in text
    assert main(["import", "--db", database, str(tmp_path / "out")]) == 0


def test_tables_alone_leave_a_halls_settings_as_they_are(database, tables, tmp_path):
    text = (tables / "loket.csv").read_text().replace("KTP-el 2", "KTP-el dua")
    (tables / "loket.csv").write_text(text)
    assert main(["import", "--db", database, str(tables)]) == 0
    assert main(["export", "--db", database, str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "hall.toml").read_text() == (SAMPLE / "hall.toml").read_text()
    assert (tmp_path / "out" / "loket.csv").read_text() == text


def test_a_folder_with_nothing_of_a_hall_is_none(tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    assert main(["import", "--db", str(tmp_path / "h.db"), str(tmp_path / "empty")]) == 1
    assert "hall.toml: there is no such file" in capsys.readouterr().err


def test_import_with_errors_lists_them_and_changes_nothing(database, tmp_path, capsys):
    folder = shutil.copytree(SAMPLE, tmp_path / "hall")
    text = (folder / "loket.csv").read_text().replace("2,A,KTP-el 2,A1", "x,A,,A1 I9")
    (folder / "loket.csv").write_text(text)
    assert main(["import", "--db", database, str(folder)]) == 1
    said = capsys.readouterr().err
    assert said.count("loket.csv, row 3,") == 3
    assert said.endswith("Nothing was imported: 3 problems in the hall's files.\n")
    assert main(["export", "--db", database, str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "loket.csv").read_text() == (SAMPLE / "loket.csv").read_text()


def test_a_changed_hall_is_imported_over_the_old_one_and_stays_whole(database, tmp_path, capsys):
    folder = shutil.copytree(SAMPLE, tmp_path / "hall")
    text = (folder / "hall.toml").read_text().replace("Tirta Kencana", "Tirta Mulya")
    (folder / "hall.toml").write_text(text)
    for _ in range(2):  # the same again is no event
        assert main(["import", "--db", database, str(folder)]) == 0
    capsys.readouterr()
    assert main(["check", "--db", database]) == 0
    assert capsys.readouterr().out == "ok: 3 events, 0 tickets\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--role", "agency_head"], "--agency belongs to --role agency_head"),
        (["--role", "kiosk", "--agency", "SIM"], "--agency belongs to --role agency_head"),
        (["--role", "agency_head", "--agency", "NASA"], "no agency 'NASA'"),
    ],
)
def test_an_agency_head_is_paired_with_an_agency_and_nobody_else(database, capsys, arguments, said):
    assert main(["pair", "--db", database, *arguments, "--station", "head"]) == 1
    assert said in capsys.readouterr().err


def test_pair_prints_the_token_alone(database, capsys):
    assert main(["pair", "--db", database, "--role", "kiosk", "--station", "kiosk-7"]) == 0
    assert len(capsys.readouterr().out.split()) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--officer", "B", "--pin", "12", "--counters", "all"], "at least 4 digits"),
        (["--officer", "B", "--pin", "12ab", "--counters", "all"], "at least 4 digits"),
        (["--officer", "B", "--pin", "1234", "--counters", "1,99"], "no counter '99'"),
        (["--officer", "B", "--pin", "1234"], "or give a --duty"),
        (
            ["--officer", "B", "--pin", "1234", "--counters", "1", "--duty", "agency_head"],
            "--agency belongs to",
        ),
    ],
)
def test_an_officer_that_cannot_be_is_refused(database, capsys, arguments, said):
    assert main(["officer", "--db", database, *arguments]) == 1
    assert said in capsys.readouterr().err


def test_a_supervisor_sits_at_no_counter(database):
    person = ["--officer", "Ratna", "--pin", "1357", "--duty", "supervisor"]
    assert main(["officer", "--db", database, *person]) == 0
    with Store(Path(database)) as store:
        assert store.officer("Ratna").counters == frozenset()


def test_a_network_address_needs_a_certificate(database, capsys):
    assert main(["serve", "--db", database, "--listen", "0.0.0.0:0"]) == 1
    assert "antrean-hub ca" in capsys.readouterr().err


def test_serving_without_a_hall_says_what_to_run(tmp_path, capsys):
    assert main(["serve", "--db", str(tmp_path / "new.db")]) == 1
    assert "antrean-hub import" in capsys.readouterr().err


def test_a_file_that_is_served_is_neither_served_nor_imported_again(town, tmp_path, capsys):
    place = town.copy(tmp_path).start_process()
    try:
        assert main(["import", "--db", str(place.database), str(SAMPLE)]) == 1
        assert main(["serve", "--db", str(place.database), "--listen", "127.0.0.1:0"]) == 1
        assert capsys.readouterr().err.count("Another antrean-hub is at work on") == 2
    finally:
        assert place.stop() == 0


def test_systemd_is_told_when_the_hub_is_ready(town, tmp_path, monkeypatch):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        place = town.copy(tmp_path).start_process()
        assert systemd.recv(100) == b"READY=1"
        place.stop()


def test_tickets_go_to_a_file_or_to_the_terminal(database, tmp_path, capsys):
    assert main(["export", "--db", database, "--tickets", "-"]) == 0
    assert main(["export", "--db", database, "--tickets", str(tmp_path / "t.csv")]) == 0
    assert (tmp_path / "t.csv").read_text() == capsys.readouterr().out
    assert os.path.getsize(tmp_path / "t.csv") > 100


def test_a_workbook_goes_out_and_comes_back(database, tmp_path, capsys):
    book = str(tmp_path / "aula.xlsx")
    assert main(["export", "--db", database, book]) == 0
    assert main(["import", "--db", database, book]) == 0
    assert capsys.readouterr().out == "imported: 24 agencies, 64 services, 45 counters\n"
    capsys.readouterr()
    assert main(["check", "--db", database]) == 0
    assert capsys.readouterr().out == "ok: 2 events, 0 tickets\n"


def test_a_folder_brings_the_offices_people_and_their_pins(database, tmp_path, capsys):
    folder = tmp_path / "hall"
    assert main(["export", "--db", database, str(folder)]) == 0
    people = folder / "petugas.csv"
    assert people.read_text() == "nama,loket,tugas,instansi,pin\nSari,semua,,,\n"
    people.write_text(people.read_text() + "Ratna,1 2,penyelia;kepala_instansi,SIM,2468\n")
    assert main(["import", "--db", database, str(folder)]) == 0
    with Store(Path(database)) as store:
        sari, ratna = store.officer("Sari"), store.officer("Ratna")
    assert HASHER.verify(sari.pin, "1234")
    assert HASHER.verify(ratna.pin, "2468")
    assert (ratna.counters, ratna.agency) == ({"1", "2"}, "SIM")
    assert ratna.duties == {"supervisor", "agency_head"}
    assert main(["export", "--db", database, str(folder)]) == 0
    assert "2468" not in people.read_text()


def test_an_import_that_would_lose_a_visitor_of_today_is_refused(town, tmp_path, capsys):
    place = town.copy(tmp_path).start()

    async def visit():
        kiosk = await arrive(place.url, **place.badge("kiosk", "kiosk-1"))
        await take_and_print(kiosk, "A-02")
        await kiosk.leave()

    asyncio.run(visit())
    place.stop()
    folder = shutil.copytree(SAMPLE, tmp_path / "hall")
    rows = (folder / "layanan.csv").read_text().splitlines(keepends=True)
    (folder / "layanan.csv").write_text("".join(row for row in rows if not row.startswith("A-02")))
    assert main(["import", "--db", str(place.database), str(folder)]) == 1
    assert "Service A-02 still has 1 numbers today" in capsys.readouterr().err
