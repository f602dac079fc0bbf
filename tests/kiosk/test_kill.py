"""Hub and kiosks die in any order, as processes do, and every paper is in the hall once."""

import csv
import io
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from antrean_hub.core.leases import EMERGENCY
from hub.places import found, hub

KIOSKS = ("kiosk-1", "kiosk-2")
ORDER = ("hub", "kiosk-1", "hub", "kiosk-2", "hub")
PATIENCE_S = 20.0
HAND = Path(__file__).with_name("hand.py")
LIVE = {"printing", "waiting", "called", "serving", "done"}


class World:
    """A hub at one address and two kiosks, each a process of its own."""

    def __init__(self, folder):
        self.place = found(folder)
        self.place.pair("kiosk", *KIOSKS)
        self.folders = {name: folder / name for name in KIOSKS}
        for each in self.folders.values():
            each.mkdir()
        self.kiosks = {}
        self.hub_lives()
        self.port = self.place.url.rsplit(":", 1)[1].strip("/")

    def hub_lives(self):
        again = ("--listen", f"127.0.0.1:{self.port}") if hasattr(self, "port") else ()
        self.place.start_process(*again)

    def hub_dies(self):
        self.place.kill()

    def kiosk_lives(self, name):
        command = [sys.executable, str(HAND), self.place.url, self.place.tokens[name]]
        command.append(str(self.folders[name]))
        self.kiosks[name] = subprocess.Popen(command, stderr=subprocess.DEVNULL)

    def kiosk_dies(self, name):
        process = self.kiosks.pop(name)
        process.kill()
        process.wait()

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


def test_every_paper_is_in_the_hall_once_whatever_died(tmp_path):
    chance = random.Random(7)
    world = World(tmp_path)
    try:
        for name in KIOSKS:
            world.kiosk_lives(name)
        until(
            lambda: all(map(world.has_a_block, KIOSKS)) and len(world.papers()) > 20,
            "the hall at work",
        )
        for who in ORDER:
            disturb(world, chance, who)
        wanted = settle(world)
    finally:
        for name in list(world.kiosks):
            world.kiosk_dies(name)
        world.place.stop()
    assert_honest(world, wanted)


def disturb(world, chance, who):
    """Kill one of the three, let the others go on for a while, and start it again."""
    before = len(world.papers())
    if who == "hub":
        world.hub_dies()
        if chance.random() < 0.5:  # a kiosk starts without it
            name = chance.choice(KIOSKS)
            world.kiosk_dies(name)
            world.kiosk_lives(name)
        until(lambda: len(world.papers()) > before + 5, "papers without the hub")
        world.hub_lives()
        until(lambda: all(map(world.is_with_the_hub, KIOSKS)), "both kiosks with the hub again")
    else:
        world.kiosk_dies(who)
        world.kiosk_lives(who)
    time.sleep(chance.uniform(0.1, 0.9))  # the next death finds them anywhere in their work


def until(happens, what):
    """Wait for it; a machine that is busy with others may take long."""
    end = time.monotonic() + PATIENCE_S
    while not happens():
        assert time.monotonic() < end, f"never seen: {what}"
        time.sleep(0.02)


def settle(world):
    """Let every kiosk say what it owes: it is started once more, and killed when it has."""
    for name in KIOSKS:
        world.kiosk_dies(name)
        world.kiosk_lives(name)
    wanted = set(world.papers())
    until(lambda: wanted <= {each["number"] for each in world.tickets()}, "all papers in the hall")
    return wanted


def assert_honest(world, wanted):
    papers = Counter(world.papers())
    tickets = {each["number"]: each for each in world.tickets()}
    emergency = [number for number in papers if int(number.partition("-")[2]) >= EMERGENCY]
    assert len(papers) > 20 + 5 * ORDER.count("hub")
    assert emergency, "the hub's absence was never felt"
    assert max(papers.values()) == 1
    assert wanted <= set(tickets)
    assert {n for n in wanted if tickets[n]["state"] not in LIVE} == set()
    ghosts = [each for n, each in tickets.items() if n not in papers and each["state"] == "waiting"]
    assert all(each["unsure"] == "1" for each in ghosts), ghosts
    assert hub("check", "--db", world.place.database)[0] == 0
