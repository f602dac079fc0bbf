import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine

from antrean_hub.store.audit import Clean, audit
from antrean_hub.store.database import DRIVER
from antrean_hub.store.errors import FileDamaged
from antrean_hub.store.revision import HEAD, MIGRATIONS
from antrean_hub.store.statements import METADATA
from antrean_hub.store.store import Store
from tests.hub.places import Place
from tests.hub.stranger import arrive, take_and_print


def test_the_migrations_give_exactly_the_tables_that_the_code_describes(tmp_path):
    with Store(tmp_path / "hall.db") as store, store.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


def test_the_newest_migration_is_the_one_that_the_program_asks_for():
    newest = max(path.stem for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    assert newest.startswith(HEAD)


def test_a_file_that_is_current_is_opened_as_it_is(tmp_path):
    for _ in range(2):
        with Store(tmp_path / "hall.db") as store, store.reading() as connection:
            assert MigrationContext.configure(connection).get_current_revision() == HEAD


def test_a_file_of_an_earlier_version_is_copied_before_it_is_changed(tmp_path):
    engine = create_engine(f"sqlite:///{tmp_path / 'hall.db'}", module=DRIVER)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    with Store(tmp_path / "hall.db") as store, store.reading() as connection:
        assert MigrationContext.configure(connection).get_current_revision() == HEAD
    with closing(DRIVER.connect(tmp_path / "hall-schema-0001.db")) as kept:
        assert kept.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)


def test_a_file_that_cannot_be_changed_is_refused_and_kept(tmp_path):
    with closing(DRIVER.connect(tmp_path / "hall.db", isolation_level=None)) as database:
        database.execute("CREATE TABLE alembic_version (version_num TEXT PRIMARY KEY)")
        database.execute("INSERT INTO alembic_version VALUES ('0002')")
    with pytest.raises(FileDamaged, match=r"cannot be brought to this version: .*no such table"):
        Store(tmp_path / "hall.db")
    with closing(DRIVER.connect(tmp_path / "hall.db")) as kept:
        assert kept.execute("SELECT version_num FROM alembic_version").fetchone() == ("0002",)


def test_a_hub_at_work_does_without_the_tools_that_change_a_file():
    program = "import sys, antrean_hub.__main__; sys.exit('alembic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_journal_of_an_earlier_version_is_still_proved(town, tmp_path):
    place = town.copy(tmp_path)
    with closing(DRIVER.connect(place.database, isolation_level=None)) as database:
        database.execute("DROP TABLE pairing")
        database.execute("DROP TABLE chore")
        for column in (
            *("event.person", "officer.agency", "officer.duties", "visit.result"),
            *("station.agency", "station.next_token"),
        ):
            table, _, name = column.partition(".")
            database.execute(f"ALTER TABLE {table} DROP COLUMN {name}")
        database.execute("UPDATE alembic_version SET version_num = '0002'")
    with Store(place.database) as store:
        assert audit(store).events == 2
        assert store.officer("Sari").duties == frozenset()


FIRST = Path(__file__).with_name("hall-0001.sql")
"""What the very first version wrote in a morning and the next, as it lay in its file."""


def test_a_file_of_the_first_version_is_kept_brought_up_to_date_proved_and_served(tmp_path, play):
    file = tmp_path / "hall.db"
    with closing(DRIVER.connect(file, isolation_level=None)) as database:
        database.executescript(FIRST.read_text())
    with Store(file) as store:
        assert audit(store) == Clean(events=23, tickets=5)
        hall = store.load().hall
        assert (hall.day, len(hall.tickets)) == (date(2026, 11, 26), 1)
        assert store.station("kiosk-1").tokens == (b"\x07" * 32,)
        assert store.officer("Sari").counters is None
    with closing(DRIVER.connect(tmp_path / "hall-schema-0001.db")) as kept:
        assert kept.execute("SELECT count(*) FROM event").fetchone() == (23,)
    place = Place(file)
    place.rehearse = "2026-11-26T08:30"
    place.pair("kiosk", "kiosk-9")

    async def story():
        kiosk = await arrive(place.url, **place.badge("kiosk", "kiosk-9"))
        ticket = await take_and_print(kiosk, hall.config.services[0].id)
        await kiosk.leave()
        return ticket["number"]

    place.start()
    try:
        assert play(story()).endswith("-002")
    finally:
        place.stop()
