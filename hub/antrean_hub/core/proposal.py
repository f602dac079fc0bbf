"""A change of the hall's tables, worked out before the hall decides whether it may be made."""

from msgspec import Struct

from antrean_hub.core.facts import HallConfigured
from antrean_shared.managing import HallChanged


class Proposal(Struct, frozen=True, kw_only=True):
    """What a wish would make of the hall's tables, worked out on one version of them."""

    base: int
    fact: HallConfigured | None
    """None where the tables are wrong, or nothing in them differs."""
    answer: HallChanged
    """What the asker is told, but for what only the hall of the moment knows."""
    pins: dict[str, str] = {}
    """Hashes of the PINs that are to be set, by officer; the journal never sees them."""
