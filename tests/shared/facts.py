"""Wire values for the tests of the shared language, each as small as it can be."""

from datetime import UTC, datetime

from antrean_shared import wire as w
from antrean_shared.words import CounterState, Role, TicketState

NOW = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)

HALL = w.Hall(
    name="MPP",
    region="Uji",
    time_zone="Asia/Jakarta",
    zone_label="WIB",
    languages=("id",),
    ticket_url="https://mpp.example/t/",
    rehearsal=False,
    running_text=(),
    stage_names={},
    policy=w.Policy(),
)


def view(role: Role = Role.COUNTER, **more: object) -> w.View:
    parts = dict.fromkeys(
        ("agencies", "services", "counters", "offers", "queues", "tickets", "calls"), ()
    )
    return w.View(role=role, zone=None, **{**parts, "hall": HALL, **more})


def ticket(number: str, state: TicketState = TicketState.WAITING, **more: object) -> w.Ticket:
    parts = {
        "service": "A-01",
        "agency": "DUKCAPIL",
        "priority": None,
        "language": "id",
        "step": 1,
        "steps": 1,
        "stage": "A1",
        "taken_at": NOW,
        "called_at": None,
        "started_at": None,
        "counter": None,
        "calls": 0,
        "rank": 1,
    }
    return w.Ticket(id=number, number=number, state=state, **{**parts, **more})


def called(number: str, counter: str = "3", calls: int = 1) -> w.Ticket:
    return ticket(number, TicketState.CALLED, counter=counter, called_at=NOW, calls=calls)


def counter(id: str, state: CounterState = CounterState.OPEN) -> w.Counter:
    return w.Counter(
        id=id,
        name=id,
        agency="DUKCAPIL",
        zone="1",
        stages=("A1",),
        state=state,
        officer=None,
        station=None,
        ticket=None,
        reason=None,
        since=None,
        served=0,
    )


def event(seq: int, name: str = "ticket.taken", **data: object) -> w.Event:
    return w.Event(seq, NOW, name, w.EventData(**data) if data else None)
