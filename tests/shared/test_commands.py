import re
from pathlib import Path

import pytest

from antrean_shared.commands import COMMANDS, TakeTicket, Target
from antrean_shared.messages import encode
from antrean_shared.words import Role


def test_methods_are_unique_and_well_named():
    methods = [command.method for command in COMMANDS]
    assert len(set(methods)) == len(methods)
    assert all(re.fullmatch(r"[a-z]+\.[a-z_]+", method) for method in methods)


def test_every_command_has_someone_who_may_send_it_and_an_answer():
    for command in COMMANDS:
        assert command.roles
        assert command.roles <= frozenset(Role)
        assert command.result.__struct_fields__


def test_displays_only_watch_and_tell_what_they_say_aloud():
    allowed = {command.method for command in COMMANDS if Role.DISPLAY in command.roles}
    aloud = {"voice.offer", "call.spoken", "announcement.spoken"}
    assert allowed == {"station.report", *aloud}


def test_a_target_is_a_service_or_a_counter():
    assert Target(service="A-01").counter is None
    with pytest.raises(ValueError, match="either"):
        Target()


def test_a_command_sends_only_what_it_says():
    assert encode(TakeTicket(key="k", service="A-02")) == b'{"key":"k","service":"A-02"}'


def test_every_command_is_in_the_list():
    package = Path(__file__).parents[2] / "shared/antrean_shared/commands"
    source = "".join(module.read_text() for module in package.glob("*.py"))
    defined = re.findall(r"^class (\w+)\(Command", source, re.M)
    assert {command.__name__ for command in COMMANDS} == set(defined)
