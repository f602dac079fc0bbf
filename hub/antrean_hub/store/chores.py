"""What the office's terminal leaves for the hub at work, which alone writes the journal.

A chore stays until whoever left it has read its answer, or has waited long enough.
"""

import msgspec
from msgspec import Struct
from sqlalchemy import delete, select, update

from antrean_hub.store.statements import table_of
from antrean_hub.store.store import Store
from antrean_hub.store.tables import ChoreRow

CHORE = table_of(ChoreRow)


class Person(Struct, frozen=True):
    """One of the office's people: a row of the table, and the PIN's hash beside it."""

    row: dict[str, str]
    pin: str

    @property
    def name(self) -> str:
        """Who it is."""
        return self.row["nama"]


def leave(store: Store, person: Person) -> int:
    """Leave a chore; return what names it. Raises CommitFailed."""
    text = msgspec.json.encode(person).decode()
    with store.writing() as connection:
        (id,) = connection.scalars(CHORE.insert().values(wish=text).returning(CHORE.c.id))
    return int(id)


def open_ones(store: Store) -> list[tuple[int, Person]]:
    """Return the chores that are not done yet, the oldest first; raises ReadFailed."""
    wanted = select(CHORE.c.id, CHORE.c.wish).where(CHORE.c.answer.is_(None)).order_by(CHORE.c.id)
    with store.reading() as connection:
        return [
            (id, msgspec.json.decode(wish, type=Person)) for id, wish in connection.execute(wanted)
        ]


def answer(store: Store, id: int, text: str) -> None:
    """Say that a chore was done, or why it was not; raises CommitFailed."""
    with store.writing() as connection:
        connection.execute(update(CHORE).where(CHORE.c.id == id).values(answer=text))


def answer_of(store: Store, id: int) -> str | None:
    """Return what was said, if anything was; raises ReadFailed."""
    with store.reading() as connection:
        text: str | None = connection.scalar(select(CHORE.c.answer).where(CHORE.c.id == id))
    return text


def withdraw(store: Store, id: int | None = None) -> None:
    """Take a chore back, or every one; raises CommitFailed."""
    gone = delete(CHORE) if id is None else delete(CHORE).where(CHORE.c.id == id)
    with store.reading() as connection:
        some = connection.scalar(select(CHORE.c.id).limit(1))
    if some is not None:  # a hub that starts on a disk that cannot write has nothing to write
        with store.writing() as connection:
            connection.execute(gone)
