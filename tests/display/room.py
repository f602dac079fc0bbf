"""A waiting room in one line each: a sample hall, a board, and two clocks that a story moves."""

from antrean_display.board import Board, Input, Now, Tick, due, step
from antrean_display.sample import SampleHall
from antrean_display.stage import Mark
from antrean_shared.session import Changed, Left
from antrean_shared.words import TicketState

SERVING, DONE, MISSED = TicketState.SERVING, TicketState.DONE, TicketState.MISSED


class Room:
    """A board that hears a hall. Every moment of the stage is kept in ``history``."""

    def __init__(self, zone=None, joined=True):
        self.hall = SampleHall(zone)
        self.board = Board(zone=zone)
        self.seconds = 0.0
        self.linked = False
        self.history = []
        if joined:
            self.joins()

    # ---- what the link says ----
    def takes(self, input: Input):
        hub = self.hall.at if self.linked or self.board.view else None
        self.board = step(self.board, input, Now(hub, self.seconds))
        self.history.append((self.seconds, self.board.stage.tiles))
        return self

    def joins(self):
        self.linked = True
        return self.takes(self.hall.joined())

    def leaves(self):
        self.linked = False
        return self.takes(Left())

    def hears(self, change: Changed):
        return self.takes(change) if self.linked else self

    # ---- what the hall does ----
    def calls(self, number, counter="1", **more):
        return self.hears(self.hall.calls(number, counter, **more))

    def calls_again(self, number):
        return self.hears(self.hall.calls_again(number))

    def moves(self, number, state):
        return self.hears(self.hall.moves(number, state))

    def waits(self, seconds):
        """Let time pass; the board ticks when it asked to."""
        end = self.seconds + seconds
        while (wait := due(self.board, self._now())) < end - self.seconds:
            self._passes(wait + 0.001)
            self.takes(Tick())
        self._passes(end - self.seconds)
        return self.takes(Tick())

    def _now(self):
        return Now(self.hall.at if self.board.view else None, self.seconds)

    def _passes(self, seconds):
        self.seconds += seconds
        self.hall.later(seconds)

    # ---- what people see ----
    @property
    def large(self):
        return [place.call.number for place in self.board.tiles]

    @property
    def listed(self):
        return [place.call.number for place in self.board.rows]

    def announcements(self):
        """Return (arrival, mark, seconds seen from, seconds gone at) of each, in order."""
        told = {}
        for at, tiles in self.history:
            shown = {tile.arrival: tile.call for tile in tiles if tile.arrival}
            for arrival, call in shown.items():
                told.setdefault(arrival, [Mark.of(call), at, self.seconds])
            for arrival, facts in told.items():
                if arrival not in shown:
                    facts[2] = min(facts[2], at)
        return [(arrival, *told[arrival]) for arrival in sorted(told)]
