"""The one crossing: what a hub says on its socket arrives in the GUI thread, in order."""

import json
import threading

import pytest
from PySide6.QtCore import QElapsedTimer, QEventLoop, QThread
from PySide6.QtGui import QGuiApplication
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import serve

from antrean_shared.commands import ReportStation
from antrean_shared.errands import AskStatus, ListPairings
from antrean_shared.messages import PROTOCOL, Opening, encode
from antrean_shared.session import Changed, Joined
from antrean_shared.wire import CommitTimes, HubFacts, HubStatus, Opened, StationReport
from antrean_shared.words import Role, StationId
from antrean_ui import app, example
from antrean_ui.link import HubLink
from tests.kiosk.story import HALL

VIEW = example.view(HALL, Role.DISPLAY)
FACTS = HubFacts("antrean-hub", "1", "MPP")
OPENED = Opened(protocol=PROTOCOL, hub=FACTS, now=example.NOW, seq=7, view=VIEW)
REFUSAL = {"code": 1, "message": "Pair again.", "data": {"reason": "unknown_token"}}
NO = {"code": 1, "message": "No.", "data": {"reason": "not_allowed"}}
EVENT = {"seq": 8, "at": "2026-11-25T08:12:40+07:00", "name": "ticket.called", "data": None}
STATUS = HubStatus(
    uptime_s=1,
    seq=7,
    stations=1,
    waiting=0,
    commit_ms=CommitTimes(1.0, 2.0),
    disk_free=1,
    last_backup_at=None,
)
REPORT = ReportStation(key="k1", fault="paper_out")
OPENING = Opening(protocol=PROTOCOL, role=Role.DISPLAY, station="display-1", token="t")


class TinyHub:
    """Answers as it is told to, one connection at a time."""

    def __init__(self) -> None:
        self.opens = True
        self.grants = True
        self._server = serve(self._talk, "127.0.0.1", 0)
        self._connection = None
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self._server.socket.getsockname()[1]}/"

    def tells(self) -> None:
        frame = {"jsonrpc": "2.0", "method": "events", "params": {"events": [EVENT]}}
        self._connection.send(json.dumps(frame))

    def hangs_up(self) -> None:
        self._connection.close()

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join()

    def _talk(self, connection) -> None:
        self._connection = connection
        try:
            for text in connection:
                connection.send(self._answer(json.loads(text)))
        except ConnectionClosed:
            return

    def _answer(self, request) -> str:
        answer = {"jsonrpc": "2.0", "id": request["id"]}
        if request["method"] == "session.open":
            good = {"result": json.loads(encode(OPENED))}
            return json.dumps(answer | (good if self.opens else {"error": REFUSAL}))
        if request["method"] == "pairing.list":
            return json.dumps(answer | {"error": NO})
        if request["method"] == "hub.status":
            return json.dumps(answer | {"result": json.loads(encode(STATUS))})
        done = StationReport(StationId("display-1"), request["params"]["fault"])
        good = {"result": json.loads(encode(done))}
        return json.dumps(answer | (good if self.grants else {"error": NO}))


class Ear:
    """Notes what the link says, and in which thread."""

    def __init__(self, link: HubLink) -> None:
        self.link = link
        self.heard: list[object] = []
        self.threads: set[QThread] = set()
        for signal in (link.joined, link.changed, link.answered, link.refused, link.barred):
            signal.connect(self.hears)
        for signal in (link.fetched, link.failed):
            signal.connect(self.hears)
        link.left.connect(lambda: self.hears("left"))

    def hears(self, message: object) -> None:
        self.threads.add(QThread.currentThread())
        self.heard.append(message)

    def waits_for(self, kind: object) -> object:
        clock = QElapsedTimer()
        clock.start()
        while not (found := [each for each in self.heard if kind in (each, type(each).__name__)]):
            assert clock.elapsed() < 5000, self.heard
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        return found[-1]


@pytest.fixture
def hub():
    made = TinyHub()
    yield made
    made.stop()


@pytest.fixture
def ear(hub):
    app.application()
    link = HubLink(hub.url, OPENING)
    yield Ear(link)
    link.stop()


def test_it_joins_and_knows_the_time(ear):
    assert ear.link.now() is None
    ear.link.start()
    joined = ear.waits_for("Joined")
    assert isinstance(joined, Joined)
    assert joined.view == VIEW
    assert (ear.link.now() - example.NOW).total_seconds() < 5
    assert (ear.link.connected, ear.link.silent_for()) == (True, 0.0)


def test_everything_arrives_in_the_gui_thread(ear, hub):
    ear.link.start()
    ear.waits_for("Joined")
    hub.tells()
    changed = ear.waits_for("Changed")
    assert isinstance(changed, Changed)
    assert [event.seq for event in changed.events] == [8]
    assert ear.threads == {QGuiApplication.instance().thread()}


def test_a_command_is_answered(ear):
    ear.link.start()
    ear.link.send(REPORT)
    answered = ear.waits_for("Answered")
    assert (answered.command, answered.result.fault) == (REPORT, "paper_out")


def test_a_command_is_refused(ear, hub):
    hub.grants = False
    ear.link.start()
    ear.link.send(REPORT)
    assert ear.waits_for("Refused").error.reason == "not_allowed"


def test_an_errand_is_run_and_its_reply_arrives_in_the_gui_thread(ear):
    ear.link.start()
    ear.link.run(AskStatus())
    assert ear.waits_for("Fetched").result == STATUS
    ear.link.run(ListPairings())
    assert ear.waits_for("Failed").error.reason == "not_allowed"
    assert ear.threads == {QGuiApplication.instance().thread()}


def test_a_hub_that_hangs_up_is_missed_and_found_again(ear, hub):
    ear.link.start()
    ear.waits_for("Joined")
    hub.hangs_up()
    ear.waits_for("left")
    assert not ear.link.connected
    assert ear.link.silent_for() >= 0
    ear.heard.clear()
    ear.waits_for("Joined")


def test_a_station_that_is_not_wanted_hears_why(ear, hub):
    hub.opens = False
    ear.link.start()
    assert ear.waits_for("Barred").reason == "unknown_token"


def test_after_stopping_nothing_more_is_said(hub):
    app.application()
    ear = Ear(HubLink(hub.url, OPENING))
    ear.link.start()
    ear.link.stop()
    QGuiApplication.processEvents()
    assert ear.heard == []
