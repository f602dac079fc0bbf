import asyncio
from datetime import UTC, datetime

import pytest

from antrean_hub.core.refusals import Refused
from antrean_hub.line.lobby import ADDRESSES, ASKS_AT_ONCE, MOST, Lobby
from antrean_shared.pairing import Asking
from antrean_shared.trust import LETTERS

NOW = datetime(2026, 11, 25, tzinfo=UTC)


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def run(clock, story):
    async def whole():
        return await story(Lobby(clock))

    return asyncio.run(whole())


def enter(lobby, address="10.0.0.9"):
    return lobby.enter(Asking(protocol=1), address, NOW)


def test_a_code_is_six_letters_that_nobody_mistakes_and_of_one_machine(clock):
    async def story(lobby):
        return [enter(lobby, f"10.0.0.{nth}").waiting.code for nth in range(MOST)]

    codes = run(clock, story)
    assert len(set(codes)) == MOST
    assert all(len(code) == 6 and set(code) <= set(LETTERS) for code in codes)


def test_a_full_lobby_sends_everybody_away_and_has_room_again_when_one_leaves(clock):
    async def story(lobby):
        visits = [enter(lobby, f"10.0.0.{nth}") for nth in range(MOST)]
        full = enter(lobby, "10.0.1.1")
        lobby.leave(visits[0])
        return full, enter(lobby, "10.0.1.1")

    full, again = run(clock, story)
    assert isinstance(full, Refused)
    assert not isinstance(again, Refused)


def test_one_address_may_ask_so_often_and_others_do_not_wait_for_it(clock):
    async def story(lobby):
        for _ in range(int(ASKS_AT_ONCE)):
            lobby.leave(enter(lobby))
        tired, other = enter(lobby), enter(lobby, "10.0.0.10")
        clock.now = 5.0
        return tired, other, enter(lobby)

    tired, other, later = run(clock, story)
    assert tired.facts == {"retry_after_s": 5}
    assert not isinstance(other, Refused)
    assert not isinstance(later, Refused)


def test_it_does_not_grow_with_the_addresses_that_ask(clock):
    async def story(lobby):
        for nth in range(3 * ADDRESSES):
            lobby.leave(enter(lobby, f"fd00::{nth:x}"))
        return len(lobby._buckets)

    assert run(clock, story) <= ADDRESSES


def test_only_one_may_decide_on_a_machine(clock):
    async def story(lobby):
        code = enter(lobby).waiting.code
        return lobby.claim(f" {code[:3].lower()}-{code[3:]} ") is not None, lobby.claim(code)

    assert run(clock, story) == (True, None)
