"""``python -m tests.bench.supervisor``: the supervisor's page, a large hall, much happening.

80 counters, 1,500 people waiting, 50 events a second. A thread folds each event into the picture
and hands it over, as a station's line does; the software renderer draws the page. An event that
changes nothing in view waits for the next frame, whatever that is for: the page of numbers, which
shows the sixty who waited longest, is measured until its faces are right.
"""

import itertools
import os
import random
import sys
import threading
import time
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from antrean_counter.supervisor.desk import Page
from antrean_counter.supervisor.examples import example
from antrean_counter.supervisor.examples.scenes import joined
from antrean_counter.supervisor.gestures import Tick, Went
from antrean_counter.supervisor.program import FOLDER, MODULE
from antrean_counter.supervisor.viewmodel import SupervisorModel
from antrean_shared.replica import fold
from antrean_shared.session import Changed
from antrean_shared.wire import Event, EventData
from antrean_shared.words import TicketState
from antrean_ui.app import ScreenWindow, application

SAMPLE = Path(__file__).resolve().parents[2] / "deploy" / "sample-hall"
COUNTERS, WAITING, RATE, SECONDS = 80, 1500, 50, 20
PULSE_MS = 2


def large():
    """Return the sample hall grown to 80 counters with 1,500 people waiting."""
    view = example.view(SAMPLE)
    counters = itertools.islice(itertools.cycle(view.counters), COUNTERS)
    numbered = tuple(replace(each, id=str(n)) for n, each in enumerate(counters, 1))
    waiting = [each for each in view.tickets if each.state is TicketState.WAITING]
    tickets = tuple(
        replace(
            each,
            id=f"{each.id}-{n}",
            number=f"{each.number}-{n}",
            taken_at=each.taken_at + timedelta(seconds=n),
        )
        for n, each in enumerate(itertools.islice(itertools.cycle(waiting), WAITING))
    )
    return replace(view, counters=numbered, tickets=tickets)


class Hall(QObject):
    """A hall that lives in a thread of its own: calls, ends and arrivals, as many each."""

    happened = Signal(object, float)

    def __init__(self, view):
        super().__init__()
        self.view = view
        self._chance = random.Random(7)
        self._seq = 0
        self._thread = threading.Thread(target=self._live, daemon=True)
        self.start = self._thread.start
        self.join = self._thread.join

    def _live(self):
        begin = time.perf_counter()
        for n in range(RATE * SECONDS):
            time.sleep(max(0.0, begin + n / RATE - time.perf_counter()))
            at = time.perf_counter()
            event = self._next(n)
            self.view = fold(self.view, event)
            self.happened.emit(Changed((event,), self.view), at)

    def _next(self, n):
        self._seq += 1
        counter = self.view.counters[n % COUNTERS]
        line = [t for t in self.view.tickets if t.state is TicketState.WAITING]
        ticket = line[self._chance.randrange(len(line))]
        now = example.NOW + timedelta(seconds=n / RATE)
        if n % 2:
            fresh = replace(ticket, id=f"new-{n}", number=f"N-{n}", taken_at=now)
            return Event(self._seq, now, "ticket.printed", EventData(ticket=fresh))
        called = replace(
            ticket, state=TicketState.CALLED, counter=counter.id, called_at=now, calls=1
        )
        busy = replace(counter, ticket=ticket.id, served=counter.served + 1)
        return Event(self._seq, now, "ticket.called", EventData(ticket=called, counter=busy))


class Watch:
    """Notes when each event came, when its frame was on the screen, and how long the loop stood."""

    def __init__(self, model, window):
        self.waiting, self.to_face, self.to_frame, self.gaps = [], [], [], []
        self._model = model
        self._seen = []
        self._last = time.perf_counter()
        self._pulse = QTimer(interval=PULSE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._pulse.timeout.connect(self._beat)
        self._pulse.start()
        model.shown.connect(self._shown)
        window.frameSwapped.connect(self._frame)

    def take(self, message, at):
        self.waiting.append(at)
        self._model.take(message)

    def _shown(self):
        now = time.perf_counter()
        self.to_face += [(now - at) * 1000 for at in self.waiting]
        self._seen += self.waiting
        self.waiting = []

    def _frame(self):
        now = time.perf_counter()
        self.to_frame += [(now - at) * 1000 for at in self._seen]
        self._seen = []

    def _beat(self):
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000 - PULSE_MS)
        self._last = now


def measure(page):
    """Return what one page does while the hall lives."""
    hall = Hall(large())
    model = SupervisorModel(joined(hall.view), lambda _: None)
    window = ScreenWindow(MODULE, FOLDER / "qml", {"model": model})
    window.resize_to(1920, 1080)
    window.show()
    model.take(Went(page))
    for _ in range(20):
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    watch = Watch(model, window)
    clock = QTimer(interval=1000)
    clock.timeout.connect(lambda: model.tick(Tick(example.NOW), 0.0))
    clock.start()
    loop = QEventLoop()
    QTimer.singleShot((SECONDS + 1) * 1000, loop.quit)
    hall.happened.connect(watch.take, Qt.ConnectionType.QueuedConnection)
    hall.start()
    loop.exec()
    hall.join()
    window.close_for_good()
    return watch


def share(times, part):
    return sorted(times)[min(len(times) - 1, round(part * len(times)))]


def say(page, times, watch):
    sys.stdout.write(
        f"| {page} | {len(times)} | {share(times, 0.5):.0f} ms | {share(times, 0.99):.0f} ms "
        f"| {max(watch.gaps):.0f} ms |\n"
    )


def main():
    application()
    sys.stdout.write("| page | events | p50 | p99 | longest stall |\n|---|---|---|---|---|\n")
    hall = measure(Page.HALL)
    say("the hall, event to frame", hall.to_frame, hall)
    numbers = measure(Page.TICKETS)
    say("numbers, event to face", numbers.to_face, numbers)


if __name__ == "__main__":
    main()
