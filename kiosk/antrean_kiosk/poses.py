"""Every page of the kiosk as an example: for photographs, and for the eyes of the tests."""

from dataclasses import replace
from pathlib import Path

import msgspec

from antrean_kiosk.flow.screen import Care, Page, Panel, Screen, offer_of
from antrean_shared.wire import Booking, Offer, Paper, Ticket, View
from antrean_shared.words import (
    AgencyId,
    BookingState,
    Chance,
    PaperState,
    Priority,
    Reason,
    Role,
    ServiceId,
    StationId,
)
from antrean_ui import example

DUKCAPIL, FAMILY_CARD = AgencyId("DUKCAPIL"), ServiceId("A-04")
POLICE, LICENCE = AgencyId("SIM"), ServiceId("G-01")


def poses(hall: Path, *, rehearsal: bool = False) -> dict[str, Screen]:
    """Return each page of the kiosk, by name, in the hall whose files lie in ``hall``."""
    view = example.view(hall, Role.KIOSK, rehearsal=rehearsal)
    here = Screen(view=view, connected=True)
    choosing = replace(here, page=Page.SERVICE, agency=DUKCAPIL)
    chosen = replace(here, agency=DUKCAPIL, service=FAMILY_CARD)
    ticket = example.ticket(view, FAMILY_CARD, "A2-017", priority=Priority.ELDERLY)
    take = replace(chosen, page=Page.TAKE, ticket=ticket)
    broken = replace(here, page=Page.PRINTER_FAULT)
    return {
        "idle": replace(here, page=Page.IDLE),
        "idle-closed": replace(here, page=Page.IDLE, view=before_opening(view)),
        "agency": replace(here, page=Page.AGENCY),
        "agency-all": replace(here, page=Page.AGENCY, everything=True),
        "search": replace(here, page=Page.SEARCH, typed="antrian ktp"),
        "search-empty": replace(here, page=Page.SEARCH),
        "search-nothing": replace(here, page=Page.SEARCH, typed="XYZ"),
        "booking": replace(here, page=Page.BOOKING, typed="RSV-7K2M"),
        "service": choosing,
        "service-claimed": replace(
            here, page=Page.SERVICE, agency=DUKCAPIL, priority=Priority.CHILD
        ),
        "priority": replace(choosing, panel=Panel.PRIORITY),
        "confirm": replace(chosen, page=Page.CONFIRM),
        "confirm-in-vain": replace(chosen, page=Page.CONFIRM, view=late(view)),
        "confirm-booked": _booked(chosen),
        "printing": replace(chosen, page=Page.PRINTING, key="k"),
        "printing-errand": replace(here, page=Page.PRINTING, errand=_errand(ticket)),
        "take": take,
        "take-doubtful": replace(take, doubtful=True),
        "refused": _refused(here, view),
        "printer-fault": replace(broken, fault="paper_out"),
        "printer-failed": replace(broken, fault="cover_open", failed=True),
        "hub-away": Screen(view=view, page=Page.HUB_AWAY, away_s=12),
        "desk": replace(here, page=Page.DESK, desk=True),
        "help": replace(here, page=Page.AGENCY, panel=Panel.HELP),
        "ease": replace(here, page=Page.AGENCY, panel=Panel.EASE),
        "brief": replace(chosen, page=Page.CONFIRM, panel=Panel.BRIEF),
        "languages": replace(here, page=Page.AGENCY, panel=Panel.LANGUAGES),
        "care": replace(here, page=Page.CARE, care=Care(pin="24")),
        "care-open": replace(here, page=Page.CARE, care=Care(open=True), last=ticket),
        "still-there": replace(chosen, page=Page.SERVICE, quiet_s=48),
    }


def before_opening(view: View) -> View:
    """Return the same hall before it gives numbers."""
    opens = example.NOW.replace(hour=9, minute=0)
    offers = (
        Offer(each.service, False, Reason.NOT_OPEN_YET, opens, None, each.quota_left)
        for each in view.offers
    )
    return msgspec.structs.replace(view, offers=tuple(offers))


def late(view: View) -> View:
    """Return the same hall when not everybody will be served any more."""
    chances = (Chance.UNLIKELY, Chance.DOUBTFUL, Chance.ABSENT)
    offers = (
        msgspec.structs.replace(each, chance=chances[nth % len(chances)])
        for nth, each in enumerate(view.offers)
    )
    return msgspec.structs.replace(view, offers=tuple(offers))


def _booked(chosen: Screen) -> Screen:
    code = "RSV-7K2M9QXA"
    at = example.NOW.replace(hour=8, minute=15)
    booking = Booking(code=code, service=FAMILY_CARD, at=at, state=BookingState.OPEN)
    return replace(chosen, page=Page.CONFIRM, booking=code, booked=booking)


def _errand(ticket: Ticket) -> Paper:
    return Paper(
        ticket=ticket.id,
        number=ticket.number,
        printer=StationId("kiosk-1"),
        asked_by=StationId("counter-3"),
        reprint=True,
        state=PaperState.PRINTING,
    )


def _refused(here: Screen, view: View) -> Screen:
    return replace(
        here,
        page=Page.REFUSED,
        agency=POLICE,
        service=LICENCE,
        refusal=offer_of(view, LICENCE),
        reason=Reason.QUOTA_FULL,
    )
