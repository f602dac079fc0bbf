"""A hall's morning, kept in a store."""

from datetime import datetime
from zoneinfo import ZoneInfo

from antrean_hub.core.asking import Asker
from antrean_hub.core.facts import HallConfigured
from antrean_hub.core.hall import new_hall
from antrean_hub.core.step import advance, note, tick
from antrean_hub.files.hall import read_hall
from antrean_hub.store.batch import Batch, Entry
from antrean_shared.commands import TakeTicket
from antrean_shared.words import Role
from tests.hub.places import SAMPLE

NOW = datetime(2026, 11, 25, 8, 5, tzinfo=ZoneInfo("Asia/Jakarta"))
KIOSK = Asker(station="kiosk-1", role=Role.KIOSK, token="t")
HALL = read_hall(SAMPLE)


def keep(store, step, *answers):
    store.commit(Batch(tuple(Entry(record) for record in step.records), answers))
    return step.hall


def configured(store):
    return keep(store, note(new_hall(HALL), HallConfigured(config=HALL), NOW))


def morning(store, now=NOW, hall=None):
    """A hall with its day open and two tickets taken."""
    hall = keep(store, tick(hall or configured(store), now))
    for key in ("k-1", "k-2"):
        hall = keep(store, advance(hall, TakeTicket(key=key, service="A-02"), KIOSK, now))
    return hall
