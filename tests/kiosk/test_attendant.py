"""A whole kiosk on a real hub: a booked visitor's code, and the staff's corner."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from antrean_kiosk.attendant import Attendant, Attending, Hands, Machine
from antrean_kiosk.flow.care import Task
from antrean_kiosk.flow.effects import Maintain
from antrean_kiosk.flow.screen import Page, Screen
from antrean_kiosk.page.viewmodel import I18N, QML, KioskModel
from antrean_kiosk.senses.guide import Silent
from antrean_kiosk.senses.mixer import Mixer
from antrean_kiosk.station import Settings, build
from antrean_printer.transport.memory import Memory
from antrean_rehearsal.stage import Stage
from antrean_shared.commands import AddBooking
from antrean_shared.words import Role
from antrean_ui import app
from antrean_ui.app import Geometry, Placement, ScreenWindow
from antrean_ui.example import NOW
from antrean_ui.translate import Translations
from tests.kiosk.story import VIEW
from tests.screens import window_open

SIZE = (1080, 1920)
SOON = datetime(2026, 11, 25, 8, 10, tzinfo=timezone(timedelta(hours=7)))
PIN = "2468"


@pytest.fixture(scope="module")
def stage(tmp_path_factory):
    with Stage(tmp_path_factory.mktemp("hall")) as made:
        made.furnish()
        made.serve()
        yield made


@pytest.fixture(scope="module")
def supervisor(stage):
    return stage.robot(Role.SUPERVISOR, "supervisor-1")


@pytest.fixture
def memory():
    return Memory()


@pytest.fixture
def kiosk(stage, memory, tmp_path):
    token = stage.token(Role.KIOSK, "kiosk-1").read_text().strip()
    attending = Attending(pin=PIN, data=tmp_path, machine=quiet)
    placement = Placement(Geometry(0, 0, *SIZE))
    made = build(
        Settings(
            hub=stage.url,
            station="kiosk-1",
            token=token,
            printer="memory:",
            data=tmp_path,
            placement=placement,
            attending=attending,
        ),
        memory,
    )
    made.start()
    yield made
    made.stop()
    app.application().processEvents()


@pytest.fixture
def person(kiosk):
    with window_open(kiosk.window, SIZE) as someone:
        someone.waits_for(lambda: kiosk.model.screen.page is Page.IDLE, "the welcome")
        yield someone


def quiet() -> Machine:
    """A machine with nothing to hear, and no lamp: nobody's own is touched by a test."""
    return Machine(Silent(), None, Mixer(ways=()))


def scans(person, code: str) -> None:
    for nth, letter in enumerate(code + "\r"):
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter.strip())
        event.setTimestamp(1000 + nth * 6)
        QGuiApplication.sendEvent(person.window, event)


def comes_in(person, kiosk) -> None:
    """Hold the corner for three seconds, and type the PIN."""
    spot = QPoint(40, 40)
    QTest.mousePress(person.window, Qt.MouseButton.LeftButton, pos=spot)
    person.waits_for(lambda: kiosk.model.screen.page is Page.CARE, "the corner")
    QTest.mouseRelease(person.window, Qt.MouseButton.LeftButton, pos=spot)
    for digit in PIN:
        person.taps(f"key-{digit}")
    person.taps("key-done")
    person.waits_for(lambda: kiosk.model.screen.care.open, "the maintenance page")


def test_a_booked_visitor_shows_a_code_and_gets_a_number_of_the_one_line(
    person, kiosk, supervisor, memory
):
    supervisor.ask(AddBooking, code="RSV-REAL1", service="A-04", at=SOON, person="0f3a9c51d2")
    scans(person, "RSV-REAL1")
    person.waits_for(lambda: kiosk.model.screen.page is Page.CONFIRM, "the hub's word")
    assert person.reads("title") == "Kartu Keluarga baru/perubahan"
    person.taps("priority")
    person.taps("priority-elderly")
    person.taps("take-number")
    assert person.reads("number").startswith("A2-")
    assert person.reads("number").encode() in b"".join(memory.jobs)
    person.taps("done")
    scans(person, "RSV-REAL1")
    person.waits_for(lambda: kiosk.model.screen.page is Page.REFUSED, "the refusal")
    assert person.reads("why") == "Kode ini sudah dipakai untuk mengambil nomor."


