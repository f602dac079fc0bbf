"""The printer's thread: every job ends with one word, and a fault is seen before anybody waits."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QElapsedTimer, QEventLoop, QThread
from PySide6.QtGui import QGuiApplication

from antrean_kiosk.printing import Ended, Job, Printing, Seen
from antrean_kiosk.screen import Paper
from antrean_kiosk.ticket import Facts, face
from antrean_printer.document import Document, Text
from antrean_printer.errors import NotFound
from antrean_printer.spool import Printer
from antrean_printer.transport.memory import HEALTHY, NEAR_END, PAPER_OUT, Memory
from antrean_ui import app, example
from kiosk.story import TICKET, VIEW

JOB = Job(TICKET.id, face(TICKET, Facts(VIEW, "kiosk-1", example.NOW)), reprint=False)


class Desk:
    """A printer in memory, its thread, and all that it said."""

    def __init__(self) -> None:
        app.application()
        self.memory = Memory()
        self.printing = Printing(Printer("memory:", self.memory), poll_s=0.02)
        self.seen: list[Seen] = []
        self.ended: list[Ended] = []
        self.threads: set[QThread] = set()
        self.printing.seen.connect(self._saw)
        self.printing.ended.connect(self._ended)

    def _saw(self, seen: Seen) -> None:
        self.threads.add(QThread.currentThread())
        self.seen.append(seen)

    def _ended(self, ended: Ended) -> None:
        self.ended.append(ended)

    def waits_for(self, condition: Callable[[], bool]) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not condition():
            assert clock.elapsed() < 5000, (self.seen, self.ended)
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def prints(self, job: Job = JOB) -> Ended:
        self.printing.print(job)
        self.waits_for(lambda: bool(self.ended))
        return self.ended[-1]


@pytest.fixture
def desk():
    made = Desk()
    made.printing.start()
    yield made
    made.printing.stop()


def test_a_healthy_printer_prints_and_says_so(desk):
    assert desk.prints() == Ended(JOB, Paper.OUT, None)
    assert b"A2-017" in b"".join(desk.memory.jobs)


def test_news_arrive_in_the_screens_thread(desk):
    desk.waits_for(lambda: bool(desk.seen))
    assert desk.threads == {QGuiApplication.instance().thread()}


def test_an_empty_roll_is_seen_before_anybody_wants_paper(desk):
    desk.memory.firmware.answers = PAPER_OUT
    desk.waits_for(lambda: Seen("paper_out", False) in desk.seen)
    desk.memory.firmware.answers = HEALTHY
    desk.waits_for(lambda: desk.seen[-1] == Seen(None, False))


def test_a_roll_near_its_end_still_prints(desk):
    desk.memory.firmware.answers = NEAR_END
    assert desk.prints().paper is Paper.OUT
    desk.waits_for(lambda: Seen(None, True) in desk.seen)


def test_an_empty_roll_gives_no_paper(desk):
    desk.memory.firmware.answers = PAPER_OUT
    assert desk.prints() == Ended(JOB, Paper.NONE, "paper_out")
    assert desk.memory.jobs == []


def test_an_unplugged_printer_gives_no_paper(desk):
    desk.memory.absent = NotFound("nothing there")
    assert desk.prints() == Ended(JOB, Paper.NONE, "gone")


def test_a_roll_that_ends_in_the_middle_leaves_a_doubt(desk):
    desk.memory.firmware.runs_out_after = 100
    assert desk.prints().paper is Paper.DOUBT


def test_a_paper_that_cannot_be_set_ends_too(desk):
    endless = Document((Text("W" * 200, width=8),))
    ended = desk.prints(JOB._replace(document=endless))
    assert ended.paper in {Paper.NONE, Paper.OUT}


def test_a_reprint_comes_back_as_one(desk):
    assert desk.prints(JOB._replace(reprint=True)).job.reprint


def test_what_is_under_way_is_finished_before_it_stops():
    made = Desk()
    made.printing.start()
    made.printing.print(JOB)
    made.printing.stop()
    assert b"A2-017" in b"".join(made.memory.jobs)
