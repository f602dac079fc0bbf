"""A hall that a script plays, for pictures and tests: the very values that a hub would send.

Its agencies, counters and words are those of a folder of the hall's files, so that the longest
names there are the ones that must fit.
"""

import csv
import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from antrean_shared.replica import fold
from antrean_shared.session import Changed, Joined
from antrean_shared.wire import (
    Agency,
    Announcement,
    Counter,
    Event,
    EventData,
    Hall,
    HubFacts,
    Hush,
    Policy,
    Ticket,
    View,
)
from antrean_shared.words import (
    AgencyId,
    AnnouncementId,
    CounterId,
    CounterState,
    Origin,
    Priority,
    Role,
    ServiceId,
    StageId,
    TicketId,
    TicketState,
)

FOLDER = Path(__file__).parents[2] / "deploy" / "sample-hall"
MORNING = datetime(2026, 11, 25, 10, 42, tzinfo=ZoneInfo("Asia/Jakarta"))


class SampleHall:
    """Tells what a hub would tell. ``at`` is its clock; set it, or let time pass with ``later``."""

    def __init__(
        self, zone: str | None = None, *, rehearsal: bool = False, folder: Path = FOLDER
    ) -> None:
        self.at = MORNING
        self.seq = 0
        self.view = _empty(zone, rehearsal, folder)

    def later(self, seconds: float) -> None:
        """Let the hub's clock go on."""
        self.at += timedelta(seconds=seconds)

    def joined(self) -> Joined:
        """The link stands, and this is the picture."""
        return Joined(HubFacts("antrean", "1", self.view.hall.name), self.at, self.view)

    def calls(
        self,
        number: str,
        counter: str,
        language: str = "id",
        priority: Priority | None = None,
        origin: Origin | None = None,
    ) -> Changed:
        """A counter calls a number for the first time."""
        here = self._counter(counter)
        ticket = replace(_ticket(number, here, self.at, language, priority), origin=origin)
        return self._tells("ticket.called", EventData(ticket=ticket))

    def calls_again(self, number: str) -> Changed:
        """Its counter repeats the call."""
        ticket = self.ticket(number)
        again = replace(ticket, calls=ticket.calls + 1, called_at=self.at, state=TicketState.CALLED)
        return self._tells("ticket.called_again", EventData(ticket=again))

    def moves(self, number: str, state: TicketState) -> Changed:
        """The ticket comes into ``state``: serving, done, missed."""
        return self._tells(
            f"ticket.{state.value}", EventData(ticket=replace(self.ticket(number), state=state))
        )

    def sends_on(self, number: str, stage: str, counter: str) -> Changed:
        """Another counter calls it for its next step."""
        ticket = self.ticket(number)
        called = replace(
            ticket,
            step=ticket.step + 1,
            stage=StageId(stage),
            counter=CounterId(counter),
            called_at=self.at,
            calls=1,
            state=TicketState.CALLED,
        )
        return self._tells("ticket.called", EventData(ticket=called))

    def pauses(self, counter: str) -> Changed:
        """The counter's officer steps away."""
        paused = replace(self._counter(counter), state=CounterState.PAUSED)
        return self._tells("counter.paused", EventData(counter=paused))

    def closes(self, counter: str) -> Changed:
        """The counter's officer goes home."""
        closed = replace(self._counter(counter), state=CounterState.CLOSED)
        return self._tells("counter.closed", EventData(counter=closed))

    def announces(self, text: str, text_en: str = "", *, urgent: bool = False) -> Changed:
        """The supervisor says something to everybody."""
        said = Announcement(
            id=AnnouncementId(str(self.seq)),
            text=text,
            text_en=text_en,
            zones=None,
            urgent=urgent,
            at=self.at,
            until=None,
        )
        announced = (*self.view.announcements, said)
        return self._tells("announcement.said", EventData(announcements=announced))

    def says_no_more(self) -> Changed:
        """What was announced is over."""
        return self._tells("announcement.ended", EventData(announcements=()))

    def hushes(self, minutes: int | None = None, reason: str = "") -> Changed:
        """The voices are silent from now on."""
        until = None if minutes is None else self.at + timedelta(minutes=minutes)
        return self._tells("voice.hushed", EventData(hush=Hush(self.at, until, reason)))

    def unhushes(self) -> Changed:
        """The voices speak again."""
        return self._tells("voice.unhushed", EventData())

    def opens_a_new_day(self) -> Changed:
        """The hall forgets yesterday."""
        view = replace(self.view, tickets=(), calls=())
        return self._tells("hall.day_opened", EventData(view=view))

    def quiet(self) -> None:
        """Take the running texts away."""
        self.view = replace(self.view, hall=replace(self.view.hall, running_text=()))

    def ticket(self, number: str) -> Ticket:
        """Return the ticket of that number. Raises StopIteration when no board shows it."""
        return next(ticket for ticket in self.view.tickets if ticket.number == number)

    def _counter(self, id: str) -> Counter:
        return next(counter for counter in self.view.counters if counter.id == id)

    def _tells(self, name: str, data: EventData) -> Changed:
        self.seq += 1
        event = Event(self.seq, self.at, name, data)
        self.view = fold(self.view, event)
        return Changed((event,), self.view)


