import socket

import pytest

from antrean_printer.deadline import Deadline
from antrean_printer.errors import BadUri, Lost, NoAnswer, NotFound, Stalled
from antrean_printer.status import QUESTIONS
from antrean_printer.transport.memory import Firmware
from antrean_printer.transport.tcp import TcpLine

SOON = 0.1


@pytest.fixture
def opened():
    lines = []

    def connect(address):
        lines.append(TcpLine(address))
        lines[-1].open(Deadline(2))
        return lines[-1]

    yield connect
    for line in lines:
        line.close()


def test_a_printer_answers_over_the_network(tcp_printer, opened):
    line = opened(tcp_printer().address)
    line.write(QUESTIONS[0], Deadline(1))
    assert line.read(Deadline(1)) == b"\x12"


def test_a_name_is_looked_up(tcp_printer, opened):
    assert opened(tcp_printer().address.replace("127.0.0.1", "localhost"))


def test_a_silent_printer_is_noticed_in_time(tcp_printer, opened):
    line = opened(tcp_printer(Firmware(None)).address)
    line.write(QUESTIONS[0], Deadline(1))
    with pytest.raises(NoAnswer):
        line.read(Deadline(SOON))


def test_a_printer_that_never_reads_is_noticed_in_time(tcp_printer, opened):
    line = opened(tcp_printer(reads=False).address)
    with pytest.raises(Stalled) as stalled:
        line.write(bytes(20_000_000), Deadline(SOON))
    assert stalled.value.sent < 20_000_000


def test_where_no_answer_will_come_the_acknowledgement_counts(tcp_printer, opened):
    line = opened(tcp_printer(reads=False).address)
    line.answers = False
    with pytest.raises(Stalled):
        line.write(bytes(100_000), Deadline(SOON))


def test_what_was_not_taken_is_dropped_and_not_printed_later():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        line = TcpLine(f"127.0.0.1:{listener.getsockname()[1]}")
        line.open(Deadline(1))
        printer, _ = listener.accept()
    with pytest.raises(Stalled):
        line.write(bytes(20_000_000), Deadline(SOON))
    line.close()
    with printer, pytest.raises(ConnectionResetError):
        hear_out(printer)


def hear_out(connection):
    while connection.recv(100_000):
        pass


def test_a_printer_that_hangs_up_is_noticed(tcp_printer, opened):
    line = opened(tcp_printer(hangs_up_after=0).address)
    with pytest.raises(Lost):
        line.read(Deadline(1))


def test_nobody_listening_is_not_found():
    with pytest.raises(NotFound, match=r"no printer is listening at 127\.0\.0\.1:1 "):
        TcpLine("127.0.0.1:1").open(Deadline(1))


def test_an_unknown_name_is_not_found():
    with pytest.raises(NotFound, match="check its power, cable and address"):
        TcpLine("no-such-printer.invalid").open(Deadline(SOON))


@pytest.mark.parametrize("target", ["10.0.0.50:", ":9100", "10.0.0.50:print"])
def test_a_wrong_target_is_answered_with_a_right_one(target):
    with pytest.raises(BadUri, match=r"tcp://10\.0\.0\.50:9100"):
        TcpLine(target)
