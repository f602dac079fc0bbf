"""The hall's own certificate authority, and the hub's certificate under it: the hub makes both."""

from collections.abc import Sequence

from antrean_setup.errors import SetupFailed
from antrean_setup.places import HUB_USER, Places
from antrean_setup.programs import hub_command, own


def ensure(places: Places, hall: str, names: Sequence[str]) -> str:
    """Have an authority, made once, and a fresh certificate for ``names``.

    Returns the authority's fingerprint; raises SetupFailed.
    """
    places.tls.mkdir(parents=True, exist_ok=True, mode=0o700)
    own(places, places.tls, HUB_USER, HUB_USER)
    done = hub_command(places, "ca", places.tls, *names, "--hall", hall)
    if not done.ok:
        raise SetupFailed(done.words)
    return done.out.split()[-1]
