"""An officer's shift: a desk, the hub's own rules, and between them a wire that may tear."""

from uuid import UUID

from antrean_counter.desk import new_desk
from antrean_counter.flow import step
from antrean_counter.gestures import Confirmed, Did, Filled, Tick
from antrean_counter.keys import meaning
from antrean_hub.core import facts as f
from antrean_hub.core import picture
from antrean_hub.core.refusals import Refused as No
from antrean_hub.core.refusals import refusal
from antrean_hub.core.sight import Audience
from antrean_hub.core.step import note
from antrean_hub.store.rows import name_of
from antrean_shared.replica import fold
from antrean_shared.session import Answered, Changed, Joined, Left, Refused
from antrean_shared.wire import Event, HubFacts
from antrean_shared.words import Role
from tests.hub.core.halls import Story, desk

RUN = UUID("00000000-0000-4000-8000-000000000002")
HUB = HubFacts(name="hub", version="1", hall="MPP")
COUNTERS = Audience(role=Role.COUNTER)


class Shift:
    """Counter 2 of the small hall (stages A1 and A2). Verbs tell a story and return the shift."""

    def __init__(self, *services, counter="2", fixed=None, open_=True):
        self.counter = counter
        self.hall = Story()
        self.hall.open("1")
        self.asker = desk(counter)
        self.tickets = [self.hall.take(service) for service in services]
        self.answers = {}
        self.flight = []
        self.sent = []
        self.view = None
        self.desk = new_desk(self.asker.station, RUN, fixed)
        if open_:
            self.hall.open(counter)
        self.joins()

    # ---- the officer ----
    def does(self, *inputs):
        """Let it happen at the desk; what it sends waits on the wire."""
        for each in inputs:
            self.desk, commands = step(self.desk, each)
            self.flight += commands
            self.sent += commands
        return self

    def presses(self, *keys):
        """Press keys; the hub answers each before the next."""
        for key in keys:
            gesture = meaning(self.desk, key)
            if gesture is not None:
                self.does(gesture)
            self.arrives()
        return self

    def acts(self, *acts):
        self.does(*(Did(act) for act in acts))
        return self.arrives()

    def logs_in(self, counter="2", officer="Sari", pin="1234"):
        blanks = (("counter", counter), ("officer", officer), ("pin", pin))
        self.does(*(Filled(field, text) for field, text in blanks))
        return self.does(Confirmed()).arrives()

    # ---- the wire ----
    def joins(self):
        """The line stands: the whole picture comes, unanswered commands go out again."""
        self.view = picture.view(self.hall.hall, COUNTERS, self.hall.now)
        self.flight = [c for c in self.sent if c.key not in self.answers]
        return self.does(Joined(HUB, self.hall.now, self.view))

    def leaves(self, *, heard=False):
        """The line tears; the hub has heard what was on its way, or not."""
        if heard:
            for command in self.flight:
                self._decide(command)
        self.flight = []
        return self.does(Left())

    def arrives(self, *, events_first=True):
        """Let everything on the wire arrive, there and back."""
        while self.flight:
            command = self.flight.pop(0)
            records, told = self._decide(command)
            self.answers[command.key] = told
            order = (self._hears(records), (told,))
            for message in sum(order if events_first else order[::-1], ()):
                self.does(message)
        return self

    def hub_does(self, command, asker):
        """Something happens in the hall that is not ours."""
        return self.does(*self._hears(self.hall.do(command, asker).records))

    def kiosk_joins(self, *stations):
        """Kiosks are switched on: each may be asked for a paper."""
        for station in stations:
            joined = f.StationJoined(station=station, role=Role.KIOSK)
            self._noted(joined)
        return self

    def kiosk_falls_ill(self, station, fault):
        return self._noted(f.StationFaulted(station=station, fault=fault))

    def _noted(self, fact):
        record = self.hall._keep(note(self.hall.hall, fact, self.hall.now))
        return self.does(*self._hears(record.records))

    def passes(self, seconds):
        self.does(*self._hears(self.hall.tick(seconds=seconds).records))
        return self.does(Tick(self.hall.now))

    def _decide(self, command):
        """Return what the hub makes of a command: nothing new for a key it knows."""
        known = self._known.get(command.key)
        if known is not None:
            return (), known
        done = self.hall.try_(command, self.asker)
        refused = isinstance(done, No)
        told = Refused(command, refusal(done)) if refused else Answered(command, done.answer)
        self._known[command.key] = told
        return (() if refused else done.records), told

    @property
    def _known(self):
        return self.__dict__.setdefault("known", {})

    def _hears(self, records):
        events = tuple(
            Event(r.seq, r.at, name_of(r.fact), picture.tell(r, COUNTERS)) for r in records
        )
        for event in events:
            self.view = fold(self.view, event)
        return (Changed(events, self.view),) if events else ()

    # ---- what can be seen ----
    @property
    def methods(self):
        return [command.method for command in self.sent]

    @property
    def told(self):
        return self.desk.notice.word if self.desk.notice else None
