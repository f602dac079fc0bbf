"""The power fails: the disk holds any part, in any order, of what was written since the last sync.

Commits are made on a real file, and the kernel tells of every sync (``syncs``): what a file held at
its last one is what a cut may not take. A cut just after a commit, when it is told, leaves that
with any part of what was written since. A cut during the next commit leaves the old bytes with any
subset of the new sectors, the length of the journal anywhere between old and new. During a
checkpoint it leaves the whole journal and any subset of the file's new sectors.
"""

import random
import shutil
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from antrean_hub.core.asking import Asker
from antrean_hub.core.facts import HallConfigured
from antrean_hub.core.hall import new_hall
from antrean_hub.core.step import Step, advance, note, tick
from antrean_hub.files.hall import read_hall
from antrean_hub.store.audit import audit
from antrean_hub.store.batch import Batch, Entry
from antrean_hub.store.store import Store
from antrean_shared.commands import ConfirmPrinted, TakeTicket
from antrean_shared.words import Role
from tests.hub.places import SAMPLE
from tests.torture.syncs import Syncs

SECTOR = 512
HEAD = 32
"""Bytes at the beginning of a journal that say which of its pages count."""
NOW = datetime(2026, 11, 25, 8, 5, tzinfo=ZoneInfo("Asia/Jakarta"))
KIOSK = Asker(station="kiosk-1", role=Role.KIOSK, token="t")
CHECKPOINT_PAGES = 40
"""So that a short story has many checkpoints."""


class Disk:
    """What lies in the file and in its journal."""

    def __init__(self, path):
        self.file = path.read_bytes()
        journal = path.with_name(f"{path.name}-wal")
        self.journal = journal.read_bytes() if journal.exists() else b""

    @classmethod
    def of(cls, synced):
        """Return what the last syncs left."""
        disk = object.__new__(cls)
        disk.file, disk.journal = synced("hall.db"), synced("hall.db-wal")
        return disk

    def put(self, folder):
        path = folder / "hall.db"
        for end in ("", "-wal", "-shm"):
            path.with_name(f"hall.db{end}").unlink(missing_ok=True)
        path.write_bytes(self.file)
        path.with_name("hall.db-wal").write_bytes(self.journal)
        return path


def story(path, commits, synced, prepare=None):
    """Yield what was synced before and after each commit, and the events told after it.

    ``prepare`` may change how the file is written: a test of this test breaks it.
    """
    hall = new_hall(read_hall(SAMPLE))
    with Store(path) as store:
        raw = store._writer._open()
        raw.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")
        if prepare is not None:
            prepare(raw)
        hall = keep(store, note(hall, HallConfigured(config=hall.config), NOW))
        hall = keep(store, tick(hall, NOW))
        before, printing = Disk(path), None
        for nth in range(commits):
            now = NOW + timedelta(seconds=nth)
            wish = (
                TakeTicket(key=f"k-{nth}", service="A-10")
                if printing is None
                else ConfirmPrinted(key=f"k-{nth}", ticket=printing)
            )
            step = advance(hall, wish, KIOSK, now)
            assert isinstance(step, Step), step
            told, hall = hall.seq, keep(store, step)
            printing = step.answer.id if printing is None else None
            after = Disk(path)
            yield before, after, Disk.of(synced), told, hall.seq
            before = after


def keep(store, step):
    store.commit(Batch(tuple(Entry(record) for record in step.records)))
    return step.hall


def torn(old, new, chance):
    """Return ``old`` with any part of what turns it into ``new``, sector by sector."""
    length = chance.choice((len(old), len(new), chance.randint(0, max(len(old), len(new)))))
    length = max(length, min(len(old), len(new)))
    share = chance.choice((0.02, 0.3, 0.7, 0.98))
    pieces = []
    for at in range(0, length, SECTOR):
        source = new if chance.random() < share else old
        piece = source[at : at + SECTOR] or bytes(SECTOR)
        pieces.append(piece.ljust(SECTOR, b"\0"))
    return b"".join(pieces)[:length]


def just_told(kept, after, chance):
    """Return the disk as a cut may leave it at the moment when a commit is told."""
    disk = object.__new__(Disk)
    disk.journal = torn(kept.journal, after.journal, chance)
    whole = disk.journal == after.journal
    disk.file = torn(kept.file, after.file, chance) if whole else kept.file
    return disk


def appended(old, new, chance):
    """Return ``old`` with any part of what a commit wrote into it.

    A journal that begins anew gets its new head synced before anything behind it (wal.c says why):
    old pages under the old head would be taken for the latest.
    """
    begun = new[:HEAD] + old[HEAD:]
    if old[:HEAD] != new[:HEAD] and chance.random() < 0.2:
        return torn(old, begun, chance)
    return torn(begun, new, chance)


def cuts(before, after, chance, each):
    """Yield disks as a cut may leave them between two syncs."""
    for _ in range(each):
        disk = object.__new__(Disk)
        if before.file != after.file and chance.random() < 0.7:  # the checkpoint after the commit
            disk.file, disk.journal = torn(before.file, after.file, chance), after.journal
        else:
            disk.file, disk.journal = before.file, appended(before.journal, after.journal, chance)
        yield disk


def torture(folder, commits, each, seed, prepare=None):
    """Cut the power ``each`` times at every commit; return cuts and how many forgot the untold."""
    syncs = Syncs(folder)
    return syncs.run(lambda: _torture(folder, commits, each, seed, syncs.synced, prepare))


def _torture(folder, commits, each, seed, synced, prepare):
    chance, trial = random.Random(seed), Path(folder) / "trial"
    trial.mkdir()
    done = forgot = checkpoints = 0
    lived = story(Path(folder) / "hall.db", commits, synced, prepare)
    for before, after, kept, told, written in lived:
        found = opened(just_told(kept, after, chance).put(trial))
        assert found == written, f"seed {seed}: {written} was told, {found} is left"
        checkpoints += before.file != after.file
        for disk in cuts(before, after, chance, each):
            whole = disk.journal == after.journal  # then the commit was synced, and may be told
            found = opened(disk.put(trial))
            assert found in {told, written}, f"seed {seed}: {found}, told {told}"
            assert not whole or found == written, f"seed {seed}: a synced commit is gone"
            forgot += found == told
            done += 1
    shutil.rmtree(trial)
    return done, forgot, checkpoints


def opened(path):
    with Store(path) as store:
        seq = store.load().hall.seq
        assert audit(store).events == seq
    return seq
