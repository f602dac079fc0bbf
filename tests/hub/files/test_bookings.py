"""A file of announced visits comes in whole, or every problem in it is named."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from antrean_hub.clock import HallClock
from antrean_hub.files.bookings import read_bookings
from antrean_hub.files.problems import ImportRefused
from antrean_hub.office import import_bookings, import_hall
from antrean_hub.store.store import Store
from tests.hub.places import SAMPLE

WIB = ZoneInfo("Asia/Jakarta")
HEAD = "kode,layanan,tanggal,jam,penanda_orang\n"


@pytest.fixture
def hall(tmp_path):
    import_hall(tmp_path / "hall.db", SAMPLE)
    return tmp_path / "hall.db"


def weekday() -> str:
    """A day within the next week on which the sample hall serves."""
    days = (HallClock(WIB).now() + timedelta(days=ahead) for ahead in range(1, 8))
    return next(f"{day:%Y-%m-%d}" for day in days if day.weekday() < 4)


def written(tmp_path, *rows: str):
    file = tmp_path / "pesanan.csv"
    file.write_text(HEAD + "\n".join(rows))
    return file


def problems(call, *arguments) -> list[str]:
    with pytest.raises(ImportRefused) as refused:
        call(*arguments)
    return [str(each) for each in refused.value.problems]


def test_a_row_is_a_wish(tmp_path):
    file = written(tmp_path, "RSV-1234,A-04,2026-11-25,09.30,0f3a9c51")
    ((row, wish),) = read_bookings(file, WIB)
    assert (row, wish.code, wish.service, wish.person) == (2, "RSV-1234", "A-04", "0f3a9c51")
    assert wish.at.isoformat() == "2026-11-25T09:30:00+07:00"


def test_every_problem_is_named(tmp_path):
    file = written(
        tmp_path, "R,A-04,2026-11-25,09.30,0f3a9c51", "RSV-1,A-04,25/11,late,x", "RSV-2,,,,"
    )
    found = problems(read_bookings, file, WIB)
    assert "row 2, kode: 'R' has not between 4 and 40 letters" in found[0]
    assert any("row 3, jam: '25/11 late' is not a date" in each for each in found)
    assert any("row 4, layanan: is empty" in each for each in found)


def test_a_file_comes_in_once(tmp_path, hall):
    file = written(tmp_path, f"RSV-1234,A-04,{weekday()},09.30,0f3a9c51")
    assert [import_bookings(hall, file) for _ in range(2)] == [1, 0]
    with Store(hall) as store:
        assert set(store.load().hall.bookings) == {"RSV-1234"}


def test_what_cannot_be_booked_leaves_nothing_behind(tmp_path, hall):
    file = written(
        tmp_path,
        f"RSV-1234,A-04,{weekday()},09.30,0f3a9c51",
        f"RSV-5678,A-99,{weekday()},09.30,0f3a9c52",
        f"RSV-9012,A-04,{weekday()},23.30,0f3a9c53",
    )
    found = problems(import_bookings, hall, file)
    assert "row 3: There is no service A-99" in found[0]
    assert "row 4: The day is over." in found[1]
    with Store(hall) as store:
        assert not store.load().hall.bookings
