"""A new machine at doors that open, stay shut, or belong to somebody else."""

import queue

import pytest

from antrean_hub.authority import Authority
from antrean_hub.store import pairings
from antrean_hub.store.pairings import Decision
from antrean_shared.errands import ApprovePairing, RefusePairing
from antrean_shared.knock import Knock, LetIn, Seeking, Shown, Turned
from antrean_shared.pairing import Asking
from antrean_shared.words import Role
from tests.hub.places import found

PATIENCE_S = 15
ASKING = Asking(protocol=1, client="test", role=Role.COUNTER, station="pc-9", counter="3")


@pytest.fixture(scope="module")
def hall(tmp_path_factory):
    return found(tmp_path_factory.mktemp("hall"))


@pytest.fixture
def place(hall, tmp_path):
    Authority(tmp_path / "tls").establish("Kota Contoh", ["127.0.0.1"])
    made = hall.copy(tmp_path)
    made.told = {"tls": tmp_path / "tls"}
    yield made.start()
    made.stop()


@pytest.fixture
def knock():
    """Return a function that lets a machine knock; gives what it hears."""
    knocking = []

    def begin(where, asking=ASKING):
        heard = queue.Queue()
        knocking.append(Knock(where, asking, heard.put))
        knocking[-1].start()
        heard.knock = knocking[-1]
        return heard

    yield begin
    for each in knocking:
        each.stop()


def first(heard, kind):
    """The next news of that kind."""
    while not isinstance(news := heard.get(timeout=PATIENCE_S), kind):
        pass
    return news


def decide(place, code, **decision):
    with place.store(place.database) as store:
        assert pairings.decide(store, code, Decision(**decision))


def test_it_shows_the_code_and_the_fingerprint_of_who_answers_and_is_let_in(place, knock):
    heard = knock(lambda: place.url)
    shown = first(heard, Shown)
    assert shown.fingerprint == Authority(place.told["tls"]).fingerprint
    wish = ApprovePairing(code=shown.code, role=Role.COUNTER, station="pc-9", counter="3")
    decide(place, shown.code, approve=wish)
    badge = first(heard, LetIn).badge
    assert (badge.station, badge.counter, badge.hub) == ("pc-9", "3", place.url)
    assert badge.ca == Authority(place.told["tls"]).pem


def test_it_goes_on_looking_until_there_is_a_hub(place, knock):
    places = iter([None, "wss://127.0.0.1:9/", place.url])
    heard = knock(lambda: next(places))
    assert first(heard, Seeking) == Seeking(None)
    assert first(heard, Seeking) == Seeking("wss://127.0.0.1:9/")
    assert first(heard, Seeking).why
    assert first(heard, Shown).hub == place.url


def test_it_is_told_that_it_is_refused(place, knock):
    heard = knock(lambda: place.url)
    code = first(heard, Shown).code
    decide(place, code, refuse=RefusePairing(code=code))
    assert first(heard, Turned) == Turned("refused")


def test_whoever_is_asked_is_left_for_another_at_once(place, knock):
    """A person has typed the address of the hub that is meant."""
    places = [place.url.replace("127.0.0.1", "localhost"), place.url]
    heard = knock(lambda: places[0])
    assert first(heard, Shown).hub == places[0]
    del places[0]
    heard.knock.anew()
    shown = first(heard, Shown)
    assert shown.hub == place.url
    wish = ApprovePairing(code=shown.code, role=Role.COUNTER, station="pc-9", counter="3")
    decide(place, shown.code, approve=wish)
    assert first(heard, LetIn).badge.hub == place.url


def test_a_code_that_expired_is_followed_by_a_new_one(hall, tmp_path, knock):
    place = hall.copy(tmp_path)
    place.told = {"code_expires_s": 0.3}
    place.start()
    try:
        heard = knock(lambda: place.url)
        codes = first(heard, Shown).code, first(heard, Shown).code
    finally:
        place.stop()
    assert codes[0] != codes[1]


def test_a_machine_of_another_version_is_told_which(place, knock):
    heard = knock(lambda: place.url, Asking(protocol=99))
    assert first(heard, Turned) == Turned("protocol_too_new")


def test_whoever_shows_one_authority_and_speaks_under_another_is_not_asked(hall, tmp_path, knock):
    """The certificate that is shown is the only one that the machine then talks under."""
    for name in ("tls", "other"):
        Authority(tmp_path / name).establish(name, ["127.0.0.1"])
    (tmp_path / "tls" / "ca.pem").write_text((tmp_path / "other" / "ca.pem").read_text())
    place = hall.copy(tmp_path)
    place.told = {"tls": tmp_path / "tls"}
    place.start()
    try:
        heard = knock(lambda: place.url)
        first(heard, Seeking)
        why = first(heard, Seeking).why
        with place.store(place.database) as store:
            waiting = pairings.waiting(store)
    finally:
        place.stop()
    assert "CERTIFICATE_VERIFY_FAILED" in why
    assert waiting == []
