"""Years of history, made by SQL in minutes: rows of the right shape and number, no true chain.

It is kept under ``build/`` and copied for each run.
"""

import contextlib
import json
import shutil
from datetime import date
from hashlib import sha256
from pathlib import Path

from antrean_hub.store.database import DRIVER
from antrean_hub.store.revision import HEAD
from tests.bench.hall import build

KEPT = Path(__file__).resolve().parents[2] / "build" / "bench"

A_DAY = 4000
EVENTS = 2
"""Events a ticket has here; a true one has six. The hub never reads those of past days."""
FIRST_DAY = date(2019, 1, 1)

DAYS = """
INSERT INTO event (seq, at, day, name, station, key, data, chain)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :events)
SELECT :seq + i, date(:first, '+' || ((i - 1) / :per_day) || ' days') || 'T08:00:00+07:00',
       date(:first, '+' || ((i - 1) / :per_day) || ' days'),
       CASE WHEN (i - 1) % :per_day = 0 THEN 'hall.day_opened' ELSE 'ticket.printed' END,
       'kiosk-1', 'key-' || i, '{"name":"ticket.printed","ticket":"' || i || '"}', zeroblob(32)
FROM n
"""
LAST_DAY = """
INSERT INTO event (seq, at, day, name, station, key, data, chain)
SELECT max(seq) + 1, '2026-11-24T08:00:00+07:00', '2026-11-24', 'hall.day_opened', NULL, NULL,
       '{"name":"hall.day_opened","day":"2026-11-24"}', zeroblob(32)
FROM event
"""
TICKETS = """
INSERT INTO ticket
    (id, day, number, service, agency, priority, language, station, state, step, counter, calls,
     unsure, taken_at, printed_at, called_at, started_at, ended_at, reason)
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :tickets)
SELECT strftime('%Y%m%d', :first, '+' || (i / :a_day) || ' days') || printf('-A-%04d', i % :a_day),
       date(:first, '+' || (i / :a_day) || ' days'), printf('A-%04d', i % :a_day), 'S-1', 'A', NULL,
       'id', 'kiosk-1', 'done', 1, '1', 1, 0, 't', 't', 't', 't', 't', NULL
FROM n
"""
VISITS = """
INSERT INTO visit
    (ticket, nth, step, stage, counter, officer, out_of_order, calls, called_at, started_at,
     ended_at, outcome)
SELECT id, 1, 1, 'A1', '1', 'Sari', 0, 1, 't', 't', 't', 'done' FROM ticket
"""


def old_hall(tickets, stations, displays, folder):
    """Put a hall with ``tickets`` tickets behind it into ``folder``; return it with its tokens."""
    made = sha256(Path(__file__).read_bytes()).hexdigest()[:8]
    kept = KEPT / f"{tickets}-{stations}-{displays}-{HEAD}-{made}"
    if not kept.exists():
        shutil.rmtree(KEPT, ignore_errors=True)
        part = kept.with_suffix(".part")
        part.mkdir(parents=True)
        tokens = build(part / "old.db", stations, displays)
        (part / "tokens.json").write_text(json.dumps(tokens))
        grow(part / "old.db", tickets)
        part.rename(kept)
    shutil.copyfile(kept / "old.db", folder / "old.db")
    return folder / "old.db", json.loads((kept / "tokens.json").read_text())


def grow(database, tickets):
    """Put ``tickets`` tickets of past days behind the hall that is there."""
    with contextlib.closing(DRIVER.connect(database, isolation_level=None)) as hall:
        hall.execute("PRAGMA synchronous=OFF")
        hall.execute("PRAGMA foreign_keys=OFF")
        (seq,) = hall.execute("SELECT max(seq) FROM event").fetchone()
        first = FIRST_DAY.isoformat()
        hall.execute("BEGIN")
        values = {"seq": seq, "first": first, "events": tickets * EVENTS}
        hall.execute(DAYS, {**values, "per_day": A_DAY * EVENTS})
        hall.execute(LAST_DAY)
        hall.execute(TICKETS, {"tickets": tickets, "first": first, "a_day": A_DAY})
        hall.execute(VISITS)
        hall.execute("COMMIT")
        hall.execute("PRAGMA wal_checkpoint(TRUNCATE)")
