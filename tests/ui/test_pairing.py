"""A machine that nobody knows: what it shows, how it becomes a station, and one no more."""

import stat
import threading
import time
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, Qt, QTimer

from antrean_hub.__main__ import main as hub_main
from antrean_hub.authority import Authority
from antrean_hub.store import pairings
from antrean_shared import badge
from antrean_shared.knock import Seeking, Shown, Turned
from antrean_shared.messages import PROTOCOL
from antrean_shared.pairing import Asking
from antrean_shared.trust import fingerprint
from antrean_shared.words import Role
from antrean_ui import app, station
from antrean_ui.app import Geometry, Placement
from antrean_ui.pairing.shots import SIZES, shown
from antrean_ui.pairing.viewmodel import PairingModel
from antrean_ui.pairing.window import MODULE, QML, Newcomer, wait
from antrean_ui.translate import Translations
from tests.hub.places import found
from tests.screens import Person, no_clipped_text, person_before

PATIENCE_S = 20
CAME_IN, GAVE_UP = 41, 42
CODE = Shown("wss://192.168.10.9:7600/", "K7M4PX", "7QK4M-WXR2H-3NVPA-8JD6T", 600)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(station.StationSettings):
    zone: str | None = None


@pytest.fixture(scope="module")
def hall(tmp_path_factory):
    return found(tmp_path_factory.mktemp("hall"))


@pytest.fixture
def place(hall, tmp_path):
    """A hub with the hall's own certificate."""
    Authority(tmp_path / "tls").establish("Kota Contoh", ["127.0.0.1"])
    made = hall.copy(tmp_path)
    # Beside Qt, not in its process: the hub collects garbage in a thread that may not end windows.
    yield made.start_process("--tls", str(tmp_path / "tls"))
    made.stop()


@pytest.fixture
def settings(place, tmp_path):
    return Settings(
        hub=place.url,
        badge=tmp_path / "own" / "badge.json",
        placement=Placement(Geometry(0, 0, 800, 600)),
    )


class Terminal(threading.Thread):
    """The technician at the hub, who approves whatever waits; ``seen`` is what was listed."""

    def __init__(self, place, **approval):
        super().__init__(daemon=True)
        self.place, self.approval, self.seen = place, approval, []
        self.start()

    def run(self):
        with self.place.store(self.place.database) as store:
            until = time.monotonic() + PATIENCE_S
            while not (waiting := pairings.waiting(store)) and time.monotonic() < until:
                time.sleep(0.05)
        self.seen = waiting
        more = [word for name, value in self.approval.items() for word in (f"--{name}", value)]
        code = waiting[0].code
        hub_main(["pairing", "approve", "--db", str(self.place.database), code, *more])


class Shelf:
    """The smallest screen: it ends when the hub has let it in."""

    def __init__(self, settings, on_joined):
        self.settings = settings
        self.link = station.line(settings, Role.DISPLAY, settings.zone)
        self.link.joined.connect(lambda _: on_joined(self))
        self._patience = QTimer(singleShot=True, interval=PATIENCE_S * 1000)
        self._patience.timeout.connect(lambda: app.application().exit(GAVE_UP))

    def start(self):
        self._patience.start()
        self.link.start()

    def stop(self):
        self._patience.stop()
        self.link.stop()


def leave(_shelf):
    app.application().exit(CAME_IN)


def test_a_new_machine_is_let_in_and_keeps_its_badge_for_itself(place, settings):
    at_the_hub = Terminal(place, role="display", station="tv-9", zone="1")
    shelves = []

    def build(worn):
        shelves.append(worn)
        return Shelf(worn, leave)

    assert station.run(settings, Role.DISPLAY, build) == CAME_IN
    assert [(each.role, each.client[:15]) for each in at_the_hub.seen] == [
        ("display", "antrean-display")
    ]
    assert [(worn.station, worn.zone) for worn in shelves] == [("tv-9", "1")]
    assert stat.S_IMODE(settings.badge.stat().st_mode) == 0o600
    kept = badge.kept(settings.badge)
    assert (kept.station, kept.token) == ("tv-9", shelves[0].token)
    assert fingerprint(kept.ca) == Authority(place.database.parent / "tls").fingerprint


def test_a_station_that_was_revoked_shows_a_code_again(place, settings):
    Terminal(place, role="display", station="tv-9")
    names = []

    def revoked(shelf):
        names.append(shelf.settings.station)
        if len(names) == 1:
            hub_main(["revoke", "--db", str(place.database), "--station", "tv-9"])
            Terminal(place, role="display", station="tv-10")
        else:
            leave(shelf)

    code = station.run(settings, Role.DISPLAY, lambda worn: Shelf(worn, revoked))
    assert (code, names) == (CAME_IN, ["tv-9", "tv-10"])
    assert badge.kept(settings.badge).station == "tv-10"
    assert settings.badge.with_name("badge.json.old").exists()


