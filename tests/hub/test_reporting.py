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


def test_the_satisfaction_index_of_a_file_of_answers(closed_place, tmp_path, capsys):
    head = "layanan,tanggal,u1,u2,u3,u4,u5,u6,u7,u8,u9"
    rows = ["A-02,2026-11-25,4,4,4,4,4,4,4,4,4", "A-02,2025-11-25,1,1,1,1,1,1,1,1,1"]
    (tmp_path / "skm.csv").write_text("\n".join([head, *rows]), encoding="utf-8")
    ask = ["skm", "--db", str(closed_place.database), "2026"]
    target = tmp_path / "skm.json"
    assert main([*ask, str(tmp_path / "skm.csv"), str(target), "--weight", "0,11"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("2026-01-01..2026-12-31: 1 respondents, IKM 99.00, written to ")
    assert said.err == "1 rows are of other days and not counted.\n"
    assert json.loads(target.read_text(encoding="utf-8"))["IKM"][-3]["Nilai"] == 99.0