def test_a_code_that_nobody_knows_can_be_typed_again(person, kiosk):
    person.taps("booking")
    for letter in "RSV-X":
        person.taps(f"key-{letter}")
    person.taps("key-done")
    person.waits_for(lambda: kiosk.model.screen.page is Page.REFUSED, "the refusal")
    person.taps("back")
    assert person.reads("typed") == "RSV-X|"


def test_the_staff_test_the_printer_and_see_how_the_station_is(person, kiosk, memory):
    comes_in(person, kiosk)
    person.taps("care-test")
    person.waits_for(lambda: b"Halaman uji" in b"".join(memory.jobs), "the test page")
    assert person.reads("fact-Nama kios") == "kiosk-1"
    assert person.reads("fact-Sambungan") == "tersambung"
    assert person.reads("fact-Suara") == "tidak ada: program suara belum dipasang"
    assert person.reads("fact-Cahaya saat diam").startswith("gambar saja")
    person.taps("back")
    assert kiosk.model.screen.page is Page.IDLE


def test_the_staff_set_volume_brightness_and_roll(person, kiosk, tmp_path):
    comes_in(person, kiosk)
    for name in ("care-louder", "care-darker", "care-new-roll"):
        person.taps(name)
    assert (tmp_path / "comfort.json").read_text() == '{"volume":60,"light":90}'
    assert kiosk.roll.roll.used_mm == 0


def test_every_task_reaches_a_hand(tmp_path):
    app.application()
    done = []
    hands = Hands(
        *(lambda word=word: done.append(word) for word in ("test", "new-roll")),
        lambda: [],
        lambda: done.append("restart"),
    )
    model = KioskModel(Translations([I18N]), Screen(caring=True))
    window = ScreenWindow("Antrean.Kiosk", QML, {"model": model})
    attendant = Attendant(window, model, Attending(pin=PIN, data=tmp_path, machine=quiet), hands)
    for task in Task:
        attendant.carry_out(Maintain(task))
    attendant.stop()
    window.close_for_good()
    assert done == ["test", "new-roll", "restart"]


@pytest.mark.parametrize("attending", [Attending(pin="12"), Attending(scanner="usb:")])
def test_what_cannot_be_is_refused_before_anybody_comes(attending):
    settings = Settings(
        hub="ws://127.0.0.1:1/",
        station="kiosk-1",
        token="t",
        printer="memory:",
        attending=attending,
    )
    with pytest.raises(ValueError, match=r"PIN|serial"):
        build(settings)


def test_a_page_at_rest_dims_the_lamp_where_there_is_one_and_else_the_picture(tmp_path):
    app.application()
    lamp = Lamp()
    model = KioskModel(Translations([I18N]))
    window = ScreenWindow("Antrean.Kiosk", QML, {"model": model})
    machine = Machine(Silent(), lamp, Mixer(ways=()))
    told = Attending(data=tmp_path, machine=lambda: machine)
    (tmp_path / "comfort.json").write_text('{"volume":50,"light":40}')
    attendant = Attendant(window, model, told, Hands(*[lambda: []] * 4))
    resting = Screen(view=VIEW, connected=True, page=Page.IDLE, quiet_s=40)
    model.show(resting, NOW)
    assert (lamp.shone, model.care_seam.shade) == ([40], 0.0)
    model.show(replace(resting, quiet_s=0), NOW)
    assert lamp.shone == [40, 100]
    model.care_seam.has_lamp = False
    model.show(resting, NOW)
    assert model.care_seam.shade == 0.6
    attendant.stop()
    window.close_for_good()


class Lamp:
    """A lamp that remembers."""

    def __init__(self) -> None:
        self.shone: list[int] = []

    def shine(self, percent: int) -> None:
        self.shone.append(percent)
