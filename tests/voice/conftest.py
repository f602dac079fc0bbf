"""A sound server for the tests that play."""

import pytest

from tests.voice.hall_sound import HallSound


@pytest.fixture
def hall_sound():
    server = HallSound()
    yield server
    server.close()
