"""What can be done to a machine: let a new one in as something, send it away, end an old one."""

from collections.abc import Iterator

from antrean_counter.supervisor.deeds.fields import reason
from antrean_counter.supervisor.desk import Answers, Deed, Desk, Field, Kind, Option
from antrean_shared.errands import ApprovePairing, RefusePairing, RevokeStation
from antrean_shared.managing import PairedStation
from antrean_shared.pairing import Waiting
from antrean_shared.wire import View
from antrean_shared.words import Role

MADE = {
    Role.KIOSK: "make_kiosk",
    Role.COUNTER: "make_counter",
    Role.DISPLAY: "make_display",
    Role.FRONT_DESK: "make_front_desk",
    Role.AGENCY_HEAD: "make_agency_head",
    Role.SUPERVISOR: "make_supervisor",
    Role.TECHNICIAN: "make_technician",
}
"""The deed that makes a machine a station of each role."""
TECHNICIANS = frozenset({Role.KIOSK, Role.COUNTER, Role.DISPLAY, Role.FRONT_DESK})
"""What a technician may make of a machine; a supervisor makes everything."""
ICONS = {
    Role.KIOSK: "printer",
    Role.COUNTER: "user-round",
    Role.DISPLAY: "layout-grid",
    Role.FRONT_DESK: "info",
    Role.AGENCY_HEAD: "building-2",
    Role.SUPERVISOR: "users",
    Role.TECHNICIAN: "wrench",
}
ANY = ""


def for_waiting(desk: Desk, view: View, waiting: Waiting) -> Iterator[Deed]:
    """Yield what a machine that waits can become; what it says of itself comes first."""
    for role in sorted(MADE, key=lambda each: each is not waiting.role):
        if desk.role is Role.SUPERVISOR or role in TECHNICIANS:
            yield _approval(view, waiting, role)
    yield Deed("refuse", "x", RefusePairing, lambda _: RefusePairing(code=waiting.code), grave=True)


def for_station(desk: Desk, station: PairedStation) -> Iterator[Deed]:
    """Yield what can be done to a machine that may come in."""
    ours = desk.role is Role.SUPERVISOR or station.role in TECHNICIANS
    if ours and station.station != desk.station:
        yield Deed(
            "revoke",
            "x",
            RevokeStation,
            lambda told: RevokeStation(station=station.station, reason=told["reason"]),
            (reason("Perangkat diganti", "Perangkat hilang", "Salah dipasangkan"),),
            grave=True,
        )


def _approval(view: View, waiting: Waiting, role: Role) -> Deed:
    name = Field("station", Kind.LINE, value=waiting.station or "")

    def make(told: Answers) -> ApprovePairing:
        return ApprovePairing(
            code=waiting.code,
            role=role,
            station=told["station"],
            zone=told.get("in_zone") or None,
            counter=told.get("at_counter") or None,
            agency=told.get("of_agency") or None,
        )

    return Deed(MADE[role], ICONS[role], ApprovePairing, make, (name, *_place(view, role)))


def _place(view: View, role: Role) -> tuple[Field, ...]:
    if role is Role.DISPLAY:
        zones = sorted({each.zone for each in view.agencies})
        whole = Option(ANY, "Seluruh aula")
        return (Field("in_zone", Kind.PICK, (whole, *(Option(each, each) for each in zones))),)
    if role is Role.COUNTER:
        counters = (Option(each.id, each.id, each.name) for each in view.counters)
        return (Field("at_counter", Kind.PICK, (Option(ANY, "Loket mana pun"), *counters)),)
    if role is Role.AGENCY_HEAD:
        agencies = (Option(each.id, each.name) for each in view.agencies)
        return (Field("of_agency", Kind.PICK, tuple(agencies)),)
    return ()
