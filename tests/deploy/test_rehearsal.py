"""A rehearsal plays on a copy: the hall's own file never hears of it."""

import subprocess
from datetime import date

from antrean_setup import rehearsal
from antrean_setup.settings import HubSettings, load, save
from tests.deploy.machines import Served


def test_the_crowd_plays_on_a_copy(hub):
    free = Served(hub)
    free.stop()
    port = load(hub.settings("hub"), HubSettings).port
    save(hub.settings("hub"), HubSettings(address="127.0.0.1", port=port))
    before = (hub.state / "hall.db").read_bytes()
    command = rehearsal.begin(hub, date(2026, 11, 24))
    running = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    running.stdout.readline()
    said = []
    crowd = rehearsal.Crowd(hub, said.append, seed=1)
    tickets, calls = crowd.play(rounds=6, pause_s=0)
    crowd.leave()
    running.terminate()
    running.wait(10)
    running.stdout.close()
    assert tickets == 6
    assert calls >= 1
    assert len(said) == tickets + calls
    assert (hub.state / "hall.db").read_bytes() == before


def test_it_plays_on_an_ordinary_morning():
    assert rehearsal.next_wednesday(date(2026, 11, 24)) == "2026-11-25T08:05"
    assert rehearsal.next_wednesday(date(2026, 11, 25)) == "2026-12-02T08:05"
