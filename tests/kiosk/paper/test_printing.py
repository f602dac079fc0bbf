"""The printer's thread: every job ends with one word, and a fault is seen before anybody waits."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QElapsedTimer, QEventLoop, QThread
from PySide6.QtGui import QGuiApplication

from antrean_kiosk.flow.effects import Paper
from antrean_kiosk.paper.printing import Ended, Job, Printing, Seen
from antrean_kiosk.paper.ticket import Facts, face
from antrean_printer.document import Document, Text
from antrean_printer.errors import NotFound
from antrean_printer.spool import Printer
from antrean_printer.transport.memory import HEALTHY, NEAR_END, PAPER_OUT, Memory
from antrean_ui import app, example
from tests.kiosk.story import TICKET, VIEW

JOB = Job(TICKET.id, face(TICKET, Facts(VIEW, "kiosk-1", example.NOW)), reprint=False)


class Desk:
    """A printer in memory, its thread, and all that it said."""

    def __init__(self) -> None:
        app.application()
        self.memory, self.spare = Memory(), Memory()
        self.booked: list[tuple[str, int]] = []
        self.printing = Printing(
            Printer("memory:", self.memory),
            (Printer("memory:", self.spare),),
            self._sending,
            poll_s=0.02,
        )
        self.seen: list[Seen] = []
        self.ended: list[Ended] = []
        self.threads: set[QThread] = set()
        self.printing.seen.connect(self._saw)
        self.printing.ended.connect(self._ended)

    def _sending(self, ticket: str, *, errand: bool) -> None:
        self.booked.append((ticket, len(self.memory.jobs)))

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
    ended = desk.prints()
    assert ended[:3] == (JOB, Paper.OUT, None)
    assert 120 < ended.length_mm < 140
    assert b"A2-017" in b"".join(desk.memory.jobs)


def test_news_arrive_in_the_screens_thread(desk):
    desk.waits_for(lambda: bool(desk.seen))
    assert desk.threads == {QGuiApplication.instance().thread()}


def test_an_empty_roll_is_seen_before_anybody_wants_paper(desk):
    desk.memory.firmware.answers = desk.spare.firmware.answers = PAPER_OUT
    desk.waits_for(lambda: Seen("paper_out", False) in desk.seen)
    desk.memory.firmware.answers = HEALTHY
    desk.waits_for(lambda: desk.seen[-1] == Seen(None, False))


def test_a_roll_near_its_end_still_prints(desk):
    desk.memory.firmware.answers = NEAR_END
    assert desk.prints().paper is Paper.OUT
    desk.waits_for(lambda: Seen(None, True) in desk.seen)


def test_an_empty_roll_gives_no_paper(desk):
    desk.memory.firmware.answers = desk.spare.firmware.answers = PAPER_OUT
    assert desk.prints() == Ended(JOB, Paper.NONE, "paper_out")
    assert desk.memory.jobs == desk.booked == []


def test_an_unplugged_printer_gives_no_paper(desk):
    desk.memory.absent = desk.spare.absent = NotFound("nothing there")
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


def test_a_paper_is_booked_once_before_its_first_byte(desk):
    desk.prints()
    assert desk.booked == [(TICKET.id, 0)]


def test_a_paper_that_cannot_be_booked_is_not_printed(desk):
    def refuse(_ticket, *, errand):
        raise OSError("the disk is full")

    desk.printing._sending = refuse
    assert desk.prints()[1:3] == (Paper.NONE, "error")
    assert desk.memory.jobs == desk.spare.jobs == []


def test_a_reprint_is_no_new_paper_in_the_book(desk):
    desk.prints(JOB._replace(reprint=True))
    assert desk.booked == []


def test_the_spare_printer_prints_what_the_first_surely_did_not(desk):
    desk.memory.firmware.answers = PAPER_OUT
    assert desk.prints().paper is Paper.OUT
    assert b"A2-017" in b"".join(desk.spare.jobs)
    desk.waits_for(lambda: Seen(None, False, spared="paper_out") in desk.seen)


def test_a_doubtful_paper_never_makes_a_second_one_on_the_spare(desk):
    desk.memory.firmware.runs_out_after = 100
    assert desk.prints().paper is Paper.DOUBT
    assert desk.spare.jobs == []


def test_the_first_printer_prints_again_as_soon_as_it_can(desk):
    desk.memory.firmware.answers = PAPER_OUT
    desk.prints()
    desk.memory.firmware.answers = HEALTHY
    desk.printing.print(JOB)
    desk.waits_for(lambda: len(desk.ended) == 2)
    assert len(desk.memory.jobs) == len(desk.spare.jobs) == 1
