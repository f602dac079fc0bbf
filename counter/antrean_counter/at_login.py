"""``antrean-counter --at-login yes``: has the desk start whenever this user logs in, or no more."""

import argparse
import sys
from collections.abc import Sequence

from antrean_shared import machine

NAME = "antrean-counter"
YES, NO = "yes", "no"


def add_to(parser: argparse.ArgumentParser) -> None:
    """Give ``parser`` the option."""
    parser.add_argument(
        "--at-login",
        choices=(YES, NO),
        help="start with the other options whenever this user logs in, or no more; then end",
    )


def split(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """Return what is wished for log-ins, and the other words of the command line."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    add_to(parser)
    told, others = parser.parse_known_args(words)
    return told.at_login, others


def carry_out(wish: str, others: Sequence[str]) -> int:
    """Do it and say where it is written; return the exit code."""
    try:
        where = machine.at_login(NAME, [*_program(), *others] if wish == YES else [])
    except OSError as error:
        machine.say(NAME, str(error))
        return 1
    done = "It starts" if wish == YES else "It does not start any more"
    machine.say(NAME, f"{done} when this user logs in ({where}).")
    return 0


def _program() -> list[str]:
    """Return how this program is started; a frozen one is a program of its own."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "antrean_counter"]
