"""Three answers make a station, each tried at once on the hub, the paper and the sound."""

import stat

import pytest
from msgspec.structs import replace

from antrean_setup import authority, launch
from antrean_setup.__main__ import main
from antrean_setup.errors import SetupFailed
from antrean_setup.places import Places
from antrean_setup.settings import Slip, StationSettings, load, save
from antrean_setup.slips import write_slips
from antrean_setup.station_setup import StationSetup
from tests.deploy.machines import SAY, answers, machine


@pytest.fixture(scope="module")
def slips(served, tmp_path_factory):
    """Slips of the hub that serves."""
    stick = tmp_path_factory.mktemp("stick")
    write_slips(served.places, stick, ("kiosk-1", "kiosk-2", "tv-zone-1", "counter-3"))
    return stick


@pytest.fixture
def station(tmp_path):
    return machine(tmp_path / "station", "kiosk", "display", "counter")


def set_up(part, places, text):
    given, said = answers(places.root, text)
    StationSetup(part, places, given, SAY).run()
    given.all_used()
    return said.getvalue()


def test_a_kiosk_finds_its_hub_and_prints_a_page(station, slips, tmp_path):
    paper = tmp_path / "paper"
    said = set_up(
        "kiosk",
        station,
        f'slip = "{slips}/kiosk-1.antrean"\nprinter = "png:{paper}"\nrotation = 90\n',
    )
    assert "Kabupaten Tirta Kencana: hub 0.1.0 answers" in said
    assert list(paper.glob("*.png"))
    assert load(station.settings("kiosk"), StationSettings).rotation == 90


def test_what_a_technician_wrote_outlasts_another_set_up(station, slips, tmp_path):
    text = f'slip = "{slips}/kiosk-1.antrean"\nprinter = "png:{tmp_path}/paper"\n'
    set_up("kiosk", station, text)
    wrote = replace(load(station.settings("kiosk"), StationSettings), spare_printer="usb:", roll=50)
    save(station.settings("kiosk"), wrote)
    set_up("kiosk", station, text)
    assert load(station.settings("kiosk"), StationSettings) == wrote


def test_a_token_is_for_the_screens_user_alone(station, slips, tmp_path):
    text = f'slip = "{slips}/kiosk-1.antrean"\nprinter = "png:{tmp_path}/paper"\n'
    set_up("kiosk", station, text)
    assert stat.S_IMODE((station.etc / "kiosk.token").stat().st_mode) == 0o640


def test_another_slip_ends_what_the_last_one_became(station, slips, tmp_path):
    text = f'slip = "{slips}/kiosk-1.antrean"\nprinter = "png:{tmp_path}/paper"\n'
    badge = station.badge("kiosk")
    badge.parent.mkdir(parents=True)
    badge.write_text("{}")
    set_up("kiosk", station, text)
    assert not badge.exists()
    told = launch.command(station, "kiosk")
    assert told[told.index("--badge") + 1] == str(badge)


def test_without_a_slip_a_display_will_show_a_code(station):
    said = set_up("display", station, 'slip = "-"\nzone = "1"\n')
    assert "will show a code until it is approved" in said
    told = launch.command(station, "display")
    badge = str(station.root / "var/lib/antrean-display/badge.json")
    assert told[told.index("--badge") + 1] == badge
    assert not {"--hub", "--token-file", "--ca", "--station"} & set(told)
    assert not station.token("display").exists()


def test_where_the_hub_is_not_found_its_address_is_typed(station):
    set_up("counter", station, 'slip = "wss://10.0.0.2:7600/"\ncounter = "3"\n')
    told = launch.command(station, "counter")
    assert told[told.index("--hub") + 1] == "wss://10.0.0.2:7600/"
    assert told[told.index("--counter") + 1] == "3"
    assert "--badge" not in told


def test_a_counter_names_its_place(station, slips):
    said = set_up("counter", station, f'slip = "{slips}/counter-3.antrean"\nlanguage = "en"\n')
    assert "counter 3: Prioritas" in said
    assert load(station.settings("counter"), StationSettings).counter == "3"


def test_a_display_is_set_up_from_the_command_line(station, slips, tmp_path):
    told = tmp_path / "display.answers"
    told.write_text(f'slip = "{slips}/tv-zone-1.antrean"\nzone = "1"\nrotation = 0\n')
    assert main(["display", "--root", str(station.root), "--answers", str(told)]) == 0
    assert load(station.settings("display"), StationSettings).station == "tv-zone-1"


def test_a_display_without_sound_is_still_a_display(station, slips):
    said = set_up("display", station, f'slip = "{slips}/tv-zone-1.antrean"\n')
    assert "shows 1" in said
    assert load(station.settings("display"), StationSettings).zone == "1"


def test_a_slip_for_another_part_is_refused(station, slips):
    with pytest.raises(SetupFailed, match="this slip is for a counter"):
        set_up("kiosk", station, f'slip = "{slips}/counter-3.antrean"\n')


def test_a_printer_that_is_not_there_is_said_at_once(station, slips):
    text = f'slip = "{slips}/kiosk-1.antrean"\nprinter = "serial:/dev/nowhere"\n'
    with pytest.raises(SetupFailed, match="printer = serial:/dev/nowhere"):
        set_up("kiosk", station, text)


def test_a_slip_that_was_replaced_is_refused_by_the_hub(station, slips, served, tmp_path):
    write_slips(served.places, tmp_path / "newer", ("kiosk-2",))
    with pytest.raises(SetupFailed, match="the hub refuses"):
        set_up("kiosk", station, f'slip = "{slips}/kiosk-2.antrean"\n')


def test_a_stranger_who_says_to_be_the_hub_is_not_trusted(station, slips, tmp_path):
    other = machine(tmp_path / "other", "hub")
    authority.ensure(other, "Another hall", ["127.0.0.1"])
    slip = tmp_path / "kiosk-1.antrean"
    told = load(slips / "kiosk-1.antrean", Slip)
    save(slip, replace(told, ca=(other.tls / "ca.pem").read_text()))
    with pytest.raises(SetupFailed, match="is not this hall's"):
        set_up("kiosk", station, f'slip = "{slip}"\n')


def test_the_slip_on_a_stick_is_found(station, slips):
    stick = station.root / "media/STICK"
    stick.mkdir(parents=True)
    (stick / "counter-3.antrean").write_bytes((slips / "counter-3.antrean").read_bytes())
    set_up("counter", station, 'counter = "2"\n')
    assert load(station.settings("counter"), StationSettings).counter == "2"


def test_run_again_it_offers_what_was_said_before(station, slips):
    slip = f'slip = "{slips}/tv-zone-1.antrean"\n'
    set_up("display", station, f'{slip}zone = "-"\nrotation = 270\n')
    set_up("display", station, slip)
    assert load(station.settings("display"), StationSettings).rotation == 270


def test_a_station_follows_the_hubs_clock(station, slips):
    folder = station.root / "etc/chrony/conf.d"
    folder.mkdir(parents=True)
    set_up("counter", station, f'slip = "{slips}/counter-3.antrean"\n')
    assert "server 127.0.0.1 iburst" in (folder / "antrean-station.conf").read_text()


def test_settings_with_a_misspelt_key_are_refused(tmp_path):
    places = Places(tmp_path)
    save(places.settings("kiosk"), StationSettings(hub="ws://x/", station="kiosk-1"))
    text = places.settings("kiosk").read_text().replace("rotation", "rotatoin")
    places.settings("kiosk").write_text(text)
    with pytest.raises(SetupFailed, match="rotatoin"):
        load(places.settings("kiosk"), StationSettings)
