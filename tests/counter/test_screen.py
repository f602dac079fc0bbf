"""The real pages under real keys and fingers: what is pressed is sent, what is shown fits."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from antrean_counter import example
from antrean_counter.keyboard import Keyboard
from antrean_counter.poses import after, at_work, in_type, joined
from antrean_counter.program import FOLDER, MODULE
from antrean_counter.scenes import scenes, strips
from antrean_counter.viewmodel import CounterModel
from antrean_shared.session import Answered, Changed
from antrean_ui import app
from antrean_ui.translate import Translations
from tests.screens import no_clipped_text, person_before, settle, small_targets

SCENES, STRIPS = scenes(), strips()
SIZES = [(1366, 768), (1920, 1080), (1280, 720)]
FINGER = 44
"""Pixels at 1366 × 768 that everything pressed is high and wide at least."""


@pytest.fixture(scope="module")
def screen():
    """A window that stays open, its model, and what the model sent."""
    app.application()
    sent = []
    model = CounterModel(SCENES["login"], sent.append, "id")
    keyboard = Keyboard(model)
    with person_before(MODULE, FOLDER / "qml", model, SIZES[0]) as person:
        person.window.installEventFilter(keyboard)
        yield person, model, sent


@pytest.fixture
def officer(screen):
    """Return a function that puts the officer before a desk."""
    person, model, sent = screen

    def sits_at(desk, size=SIZES[0]):
        sent.clear()
        person.resizes(*size)
        model.show(desk)
        settle(person.window)
        return person

    return sits_at


@pytest.fixture
def model(screen):
    return screen[1]


@pytest.fixture
def methods(screen):
    return lambda: [command.method for command in screen[2]]


@pytest.fixture(params=["id", "en"])
def language(request, model):
    translations = Translations([FOLDER / "i18n"])
    translations.speak(request.param)
    model.speak(request.param)
    yield request.param
    translations.speak("id")
    model.speak("id")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_text_is_cut(officer, language, size):
    for desk in SCENES.values():
        no_clipped_text(officer(desk, size).window)


@pytest.mark.parametrize("text", [150, 200])
def test_no_text_is_cut_in_large_type(officer, language, model, text):
    for desk in SCENES.values():
        person = officer(in_type(desk, text))
        no_clipped_text(person.window)
        assert person.window.rootObject().property("textScale") == text / 100


def test_what_gives_way_in_large_type_is_one_digit_further(officer, model):
    person = officer(in_type(SCENES["serving"], 200))
    person.taps("more")
    assert person.reads("dialogTitle") == "Lainnya"
    person.presses(Qt.Key.Key_4)
    assert person.reads("dialogTitle") == "Mengapa loket berhenti sementara?"


@pytest.mark.parametrize("size", [(720, 64), (1012, 90)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_text_of_the_small_bar_is_cut(officer, language, size):
    for desk in STRIPS.values():
        no_clipped_text(officer(desk, size).window)


def test_the_small_bar_is_enough_to_call_and_to_come_back(officer, methods, model):
    person = officer(STRIPS["bar-idle"], (720, 64))
    person.presses(Qt.Key.Key_Space)
    assert (methods(), person.reads("number")) == (["call.next"], "–")
    person = officer(STRIPS["bar-serving"], (720, 64))
    person.presses(Qt.Key.Key_F6)
    assert (model.page, model.dialog.title) == ("work", "Mengapa ditunda?")
    model.dismiss()
    assert model.page == "bar"
    person.taps("grow")
    assert model.page == "work"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_longest_names_of_the_sample_hall_fit_everywhere(officer, language, size):
    for name in ("serving-long-names", "rehearsal", "find-service", "find-number"):
        desk = SCENES[name]
        no_clipped_text(officer(after(desk, Changed((), longest(desk.view))), size).window)


def longest(view):
    """Give every service, agency and stage the longest name of its kind in the sample hall."""
    services = tuple(
        replace(
            each,
            name="Izin non-berusaha (penelitian, reklame, praktik)",
            name_en="Building permit and fitness (PBG, SLF): advice",
        )
        for each in view.services
    )
    agencies = tuple(replace(each, short="SKCK dan Surat Kehilangan") for each in view.agencies)
    stages = dict.fromkeys(view.hall.stage_names, "Pendaftaran dan penyerahan")
    hall = replace(view.hall, stage_names=stages)
    return replace(view, services=services, agencies=agencies, hall=hall)


def test_what_is_pressed_is_large_enough(officer):
    for name, desk in SCENES.items():
        assert (name, small_targets(officer(desk).window, FINGER)) == (name, [])


@pytest.mark.parametrize(
    ("key", "scene", "sent"),
    [
        (Qt.Key.Key_Space, "idle", "call.next"),
        (Qt.Key.Key_Return, "idle", "call.next"),
        (Qt.Key.Key_Enter, "called", "serve.start"),
        (Qt.Key.Key_Space, "serving", "serve.finish"),
        (Qt.Key.Key_F2, "called-again", "call.again"),
        (Qt.Key.Key_F5, "serving", "serve.finish"),
        (Qt.Key.Key_Space, "paused", "counter.resume"),
    ],
)
def test_one_key_sends_one_command(officer, methods, key, scene, sent):
    person = officer(SCENES[scene])
    person.presses(key)
    person.presses(key)
    assert methods() == [sent]


@pytest.mark.parametrize(
    ("key", "scene", "title"),
    [
        (Qt.Key.Key_F3, "called", "Tidak hadir?"),
        (Qt.Key.Key_F4, "serving", "Alihkan ke layanan"),
        (Qt.Key.Key_F6, "serving", "Mengapa ditunda?"),
        (Qt.Key.Key_F7, "idle", "Panggil nomor tertentu"),
        (Qt.Key.Key_F8, "called", "Prioritas"),
        (Qt.Key.Key_F10, "idle", "Mengapa loket berhenti sementara?"),
        (Qt.Key.Key_F12, "idle", "Tutup loket 3?"),
        (Qt.Key.Key_Delete, "called", "Mengapa dibatalkan?"),
        (Qt.Key.Key_1, "idle", "Pengunjung kembali"),
    ],
)
def test_one_key_opens_each_dialog_and_escape_closes_it(officer, methods, key, scene, title):
    person = officer(SCENES[scene])
    person.presses(key)
    assert person.reads("dialogTitle") == title
    person.presses(Qt.Key.Key_Escape)
    assert not person.sees("dialogTitle")
    assert methods() == []


def test_a_reason_is_written_and_sent_by_keyboard_alone(officer, screen):
    person = officer(SCENES["serving"])
    for key in (Qt.Key.Key_F6, Qt.Key.Key_5):
        person.presses(key)
    person.waits_for(lambda: person.find("words").hasActiveFocus(), "the blank")
    person.types("KTP 2 hilang")
    person.presses(Qt.Key.Key_Return)
    assert screen[2][0].reason == "KTP 2 hilang"


def test_a_number_is_found_by_typing_and_called_by_keyboard_alone(officer, screen):
    person = officer(SCENES["idle"])
    person.presses(Qt.Key.Key_F7)
    person.types("22")
    assert person.reads("result0") == "Pindah/datang (SKPWNI)"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_3):
        person.presses(key)
    assert (screen[2][0].number, screen[2][0].reason) == ("A2-022", "Sudah ada janji")


def test_a_transfer_to_the_front_of_a_counter_by_keyboard_alone(officer, screen):
    person = officer(SCENES["serving"])
    keys = (Qt.Key.Key_F4, Qt.Key.Key_Tab, Qt.Key.Key_F4, Qt.Key.Key_Down, Qt.Key.Key_Return)
    for key in keys:
        person.presses(key)
    assert (screen[2][0].to.counter, screen[2][0].front) == ("4", True)


def test_after_a_dialog_the_big_key_is_the_big_key_again(officer, methods):
    person = officer(SCENES["serving"])
    for key in (Qt.Key.Key_F6, Qt.Key.Key_5, Qt.Key.Key_Escape, Qt.Key.Key_Space):
        person.presses(key)
    assert methods() == ["serve.finish"]


def test_every_button_works_by_touch(officer, methods):
    person = officer(SCENES["called-again"])
    person.taps("call_again")
    assert methods() == ["call.again"]
    person = officer(SCENES["serving"])
    person.taps("primary")
    assert methods() == ["serve.finish"]
    for name, title in (("transfer", "Alihkan ke layanan"), ("park", "Mengapa ditunda?")):
        person = officer(SCENES["serving"])
        person.taps(name)
        assert person.reads("dialogTitle") == title


def test_a_dialog_is_answered_by_touch(officer, screen):
    person = officer(SCENES["idle"])
    person.taps("aside0")
    person.taps("answer1")
    assert screen[2][0].method == "ticket.restore"
    person = officer(SCENES["find-service"])
    for name in ("turn", "toFront", "result1"):
        person.taps(name)
    assert (screen[2][0].to.counter, screen[2][0].front) == ("4", True)


def test_the_buttons_of_a_dialog_are_enter_and_escape(officer, methods):
    officer(SCENES["ask-missed"]).taps("dismiss")
    person = officer(SCENES["ask-missed"])
    person.taps("confirm")
    assert methods() == ["ticket.missed"]


def test_what_lies_under_a_dialog_is_out_of_reach(officer, methods):
    person = officer(SCENES["ask-cancel"])
    asked = person.reads("dialogTitle")
    person.taps("park")  # stands beside the dialog, in plain sight
    assert (methods(), person.reads("dialogTitle")) == ([], asked)


def test_a_key_held_down_is_pressed_once(officer, methods, model):
    officer(SCENES["idle"])
    assert model.press("Space", again=True)
    assert methods() == []


def test_a_key_with_control_belongs_to_others(officer, methods):
    person = officer(SCENES["idle"])
    QTest.keyClick(person.window, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert methods() == []


def test_log_in_by_keyboard_alone(officer, screen):
    person = officer(joined(example.view()))
    person.waits_for(lambda: person.find("counter").hasActiveFocus(), "the first blank")
    person.types("8")
    person.presses(Qt.Key.Key_Tab)
    person.types("Sari W.")
    person.presses(Qt.Key.Key_Return)
    person.types("1234")
    person.presses(Qt.Key.Key_Return)
    command = screen[2][0]
    assert (command.counter, command.officer, command.pin) == ("8", "Sari W.", "1234")


def test_log_in_with_a_finger_on_the_counter(officer, model):
    person = officer(joined(example.view()))
    person.taps("tile24")
    assert person.reads("loginPlace") == "Bayar dan serah  ·  Samsat"
    person.taps("officer")
    person.types("Sari")
    person.taps("open")
    assert model.desk.login.at == "pin"


def test_a_call_turns_the_page_yellow_and_the_answer_shows_the_number(officer, model):
    person = officer(at_work(*example.morning()))
    person.presses(Qt.Key.Key_Space)
    model.take(Answered(model.desk.doing[0], example.called("A2-018")))
    assert (person.reads("number"), person.reads("state")) == ("A2-018", "Sedang dipanggil")
    assert person.picture().pixelColor(820, 180).name() == "#ffc845"


def test_rows_live_on_when_time_passes(officer, model):
    person = officer(SCENES["idle"])
    row = person.find("aside0")
    model.take(Changed((), model.desk.view))
    assert person.find("aside0") == row
    assert after(model.desk) == model.desk
