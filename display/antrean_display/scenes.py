"""Scenes of a waiting room, for pictures and tests."""

from collections.abc import Callable, Iterator

from antrean_display.board import Input, Tick
from antrean_display.sample import SampleHall
from antrean_shared.session import Left
from antrean_shared.words import Origin, Priority, TicketState

Happening = float | Input
"""So many seconds pass, or the board hears this."""
Scene = Callable[[SampleHall], Iterator[Happening]]

MORNINGS: dict[str | None, tuple[tuple[str, str], ...]] = {
    None: (
        *(("A2-009", "3"), ("D-017", "16"), ("H-003", "23"), ("Z1-012", "44"), ("E-007", "18")),
        *(("B1-015", "9"), ("C1-029", "13"), ("S-002", "35"), ("U-014", "37"), ("J-011", "25")),
    ),
    "1": (
        *(("A2-009", "3"), ("A1-022", "2"), ("A3-003", "5"), ("A4-012", "6"), ("A1-024", "7")),
        *(("A2-015", "3"), ("A1-029", "2"), ("A2-016", "4"), ("A4-014", "8"), ("A1-031", "1")),
    ),
    "3": (
        *(("D-009", "16"), ("H-022", "23"), ("F1-003", "19"), ("E-012", "18"), ("G-024", "22")),
        *(("F2-015", "20"), ("D-029", "17"), ("H-026", "24"), ("E-014", "18"), ("G-031", "21")),
    ),
}
"""Ten calls before the scene: number and counter, by the board's zone."""


def before_the_first_call(hall: SampleHall) -> Iterator[Happening]:
    """The door has just opened."""
    yield hall.joined()


def one_call(hall: SampleHall) -> Iterator[Happening]:
    """A busy morning, and one new call."""
    yield from _morning(hall)
    yield 60
    yield hall.calls("A2-017", "3")


def longest(hall: SampleHall) -> Iterator[Happening]:
    """The longest number, the longest name, both languages, a step and a priority."""
    yield from _morning(hall)
    yield 60
    yield hall.calls("G-1000", "21", language="en", priority=Priority.ELDERLY)
    yield 20
    yield hall.calls("H-1000", "23", language="en", priority=Priority.ELDERLY)


def longest_number(hall: SampleHall) -> Iterator[Happening]:
    """The widest number there is."""
    yield from _morning(hall)
    yield 60
    yield hall.calls("A2-1000", "4", language="en")


def at_rest(hall: SampleHall) -> Iterator[Happening]:
    """The last visitor has come; nobody is being called."""
    yield from _morning(hall)
    yield 20
    yield Tick()


def nobody(hall: SampleHall) -> Iterator[Happening]:
    """The last visitor has gone."""
    yield from at_rest(hall)
    yield 20
    yield hall.moves("A1-031", TicketState.DONE)


def taken_back(hall: SampleHall) -> Iterator[Happening]:
    """Two are new; the officer of one has already said that nobody came."""
    yield from _morning(hall)
    yield 60
    yield hall.calls("A2-017", "3")
    yield 2
    yield hall.calls("A1-030", "1")
    yield 2
    yield hall.moves("A2-017", TicketState.MISSED)


def two_calls(hall: SampleHall) -> Iterator[Happening]:
    """Two within a second."""
    yield from _morning(hall)
    yield 60
    yield hall.calls("A2-1000", "4")
    yield 1
    yield hall.calls("A1-032", "1", language="en")


def three_calls(hall: SampleHall) -> Iterator[Happening]:
    """Three within two seconds."""
    yield from two_calls(hall)
    yield 1
    yield hall.calls("A3-018", "5", priority=Priority.PREGNANT)


def twelve_calls(hall: SampleHall) -> Iterator[Happening]:
    """Twelve within three seconds: four stand large, eight in the list."""
    yield from _morning(hall)
    yield 60
    yield Tick()
    for count in range(12):
        yield 0.25
        yield hall.calls(f"A{1 + count % 4}-{count * 83 + 95:03}", str(1 + count % 8))


def link_down(hall: SampleHall) -> Iterator[Happening]:
    """The hub has been away for some minutes."""
    yield from one_call(hall)
    yield 5
    yield Left()
    yield 200
    yield Tick()


def never_linked(hall: SampleHall) -> Iterator[Happening]:
    """The display was switched on before the hub."""
    yield Tick()


BREAK = (
    "Perhatian. Pelayanan istirahat pukul 11.30 sampai pukul 13.00. Nomor Anda tetap berlaku.",
    "Attention please. Counters close from 11.30 to 13.00. Your number stays valid.",
)
FIRE = (
    "Silakan keluar dengan tenang melalui pintu terdekat. Ikuti petunjuk petugas.",
    "Please leave calmly by the nearest door. Follow the staff.",
)


def announcement(hall: SampleHall) -> Iterator[Happening]:
    """A call, and the day's break announced."""
    yield from one_call(hall)
    yield hall.announces(*BREAK)


def emergency(hall: SampleHall) -> Iterator[Happening]:
    """Everybody must leave."""
    yield from two_calls(hall)
    yield hall.announces(*FIRE, urgent=True)


def silence(hall: SampleHall) -> Iterator[Happening]:
    """Adzan: calls are shown, and spoken after."""
    yield from one_call(hall)
    yield hall.hushes(5, "Azan Zuhur")


def emergency_number(hall: SampleHall) -> Iterator[Happening]:
    """A number that a kiosk gave while the hub was away, called in English at a named step."""
    yield from _morning(hall)
    yield 60
    yield hall.calls("A1-9003", "7", language="en", origin=Origin.EMERGENCY)


def counter_calls(hall: SampleHall) -> Iterator[Happening]:
    """The counter below calls somebody."""
    yield hall.joined()
    yield hall.calls("A2-017", "3")
    yield 3
    yield Tick()


def counter_serves(hall: SampleHall) -> Iterator[Happening]:
    """Its visitor has come."""
    yield from counter_calls(hall)
    yield hall.moves("A2-017", TicketState.SERVING)


def counter_waits(hall: SampleHall) -> Iterator[Happening]:
    """Nobody is called to it."""
    yield hall.joined()
    yield Tick()


def counter_rests(hall: SampleHall) -> Iterator[Happening]:
    """Its officer is away for a while."""
    yield hall.joined()
    yield hall.pauses("3")


def whole_hall(hall: SampleHall) -> Iterator[Happening]:
    """A call on a board that hangs where everybody passes."""
    yield from _morning(hall)
    yield 60
    yield hall.calls("H-022", "23")


def steps(hall: SampleHall) -> Iterator[Happening]:
    """A visitor goes on to the next counter."""
    yield from _morning(hall)
    yield 60
    yield hall.sends_on("G-031", "GD", "21")


def _morning(hall: SampleHall) -> Iterator[Happening]:
    """Calls of the last minutes: all came but two, who were missed; two counters rest."""
    calls = MORNINGS[hall.view.zone]
    yield hall.joined()
    for number, counter in calls:
        yield 25
        yield hall.calls(number, counter)
        yield 12
        yield hall.moves(number, TicketState.SERVING)
    for number, counter in (calls[0], calls[2]):
        yield 1
        yield hall.moves(number, TicketState.MISSED)
        yield 1
        yield hall.pauses(counter)
