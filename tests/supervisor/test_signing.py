"""Who stands at the desk: in by name and PIN, out by hand or by itself."""

from dataclasses import replace as replace_desk
from datetime import timedelta

import pytest
from msgspec.structs import replace

from antrean_counter.supervisor.desk import Blank, Hint, Page
from antrean_counter.supervisor.examples import example
from antrean_counter.supervisor.gestures import (
    Began,
    Confirmed,
    Entered,
    Filled,
    Opened,
    SignedOff,
    Tick,
    Went,
)
from antrean_counter.supervisor.pages import deeds_now
from antrean_shared.session import Answered, Changed, Refused
from antrean_shared.wire import ErrorObject, SignedIn
from tests.supervisor.halls import TICKET, VIEW, desk, does

EMPTY = replace(VIEW, people=())
NAME = (Filled(Blank.OFFICER, " Ratna "), Filled(Blank.PIN, "2468"))


def signed_out():
    return desk(view=EMPTY)


def test_nobody_has_a_deed_before_signing_in():
    seen, sent = does(signed_out(), Opened("agency:DUKCAPIL"), Went(Page.TICKETS), Began("pause"))
    assert (seen.page, seen.place, sent) == (Page.HALL, "", [])
    left_open = replace_desk(signed_out(), page=Page.TICKETS, chosen=TICKET)
    assert deeds_now(left_open) == ()
    assert deeds_now(replace_desk(left_open, officer="Ratna")) != ()


def test_name_and_pin_are_sent_and_the_picture_says_who_is_here():
    asked, sent = does(signed_out(), *NAME, Confirmed())
    assert (sent[0].officer, sent[0].pin) == ("Ratna", "2468")
    still, _ = does(asked, Answered(sent[0], SignedIn(example.STATION, "Ratna")))
    assert still.officer == ""
    here, _ = does(still, Changed((), VIEW))
    assert (here.officer, here.login.pin) == ("Ratna Dewi Lestari", "")


def test_enter_goes_to_the_blank_that_is_empty():
    assert does(signed_out(), Confirmed())[0].login.at is Blank.OFFICER
    named, sent = does(signed_out(), NAME[0], Confirmed())
    assert (named.login.at, sent) == (Blank.PIN, [])
    assert does(named, Entered(Blank.OFFICER))[0].login.at is Blank.OFFICER


@pytest.mark.parametrize(
    ("reason", "blank"), [("wrong_pin", Blank.PIN), ("unknown_officer", Blank.OFFICER)]
)
def test_a_refusal_empties_the_pin_and_leads_to_the_blank(reason, blank):
    asked, sent = does(signed_out(), *NAME, Confirmed())
    no = ErrorObject(code=1, message="", data={"reason": reason})
    told, _ = does(asked, Refused(sent[0], no))
    assert (told.login.at, told.login.pin, told.notice.word) == (blank, "", reason)


def test_signing_out_closes_what_was_open():
    open_, _ = does(desk(), Opened("agency:DUKCAPIL"), Opened("counter:1"), Began("pause"))
    left, sent = does(open_, SignedOff())
    assert [each.method for each in sent] == ["desk.sign_out"]
    gone, _ = does(left, Changed((), EMPTY))
    assert (gone.officer, gone.form, gone.chosen) == ("", None, "")


def test_a_desk_left_alone_signs_its_person_out_and_says_so():
    touched, _ = does(desk(), Tick(example.NOW), Went(Page.TICKETS))
    almost = example.NOW + timedelta(minutes=14, seconds=59)
    assert does(touched, Tick(almost))[1] == []
    locked, sent = does(touched, Tick(example.NOW + timedelta(minutes=15)))
    assert [each.method for each in sent] == ["desk.sign_out"]
    told, _ = does(locked, Answered(sent[0], SignedIn(example.STATION, None)), Changed((), EMPTY))
    assert told.notice.word == Hint.LOCKED


def test_a_touch_keeps_it_open():
    touched, _ = does(desk(), Tick(example.NOW + timedelta(minutes=14)), Went(Page.TICKETS))
    assert does(touched, Tick(example.NOW + timedelta(minutes=20)))[1] == []
