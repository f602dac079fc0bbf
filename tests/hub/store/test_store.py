from datetime import timedelta

import pytest
from msgspec.structs import replace

from antrean_hub.core.asking import Asker
from antrean_hub.core.config import OfficerConfig
from antrean_hub.core.facts import HallConfigured
from antrean_hub.core.step import advance, note, tick
from antrean_hub.store.batch import Answer, Batch, Entry, Place, Told
from antrean_hub.store.errors import CommitFailed, Diverged, NoHall, StoreTooNew
from antrean_hub.store.store import Officer, Paired, Store
from antrean_shared.commands import AddBooking, CheckIn, TakeTicket
from antrean_shared.words import Role
from tests.hub.store.mornings import KIOSK, NOW, configured, keep, morning


@pytest.fixture
def store(new_file):
    with Store(new_file) as store:
        yield store


def answer(key, nth, now=NOW, reason=None):
    return Answer(
        place=Place(now.date(), nth),
        station="kiosk-1",
        key=key,
        at=now,
        method="ticket.take",
        subject="A-02",
        reason=reason,
        body=b'{"n":%d}' % nth,
    )


def test_a_file_without_a_hall_says_what_to_run(store):
    with pytest.raises(NoHall, match="antrean-hub import"):
        store.load()


def test_the_hall_is_read_back_as_it_was(store):
    hall = morning(store)
    assert store.load().hall == hall


def test_today_alone_is_replayed_on_the_configuration_of_today(store):
    first = morning(store)
    second = morning(store, NOW + timedelta(days=1), first)
    loaded = store.load().hall
    assert loaded == second
    assert len(loaded.tickets) == 2


def test_a_refusing_disk_keeps_the_old_end_and_the_next_batch_follows_it(store):
    hall = morning(store)
    step = advance(hall, TakeTicket(key="k-3", service="A-02"), KIOSK, NOW)
    doubled = Batch(tuple(Entry(r) for r in step.records), (answer("a", 1), answer("a", 1)))
    with pytest.raises(CommitFailed):
        store.commit(doubled)
    keep(store, step)
    assert store.load().hall == step.hall


def test_a_batch_that_does_not_follow_the_file_is_refused(store):
    hall = morning(store)
    step = advance(hall, TakeTicket(key="k-3", service="A-02"), KIOSK, NOW)
    keep(store, step)
    with pytest.raises(Diverged):
        keep(store, step)


def test_answers_are_found_again_and_only_yesterdays_results_are_kept(store):
    hall = morning(store)
    keep(store, tick(hall, NOW), answer("k-1", 1), answer("k-2", 2, reason="quota_full"))
    assert store.told(Place(NOW.date(), 2)) == Told(b'{"n":2}', refused=True)
    answers = store.load().answers
    assert answers.find(("kiosk-1", "k-1")) == Place(NOW.date(), 1)
    assert answers.last == 2


def test_old_results_are_forgotten_and_old_refusals_kept(store):
    hall = morning(store)
    keep(store, tick(hall, NOW), answer("k-1", 1), answer("k-2", 2, reason="quota_full"))
    for day in (1, 2):
        hall = keep(store, tick(hall, NOW + timedelta(days=day)))
    with store.reading() as connection:
        left = connection.exec_driver_sql("SELECT reason, subject FROM answer").fetchall()
    assert [tuple(row) for row in left] == [("quota_full", "A-02")]


BOSS = Asker(station="boss", role=Role.SUPERVISOR, token="")


def booking_rows(store):
    """The rows of the bookings, with what is sealed opened where the key is there."""
    with store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT code, person, state, ticket FROM booking")
        found = rows.fetchall()
    return [tuple(store.vault.open(cell) if cell else cell for cell in row) for row in found]


