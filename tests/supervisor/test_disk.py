"""The office's files."""

import pytest

from antrean_counter.supervisor.disk import MOST, carry_out
from antrean_counter.supervisor.effects import ReadFile, WriteFile
from antrean_counter.supervisor.gestures import FileFailed, FileRead, FileWritten


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_a_file_is_written_to_the_persons_home_and_read_back(home):
    assert carry_out(WriteFile("aula.xlsx", b"PK")) == FileWritten(str(home / "aula.xlsx"))
    assert carry_out(ReadFile("aula.xlsx")) == FileRead(str(home / "aula.xlsx"), b"PK")
    assert carry_out(ReadFile("~/aula.xlsx")) == FileRead(str(home / "aula.xlsx"), b"PK")


def test_a_file_that_is_not_there_says_so(home):
    told = carry_out(ReadFile("meja/aula.xlsx"))
    assert isinstance(told, FileFailed)
    assert told.path == str(home / "meja" / "aula.xlsx")


def test_a_file_larger_than_the_hub_takes_is_not_read(home):
    (home / "besar.csv").write_bytes(bytes(MOST + 1))
    assert isinstance(carry_out(ReadFile("besar.csv")), FileFailed)


def test_a_folder_is_no_file(home):
    assert isinstance(carry_out(ReadFile(".")), FileFailed)
