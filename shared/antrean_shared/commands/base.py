"""What every command is made of: its root, the kinds of its fields, and who may send it."""

from datetime import datetime
from typing import Annotated, ClassVar

from msgspec import Meta, Struct

from antrean_shared.words import Role

Key = Annotated[str, Meta(min_length=1, max_length=64)]
"""A UUID chosen by the station: the same key never has a second effect."""

Words = Annotated[str, Meta(max_length=200)]
"""What a person wrote: a reason, a fault."""

Minutes = Annotated[int, Meta(ge=1, le=480)]

Moment = Annotated[datetime, Meta(tz=True)]
"""RFC 3339 with an offset."""

KIOSK, COUNTER, SUPERVISOR = Role.KIOSK, Role.COUNTER, Role.SUPERVISOR
AGENCY_HEAD, FRONT_DESK = Role.AGENCY_HEAD, Role.FRONT_DESK
DESK = frozenset({COUNTER, SUPERVISOR, AGENCY_HEAD})
"""Who may act on visitors and services; an agency head on its own agency's alone."""
MANAGERS = frozenset({SUPERVISOR})
"""Who looks after the hall as a whole."""
EDITORS = frozenset({SUPERVISOR, AGENCY_HEAD})
"""Who may change the hall's tables and a day's quota; an agency head its own agency's alone."""
ALL_HANDS = DESK | {KIOSK, FRONT_DESK}
"""Who may let a visitor in."""


class Command(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What every command carries.

    A hub refuses a field that it does not know rather than do something else than was asked. What
    says nothing is not sent, so a newer station offends an older hub only where it asks for more.
    """

    method: ClassVar[str]
    roles: ClassVar[frozenset[Role]]
    result: ClassVar[type[Struct]]

    key: Key
