"""The real station programs, started as a hall starts them, each with a remote."""

from collections.abc import Callable, Sequence
from typing import Protocol

from antrean_counter.__main__ import settings as counter_settings
from antrean_counter.program import build as build_counter
from antrean_counter.supervisor.program import build as build_desk
from antrean_display.__main__ import settings as display_settings
from antrean_display.station import build as build_display
from antrean_kiosk.__main__ import settings as kiosk_settings
from antrean_kiosk.station import build as build_kiosk
from antrean_rehearsal.remote import on_stdin
from antrean_ui.app import ScreenWindow, run


class Program(Protocol):
    """What every station's program offers."""

    window: ScreenWindow

    def start(self) -> None:
        """Show the window and begin to connect."""

    def stop(self) -> None:
        """Close the line, then the window."""


PROGRAMS: dict[str, Callable[[Sequence[str]], Program]] = {
    "kiosk": lambda arguments: build_kiosk(kiosk_settings(arguments)),
    "counter": lambda arguments: build_counter(counter_settings(arguments)),
    "supervisor": lambda arguments: build_desk(counter_settings(arguments)),
    "display": lambda arguments: build_display(display_settings(arguments)),
}


def play(kind: str, arguments: Sequence[str]) -> int:
    """Run the station of that kind with a remote until it is ended; return its exit code."""
    program = PROGRAMS[kind](arguments)
    program.start()
    remote = on_stdin(program.window)
    try:
        return run()
    finally:
        remote.stop()
        program.stop()
