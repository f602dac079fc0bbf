"""The maintenance corner: nobody comes in without the PIN, and nobody is thrown out at work."""

import pytest

from antrean_kiosk.flow.care import (
    Do,
    ErasePin,
    HoldCorner,
    LeaveCare,
    PinChecked,
    PrintLast,
    Task,
    TryPin,
    TypePin,
)
from antrean_kiosk.flow.effects import Keep, Maintain, Paper, PrintTicket
from antrean_kiosk.flow.from_hub import HubAnswered
from antrean_kiosk.flow.screen import Page
from antrean_kiosk.flow.visitor import GoHome
from antrean_shared.commands import ReprintTicket
from tests.kiosk.story import KEYS, TICKET, Story, at_rest, holding, printing, seen


def caring(story: Story) -> Story:
    story.screen = seen(story, caring=True)
    return story


def inside(story: Story | None = None) -> Story:
    return caring(story or at_rest()).then(HoldCorner(), PinChecked(right=True))


def test_without_a_pin_there_is_no_corner():
    assert at_rest().then(HoldCorner()).page is Page.IDLE


def test_the_pin_is_checked_by_the_station():
    story = caring(at_rest()).then(HoldCorner(), TypePin("2"), TypePin("4"), TryPin())
    assert story.effects[-1] == Keep("24")
    story.then(PinChecked(right=False))
    assert (story.screen.care.wrong, story.screen.care.pin) == (True, "")
    assert story.then(TypePin("9"), ErasePin()).screen.care.pin == ""


def test_a_pin_has_an_end_and_an_empty_one_is_not_tried():
    story = caring(at_rest()).then(HoldCorner(), TryPin())
    assert not [each for each in story.effects if isinstance(each, Keep)]
    assert story.then(*[TypePin("1")] * 20).screen.care.pin == "1" * 8


def test_after_too_many_wrong_ones_the_keys_are_dead_for_a_while():
    story = caring(at_rest()).then(HoldCorner(), PinChecked(right=False, locked_s=3), TypePin("1"))
    assert story.screen.care.pin == ""
    assert story.waits(3).then(TypePin("1")).screen.care.pin == "1"


@pytest.mark.parametrize("task", Task)
def test_nothing_is_done_before_the_pin_was_right(task):
    story = caring(at_rest()).then(HoldCorner(), Do(task), PrintLast(KEYS[9]))
    assert not [each for each in story.effects if isinstance(each, Maintain)]
    assert inside().then(Do(task)).effects[-1] == Maintain(task)


def test_the_last_ticket_is_printed_again_with_its_number():
    story = inside(holding().then(GoHome())).then(PrintLast(KEYS[9]))
    assert (story.page, story.sent[-1]) == (
        Page.PRINTING,
        ReprintTicket(key=KEYS[9], ticket=TICKET.id),
    )
    story.then(HubAnswered(story.sent[-1], TICKET)).paper(Paper.OUT, reprint=True)
    assert story.page is Page.TAKE


def test_without_the_hub_it_is_printed_from_what_the_kiosk_knows():
    story = inside(holding().then(GoHome()))
    story.left().then(PrintLast(KEYS[9]))
    assert story.effects[-1] == PrintTicket(TICKET, reprint=True)


def test_without_a_last_ticket_there_is_nothing_to_print():
    assert inside().then(PrintLast(KEYS[9])).page is Page.CARE


def test_the_staff_come_in_when_hub_or_printer_are_away():
    assert inside(Story()).page is Page.CARE
    assert inside(at_rest().printer("paper_out")).page is Page.CARE


def test_who_opens_the_printer_is_not_thrown_out():
    story = inside().printer("cover_open").printer(None).left().joined()
    assert story.page is Page.CARE
    assert story.then(LeaveCare()).page is Page.IDLE


def test_staff_who_walk_away_leave_no_open_door():
    assert inside().waits(120).page is Page.IDLE


def test_a_visitors_ticket_is_not_disturbed():
    story = caring(printing())
    assert story.then(HoldCorner(), LeaveCare(), PinChecked(right=True)).page is Page.PRINTING
