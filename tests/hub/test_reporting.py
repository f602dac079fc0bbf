"""``antrean-hub report``, as an office types it while the hub serves."""

import json

import pytest

from antrean_hub.__main__ import main
from tests.hub.stranger import Refusal, take_and_print


def test_a_report_is_made_while_the_hub_serves(place, meet, play, tmp_path, capsys):
    async def story():
        kiosk, desk = await meet("kiosk", "kiosk-1"), await meet("counter", "pc-1")
        await desk.do("counter.open", counter="1", officer="Sari", pin="1234")
        for _ in range(2):
            await take_and_print(kiosk, "A-02")
        await desk.do("call.next", counter="1")
        await desk.do("serve.start", counter="1")
        await desk.do("serve.finish", counter="1")
        await desk.do("service.suspend", service="A-02", reason="Gangguan")
        with pytest.raises(Refusal):
            await kiosk.do("ticket.take", service="A-02")

    play(story())
    target = tmp_path / "laporan.json"
    assert main(["report", "--db", str(place.database), "2026-11", str(target)]) == 0
    said = capsys.readouterr().out
    assert said == f"2026-11-01..2026-11-30: 2 tickets, 1 served, written to {target}\n"
    told = json.loads(target.read_text(encoding="utf-8"))
    assert told["Kanal"][0]["Kanal"] == "Kios"
    assert [each["Alasan"] for each in told["Ditolak"]] == ["dihentikan petugas"]


def test_a_report_of_no_agency_and_of_no_days_is_refused(closed_place, tmp_path, capsys):
    database = str(closed_place.database)
    wrong = ["report", "--db", database, "2026", str(tmp_path / "x"), "--agency", "NASA"]
    assert main(wrong) == 1
    assert "There is no agency 'NASA'" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["report", "--db", database, "November", str(tmp_path / "x")])
    assert "'November' is no day, week, month or year" in capsys.readouterr().err
