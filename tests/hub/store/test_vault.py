"""Booked visitors on disk: sealed, forgotten for good, and the journal proved all the same."""

import contextlib
import stat
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from antrean_hub.core.asking import Asker
from antrean_hub.core.facts import BookingsForgotten, HallConfigured
from antrean_hub.core.hall import new_hall
from antrean_hub.core.step import advance, note, tick
from antrean_hub.files.hall import read_hall
from antrean_hub.keeping.forgetting import warn_of_lost_keys
from antrean_hub.store.audit import Difference, audit
from antrean_hub.store.backup import prove
from antrean_hub.store.batch import Answer, Batch, Entry, Place
from antrean_hub.store.database import DRIVER
from antrean_hub.store.errors import FileDamaged
from antrean_hub.store.store import Store
from antrean_hub.store.vault import BLIND, Vault, is_sealed
from antrean_shared.commands import AddBooking, CancelBooking, CheckIn, TakeTicket
from antrean_shared.words import Role
from tests.hub.places import SAMPLE

NOW = datetime(2026, 11, 25, 8, 5, tzinfo=ZoneInfo("Asia/Jakarta"))
TODAY, TOMORROW = NOW.date(), NOW + timedelta(days=1)
KIOSK = Asker(station="kiosk-1", role=Role.KIOSK, token="t")
BOSS = Asker(station="boss", role=Role.SUPERVISOR, token="")
CODES = ("RSV-COMES", "RSV-CANCELS", "RSV-STAYSAWAY")
PERSON = "0f3a9c51-person"


def keep(store, step, *answers):
    store.commit(Batch(tuple(Entry(record) for record in step.records), answers))
    return step.hall


def told(code):
    return Answer(
        place=Place(TODAY, len(code)),
        station="boss",
        key=f"k-{len(code)}",
        at=NOW,
        method="booking.add",
        subject=code,
        reason=None,
        body=b'{"code":"%b"}' % code.encode(),
    )


def lived(file):
    """A hall in which visits were booked, used, cancelled and missed, and its file."""
    with Store(file) as store:
        config = read_hall(SAMPLE)
        hall = keep(store, note(new_hall(config), HallConfigured(config=config), NOW))
        for code in CODES:
            at = TOMORROW + timedelta(minutes=30)
            wish = AddBooking(key=code, code=code, service="A-02", at=at, person=f"{PERSON}-{code}")
            hall = keep(store, advance(hall, wish, BOSS, NOW), told(code))
        hall = keep(store, tick(hall, TOMORROW))
        later = TOMORROW + timedelta(minutes=20)
        hall = keep(store, advance(hall, CancelBooking(key="c", code=CODES[1]), BOSS, later))
        hall = keep(store, advance(hall, CheckIn(key="i", code=CODES[0]), KIOSK, later))
        return keep(store, tick(hall, TOMORROW + timedelta(hours=2)))


@pytest.fixture
def file(tmp_path):
    return tmp_path / "hall.db"


def on_disk(file):
    """Everything that the hall's file and its journal hold, as a thief would read it."""
    return b"".join(each.read_bytes() for each in file.parent.glob("hall.db*"))


def bookings(file):
    with contextlib.closing(DRIVER.connect(file)) as database:
        return database.execute("SELECT code, person, state FROM booking").fetchall()


def test_nothing_on_disk_names_a_booked_visitor_and_the_hall_knows_them_all(file):
    hall = lived(file)
    whole = on_disk(file)
    assert not [word for word in (*CODES, PERSON) if word.encode() in whole]
    with Store(file) as store:
        assert store.load().hall == hall
        assert set(store.load().hall.bookings) == set(CODES)
        answer = store.told(Place(TODAY, len(CODES[0])))
    assert answer.body == b'{"code":"RSV-COMES"}'
    assert stat.S_IMODE(file.with_suffix(".keys").stat().st_mode) == 0o600


