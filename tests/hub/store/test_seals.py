"""A seal kept elsewhere finds what the file itself can no longer tell."""

import contextlib
from datetime import date, timedelta

import pytest

from antrean_hub.__main__ import main
from antrean_hub.core.step import tick
from antrean_hub.store.audit import Difference, audit
from antrean_hub.store.database import DRIVER
from antrean_hub.store.rows import link, unchained
from antrean_hub.store.seals import SealError, read_seals, seal_of
from antrean_hub.store.store import Store
from tests.hub.store.mornings import NOW, keep, morning


@pytest.fixture
def file(new_file):
    """A hall that was open on two days."""
    with Store(new_file) as store:
        keep(store, tick(morning(store), NOW + timedelta(days=1)))
    return new_file


def seals(file):
    with Store(file) as store:
        return [seal_of(store, NOW.date()), seal_of(store)]


def verdict(file, kept):
    with Store(file) as store:
        return audit(store, kept)


def rechain(file, first, change):
    """Change events from ``first`` on and make every later link anew, as a clever hand would."""
    with contextlib.closing(DRIVER.connect(file)) as database, database:
        database.execute("PRAGMA foreign_keys=OFF")
        (chain,) = database.execute(
            "SELECT chain FROM event WHERE seq = ?", (first - 1,)
        ).fetchone()
        database.execute(change)
        for row in database.execute("SELECT * FROM event WHERE seq >= ?", (first,)).fetchall():
            chain = link(chain, unchained(row)[0])
            database.execute("UPDATE event SET chain = ? WHERE seq = ?", (chain, row[0]))


def test_a_day_is_sealed_at_its_last_event(file):
    one, two = seals(file)
    assert (one.day, two.day) == (NOW.date(), NOW.date() + timedelta(days=1))
    with Store(file) as store, store.reading() as connection:
        names = connection.exec_driver_sql("SELECT seq, name FROM event").fetchall()
    assert dict(map(tuple, names))[one.seq + 1] == "hall.day_opened"
    assert two.seq == names[-1][0]


def test_a_seal_is_read_back_from_its_line(file):
    kept = seals(file)
    assert list(read_seals(["# kept in the safe", "", *map(str, kept)])) == kept


def test_a_line_that_is_no_seal_is_named():
    with pytest.raises(SealError, match="Line 2 is no seal"):
        list(read_seals(["", "2026-11-25 seven 00"]))


def test_seals_fit_a_journal_that_nobody_touched(file):
    assert verdict(file, seals(file)).events == seals(file)[1].seq


def test_a_chain_made_anew_fits_itself_but_not_the_seal(file):
    kept = seals(file)
    change = "UPDATE event SET station = 'other' WHERE seq = 3"
    rechain(file, 3, change)
    verdict(file, ())
    with pytest.raises(Difference, match=f"event 1 or a later one up to {kept[0].seq} was changed"):
        verdict(file, kept)


def test_the_seal_before_narrows_where_it_was_touched(file):
    one, two = seals(file)
    rechain(file, two.seq, f"UPDATE event SET station = 'other' WHERE seq = {two.seq}")
    with pytest.raises(Difference, match=f"event {one.seq + 1} or a later one"):
        verdict(file, [one, two])


def test_a_journal_that_ends_before_its_seal_was_cut_off(file):
    _, two = seals(file)
    with contextlib.closing(DRIVER.connect(file)) as database, database:
        database.execute("DELETE FROM event WHERE seq = ?", (two.seq,))
    with pytest.raises(Difference, match=f"event {two.seq} is missing: .* was sealed"):
        verdict(file, [two])


def test_a_day_on_which_the_hall_was_closed_has_no_seal(file):
    with Store(file) as store, pytest.raises(SealError, match="not open on 2020-01-01"):
        seal_of(store, date(2020, 1, 1))


def test_the_office_seals_explains_and_checks(file, tmp_path, capsys):
    assert main(["seal", "--db", str(file), "--day", "2026-11-25"]) == 0
    (tmp_path / "seals").write_text(capsys.readouterr().out)
    assert main(["check", "--db", str(file), "--seal", str(tmp_path / "seals")]) == 0
    assert capsys.readouterr().out.endswith(", 1 seals fit\n")
    assert main(["why", "--db", str(file), "A1-001", "--day", "2026-11-25"]) == 0
    assert "08.05.00  A1-001 taken at kiosk-1 for A-02" in capsys.readouterr().out
    assert main(["why", "--db", str(file), "Z9-001"]) == 1
    assert "There was no number Z9-001 on 2026-11-26" in capsys.readouterr().err
