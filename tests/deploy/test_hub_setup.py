"""Five answers make a hub: each is tried at once, and a wrong one says why."""

import stat

import pytest

from antrean_hub.__main__ import main
from antrean_hub.store.store import Store
from antrean_setup.errors import SetupFailed
from antrean_setup.hall_files import names_of
from antrean_setup.settings import HubSettings, load
from tests.deploy.machines import HUB_ANSWERS, TEMPLATE, machine, set_hub_up


def test_five_answers_make_a_hub(hub):
    assert load(hub.settings("hub"), HubSettings).address == "127.0.0.1"
    assert names_of(hub.hall_files).time_zone == "Asia/Makassar"
    assert (hub.state / "hall.db").exists()


def test_keys_are_kept_from_others(hub):
    assert stat.S_IMODE((hub.tls / "ca.key").stat().st_mode) == 0o600
    assert stat.S_IMODE((hub.tls / "hub.pem").stat().st_mode) == 0o600
    assert stat.S_IMODE(hub.tls.stat().st_mode) == 0o700


def test_comments_in_the_offices_file_stay(hub):
    assert "# Zona waktu:" in (hub.hall_files / "hall.toml").read_text()


@pytest.mark.parametrize(
    ("key", "answer", "why"),
    [
        ("hall", "/nowhere", "there is no folder /nowhere"),
        ("name", "Mal Pelayanan Publik", "a comma between them"),
        ("time_zone", "GMT", "only WIB, WITA or WIT"),
        ("address", "203.0.113.7", "is not an address of this computer"),
        ("officer", "Sari 12", "the digits"),
        ("officer", "2468", "the digits"),
    ],
)
def test_a_wrong_answer_says_why_and_changes_nothing(tmp_path, key, answer, why):
    places = machine(tmp_path, "hub")
    wrong = "".join(line for line in HUB_ANSWERS.splitlines(True) if not line.startswith(key))
    with pytest.raises(SetupFailed, match=why) as failed:
        set_hub_up(places, f'{wrong}{key} = "{answer}"\n')
    assert str(failed.value).startswith(f"the answer {key} = {answer}")
    assert not places.etc.exists()


def test_an_answer_that_nobody_asked_for_does_not_pass(tmp_path):
    with pytest.raises(SetupFailed, match="time_zome"):
        set_hub_up(machine(tmp_path, "hub"), HUB_ANSWERS + 'time_zome = "WIT"\n')


def test_errors_in_the_offices_files_are_told_with_their_row(tmp_path):
    hall = tmp_path / "hall"
    hall.mkdir()
    for file in ("instansi.csv", "layanan.csv", "loket.csv", "hall.toml"):
        (hall / file).write_bytes((TEMPLATE / file).read_bytes())
    (hall / "loket.csv").write_text("no;huruf_instansi;nama;tahap_dilayani\n1;A;KTP-el;A9\n")
    text = HUB_ANSWERS.replace(str(TEMPLATE), str(hall))
    with pytest.raises(SetupFailed, match=r"loket\.csv"):
        set_hub_up(machine(tmp_path / "machine", "hub"), text)


def test_run_again_it_keeps_what_is_not_answered(hub):
    authority = (hub.tls / "ca.pem").read_bytes()
    said = set_hub_up(hub, 'time_zone = "WIT"\n')
    assert "officers stay as they are" in said
    assert names_of(hub.hall_files).region == "Kabupaten Tirta Kencana"
    assert names_of(hub.hall_files).time_zone == "Asia/Jayapura"
    assert (hub.tls / "ca.pem").read_bytes() == authority


def test_what_was_changed_in_the_application_is_not_undone_by_another_run(hub):
    database = hub.state / "hall.db"
    files = hub.root / "changed"
    assert main(["export", "--db", str(database), str(files)]) == 0
    text = (files / "hall.toml").read_text().replace("call_limit = 3", "call_limit = 5")
    (files / "hall.toml").write_text(text)
    assert main(["import", "--db", str(database), str(files)]) == 0
    set_hub_up(hub, 'time_zone = "WIT"\n')
    assert "call_limit = 5" in (hub.hall_files / "hall.toml").read_text()
    assert "Sari" in (hub.hall_files / "petugas.csv").read_text()
    with Store(database) as store:
        assert store.config().policy.call_limit == 5
        assert store.config().zone_label == "WIT"


def test_an_offices_workbook_is_unfolded_into_the_halls_files(tmp_path):
    book, database = tmp_path / "aula.xlsx", str(tmp_path / "office.db")
    assert main(["import", "--db", database, str(TEMPLATE)]) == 0
    assert main(["export", "--db", database, str(book)]) == 0
    places = machine(tmp_path / "machine", "hub")
    set_hub_up(places, HUB_ANSWERS.replace(str(TEMPLATE), str(book)))
    kept = (places.hall_files / "layanan.csv").read_text()
    assert kept == (TEMPLATE / "layanan.csv").read_text()