def test_where_a_person_can_type_the_hub_is_found_by_its_address(place, settings):
    Terminal(place, role="display", station="tv-9")
    nowhere = Newcomer(lambda: None, Asking(protocol=PROTOCOL), settings.placement, keyboard=True)

    def types():
        person = Person(nowhere.window)
        person.taps("address")
        person.types("loket tiga")
        person.presses(Qt.Key.Key_Return)
        assert person.reads("typing").startswith("Ini bukan alamat pusat.")
        nowhere.window.rootObject().findChild(QObject, "address").clear()
        person.types(place.url)
        person.presses(Qt.Key.Key_Return)

    patience = QTimer(singleShot=True, interval=PATIENCE_S * 1000)
    patience.timeout.connect(app.application().quit)
    patience.start()
    QTimer.singleShot(0, types)
    assert wait(nowhere).station == "tv-9"
    patience.stop()


def test_from_the_code_of_another_hub_a_person_leads_to_the_one_that_is_meant(place, settings):
    heard = place.url.replace("127.0.0.1", "localhost")
    desk = Newcomer(lambda: heard, Asking(protocol=PROTOCOL), settings.placement, keyboard=True)

    def leads():
        person = Person(desk.window)
        person.waits_for(lambda: "localhost" in desk.model.foot, "the hub that was heard first")
        person.presses(Qt.Key.Key_F2)
        person.types(place.url)
        person.presses(Qt.Key.Key_Return)
        person.waits_for(lambda: desk.model.code != "", "the code of the other")
        Terminal(place, role="display", station="tv-9")

    patience = QTimer(singleShot=True, interval=PATIENCE_S * 1000)
    patience.timeout.connect(app.application().quit)
    patience.start()
    QTimer.singleShot(0, leads)
    assert wait(desk).hub == f"{place.url}/"
    patience.stop()


def test_a_screen_without_a_keyboard_asks_for_nothing(model):
    with person_before(MODULE, QML, model, (1920, 1080)) as person:
        for news in (Seeking(None), CODE):
            model.take(news)
            person.presses(Qt.Key.Key_F2)
            assert not person.sees("address")
            assert not person.sees("aside")


def test_from_the_code_a_person_turns_to_an_address_and_back():
    model = PairingModel(keyboard=True)
    model.take(CODE)
    with person_before(MODULE, QML, model, (1366, 768)) as person:
        assert person.reads("code") == "K7M 4PX"
        person.presses(Qt.Key.Key_F2)
        assert not person.sees("code")
        person.types("192.168.10.2")
        person.presses(Qt.Key.Key_Escape)
        assert person.reads("code") == "K7M 4PX"
        person.taps("aside")
        assert person.window.rootObject().findChild(QObject, "address").property("text") == ""


def test_a_hub_that_is_found_meanwhile_does_not_take_the_blank_away():
    model = PairingModel(keyboard=True)
    called = []
    model.called.connect(called.append)
    with person_before(MODULE, QML, model, (1366, 768)) as person:
        person.types("192.168")
        model.take(CODE)
        person.types(".10.2")
        person.presses(Qt.Key.Key_Return)
        assert person.reads("foot") == "Pusat: 192.168.10.2"
        model.take(CODE)
        assert person.sees("code")
    assert called == ["wss://192.168.10.2:7600/"]


def test_a_machine_that_is_told_to_end_while_it_waits_ends(settings):
    QTimer.singleShot(300, app.application().quit)
    assert station.run(settings, Role.DISPLAY, Shelf) == 0
    assert not settings.badge.exists()


@pytest.fixture
def model():
    app.application()
    return PairingModel()


@pytest.fixture(params=["id", "en"])
def language(request):
    app.application()
    translations = Translations()
    translations.speak(request.param)
    yield request.param
    translations.speak("id")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("keyboard", [False, True])
@pytest.mark.usefixtures("language")
def test_no_text_is_cut_or_covered_in_any_size_and_language(size, keyboard):
    model = PairingModel(keyboard=keyboard)
    with person_before(MODULE, QML, model, size) as person:
        for shows in shown(model).values():
            shows()
            no_clipped_text(person.window)


def test_the_page_says_in_plain_words_what_to_do(model):
    model.take(Shown("wss://10.0.0.2:7600/", "K7M4PX", "AAAAA-BBBBB-CCCCC-DDDDD", 600))
    assert (model.title, model.code) == ("Perangkat ini belum terdaftar", "K7M 4PX")
    assert model.tell == "Bacakan kode ini kepada pengawas atau teknisi."
    assert model.fingerprint == "AAAAA-BBBBB-CCCCC-DDDDD"
    assert "Bila berbeda, jangan setujui." in model.compare
    assert model.foot == "Pusat: 10.0.0.2\nKode berganti setiap 10 menit."


def test_on_the_hubs_own_machine_there_is_no_fingerprint_to_compare(model):
    model.take(Shown("ws://127.0.0.1:7600/", "K7M4PX", None, 600))
    assert model.compare == model.fingerprint == ""


@pytest.mark.parametrize(
    ("news", "title"),
    [
        (Seeking(None), "Mencari pusat antrean"),
        (Seeking("wss://h/"), "Menghubungi pusat antrean"),
        (Turned("refused"), "Perangkat ini ditolak"),
        (Turned("too_fast"), "Pusat sedang sibuk"),
        (Turned("protocol_too_old"), "Versi perangkat ini lain dari versi pusat"),
    ],
)
def test_every_other_state_has_its_own_title(model, news, title):
    model.take(news)
    assert model.title == title
    assert model.code == ""
