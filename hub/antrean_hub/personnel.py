"""``antrean-hub officer``: a person becomes part of the hall's tables, in a version like any other.

A hub at work alone writes the journal; the office's terminal then leaves the person to it.
"""

import time
import uuid
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from antrean_hub.clock import HallClock
from antrean_hub.core.config import OfficerConfig
from antrean_hub.core.hall import Hall
from antrean_hub.core.proposal import Proposal
from antrean_hub.core.refusals import Refused, refusal
from antrean_hub.core.step import note
from antrean_hub.editor import Editor
from antrean_hub.files.officers import OFFICER_COLUMNS, officer_rows
from antrean_hub.store import chores
from antrean_hub.store.batch import Batch, Entry
from antrean_hub.store.chores import Person
from antrean_hub.store.errors import StoreBusy
from antrean_hub.store.lock import sole_user
from antrean_hub.store.store import Store
from antrean_shared.commands import ChangeHall
from antrean_shared.managing import Edit
from antrean_shared.words import StationId

TERMINAL = StationId("terminal")
"""Who acts at the hub's own command line."""
REASON = "antrean-hub officer"
PATIENCE_S = 10.0
LOOK_S = 0.1


class NotPut(Exception):
    """The person cannot be what was asked; the text says why."""


def person(config: OfficerConfig, pin: str) -> Person:
    """Return someone as the terminal leaves them: a row, and the PIN's hash."""
    (cells,) = officer_rows([config])
    row = dict(zip(OFFICER_COLUMNS.all, cells, strict=True))
    del row["pin"]
    return Person(row, pin)


def put(database: Path, who: Person, patience_s: float = PATIENCE_S) -> None:
    """Make someone one of the office's people; raises NotPut, StoreError.

    An officer of that name is changed. A hub at work is waited for that long.
    """
    try:
        with sole_user(database), Store(database) as store:
            _put_alone(store, who)
    except StoreBusy:
        with Store(database) as store:
            _leave(store, who, patience_s)


def proposed(editor: Editor, hall: Hall, who: Person) -> tuple[ChangeHall, Proposal | Refused]:
    """Return the change of the tables that makes someone one of the office's people.

    Raises ReadFailed.
    """
    known = {each.name for each in editor.seen(hall, None)[0].standing.officers}
    edit = Edit("petugas", who.name if who.name in known else None, who.row)
    version = hall.edition.version
    command = ChangeHall(key=str(uuid.uuid4()), base=version, edits=(edit,), reason=REASON)
    return command, editor.propose(command, hall, TERMINAL, pins={who.name: who.pin})


def _put_alone(store: Store, who: Person) -> None:
    hall = store.load().hall
    _, made = proposed(Editor(store), hall, who)
    if isinstance(made, Refused):
        raise NotPut(refusal(made).message)
    if made.answer.problems:
        raise NotPut(made.answer.problems[0].text_en)
    if made.fact is not None:
        fact = replace(made.fact, who=TERMINAL, reason=REASON)
        now = HallClock(ZoneInfo(hall.config.time_zone)).now()
        step = note(hall, fact, max(now, hall.last_at or now))
        store.commit(Batch(tuple(Entry(record) for record in step.records), pins=made.pins))


def _leave(store: Store, who: Person, patience_s: float) -> None:
    """Leave the person to the hub, and wait until it has answered."""
    chore = chores.leave(store, who)
    try:
        said = _answer(store, chore, time.monotonic() + patience_s)
    finally:
        chores.withdraw(store, chore)
    if said:
        raise NotPut(said)


def _answer(store: Store, chore: int, until: float) -> str:
    while (said := chores.answer_of(store, chore)) is None:
        if time.monotonic() > until:
            return "The hub does not answer. Is antrean-hub serve at work? Nothing was changed."
        time.sleep(LOOK_S)
    return said
