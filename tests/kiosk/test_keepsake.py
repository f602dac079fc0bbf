"""The hall that a kiosk keeps for a start without its hub."""

import msgspec
from msgspec.structs import replace

from antrean_kiosk.keepsake import keep, kept
from tests.kiosk.story import VIEW
from tests.torture.syncs import Syncs


def test_the_hall_is_kept_as_it_was_told(tmp_path):
    keep(VIEW, tmp_path / "hall.json")
    assert kept(tmp_path / "hall.json") == VIEW


def test_the_hall_is_on_the_disk_whole_before_it_takes_the_place_of_the_one_before(tmp_path):
    file, newer = tmp_path / "hall.json", replace(VIEW, zone="2")
    keep(VIEW, file)
    syncs = Syncs(tmp_path)
    syncs.run(lambda: keep(newer, file))
    assert msgspec.json.decode(syncs.synced(".hall.json.new"), type=type(VIEW)) == newer
    assert kept(file) == newer


def test_where_nothing_can_be_kept_or_read_there_is_none(tmp_path, caplog):
    (tmp_path / "no").write_text("a file where a folder should be")
    keep(VIEW, tmp_path / "no" / "hall.json")
    assert kept(tmp_path / "hall.json") is None
    (tmp_path / "hall.json").write_text("{}")
    assert kept(tmp_path / "hall.json") is None
    assert len(caplog.messages) == 2
