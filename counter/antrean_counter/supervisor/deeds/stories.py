"""A number's whole day as the hub tells it: of someone in the hall, or of someone who has gone."""

import re
from dataclasses import replace

from antrean_counter.supervisor.deeds.fields import reason
from antrean_counter.supervisor.desk import UNSENT, Deed, Desk, Page, Step
from antrean_counter.supervisor.subjects import subject_of
from antrean_shared.commands import RestoreTicket
from antrean_shared.errands import AskWhy
from antrean_shared.managing import Story
from antrean_shared.wire import Ticket
from antrean_shared.words import TicketId

STORY = "story:"
NUMBER = re.compile("[A-Z]{1,3}[0-9]?-[0-9]{1,4}")


def wanted(find: str) -> str:
    """Return the number that was typed as a whole; empty where it is only a part of one."""
    text = find.strip().upper()
    return text if NUMBER.fullmatch(text) else ""


def number_of(desk: Desk) -> str:
    """Return the number that stands open, whether its visitor is still here or not."""
    if desk.chosen.startswith(STORY):
        return desk.chosen.removeprefix(STORY)
    ticket = subject_of(desk.view, desk.chosen)
    return ticket.number if isinstance(ticket, Ticket) else ""


def look_up(desk: Desk) -> Step:
    """Ask for the story of the number that stands open, where this role may."""
    number = number_of(desk)
    may = desk.role in AskWhy.roles
    if desk.page is not Page.TICKETS or not number or not may:
        return desk, ()
    return replace(desk, story=None), (AskWhy(number=number),)


def told(desk: Desk) -> Story | None:
    """Return the story of the number that stands open, once it is here."""
    story = desk.story
    return story if story is not None and story.number == number_of(desk) else None


def restore(story: Story) -> Deed:
    """Return the deed that puts someone back in line who had gone; the hub says whether it may."""
    ticket = TicketId(f"{story.day.replace('-', '')}-{story.number}")
    return Deed(
        "restore",
        "rotate-ccw",
        RestoreTicket,
        lambda given: RestoreTicket(key=UNSENT, ticket=ticket, reason=given["reason"]),
        (reason("Pengunjung datang kembali", "Salah dibatalkan"),),
    )
