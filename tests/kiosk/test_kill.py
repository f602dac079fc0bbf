"""Hub, kiosks and lines die in any order, as processes do; every paper is in the hall once."""

import csv
import io
import random
import socket
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from antrean_hub.core.leases import EMERGENCY
from tests.hub.places import found, hub

KIOSKS = ("kiosk-1", "kiosk-2")
LINES = {"line-1": "kiosk-1", "line-2": "kiosk-2"}
MORTAL = ("hub", *KIOSKS, *LINES)
ORDERS = (7, 11)
"""Seeds: which of them die together, which come back first, and in what instant."""
PATIENCE_S = 20.0
HAND = Path(__file__).with_name("hand.py")
LINE = Path(__file__).with_name("line.py")
LIVE = {"printing", "waiting", "called", "serving", "done"}


class World:
    """A hub, two kiosks and the line of each to it, every one a process of its own."""

    def __init__(self, folder):
        self.place = found(folder)
        self.place.pair("kiosk", *KIOSKS)
        self.folders = {name: folder / name for name in KIOSKS}
        for each in self.folders.values():
            each.mkdir()
        self.place.start_process()
        self.port = self.place.url.rsplit(":", 1)[1].strip("/")
        self.ports = {LINES[line]: free_port() for line in LINES}
        self.processes = {}
        for name in (*LINES, *KIOSKS):
            self.lives(name)

    def lives(self, name):
        if name == "hub":
            self.place.start_process("--listen", f"127.0.0.1:{self.port}")
        else:
            command = self.line(name) if name in LINES else self.kiosk(name)
            self.processes[name] = subprocess.Popen(
                [sys.executable, *command], stderr=subprocess.DEVNULL
            )

    def dies(self, name):
        if name == "hub":
            self.place.kill()
        else:
            process = self.processes.pop(name)
            process.kill()
            process.wait()

    def line(self, name):
        return [str(LINE), str(self.ports[LINES[name]]), self.port]

    def kiosk(self, name):
        url = f"ws://127.0.0.1:{self.ports[name]}"
        return [str(HAND), url, self.place.tokens[name], str(self.folders[name])]

    def end(self):
        for name in list(self.processes):
            self.dies(name)
        self.place.stop()

    def papers(self):
        texts = (folder / "papers.txt" for folder in self.folders.values())
        return [line for text in texts if text.exists() for line in text.read_text().split()]

    def has_a_block(self, name):
        journal = self.folders[name] / "paper.journal"
        return journal.exists() and "borrowed" in journal.read_text()

    def is_with_the_hub(self, name):
        """Whether its last paper bears an ordinary number."""
        papers = (self.folders[name] / "papers.txt").read_text().split()
        return int(papers[-1].partition("-")[2]) < EMERGENCY

    def tickets(self):
        code, text, _ = hub("export", "--db", self.place.database, "--tickets", "-")
        assert code == 0
        return list(csv.DictReader(io.StringIO(text)))


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


@pytest.mark.parametrize("seed", ORDERS)
def test_every_paper_is_in_the_hall_once_whatever_died(tmp_path, seed):
    chance = random.Random(seed)
    world = World(tmp_path)
    try:
        until(
            lambda: all(map(world.has_a_block, KIOSKS)) and len(world.papers()) > 20,
            "the hall at work",
        )
        order = chance.sample(MORTAL, len(MORTAL))
        for dead in (order[:2], order[2:3], order[3:]):
            disturb(world, chance, dead)
        wanted = settle(world)
    finally:
        world.end()
    assert_honest(world, wanted)


def disturb(world, chance, dead):
    """Kill them, let the others go on for a while, and start them again in another order."""
    for name in dead:
        world.dies(name)
        time.sleep(chance.uniform(0, 0.2))
    before = len(world.papers())
    if any(name in world.processes for name in KIOSKS):
        until(lambda: len(world.papers()) > before + 5, f"papers without {dead}")
    for name in chance.sample(dead, len(dead)):
        world.lives(name)
        time.sleep(chance.uniform(0, 0.2))
    until(lambda: all(map(world.is_with_the_hub, KIOSKS)), "both kiosks with the hub again")
    time.sleep(chance.uniform(0.1, 0.6))  # the next death finds them anywhere in their work


def until(happens, what):
    """Wait for it; a machine that is busy with others may take long."""
    end = time.monotonic() + PATIENCE_S
    while not happens():
        assert time.monotonic() < end, f"never seen: {what}"
        time.sleep(0.02)


def settle(world):
    """Let every kiosk say what it owes: it is started once more, and killed when it has."""
    for name in KIOSKS:
        world.dies(name)
        world.lives(name)
    wanted = set(world.papers())
    until(lambda: wanted <= {each["number"] for each in world.tickets()}, "all papers in the hall")
    return wanted


def assert_honest(world, wanted):
    papers = Counter(world.papers())
    tickets = {each["number"]: each for each in world.tickets()}
    emergency = [number for number in papers if int(number.partition("-")[2]) >= EMERGENCY]
    assert len(papers) > 30
    assert emergency, "nobody was ever without the hub"
    assert max(papers.values()) == 1
    assert wanted <= set(tickets)
    assert {n for n in wanted if tickets[n]["state"] not in LIVE} == set()
    ghosts = [each for n, each in tickets.items() if n not in papers and each["state"] == "waiting"]
    assert all(each["unsure"] == "1" for each in ghosts), ghosts
    assert hub("check", "--db", world.place.database)[0] == 0
