import pytest
import zxingcpp
from PIL import Image

from antrean_printer.deadline import Deadline
from antrean_printer.encode import typeset
from antrean_printer.errors import Lost, NoAnswer, NotFound, PrinterError
from antrean_printer.paper import Paper
from antrean_printer.transport.png import PngFolder


@pytest.fixture
def folder(tmp_path):
    way = PngFolder(tmp_path / "deep" / "out", 576)
    way.open(Deadline(1))
    return way


def names(tmp_path):
    return sorted(path.name for path in (tmp_path / "deep" / "out").iterdir())


def test_a_job_becomes_its_bytes_and_its_picture(tmp_path, folder, ticket):
    job = typeset(ticket, Paper())
    folder.write(job, Deadline(1))
    assert names(tmp_path) == ["ticket-001.bin", "ticket-001.png"]
    assert (tmp_path / "deep/out/ticket-001.bin").read_bytes() == job
    with Image.open(tmp_path / "deep/out/ticket-001.png") as picture:
        assert len(zxingcpp.read_barcodes(picture)) == 1


def test_numbers_go_on_after_a_restart(tmp_path, folder):
    folder.write(b"satu\n", Deadline(1))
    again = PngFolder(tmp_path / "deep" / "out", 576)
    again.open(Deadline(1))
    again.write(b"dua\n", Deadline(1))
    assert names(tmp_path)[2:] == ["ticket-002.bin", "ticket-002.png"]


def test_bytes_that_make_no_picture_are_kept_and_told(tmp_path, folder):
    with pytest.raises(PrinterError, match="make no picture"):
        folder.write(b"\x1dv0", Deadline(1))
    assert names(tmp_path) == ["ticket-001.bin"]


def test_a_folder_does_not_answer(folder):
    assert not folder.answers
    with pytest.raises(NoAnswer):
        folder.read(Deadline(0))
    folder.close()


def test_a_file_in_its_place_is_not_found(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(NotFound, match="cannot be a folder"):
        PngFolder(tmp_path / "file", 576).open(Deadline(1))


def test_a_folder_that_vanished_is_lost(tmp_path):
    with pytest.raises(Lost):
        PngFolder(tmp_path / "gone", 576).write(b"x", Deadline(1))
