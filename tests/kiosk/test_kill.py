"""Hub and kiosks die in any order, as processes do, and every paper is in the hall once."""

import csv
import io
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from hub.places import found, hub

KIOSKS = ("kiosk-1", "kiosk-2")
ROUNDS = 8
SETTLE_S = 12.0
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
        return [line for text in texts for line in text.read_text().split()]

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
        time.sleep(1.5)  # the load itself: numbers are taken, and blocks are lent
        for _ in range(ROUNDS):
            disturb(world, chance)
        wanted = settle(world)
    finally:
        for name in list(world.kiosks):
            world.kiosk_dies(name)
        world.place.stop()
    assert_honest(world, wanted)


def disturb(world, chance):
    """Kill one of the three, let the others go on for a while, and start it again."""
    who = chance.choice(["hub", *KIOSKS])
    if who == "hub":
        world.hub_dies()
        time.sleep(chance.uniform(0.1, 0.8))  # the load goes on without the hub
        if chance.random() < 0.5:  # and a kiosk starts without it
            name = chance.choice(KIOSKS)
            world.kiosk_dies(name)
            world.kiosk_lives(name)
            time.sleep(1.0)
        world.hub_lives()
    else:
        world.kiosk_dies(who)
        world.kiosk_lives(who)
    time.sleep(chance.uniform(0.3, 0.9))


def settle(world):
    """Let every kiosk say what it owes: it is started once more, and killed when it has."""
    for name in KIOSKS:
        world.kiosk_dies(name)
        world.kiosk_lives(name)
    wanted = set(world.papers())
    end = time.monotonic() + SETTLE_S
    while time.monotonic() < end and not wanted <= {each["number"] for each in world.tickets()}:
        time.sleep(0.2)
    return wanted


def assert_honest(world, wanted):
    papers = Counter(world.papers())
    tickets = {each["number"]: each for each in world.tickets()}
    emergency = [number for number in papers if int(number.partition("-")[2]) % 1000 >= 900]
    assert len(papers) > 50
    assert emergency, "the hub's absence was never felt"
    assert max(papers.values()) == 1
    assert wanted <= set(tickets)
    assert {n for n in wanted if tickets[n]["state"] not in LIVE} == set()
    ghosts = [each for n, each in tickets.items() if n not in papers and each["state"] == "waiting"]
    assert all(each["unsure"] == "1" for each in ghosts), ghosts
    assert hub("check", "--db", world.place.database)[0] == 0
