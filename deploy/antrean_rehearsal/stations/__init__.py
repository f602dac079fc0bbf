"""The real station programs, started as a hall starts them, each with a remote.

Each is a module to run, so that its process carries what that program carries, and nothing else.
"""

from typing import Protocol

from antrean_rehearsal.remote import on_stdin
from antrean_ui.app import ScreenWindow, run


class Program(Protocol):
    """What every station's program offers."""

    window: ScreenWindow

    def start(self) -> None:
        """Show the window and begin to connect."""

    def stop(self) -> None:
        """Close the line, then the window."""


def play(program: Program) -> int:
    """Run a station with a remote until it is ended; return its exit code."""
    program.start()
    remote = on_stdin(program.window)
    try:
        return run()
    finally:
        remote.stop()
        program.stop()
