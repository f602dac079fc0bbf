"""The hall's machines: looked at while their page is open, let in, sent away, ended."""

from datetime import timedelta

import pytest

from antrean_counter.supervisor.desk import Hint, Page
from antrean_counter.supervisor.examples import example
from antrean_counter.supervisor.faces.detail_face import detail
from antrean_counter.supervisor.faces.list_face import rows
from antrean_counter.supervisor.gestures import (
    Began,
    Chose,
    Confirmed,
    Opened,
    Tick,
    Went,
    Wrote,
)
from antrean_counter.supervisor.pages import deeds_now, pages
from antrean_shared.errands import ListPairings, ListStations
from antrean_shared.pairing import Paired
from antrean_shared.session import Failed, Fetched
from antrean_shared.wire import ErrorObject
from antrean_shared.words import Role
from tests.supervisor.halls import desk, does

LISTS = (
    Fetched(ListPairings(), example.PAIRINGS),
    Fetched(ListStations(), example.STATIONS),
)
CODE = "waiting:K7M4PX"


def machines(role=Role.SUPERVISOR):
    return does(desk(role), Went(Page.STATIONS), *LISTS)[0]


def test_the_lists_are_asked_for_on_opening_and_again_every_few_seconds():
    hall, _ = does(desk(), Tick(example.NOW))
    page, sent = does(hall, Went(Page.STATIONS))
    assert [each.method for each in sent] == ["pairing.list", "stations.list"]
    assert does(page, Tick(example.NOW + timedelta(seconds=2)))[1] == []
    assert len(does(page, Tick(example.NOW + timedelta(seconds=3)))[1]) == 2
    away, _ = does(page, Went(Page.HALL))
    sent = does(away, Tick(example.NOW + timedelta(minutes=1)))[1]
    assert [each.method for each in sent] == ["hall.trend"]


def test_who_asks_comes_first_then_the_troubled():
    keys = [each.key for each in rows(machines())]
    assert keys[:3] == [CODE, "station:kiosk-2", "station:kiosk-1"]
    assert rows(machines())[0].lead == "K7M 4PX"


def test_a_fault_says_what_to_do():
    shown = detail(does(machines(), Opened("station:kiosk-2"))[0])
    facts = {each.key: each.value for each in shown.facts}
    assert (shown.title, facts["do"]) == ("kiosk-2", "Pasang gulungan kertas baru.")


def test_what_a_machine_wants_to_be_is_offered_first():
    names = [each.name for each in deeds_now(does(machines(), Opened(CODE))[0])]
    assert (names[0], names[-1]) == ("make_display", "refuse")


@pytest.mark.parametrize(
    ("deed", "place", "given"),
    [
        ("make_kiosk", (), (None, None, None)),
        ("make_display", (Chose(2),), ("2", None, None)),
        ("make_counter", (Chose(3),), (None, "3", None)),
        ("make_agency_head", (Chose(0),), (None, None, "DUKCAPIL")),
    ],
)
def test_a_machine_gets_a_name_and_its_place(deed, place, given):
    steps = (Opened(CODE), Began(deed), Wrote("baru-1"), Confirmed(), *place)
    _, sent = does(machines(), *steps)
    wish = sent[0]
    assert (wish.method, wish.code, wish.station) == ("pairing.approve", "K7M4PX", "baru-1")
    assert (wish.zone, wish.counter, wish.agency) == given


def test_what_was_done_is_told_and_the_lists_are_asked_for_again():
    asked, (wish,) = does(
        machines(), Opened(CODE), Began("make_kiosk"), Wrote("kios-3"), Confirmed()
    )
    paired = Paired(station="kios-3", role=Role.KIOSK, replaced=False)
    told, sent = does(asked, Fetched(wish, paired))
    assert (told.doing, told.notice.word) == (None, Hint.DONE)
    assert [each.method for each in sent] == ["pairing.list", "stations.list"]


def test_a_refusal_of_the_hub_is_told():
    asked, (wish,) = does(machines(), Opened(CODE), Began("refuse"))
    no = ErrorObject(code=1, message="", data={"reason": "unknown_code"})
    told, _ = does(asked, Failed(wish, no))
    assert (told.doing, told.notice.word) == (None, "unknown_code")


def test_a_machine_is_ended_with_a_reason():
    _, sent = does(machines(), Opened("station:kiosk-1"), Began("revoke"), Chose(1))
    assert (sent[0].station, sent[0].reason) == ("kiosk-1", "Perangkat hilang")


def test_nobody_ends_the_desk_they_stand_at():
    assert deeds_now(does(machines(), Opened(f"station:{example.STATION}"))[0]) == ()


def test_a_technician_has_the_machines_alone_and_makes_no_supervisor():
    assert pages(Role.TECHNICIAN) == (Page.STATIONS,)
    names = {each.name for each in deeds_now(does(machines(Role.TECHNICIAN), Opened(CODE))[0])}
    assert {"make_kiosk", "make_display", "make_counter", "make_front_desk"} <= names
    assert not names & {"make_supervisor", "make_agency_head", "make_technician"}
    assert deeds_now(does(machines(Role.TECHNICIAN), Opened("station:tv-zone-1"))[0]) != ()
