"""The command line."""

import pytest

from antrean_voice import sound
from antrean_voice.__main__ import main
from antrean_voice.pack import Pack
from tests.voice.recordings import record


def test_a_call_becomes_a_wav(tmp_path, capsys):
    file = tmp_path / "call.wav"
    assert main(["say", "A2-017", "3", "--step", "Perekaman", "--out", str(file)]) == 0
    assert "silakan menuju loket, tiga, untuk perekaman." in capsys.readouterr().out
    assert sound.from_wav(file.read_bytes()).seconds > 6


def test_a_text_becomes_a_wav(tmp_path, capsys):
    assert main(["say", "Layanan KTP tutup.", "--out", str(tmp_path / "text.wav")]) == 0
    assert "layanan ka te pe tutup." in capsys.readouterr().out


def test_an_import_says_what_is_missing_and_a_check_says_it_again(tmp_path, capsys):
    source, made = record(tmp_path / "in", "loket"), str(tmp_path / "pack")
    assert main(["import", str(source), made]) == 1
    told = capsys.readouterr().out
    assert "1 recordings taken." in told
    assert "missing: nomor antrean  (nomor-antrean.wav)" in told
    assert main(["check", made]) == 1
    assert "still to be recorded" in capsys.readouterr().out


def test_a_small_hall_is_built_and_complete(tmp_path, capsys):
    (tmp_path / "layanan.csv").write_text("kode,prefix_antrean\nA-01,A1\n")
    (tmp_path / "loket.csv").write_text("no,nama\n1,KTP\n")
    (tmp_path / "hall.toml").write_text('[stage_names]\nAR = "Perekaman"\n')
    made = tmp_path / "pack"
    hall = ["--hall", str(tmp_path)]
    assert main(["build", str(made), "--numbers", "2", *hall]) == 0
    assert main(["check", str(made), *hall]) == 0
    assert "Every call can be said." in capsys.readouterr().out
    assert Pack.open(made).holds("untuk perekaman")


def test_a_day_is_simulated(capsys):
    assert main(["simulate", "--calls", "300", "--zones", "2"]) == 0
    told = capsys.readouterr().out
    assert "300 calls in 2 zones" in told
    assert "this scheduler" in told


def test_what_is_no_pack_is_told_and_a_wrong_line_refused(tmp_path, capsys):
    assert main(["check", str(tmp_path)]) == 1
    assert tmp_path.name in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["build", str(tmp_path), "--hall", str(tmp_path / "none")])
