"""Whether the hub of this machine is at work, as an update wants to know it."""

import time

import pytest

from antrean_setup import answering
from antrean_setup.errors import SetupFailed
from antrean_setup.places import Places
from tests.deploy.machines import SAY


def test_a_hub_that_serves_is_at_work_once_it_has_been_for_a_while(served):
    assert answering.at_work(served.places, SAY).uptime_s >= answering.STEADY_S


def test_a_hub_that_is_silent_is_not_and_its_patience_ends(hub):
    began = time.monotonic()
    with pytest.raises(SetupFailed, match="journalctl -u antrean-hub"):
        answering.at_work(hub, SAY, patience_s=0.1)
    assert time.monotonic() - began < answering.CALL_S


def test_a_machine_that_is_no_hub_says_so(tmp_path):
    with pytest.raises(SetupFailed, match="Run: antrean-setup"):
        answering.at_work(Places(tmp_path), SAY)
