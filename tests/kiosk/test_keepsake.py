from antrean_kiosk.keepsake import keep, kept
from tests.kiosk.story import VIEW


def test_the_hall_is_kept_as_it_was_told(tmp_path):
    keep(VIEW, tmp_path / "hall.json")
    assert kept(tmp_path / "hall.json") == VIEW


def test_where_nothing_can_be_kept_or_read_there_is_none(tmp_path, caplog):
    keep(VIEW, tmp_path / "no" / "hall.json")
    assert kept(tmp_path / "no" / "hall.json") is None
    (tmp_path / "hall.json").write_text("{}")
    assert kept(tmp_path / "hall.json") is None
    assert len(caplog.messages) == 2
