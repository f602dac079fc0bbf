"""Booked visitors whose time is over are forgotten by the hub that serves, and it says so."""

import json
import time
from datetime import date, timedelta

from antrean_hub.__main__ import main
from antrean_hub.store.vault import Vault, beside

TODAY = date(2026, 11, 25)
PATIENCE_S = 10


def test_a_hub_forgets_old_days_on_each_new_day_and_writes_that_down(closed_place, capsys):
    file = beside(closed_place.database)
    vault = Vault(file)
    for days in (0, 30, 31, 40):
        vault.seal(TODAY - timedelta(days=days), "RSV-1")
    closed_place.start()
    until = time.monotonic() + PATIENCE_S
    while "booking.forgotten" not in closed_place.journal():
        assert time.monotonic() < until
        time.sleep(0.02)
    closed_place.stop()
    assert set(json.loads(file.read_text())) == {"2026-10-26", "2026-11-25"}
    assert main(["check", "--db", str(closed_place.database)]) == 0
    assert capsys.readouterr().out.startswith("ok: ")
