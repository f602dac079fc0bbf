"""Every method, asked by every role: the hub itself says no, whatever a screen may show."""

import asyncio

import pytest

from antrean_shared.commands import COMMANDS
from antrean_shared.words import Role
from hub.places import STATIONS
from hub.stranger import Refusal

EXAMPLES = {
    "service": "A-02",
    "ticket": "20261125-A1-001",
    "counter": "1",
    "officer": "Sari",
    "pin": "1234",
    "number": "A1-001",
    "reason": "uji",
    "fault": "paper_out",
    "to": {"counter": "2"},
    "priority": None,
    "code": "RSV-1234",
    "at": "2026-11-26T09:00:00+07:00",
    "person": "0f3a9c51",
    "lease": "20261125-9000",
    "language": "id",
    "token": "t" * 22,
    "taken_at": "2026-11-25T08:00:00+07:00",
    "first": 1,
    "last": 2,
    "origin": "emergency",
}


def params(command):
    """A plausible wish of this method."""
    needed = [each for each in command.__struct_fields__ if each != "key"]
    return {each: EXAMPLES[each] for each in needed if each in EXAMPLES}


async def outcome(station, command):
    try:
        await station.do(command.method, **params(command))
    except Refusal as refusal:
        return refusal.reason or refusal.code
    return "done"


@pytest.mark.parametrize("role", Role)
def test_the_matrix_of_roles_and_methods_holds(place, meet, play, role):
    async def story():
        station = await meet(role, STATIONS[role][0])
        return await asyncio.gather(*(outcome(station, each) for each in COMMANDS))

    found = dict(zip((each.method for each in COMMANDS), play(story()), strict=True))
    barred = {method for method, reason in found.items() if reason == "not_allowed"}
    assert barred == {each.method for each in COMMANDS if role not in each.roles}
    assert -32602 not in {found[each.method] for each in COMMANDS if role in each.roles}
