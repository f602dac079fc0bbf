"""Who waits to be paired, as the office's terminal sees it, and what it decided; tokens in change.

The hub alone holds the machines' lines; another process reads whom it may let in here, and leaves
its decision for the hub to carry out.
"""

import msgspec
from msgspec import Struct
from sqlalchemy import delete, select, update

from antrean_hub.store.statements import table_of
from antrean_hub.store.store import Store
from antrean_hub.store.tables import PairingRow, StationRow
from antrean_shared.errands import ApprovePairing, RefusePairing
from antrean_shared.pairing import Waiting

PAIRING, STATION = table_of(PairingRow), table_of(StationRow)


class Decision(Struct, frozen=True):
    """What the office decided at its terminal."""

    approve: ApprovePairing | None = None
    refuse: RefusePairing | None = None


def put_waiting(store: Store, waiting: Waiting) -> None:
    """Show a machine that waits."""
    text = msgspec.json.encode(waiting).decode()
    with store.writing() as connection:
        connection.execute(PAIRING.insert().values(code=waiting.code, waiting=text))


def drop_waiting(store: Store, code: str | None = None) -> None:
    """Show a machine no more, or none of them."""
    shown = (
        select(PAIRING.c.code)
        if code is None
        else select(PAIRING.c.code).where(PAIRING.c.code == code)
    )
    with store.reading() as connection:
        codes = list(connection.scalars(shown))
    if codes:  # a hub that starts on a disk that cannot write has nothing to write
        with store.writing() as connection:
            connection.execute(delete(PAIRING).where(PAIRING.c.code.in_(codes)))


def waiting(store: Store) -> list[Waiting]:
    """Return the machines that wait undecided, by their codes; raises ReadFailed."""
    wanted = select(PAIRING.c.waiting).where(PAIRING.c.decision.is_(None)).order_by(PAIRING.c.code)
    with store.reading() as connection:
        found = connection.scalars(wanted)
        return [msgspec.json.decode(text, type=Waiting) for text in found]


def decide(store: Store, code: str, decision: Decision) -> bool:
    """Leave a decision for the hub; tell whether such a machine waits."""
    text = msgspec.json.encode(decision).decode()
    with store.writing() as connection:
        changed = update(PAIRING).where(PAIRING.c.code == code).values(decision=text)
        return bool(connection.execute(changed).rowcount)


def is_there(store: Store, code: str) -> bool:
    """Tell whether a machine is shown under that code; raises ReadFailed."""
    with store.reading() as connection:
        found = connection.scalar(select(PAIRING.c.code).where(PAIRING.c.code == code))
    return found is not None


def decisions(store: Store) -> list[Decision]:
    """Return what was decided and is not carried out yet; raises ReadFailed."""
    wanted = select(PAIRING.c.decision).where(PAIRING.c.decision.is_not(None))
    with store.reading() as connection:
        return [msgspec.json.decode(text, type=Decision) for text in connection.scalars(wanted)]


def offer_token(store: Store, station: str, token: bytes) -> None:
    """Keep the hash of a station's next token beside the one it has."""
    with store.writing() as connection:
        mine = update(STATION).where(STATION.c.name == station)
        connection.execute(mine.values(next_token=token))


def take_token(store: Store, station: str, token: bytes) -> None:
    """Make the next token the station's only one, now that the station has it."""
    with store.writing() as connection:
        mine = update(STATION).where(STATION.c.name == station, STATION.c.next_token == token)
        connection.execute(mine.values(token=token, next_token=None))
