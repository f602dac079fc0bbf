"""Right, wrong, and too often wrong."""

import pytest

from antrean_kiosk.senses.pin import LOCKED_S, PinGate


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


def test_the_right_pin_opens(clock):
    gate = PinGate("2468", clock)
    assert (gate.check("2468"), gate.check("2469")) == ((True, 0.0), (False, 0.0))


def test_five_wrong_ones_lock_even_the_right_one_out(clock):
    gate = PinGate("2468", clock)
    assert [gate.check("0000")[1] for _ in range(5)] == [0, 0, 0, 0, LOCKED_S]
    clock.now = 59
    assert gate.check("2468") == (False, 1.0)
    clock.now = 60
    assert gate.check("2468") == (True, 0.0)


def test_a_right_one_forgives_the_wrong_ones(clock):
    gate = PinGate("2468", clock)
    for _ in range(3):
        assert [gate.check("0")[1] for _ in range(4)] == [0] * 4
        assert gate.check("2468")[0]


@pytest.mark.parametrize("pin", ["", "123", "abcd"])
def test_a_pin_that_anybody_would_guess_is_refused(pin, clock):
    with pytest.raises(ValueError, match="digits"):
        PinGate(pin, clock)
