"""A file whose journal was taken away is not opened as if nothing were missing."""

import contextlib

import pytest

from antrean_hub.store.database import DRIVER
from antrean_hub.store.errors import FileDamaged
from antrean_hub.store.store import Store
from tests.hub.places import hub
from tests.hub.stranger import take_and_print


@pytest.fixture
def killed(closed_place, meet, play):
    """A place where a visitor was told a number, and then the power failed."""

    async def story():
        return await take_and_print(await meet("kiosk", "kiosk-1"), "A-02")

    closed_place.start_process()
    play(story())
    closed_place.kill()
    return closed_place


def beside(place, end):
    return place.database.with_name(f"hall.db{end}")


def test_a_file_without_its_journal_is_refused_and_left_as_it_is(killed):
    wal = beside(killed, "-wal").rename(beside(killed, "-aside"))
    code, _, said = hub("serve", "--db", killed.database, "--listen", "127.0.0.1:0")
    assert code == 1
    assert "hall.db-wal is missing" in said
    wal.rename(beside(killed, "-wal"))
    assert hub("check", "--db", killed.database)[1].endswith("1 tickets\n")


def test_an_emptied_journal_is_as_good_as_none(killed):
    beside(killed, "-wal").write_bytes(b"")
    with pytest.raises(FileDamaged, match="is missing"):
        Store(killed.database)


def test_a_file_closed_in_order_needs_no_journal(killed):
    Store(killed.database).close()
    assert not beside(killed, "-wal").exists()
    Store(killed.database).close()


@pytest.mark.parametrize("index", [b"", bytes(136)], ids=["short", "zeros"])
def test_an_index_that_a_power_cut_emptied_raises_no_false_alarm(closed_place, index):
    beside(closed_place, "-shm").write_bytes(index)
    Store(closed_place.database).close()


def test_a_torn_first_page_is_refused_with_what_to_do(closed_place):
    with closed_place.database.open("r+b") as torn:
        torn.write(bytes(512))
    code, _, said = hub("serve", "--db", closed_place.database)
    assert code == 1
    assert "antrean-hub restore" in said


def test_a_journal_whose_every_page_is_in_the_file_may_go(killed):
    """Killed between its last checkpoint and its tidying up, a hub leaves just this."""
    with contextlib.closing(DRIVER.connect(killed.database)) as database:
        database.execute("PRAGMA wal_checkpoint(FULL)")
        index = beside(killed, "-shm").read_bytes()
    beside(killed, "-shm").write_bytes(index)
    Store(killed.database).close()
