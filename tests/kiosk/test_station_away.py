"""The whole kiosk on a real hub that dies: it goes on, says so, and the hall has every number."""

import pytest

from antrean_kiosk.flow.screen import Page
from antrean_kiosk.station import Settings, build
from antrean_printer.transport.memory import Memory
from antrean_rehearsal.stage import Stage
from antrean_shared.words import Origin, Role, TicketState
from antrean_ui import app
from antrean_ui.app import Geometry, Placement
from tests.screens import window_open

SIZE = (1080, 1920)


@pytest.fixture
def stage(tmp_path):
    with Stage(tmp_path / "hall") as made:
        made.furnish()
        made.serve()
        yield made


def kiosk_of(stage, tmp_path, memory):
    token = stage.folder / "kiosk-1.token"
    if not token.exists():
        stage.token(Role.KIOSK, "kiosk-1")
    settings = Settings(
        hub=stage.url, station="kiosk-1", token=token.read_text().strip(), printer="memory:",
        data=tmp_path / "own", placement=Placement(Geometry(0, 0, *SIZE)),
    )  # fmt: skip
    made = build(settings, memory)
    made.start()
    return made


def end(kiosk):
    kiosk.stop()
    app.application().processEvents()


def takes(person) -> str:
    person.taps("agency-DUKCAPIL")
    person.taps("service-A-04")
    return person.reads("number")


def test_it_goes_on_without_the_hub_even_after_a_restart_and_merges_once(stage, tmp_path):
    memory = Memory()
    kiosk = kiosk_of(stage, tmp_path, memory)
    with window_open(kiosk.window, SIZE) as person:
        person.waits_for(lambda: kiosk.clerk.book.lease is not None, "a block", seconds=10)
        stage.kill()
        person.waits_for(lambda: kiosk.model.screen.lending, "the hub's death", seconds=10)
        assert kiosk.model.screen.page is Page.IDLE
        assert person.reads("notice").startswith("Pusat antrean terputus")
        first = takes(person)
        person.waits_for(lambda: kiosk.model.screen.page is Page.TAKE, "the paper")
    end(kiosk)
    kiosk = kiosk_of(stage, tmp_path, memory)  # the kiosk starts while the hub is away
    with window_open(kiosk.window, SIZE) as person:
        person.waits_for(lambda: kiosk.model.screen.page is Page.IDLE, "what it kept", seconds=10)
        second = takes(person)
        person.waits_for(lambda: kiosk.model.screen.page is Page.TAKE, "the paper")
        stage.serve()
        person.waits_for(lambda: not kiosk.clerk.book.numbers, "the merge", seconds=15)
    end(kiosk)
    assert b"NOMOR DARURAT" in b"".join(memory.jobs)
    view = stage.robot(Role.SUPERVISOR, "supervisor-1").view
    merged = [each for each in view.tickets if each.origin is Origin.EMERGENCY]
    in_line = sorted(merged, key=lambda each: (each.rank, each.id))
    assert [each.number for each in in_line] == [first, second]
    assert {each.state for each in merged} == {TicketState.WAITING}
