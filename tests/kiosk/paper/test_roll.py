"""Paper counted on disk, and the time at which a new roll is due."""

from datetime import timedelta

import pytest

from antrean_kiosk.paper.roll import Roll, RollBook, printed, renewed
from antrean_ui.example import NOW

MINUTE = timedelta(minutes=1)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "roll.json"


def busy(book, papers=30, length_mm=100.0):
    """A paper a minute until now."""
    for nth in reversed(range(papers)):
        book.note(length_mm, NOW - nth * MINUTE)


def test_a_paper_is_counted_and_outlasts_a_restart(path):
    RollBook(path).note(130.5, NOW)
    assert RollBook(path).roll == Roll(used_mm=130.5, papers=1, cuts=1)


def test_a_new_roll_begins_anew_but_the_knife_is_as_old_as_before():
    assert renewed(printed(Roll(), 100.0)) == Roll(cuts=1)


def test_the_time_follows_from_the_pace_of_the_last_hour():
    book = RollBook(None, full_mm=10_000)
    busy(book)
    # 9.5 m can be counted on, 3 m are used; 3 m in 29 minutes leave 63 minutes.
    assert book.due(NOW) - NOW == pytest.approx(timedelta(minutes=62.8), abs=MINUTE)


def test_an_old_pace_is_no_pace():
    book = RollBook(None, full_mm=10_000)
    busy(book)
    assert book.due(NOW + timedelta(hours=2)) is None


@pytest.mark.parametrize(("papers", "length_mm"), [(4, 100.0), (30, 0.0), (30, 1.0)])
def test_where_nobody_can_tell_or_it_is_not_today_nothing_is_said(papers, length_mm):
    book = RollBook(None)
    busy(book, papers, length_mm)
    assert book.due(NOW) is None


def test_a_roll_that_is_used_up_is_due_now():
    book = RollBook(None, full_mm=2_000)
    busy(book)
    assert book.due(NOW) == NOW


def test_a_new_roll_ends_the_warning():
    book = RollBook(None, full_mm=16_000)
    busy(book, 60)
    assert book.soon(NOW) - NOW < 100 * MINUTE
    book.renew()
    assert book.roll.left_mm == 15_200
    assert book.soon(NOW) is None


def test_what_is_far_off_is_not_said_yet():
    book = RollBook(None, full_mm=40_000)
    busy(book)
    assert book.due(NOW) is not None
    assert book.soon(NOW) is None


def test_what_cannot_be_read_begins_anew_and_says_so(path, caplog):
    path.write_text("{")
    assert RollBook(path).roll == Roll()
    assert "begins anew" in caplog.text


def test_a_disk_that_refuses_stops_nobody(tmp_path, caplog):
    book = RollBook(tmp_path / "no" / "roll.json")
    book.note(100.0, NOW)
    book.renew()
    assert (book.roll.papers, book.roll.cuts) == (0, 1)
    assert "cannot be counted" in caplog.text
