import asyncio

import pytest

from antrean_hub.auth import HASHER, PinCheck, admit, hash_pin, new_token, token_hash
from antrean_hub.store.store import Officer, Paired
from antrean_shared.commands import OpenCounter, SignIn
from antrean_shared.messages import Opening
from antrean_shared.words import Role

SARI = Officer("Sari", hash_pin("1234"), frozenset({"1", "2"}))
TOKEN = new_token()
PAIRED = Paired(Role.KIOSK, token_hash(TOKEN))


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def check(clock):
    check = PinCheck({"Sari": SARI}.get, clock)
    yield lambda pin="1234", officer="Sari", counter="1", station="pc-1": asyncio.run(
        check.refuse(
            station,
            Role.COUNTER,
            None,
            OpenCounter(key="k", counter=counter, officer=officer, pin=pin),
        )
    )
    check.close()


def test_the_right_pin_at_the_right_counter_is_let_through(check):
    assert check() is None


def test_an_officer_is_known_by_name_and_keeps_to_the_given_counters(check):
    assert check(officer="Budi").reason == "unknown_officer"
    assert check(counter="3").reason == "not_your_counter"
    assert check(counter="3", pin="9").reason == "wrong_pin"


def test_five_wrong_pins_lock_for_a_minute_and_the_right_one_opens_after_it(check, clock):
    assert [check(pin="0").facts["left"] for _ in range(5)] == [4, 3, 2, 1, 0]
    clock.now = 15.0
    assert check().facts == {"retry_after_s": 45}
    clock.now = 60.0
    assert check() is None


def test_a_right_pin_forgets_the_wrong_ones(check):
    for _ in range(4):
        check(pin="0")
    check()
    assert check(pin="0").facts == {"left": 4}


@pytest.mark.parametrize(
    ("role", "agency", "reason"),
    [
        (Role.SUPERVISOR, None, None),
        (Role.AGENCY_HEAD, "SIM", None),
        (Role.AGENCY_HEAD, "DUKCAPIL", "not_your_agency"),
        (Role.FRONT_DESK, None, "not_your_duty"),
    ],
)
def test_a_person_signs_in_as_what_the_office_says(clock, role, agency, reason):
    duties = frozenset({Role.SUPERVISOR, Role.AGENCY_HEAD})
    ratna = Officer("Ratna", SARI.pin, frozenset(), duties, "SIM")
    check = PinCheck({"Ratna": ratna}.get, clock)

    def sign_in(pin):
        wish = SignIn(key="k", officer="Ratna", pin=pin)
        return asyncio.run(check.refuse("desk", role, agency, wish))

    refused = sign_in("1234")
    assert (refused.reason if refused else None) == reason
    assert sign_in("4321").reason == "wrong_pin"
    check.close()


def test_an_officer_of_a_counter_alone_signs_in_nowhere(clock):
    check = PinCheck({"Sari": SARI}.get, clock)
    wish = SignIn(key="k", officer="Sari", pin="1234")
    refused = asyncio.run(check.refuse("boss", Role.SUPERVISOR, None, wish))
    assert refused.reason == "not_your_duty"
    check.close()


def test_a_lock_at_one_station_leaves_the_others_free(check):
    for _ in range(5):
        check(pin="0")
    assert check(station="pc-2") is None


def opening(**change):
    usual = {"protocol": 1, "role": Role.KIOSK, "station": "kiosk-1", "token": TOKEN}
    return Opening(**{**usual, **change})


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"token": TOKEN + "x"}, "unknown_token"),
        ({"token": ""}, "unknown_token"),
        ({"role": Role.SUPERVISOR}, "wrong_role"),
        ({"protocol": 0}, "protocol_too_old"),
        ({"protocol": 99}, "protocol_too_new"),
    ],
)
def test_a_station_comes_in_only_as_it_was_paired(change, reason):
    assert admit(opening(), PAIRED) is None
    assert admit(opening(**change), PAIRED).reason == reason


def test_a_station_that_was_never_paired_is_told_the_same_as_with_a_wrong_token():
    assert admit(opening(), None) == admit(opening(token="x"), PAIRED)


def test_nothing_kept_gives_a_secret_away():
    assert TOKEN.encode() not in PAIRED.token
    assert "1234" not in SARI.pin
    assert (HASHER.time_cost, HASHER.memory_cost, HASHER.parallelism) == (2, 19456, 1)
