"""The questions that several deeds ask."""

from antrean_counter.supervisor.desk import Answers, Desk, Field, Kind, Option
from antrean_shared.wire import View
from antrean_shared.words import Priority, StationId

NO_PRIORITY = Option("", "Tanpa prioritas")
BY_HAND = Option("", "Tulis pada kertas antrean")
PRIORITIES = tuple(Option(each, each) for each in Priority)
PRIORITY = Field("priority", Kind.PICK, (*PRIORITIES, NO_PRIORITY))
PRIORITY_OF_NEW = Field("priority", Kind.PICK, (NO_PRIORITY, *PRIORITIES))
"""Most visitors have none: Enter alone goes on."""
LANGUAGE = Field(
    "language", Kind.PICK, (Option("id", "Bahasa Indonesia"), Option("en", "Bahasa Inggris"))
)


def reason(*suggested: str, needed: bool = True) -> Field:
    """Return the question for a reason."""
    return Field("reason", Kind.WORDS, tuple(Option(each, each) for each in suggested), needed)


def priority(told: Answers) -> Priority | None:
    """Return the priority that was answered."""
    return Priority(told["priority"]) if told["priority"] else None


def printer(desk: Desk, *, by_hand: bool) -> tuple[Field, ...]:
    """Return the question for the kiosk that prints; no question where no kiosk is connected."""
    kiosks = tuple(Option(each, each) for each in _printers(desk.view))
    if not kiosks:
        return ()
    return (Field("printer", Kind.PICK, (*kiosks, BY_HAND) if by_hand else kiosks),)


def print_at(told: Answers) -> StationId | None:
    """Return the kiosk that shall print; None where the number is written by hand."""
    return StationId(told["printer"]) if told.get("printer") else None


def _printers(view: View | None) -> tuple[StationId, ...]:
    """Return the connected kiosks, those without a fault first."""
    if view is None:
        return ()
    faulty = {each.station for each in view.faults}
    return tuple(sorted(view.printers, key=lambda each: (each in faulty, each)))