def test_with_its_key_a_day_is_gone_for_good_and_the_journal_still_proved(file):
    lived(file)
    with Store(file) as store:
        clean = audit(store)
        keys = file.with_suffix(".keys").read_text()
        assert store.vault.forget(TODAY) == ()
        assert store.vault.forget(TOMORROW.date() + timedelta(days=1)) == (TODAY, TOMORROW.date())
        assert audit(store) == clean
    assert file.with_suffix(".keys").read_text() == "{}" != keys
    with Store(file) as store:
        hall = store.load().hall
        assert all(
            is_sealed(each.code) and is_sealed(each.person) for each in hall.bookings.values()
        )
        assert sorted(each.state for each in hall.bookings.values()) == [
            *("cancelled", "expired", "used")
        ]
    assert prove(file).seq == hall.seq


def test_check_finds_a_booking_that_was_changed_in_the_table_alone(file):
    lived(file)
    with contextlib.closing(DRIVER.connect(file, isolation_level=None)) as database:
        database.execute("UPDATE booking SET state = 'open' WHERE state = 'used'")
    with Store(file) as store, pytest.raises(Difference, match=r"booking ~2026-11-26.*state"):
        audit(store)


def test_check_finds_a_booking_that_only_the_table_or_only_the_journal_knows(file):
    lived(file)
    with contextlib.closing(DRIVER.connect(file, isolation_level=None)) as database:
        database.execute("DELETE FROM booking WHERE state = 'expired'")
    with Store(file) as store, pytest.raises(Difference, match="booking"):
        audit(store)


def test_without_its_keys_a_hall_serves_on_and_says_what_is_lost(file, caplog):
    lived(file)
    file.with_suffix(".keys").unlink()
    with Store(file) as store:
        hall = store.load().hall
        warn_of_lost_keys(hall)
        refused = advance(hall, CheckIn(key="x", code=CODES[0]), KIOSK, TOMORROW)
        taken = advance(hall, TakeTicket(key="y", service="A-02"), KIOSK, TOMORROW)
    assert refused.reason == "unknown_booking"
    assert taken.answer.number
    assert "3 bookings to come cannot be read" in caplog.text


def test_a_torn_file_of_keys_is_refused_in_one_sentence(file):
    lived(file)
    file.with_suffix(".keys").write_text("{torn")
    with pytest.raises(FileDamaged, match="holds the keys of bookings"):
        Store(file)


def test_a_walk_in_ticket_holds_nothing_of_a_person_and_needs_no_key(file):
    with Store(file) as store:
        config = read_hall(SAMPLE)
        hall = keep(store, note(new_hall(config), HallConfigured(config=config), NOW))
        step = advance(hall, TakeTicket(key="k", service="A-02"), KIOSK, NOW)
        keep(store, step)
        with store.reading() as connection:
            wanted = "SELECT data FROM event WHERE name = 'ticket.taken'"
            data = connection.exec_driver_sql(wanted).scalar_one()
    assert set(step.answer.__struct_fields__).isdisjoint({"person", "phone", "nik", "visitor"})
    assert '"booking"' not in data
    assert not file.with_suffix(".keys").exists()


def test_equal_words_of_a_day_are_sealed_alike_and_those_of_another_day_are_not(tmp_path):
    vault = Vault(tmp_path / "hall.keys")
    once, again = vault.seal(TODAY, "RSV-1"), vault.seal(TODAY, "RSV-1")
    assert once == again == vault.seal(TODAY, once)
    assert vault.seal(TOMORROW.date(), "RSV-1") != once
    assert vault.open(once) == "RSV-1"
    assert BLIND.open(once) == once
    assert BLIND.seal(TODAY, "RSV-1") == "RSV-1"


def test_a_code_that_only_looks_sealed_stays_what_it_is(tmp_path):
    vault = Vault(tmp_path / "hall.keys")
    vault.seal(TODAY, "RSV-1")
    odd = f"~{TODAY}.AAAA"
    assert vault.open(vault.seal(TODAY, odd)) == odd


def test_the_report_of_a_purge_changes_nothing_in_the_hall(file):
    hall = lived(file)
    after = note(hall, BookingsForgotten(days=(TODAY,)), TOMORROW + timedelta(hours=3)).hall
    assert after.bookings == hall.bookings
    assert after.seq == hall.seq + 1
