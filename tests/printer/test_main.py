import subprocess
import sys

import pytest
from PIL import Image

from antrean_printer.__main__ import main
from antrean_printer.transport.memory import PAPER_OUT, Firmware


def test_status_of_a_printer_that_is_well(pty_printer, capsys):
    assert main(["status", f"serial:{pty_printer().path}"]) == 0
    assert capsys.readouterr().out == "ok: The printer is ready.\n"


def test_status_of_a_fault_says_what_to_do(pty_printer, capsys):
    assert main(["status", f"serial:{pty_printer(Firmware(PAPER_OUT)).path}"]) == 1
    assert "put in a new one" in capsys.readouterr().out


def test_status_of_a_printer_that_is_not_there(capsys):
    assert main(["status", "serial:/dev/ttyNOPE"]) == 1
    assert capsys.readouterr().out.startswith("gone: /dev/ttyNOPE cannot be opened")


@pytest.mark.parametrize(
    ("address", "columns", "width"), [("", "48", 640), ("", "32", 464), ("?smooth=no", "32", 464)]
)
def test_the_test_page(tmp_path, capsys, address, columns, width):
    assert main(["test", f"png:{tmp_path}{address}", "--columns", columns]) == 0
    assert capsys.readouterr().out == "Printed.\n"
    with Image.open(tmp_path / "ticket-001.png") as picture:
        assert picture.width == width


def test_a_file_is_sent(tmp_path, pty_printer):
    served = pty_printer()
    (tmp_path / "job.bin").write_bytes(b"Halo\n")
    assert main(["print", f"serial:{served.path}", str(tmp_path / "job.bin")]) == 0
    assert bytes(served.firmware.printed) == b"Halo\n\x1dr\x01"


def test_standard_input_is_sent(tmp_path):
    command = [sys.executable, "-m", "antrean_printer", "print", f"{tmp_path}/jobs.bin", "-"]
    ran = subprocess.run(command, input=b"Halo\n", capture_output=True, check=True)
    assert ran.stdout == b"Printed.\n"
    assert (tmp_path / "jobs.bin").read_bytes() == b"Halo\n"


def test_a_job_that_was_not_printed_says_so(pty_printer, tmp_path, capsys):
    (tmp_path / "job.bin").write_bytes(b"Halo\n")
    served = pty_printer(Firmware(PAPER_OUT))
    assert main(["print", f"serial:{served.path}", str(tmp_path / "job.bin")]) == 1
    assert capsys.readouterr().out.startswith("Not printed, nothing was sent (paper_out): ")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["status"],
        ["status", "lpt1:"],
        ["test", "usb:", "--columns", "80"],
        ["print", "png:x", "/nope"],
    ],
)
def test_a_wrong_command_line_is_answered_with_usage(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: antrean-printer" in capsys.readouterr().err


LAYOUT = "sample number = A2-017\nsample steps = foto | bayar\nx6: {number}\ntext: - {steps}\ncut\n"


@pytest.fixture
def layout(tmp_path):
    (tmp_path / "ticket.layout").write_text(LAYOUT)
    return tmp_path / "ticket.layout"


@pytest.mark.parametrize(("columns", "width"), [("48", 640), ("32", 464)])
def test_a_layout_is_looked_at_without_paper(layout, capsys, columns, width):
    assert main(["preview", str(layout), "--columns", columns, "--set", "number=B-001"]) == 0
    assert "mm of paper" in capsys.readouterr().out
    with Image.open(layout.with_suffix(".png")) as picture:
        assert picture.width == width


def test_a_slip_in_a_layout_is_answered_with_its_line(layout, capsys):
    layout.write_text(LAYOUT + "centre: A")
    with pytest.raises(SystemExit) as end:
        main(["preview", str(layout)])
    assert end.value.code == 2
    assert f"{layout}:6: there is no word 'centre'" in capsys.readouterr().err


def test_a_field_without_a_sample_is_answered_too(layout, capsys):
    layout.write_text(LAYOUT + "text: {numbr}")
    with pytest.raises(SystemExit):
        main(["preview", str(layout)])
    assert "did you mean number?" in capsys.readouterr().err


def test_a_printer_is_given_a_picture_to_keep(tmp_path, pty_printer):
    served = pty_printer()
    Image.new("1", (16, 8)).save(tmp_path / "logo.png")
    assert main(["logo", f"serial:{served.path}", str(tmp_path / "logo.png")]) == 0
    assert bytes(served.firmware.printed).startswith(b"\x1d8L")
