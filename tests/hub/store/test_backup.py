"""A copy is one moment of the hall, whole, or there is no copy."""

import contextlib
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from antrean_hub.core.step import tick
from antrean_hub.store.audit import audit
from antrean_hub.store.backup import back_up, copies, copy_file, kept, newest, prove
from antrean_hub.store.database import DRIVER
from antrean_hub.store.errors import BackupFailed
from antrean_hub.store.store import Store
from tests.hub.store.mornings import NOW, keep, morning


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "usb").mkdir()
    return tmp_path / "usb"


@pytest.fixture
def file(new_file):
    with Store(new_file) as store:
        morning(store)
    return new_file


def spoil(copy, sql, *values):
    with contextlib.closing(DRIVER.connect(copy)) as database, database:
        assert database.execute(sql, values).rowcount == 1


def test_a_copy_made_while_the_hall_is_written_holds_what_was_there(tmp_path, folder):
    with Store(tmp_path / "hall.db") as store:
        hall = morning(store)
        copy = back_up(tmp_path / "hall.db", folder, NOW, keep=3)
        keep(store, tick(hall, NOW + timedelta(days=1)))
    assert prove(copy).seq == hall.seq
    with Store(copy) as again:
        assert again.load().hall == hall
        assert audit(again).tickets == 2


def test_a_copy_is_one_private_file_that_a_locked_stick_can_hold(file, folder):
    copy = back_up(file, folder, NOW, keep=3)
    assert list(folder.iterdir()) == [copy]
    copy.chmod(0o400)
    folder.chmod(0o500)
    assert prove(copy).day == NOW.date()
    folder.chmod(0o700)


def test_a_disk_that_is_not_there_is_not_made(file, tmp_path):
    with pytest.raises(BackupFailed, match="Is its disk in place"):
        back_up(file, tmp_path / "mnt", NOW, keep=3)
    assert not (tmp_path / "mnt").exists()


DAMAGE = {
    "UPDATE event SET key = 'x' WHERE seq = 4": "does not follow",
    "DELETE FROM event WHERE seq = (SELECT max(seq) - 1 FROM event)": "does not follow",
}


@pytest.mark.parametrize("sql", DAMAGE, ids=["changed", "missing"])
def test_a_copy_that_was_touched_is_not_proved(file, sql):
    spoil(file, sql)
    with pytest.raises(BackupFailed, match=DAMAGE[sql]):
        prove(file)


def test_a_copy_with_a_torn_page_is_not_proved_and_not_kept(file, tmp_path):
    with file.open("r+b") as torn:
        torn.seek(3 * 4096)
        torn.write(bytes(2048))
    with pytest.raises(BackupFailed):
        copy_file(file, tmp_path / "copy.db")
    assert [each.name for each in tmp_path.glob("copy*")] == []


def test_what_is_no_database_is_no_copy(tmp_path):
    (tmp_path / "x.db").write_bytes(b"a text, and a long one" * 500)
    with pytest.raises(BackupFailed, match="no whole copy"):
        prove(tmp_path / "x.db")


def test_the_newest_and_the_last_of_each_day_are_kept():
    def at(day, hour):
        return Path(f"hall-202611{day:02d}-{hour:02d}0000.db")

    files = [at(day, hour) for day in (1, 20, 21) for hour in (9, 10, 11)]
    left = kept(files, date(2026, 12, 5), keep=2)
    assert left == {at(20, 11), at(21, 10), at(21, 11)}


def test_old_copies_go_and_other_files_stay(file, folder):
    (folder / "photo.db").touch()
    made = [back_up(file, folder, NOW + timedelta(minutes=n), keep=2) for n in range(4)]
    assert copies(folder) == made[2:]
    assert (folder / "photo.db").exists()


def test_the_newest_copy_tells_when_it_was_made(file, folder):
    assert newest(folder) is None
    back_up(file, folder, datetime(2026, 11, 25, 9, 30), keep=2)  # noqa: DTZ001
    assert newest(folder) == datetime(2026, 11, 25, 9, 30).astimezone()
