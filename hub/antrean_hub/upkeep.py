"""The commands that look after a hall's file: explain it, seal it, copy it, put it back."""

import argparse
import sys
from datetime import date, datetime
from pathlib import Path

from antrean_hub import why
from antrean_hub.authority import Authority
from antrean_hub.keeping.backups import KEEP
from antrean_hub.keeping.belongings import pack, things, unpack
from antrean_hub.keeping.recovery import recover
from antrean_hub.office import OfficeError
from antrean_hub.store.audit import audit
from antrean_hub.store.backup import back_up
from antrean_hub.store.database import must_exist
from antrean_hub.store.seals import read_seals, seal_of
from antrean_hub.store.store import Store

SKIP = "numbers of each service that may be on paper since the copy (else 100; an older day, 500)"


def add_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", file: argparse.ArgumentParser
) -> None:
    """Add the commands; each sets ``command`` to what runs it. ``file`` holds ``--db``."""
    day = argparse.ArgumentParser(add_help=False)
    day.add_argument("--day", type=_day, metavar="2026-11-25", help="else the latest")

    checking = commands.add_parser("check", parents=[file], help="prove journal, chain and tables")
    checking.add_argument("--seal", type=Path, metavar="FILE", help="and that these seals fit")
    checking.set_defaults(command=_check)

    trusting = commands.add_parser("ca", help="make the hall's CA and the hub's certificate")
    trusting.add_argument("folder", type=Path, metavar="DIR", help="for serve --tls DIR")
    trusting.add_argument("--hall", default="", metavar="NAME", help="as the CA is called")
    trusting.add_argument("names", nargs="*", metavar="NAME", help="of the hub; else show")
    trusting.set_defaults(command=_ca)

    listing = commands.add_parser("stations", parents=[file], help="list the paired stations")
    listing.set_defaults(command=_stations)

    revoking = commands.add_parser("revoke", parents=[file], help="end a station's pairing")
    revoking.add_argument("--station", required=True, metavar="NAME")
    revoking.set_defaults(command=_revoke)

    copying = commands.add_parser("backup", parents=[file], help="make a proved copy; hub may run")
    copying.add_argument("folder", type=Path, metavar="DIR")
    copying.add_argument("--keep", type=int, default=KEEP, help="newest copies to keep")
    copying.add_argument("--tls", type=Path, metavar="DIR", help="certificates, to lie beside them")
    copying.add_argument("--along", type=Path, action="append", default=[], metavar="PATH")
    copying.set_defaults(command=_backup)

    restoring = commands.add_parser("restore", parents=[file], help="make a copy the hall again")
    restoring.add_argument("copy", type=Path, metavar="BACKUP")
    restoring.add_argument("--skip", type=int, metavar="N", help=SKIP)
    restoring.add_argument("--tls", type=Path, metavar="DIR", help="certificates go there")
    restoring.set_defaults(command=_restore)

    sealing = commands.add_parser("seal", parents=[file, day], help="print the day's seal")
    sealing.set_defaults(command=_seal)

    explaining = commands.add_parser("why", parents=[file, day], help="explain a ticket's day")
    explaining.add_argument("number", metavar="NUMBER")
    explaining.set_defaults(command=_why)


def _ca(given: argparse.Namespace) -> None:
    authority = Authority(given.folder)
    if given.names:
        authority.establish(given.hall, given.names)
    _say(f"certificate for {', '.join(authority.names())}, until {authority.ends():%Y-%m-%d}")
    _say(f"fingerprint {authority.fingerprint}")


def _check(given: argparse.Namespace) -> None:
    must_exist(given.db)
    seals = []
    if given.seal is not None:
        seals = list(read_seals(given.seal.read_text(encoding="utf-8").splitlines()))
    with Store(given.db) as store:
        clean = audit(store, seals)
    fit = f", {len(seals)} seals fit" if seals else ""
    _say(f"ok: {clean.events} events, {clean.tickets} tickets{fit}")


def _backup(given: argparse.Namespace) -> None:
    must_exist(given.db)
    now = datetime.now().astimezone()  # noqa: TID251 -- names a file for people
    made = back_up(given.db, given.folder, now, max(given.keep, 1))
    pack(given.folder, things(given.db, given.tls, tuple(given.along)))
    _say(str(made))


def _restore(given: argparse.Namespace) -> None:
    back = unpack(given.copy, things(given.db, given.tls))
    done = recover(given.db, given.copy, given.skip)
    if back:
        _say(f"from beside the copy: {', '.join(back)}")
    _say(f"restored: {given.copy}, {done.proved.day}, {done.proved.seq} events")
    if done.aside is not None:
        _say(f"the old file is kept as {done.aside}")
    if done.skipped:
        _say(f"{done.skipped} numbers of each service are passed over: they may be on paper")


def _stations(given: argparse.Namespace) -> None:
    must_exist(given.db)
    with Store(given.db) as store:
        for name, role, paired_at, _ in store.stations():
            _say(f"{name:20} {role:11} paired {paired_at:%Y-%m-%d %H.%M}")


def _revoke(given: argparse.Namespace) -> None:
    must_exist(given.db)
    with Store(given.db) as store:
        if not store.drop_station(given.station):
            raise OfficeError(f"There is no station {given.station!r}. See: antrean-hub stations")
    _say(f"{given.station} is not paired any more; a session it has open ends within a second")


def _seal(given: argparse.Namespace) -> None:
    must_exist(given.db)
    with Store(given.db) as store:
        _say(str(seal_of(store, given.day)))


def _why(given: argparse.Namespace) -> None:
    must_exist(given.db)
    number = given.number.strip().upper()
    with Store(given.db) as store:
        config, found = store.config(), why.story(store, number, given.day)
    if found is None or config is None:
        raise OfficeError(f"The hall was not open on {given.day}.")
    if not found.lines:
        raise OfficeError(f"There was no number {number} on {found.day}.")
    _say(f"{number} on {found.day}, {config.name} {config.region}")
    for line in found.lines:
        _say(f"{line.at:%H.%M.%S}  {why.sentence(line)}")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-11-25") from None


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
