"""People who sign in at a station that is not a counter: what it asks is theirs from then on."""

from datetime import datetime

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, Decision
from antrean_hub.core.hall import Hall
from antrean_shared import commands as c
from antrean_shared import wire


def sign_in(hall: Hall, command: c.SignIn, asker: Asker, now: datetime) -> Decision:
    """Let a person, whose PIN was checked before, take the station over."""
    here = hall.people.get(asker.station)
    if here is not None and here.officer == command.officer:
        return ()
    signed = f.PersonSignedIn(
        station=asker.station, officer=command.officer, role=asker.role, agency=asker.agency
    )
    return (signed,)


def sign_out(hall: Hall, command: c.SignOut, asker: Asker, now: datetime) -> Decision:
    """Let the station be nobody's again."""
    if asker.station not in hall.people:
        return ()
    signed = f.PersonSignedOut(station=asker.station, role=asker.role, agency=asker.agency)
    return (signed,)


def here(hall: Hall, asker: Asker) -> wire.SignedIn:
    """Return who is at the asker's station."""
    person = hall.people.get(asker.station)
    return wire.SignedIn(asker.station, person.officer if person else None)