def test_a_booking_is_kept_through_the_night(store):
    hall, tomorrow = morning(store), NOW + timedelta(days=1)
    wish = AddBooking(key="b-1", code="RSV-1234", service="A-02", at=tomorrow, person="0f3a9c51")
    hall = keep(store, advance(hall, wish, BOSS, NOW))
    assert booking_rows(store) == [("RSV-1234", "0f3a9c51", "open", None)]
    hall = keep(store, tick(hall, tomorrow))
    assert store.load().hall == hall
    hall = keep(store, advance(hall, CheckIn(key="b-2", code="RSV-1234"), KIOSK, tomorrow))
    assert booking_rows(store) == [("RSV-1234", "0f3a9c51", "used", "20261126-A1-001")]


def test_an_officer_is_added_changed_and_read_back(store):
    hall = morning(store)
    assert store.officer("Sari") is None
    seats = OfficerConfig(name="Sari", counters=("1", "12"))
    hall = hired(store, hall, seats, "hash-1")
    assert store.officer("Sari") == Officer("Sari", "hash-1", frozenset({"1", "12"}))
    hall = hired(store, hall, replace(seats, counters=None), "hash-2")
    assert store.officer("Sari") == Officer("Sari", "hash-2", None)
    duties = frozenset({Role.SUPERVISOR, Role.AGENCY_HEAD})
    head = OfficerConfig(name="Sari", counters=None, duties=tuple(duties), agency="SIM")
    hired(store, hall, head, "hash-3")
    assert store.officer("Sari") == Officer("Sari", "hash-3", None, duties, "SIM")


def hired(store, hall, officer, pin):
    step = note(hall, HallConfigured(config=hall.config, officers=(officer,)), NOW)
    entries = tuple(Entry(record) for record in step.records)
    store.commit(Batch(entries, pins={officer.name: pin}))
    return step.hall


def test_pairing_again_replaces_the_token(store):
    store.put_station("kiosk-1", Paired(Role.KIOSK, b"old"), NOW)
    store.put_station("kiosk-1", Paired(Role.DISPLAY, b"new"), NOW)
    assert store.station("kiosk-1") == Paired(Role.DISPLAY, b"new")
    assert store.station("kiosk-2") is None


def test_an_agency_heads_agency_is_kept(store):
    head = Paired(Role.AGENCY_HEAD, b"token", "SIM")
    store.put_station("head", head, NOW)
    assert store.station("head") == head


def test_a_database_of_a_later_version_is_refused_with_what_to_do(tmp_path):
    with Store(tmp_path / "hall.db") as store, store.reading() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    with pytest.raises(StoreTooNew, match="newer antrean-hub"):
        Store(tmp_path / "hall.db")


def test_the_file_is_its_owners_alone(tmp_path):
    with Store(tmp_path / "hall.db"):
        assert (tmp_path / "hall.db").stat().st_mode & 0o777 == 0o600


def test_lookups_and_start_up_stay_on_an_index(store):
    plans = {
        "SELECT seq FROM event WHERE name = 'hall.day_opened' ORDER BY seq DESC LIMIT 1": (
            "event_day_opened"
        ),
        "SELECT at, data FROM event WHERE seq >= 7 ORDER BY seq": "INTEGER PRIMARY KEY",
        "SELECT body FROM answer WHERE day = '2026-11-25' AND nth = 3": "PRIMARY KEY",
        "SELECT nth FROM answer WHERE day >= '2026-11-24'": "PRIMARY KEY",
        "SELECT document FROM config WHERE seq < 9 ORDER BY seq DESC LIMIT 1": "PRIMARY KEY",
    }
    with store.reading() as connection:
        for sql, index in plans.items():
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}").fetchone()
            assert index in plan[3], sql


def test_a_batch_of_many_rows_is_kept_whole(store):
    hall, entries = configured(store), []
    for nth in range(150):
        wish = TakeTicket(key=f"k-{nth}", service="A-10")
        step = advance(hall, wish, KIOSK, NOW)
        hall, entries = step.hall, entries + [Entry(record) for record in step.records]
    answers = tuple(answer(f"k-{nth}", nth) for nth in range(1, 151))
    store.commit(Batch(tuple(entries), answers))
    assert store.load().hall == hall
    assert store.told(Place(NOW.date(), 131)) == Told(b'{"n":131}', refused=False)
