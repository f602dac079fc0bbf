"""A supervisor's desk for tests: the sample hall, and a hand that presses one thing and another."""

from pathlib import Path

from antrean_counter.supervisor.examples import example
from antrean_counter.supervisor.examples.scenes import joined
from antrean_counter.supervisor.flow import step
from antrean_shared.words import Role

SAMPLE = Path(__file__).resolve().parents[2] / "deploy" / "sample-hall"
VIEW = example.view(SAMPLE)
TICKET = "ticket:20261125-A-02-A1-044"


def desk(role=Role.SUPERVISOR, view=VIEW):
    return joined(view, role)


def does(desk, *inputs):
    """Return the desk after all that, and every command it sent."""
    sent = []
    for each in inputs:
        desk, commands = step(desk, each)
        sent += commands
    return desk, sent