def _empty(zone: str | None, rehearsal: bool, folder: Path) -> View:
    agencies = [_agency(row) for row in _table(folder / "instansi.csv")]
    letters = {agency.letter: agency for agency in agencies}
    return View(
        role=Role.DISPLAY,
        zone=zone,
        hall=_hall(folder / "hall.toml", rehearsal),
        agencies=tuple(agencies),
        services=(),
        counters=tuple(
            _desk(row, letters[row["huruf_instansi"]]) for row in _table(folder / "loket.csv")
        ),
        offers=(),
        queues=(),
        tickets=(),
        calls=(),
    )


def _table(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _hall(file: Path, rehearsal: bool) -> Hall:
    settings = tomllib.loads(file.read_text(encoding="utf-8"))
    return Hall(
        name=settings["name"],
        region=settings["region"],
        time_zone=settings["time_zone"],
        zone_label="WIB",
        languages=tuple(settings["languages"]),
        ticket_url=settings["ticket_url"],
        rehearsal=rehearsal,
        running_text=tuple(settings["running_text"]),
        stage_names=settings["stage_names"],
        stage_names_en=settings["stage_names_en"],
        policy=Policy(),
    )


def _agency(row: dict[str, str]) -> Agency:
    return Agency(
        id=AgencyId(row["kode"]),
        letter=row["huruf"],
        name=row["nama"],
        name_en=row["nama_en"],
        short=row["nama_pendek"],
        icon=row["ikon"],
        kind=row["jenis"],
        zone=row["zona"],
    )


def _desk(row: dict[str, str], agency: Agency) -> Counter:
    return Counter(
        id=CounterId(row["no"]),
        name=row["nama"],
        agency=agency.id,
        zone=agency.zone,
        stages=tuple(StageId(stage) for stage in row["tahap_dilayani"].split()),
        state=CounterState.OPEN,
        officer=None,
        station=None,
        ticket=None,
        reason=None,
        since=MORNING,
        served=0,
    )


def _ticket(
    number: str, counter: Counter, at: datetime, language: str, priority: Priority | None
) -> Ticket:
    return Ticket(
        id=TicketId(f"{at:%Y%m%d}-{number}"),
        number=number,
        service=ServiceId("S"),
        agency=counter.agency,
        priority=priority,
        language=language,
        state=TicketState.CALLED,
        step=1,
        steps=2,
        stage=counter.stages[0],
        taken_at=at,
        called_at=at,
        started_at=None,
        counter=counter.id,
        calls=1,
        rank=0,
    )
