"""``antrean-hub pairing``: lets new machines in from the hub's own terminal, while it serves."""

import argparse
import sys
import time
from pathlib import Path

from antrean_hub.authority import Authority
from antrean_hub.core.refusals import Refused, refusal
from antrean_hub.line.errands import cannot_be
from antrean_hub.office import OfficeError
from antrean_hub.store import pairings
from antrean_hub.store.database import must_exist
from antrean_hub.store.errors import NoHall
from antrean_hub.store.pairings import Decision
from antrean_hub.store.store import Store
from antrean_shared.errands import ApprovePairing, RefusePairing
from antrean_shared.pairing import Waiting, for_people, letters_of
from antrean_shared.words import Role

PATIENCE_S = 10.0
LOOK_S = 0.1


def add_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", file: argparse.ArgumentParser
) -> None:
    """Add the command; each of its own sets ``command`` to what runs it."""
    pairing = commands.add_parser("pairing", help="let in machines that show a code")
    what = pairing.add_subparsers(required=True, metavar="WHAT")
    listing = what.add_parser("list", parents=[file], help="who waits, and the hub's fingerprint")
    listing.add_argument("--tls", type=Path, metavar="DIR", help="certificates, as serve has them")
    listing.set_defaults(command=_list)

    code = argparse.ArgumentParser(add_help=False, parents=[file])
    code.add_argument("code", nargs="+", metavar="CODE", help="as the machine shows it")
    approving = what.add_parser("approve", parents=[code], help="make it a station")
    approving.add_argument("--role", required=True, choices=[role.value for role in Role])
    approving.add_argument("--station", required=True, metavar="NAME", help="an old one's: replace")
    approving.add_argument("--zone", metavar="ZONE", help="of a display; else the whole hall")
    approving.add_argument("--counter", metavar="NUMBER", help="of a counter's own PC")
    approving.add_argument("--agency", metavar="CODE", help="of an agency head")
    approving.set_defaults(command=_approve)
    refusing = what.add_parser("refuse", parents=[code], help="send it away")
    refusing.set_defaults(command=_refuse)


def _list(given: argparse.Namespace) -> None:
    must_exist(given.db)
    if given.tls is not None:
        _say(f"fingerprint {Authority(given.tls).fingerprint}")
    with Store(given.db) as store:
        waiting = pairings.waiting(store)
    for each in waiting:
        _say(f"{for_people(each.code)}  {_about(each)}")
    _say(f"{len(waiting)} waiting")


def _approve(given: argparse.Namespace) -> None:
    code = "".join(given.code)
    errand = ApprovePairing(
        code=code,
        role=Role(given.role),
        station=given.station,
        zone=given.zone,
        counter=given.counter,
        agency=given.agency,
    )
    must_exist(given.db)
    with Store(given.db) as store:
        config = store.config()
        if config is None:
            raise NoHall(f"{given.db} holds no hall yet. Run: antrean-hub import --db FILE DIR")
        barred = cannot_be(config, errand, Role.SUPERVISOR)
        if isinstance(barred, Refused):
            raise OfficeError(refusal(barred).message)
        _have_done(store, code, Decision(approve=errand))
    _say(f"{given.station} is paired as {given.role}")


def _refuse(given: argparse.Namespace) -> None:
    must_exist(given.db)
    code = "".join(given.code)
    with Store(given.db) as store:
        _have_done(store, code, Decision(refuse=RefusePairing(code=code)))
    _say("refused")


def _have_done(store: Store, code: str, decision: Decision) -> None:
    """Leave the decision and wait until the hub has carried it out; raises OfficeError."""
    code = letters_of(code)
    if not pairings.decide(store, code, decision):
        raise OfficeError(f"No machine waits with code {code}. See: antrean-hub pairing list")
    until = time.monotonic() + PATIENCE_S
    while pairings.is_there(store, code):
        if time.monotonic() > until:
            raise OfficeError("The hub does not answer. Is antrean-hub serve at work?")
        time.sleep(LOOK_S)


def _about(waiting: Waiting) -> str:
    wish = (waiting.role, waiting.station, waiting.counter and f"counter {waiting.counter}")
    zone = waiting.zone and f"zone {waiting.zone}"
    told = " ".join(str(each) for each in (*wish, zone) if each)
    return f"{waiting.asked_at:%H.%M} from {waiting.address}: {told or waiting.client}"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
