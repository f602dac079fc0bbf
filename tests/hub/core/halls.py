"""A small hall for the core's tests, and the few verbs its stories are told with."""

from datetime import datetime, timedelta
from itertools import count
from typing import TypeVar
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from antrean_hub.core.asking import Asker
from antrean_hub.core.config import Arrival, CounterConfig, HallConfig, Span
from antrean_hub.core.facts import Fact
from antrean_hub.core.hall import Hall, Ticket, new_hall
from antrean_hub.core.refusals import Refused
from antrean_hub.core.sight import Record
from antrean_hub.core.step import Step, advance, tick
from antrean_shared import commands as c
from antrean_shared.wire import Agency, Policy, Service
from antrean_shared.wire import Step as ServiceStep
from antrean_shared.words import Role

WIB = ZoneInfo("Asia/Jakarta")
WEDNESDAY = datetime(2026, 11, 25, 9, 0, tzinfo=WIB)
FULL_DAY = (Span(8 * 60, 15 * 60),)
FRIDAY = (Span(8 * 60, 11 * 60 + 30), Span(13 * 60, 15 * 60))
MORNING, NOON = 8 * 60, 12 * 60


def service(id: str, agency: str, prefix: str, *stages: str, **more: object) -> Service:
    steps = tuple(ServiceStep(stage, 5) for stage in stages)
    facts = {"name": id, "name_en": id, "quota": None, "daily": 10, "steps": steps, **more}
    return Service(id=id, agency=agency, prefix=prefix, **facts)


def agency(id: str, letter: str, zone: str) -> Agency:
    return Agency(
        id=id, letter=letter, name=id, name_en=id, short=id, icon="", kind="OPD", zone=zone
    )


SMALL = HallConfig(
    name="MPP",
    region="Kabupaten Uji",
    region_code="00.00",
    time_zone="Asia/Jakarta",
    zone_label="WIB",
    languages=("id", "en"),
    ticket_url="https://mpp.example/t/",
    running_text=("Siapkan KTP.",),
    stage_names={"AR": "Perekaman"},
    hours=(FULL_DAY, FULL_DAY, FULL_DAY, FULL_DAY, FRIDAY, (), ()),
    agency_hours={},
    opens_before_min=30,
    cutoff_before_min=30,
    days=(),
    policy=Policy(),
    agencies=(agency("DUKCAPIL", "A", "1"), agency("SIM", "G", "2")),
    services=(
        service("A-01", "DUKCAPIL", "A1", "A1", "AR"),
        service("A-02", "DUKCAPIL", "A1", "A1", quota=3),
        service("A-04", "DUKCAPIL", "A2", "A2"),
        service("G-01", "SIM", "G", "GD", "GF", "GD"),
    ),
    counters=(
        CounterConfig(id="1", name="KTP 1", agency="DUKCAPIL", stages=("A1",)),
        CounterConfig(id="2", name="KTP 2", agency="DUKCAPIL", stages=("A1", "A2")),
        CounterConfig(id="3", name="Rekam", agency="DUKCAPIL", stages=("AR",)),
        CounterConfig(
            id="8", name="Prioritas", agency="DUKCAPIL", stages=("A2", "A1"), priority_first=True
        ),
        CounterConfig(id="21", name="SIM", agency="SIM", stages=("GD",)),
        CounterConfig(id="22", name="Foto", agency="SIM", stages=("GF",)),
    ),
    crowd={},
    arrivals=(Arrival("07:30", 4.5, 5.5),),
)

KIOSK = Asker(station="kiosk-1", role=Role.KIOSK, token="secret")
BOSS = Asker(station="boss", role=Role.SUPERVISOR, token="secret")
_keys = count(1)
C = TypeVar("C", bound=c.Command)


def desk(counter: str) -> Asker:
    """The station that sits at ``counter``."""
    return Asker(station=f"loket-{counter}", role=Role.COUNTER, token="secret")


def ask(kind: type[C], **params: object) -> C:
    """A command with a key of its own."""
    return kind(key=f"key-{next(_keys)}", **params)


class Story:
    """A hall being lived through: commands go in, the hall and the clock move on."""

    def __init__(self, config: HallConfig = SMALL, now: datetime = WEDNESDAY) -> None:
        self.now = now
        self.hall: Hall = new_hall(config)
        self.records: list[Record] = []
        self.tick()

    def tick(self, **later: float) -> Step:
        self.now += timedelta(**later)
        return self._keep(tick(self.hall, self.now))

    def try_(self, command: c.Command, asker: Asker) -> Step | Refused:
        self.now += timedelta(milliseconds=1)
        step = advance(self.hall, command, asker, self.now)
        return step if isinstance(step, Refused) else self._keep(step)

    def do(self, command: c.Command, asker: Asker) -> Step:
        step = self.try_(command, asker)
        assert isinstance(step, Step), step
        return step

    def no(self, command: c.Command, asker: Asker) -> str:
        before = self.hall
        refused = self.try_(command, asker)
        assert isinstance(refused, Refused), refused
        assert self.hall is before
        return refused.reason

    def take(self, service: str, priority: str | None = None, *, print_: bool = True) -> Ticket:
        taken = self.do(ask(c.TakeTicket, service=service, priority=priority), KIOSK).answer
        if print_:
            self.do(ask(c.ConfirmPrinted, ticket=taken.id), KIOSK)
        return self.hall.tickets[taken.id]

    def open(self, *counters: str) -> None:
        for counter in counters:
            command = ask(c.OpenCounter, counter=counter, officer="Sari", pin="1234")
            self.do(command, desk(counter))

    def call(self, counter: str) -> str:
        """Call next and return the number."""
        return self.do(ask(c.CallNext, counter=counter), desk(counter)).answer.number

    def serve(self, counter: str) -> str:
        """Call next, start and finish; return the number."""
        number = self.call(counter)
        self.do(ask(c.StartServing, counter=counter), desk(counter))
        self.do(ask(c.FinishServing, counter=counter), desk(counter))
        return number

    def state(self, ticket: Ticket) -> str:
        return self.hall.tickets[ticket.id].state

    def facts(self) -> list[Fact]:
        return [record.fact for record in self.records]

    def _keep(self, step: Step) -> Step:
        self.hall = step.hall
        self.records.extend(step.records)
        return step


def with_config(**changes: object) -> HallConfig:
    """The small hall, changed."""
    return replace(SMALL, **changes)
