"""``antrean-hub``: the office's commands and the hub itself."""

import argparse
import logging
import sys
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path

from antrean_hub import admission, office, reporting, serving, upkeep
from antrean_hub.files.hall import lacks_settings
from antrean_hub.files.problems import ImportRefused
from antrean_hub.keeping.backups import KEEP, Plan
from antrean_hub.line.server import Address
from antrean_hub.schema.contract import schema_json
from antrean_hub.schema.markdown import schema_markdown
from antrean_hub.store.audit import Difference
from antrean_hub.store.errors import StoreError
from antrean_shared.words import DUTIES, Role

PORT = 7600
STDIO = "-"
NO_SETTINGS = """\
The folder has no hall.toml: the hall's settings stay as they are; a new hall begins with the usual
ones (WIB, Monday to Friday 08.00-15.00). antrean-hub export writes them: change them, import again.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit code."""
    logging.basicConfig(format="%(levelname)s %(name)s: %(message)s", level=logging.WARNING)
    given = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], None] = given.command
    try:
        command(given)
    except ImportRefused as error:
        return _failed(*map(str, error.problems), f"Nothing was imported: {error}.")
    except (StoreError, office.OfficeError, Difference) as error:
        return _failed(str(error))
    except OSError as error:
        return _failed(f"{error.filename}: {error.strerror}." if error.filename else str(error))
    return 0


def _import(given: argparse.Namespace) -> None:
    hall = office.import_hall(given.db, given.folder)
    _say(
        f"imported: {len(hall.agencies)} agencies, {len(hall.services)} services, "
        f"{len(hall.counters)} counters"
    )
    if lacks_settings(given.folder):
        sys.stderr.write(NO_SETTINGS)


def _bookings(given: argparse.Namespace) -> None:
    _say(f"bookings: {office.import_bookings(given.db, given.file)} new")


def _export(given: argparse.Namespace) -> None:
    if given.folder is not None:
        office.export_hall(given.db, given.folder)
    if given.tickets is not None:
        to_stdout = given.tickets == STDIO
        with nullcontext(sys.stdout) if to_stdout else Path(given.tickets).open("w") as out:
            office.export_tickets(given.db, out)


def _officer(given: argparse.Namespace) -> None:
    pin = sys.stdin.readline().strip() if given.pin == STDIO else given.pin
    office.add_officer(
        given.db, given.officer, pin, given.counters, map(Role, given.duty), given.agency
    )


def _pair(given: argparse.Namespace) -> None:
    _say(office.pair(given.db, Role(given.role), given.station, given.agency))


def _schema(given: argparse.Namespace) -> None:
    _say(schema_markdown() if given.markdown else schema_json())


def _serve(given: argparse.Namespace) -> None:
    if given.tls is None and not given.listen.loopback:
        raise office.OfficeError(
            f"{given.listen.host} can be reached from the network, where a bare ws:// tells "
            "everyone the stations' tokens and the officers' PINs. Make certificates with "
            "antrean-hub ca DIR and give --tls DIR, "
            f"or listen on 127.0.0.1:{given.listen.port}."
        )
    serving.run(
        serving.Serving(
            database=given.db,
            address=given.listen,
            rehearse=given.rehearse,
            tls=given.tls,
            clock_is_right=given.clock_is_right,
            backup=_plan(given),
        )
    )


def _plan(given: argparse.Namespace) -> Plan | None:
    if not given.backup:
        return None
    return Plan(tuple(given.backup), given.every, given.keep, given.tls, tuple(given.along))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="antrean-hub", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    file = argparse.ArgumentParser(add_help=False)
    file.add_argument("--db", type=Path, required=True, metavar="FILE", help="the hall's database")

    importing = commands.add_parser("import", parents=[file], help="make a folder's files the hall")
    importing.add_argument("folder", type=Path, metavar="DIR|FILE.xlsx")
    importing.set_defaults(command=_import)

    booking = commands.add_parser("bookings", parents=[file], help="announce a CSV file of visits")
    booking.add_argument("file", type=Path, metavar="CSV")
    booking.set_defaults(command=_bookings)

    exporting = commands.add_parser("export", parents=[file], help="write the hall, or its tickets")
    what = exporting.add_mutually_exclusive_group(required=True)
    what.add_argument("folder", type=Path, metavar="DIR|FILE.xlsx", nargs="?")
    what.add_argument("--tickets", metavar="FILE", help='CSV of all tickets; "-" for the terminal')
    exporting.set_defaults(command=_export)

    officer = commands.add_parser("officer", parents=[file], help="add or change an officer")
    officer.add_argument("--officer", required=True, metavar="NAME")
    officer.add_argument("--pin", required=True, help='digits; "-" reads them from the input')
    officer.add_argument(
        "--counters", default="", metavar="all|1,2,3", help="where; needed without a --duty"
    )
    officer.add_argument(
        "--duty", action="append", default=[], choices=sorted(DUTIES), help="may also sign in as"
    )
    officer.add_argument("--agency", metavar="CODE", help="the one of an agency head")
    officer.set_defaults(command=_officer)

    pairing = commands.add_parser("pair", parents=[file], help="print a station's new token")
    pairing.add_argument("--role", required=True, choices=[role.value for role in Role])
    pairing.add_argument("--station", required=True, metavar="NAME")
    pairing.add_argument("--agency", metavar="CODE", help="the one that an agency head sees")
    pairing.set_defaults(command=_pair)

    _add_serve(commands.add_parser("serve", parents=[file], help="run the hub"))

    admission.add_commands(commands, file)
    upkeep.add_commands(commands, file)
    reporting.add_commands(commands, file)

    schema = commands.add_parser("schema", help="print the wire as JSON Schema")
    schema.add_argument("--markdown", action="store_true", help="as a page to read")
    schema.set_defaults(command=_schema)
    return parser


def _add_serve(serve: argparse.ArgumentParser) -> None:
    serve.add_argument(
        "--listen",
        type=_address,
        default=Address("127.0.0.1", PORT),
        metavar="HOST:PORT",
        help="port 0 finds a free one",
    )
    serve.add_argument(
        "--rehearse",
        type=_local_time,
        metavar="2026-11-25T08:05",
        help="start the hall's clock at this local time; screens and tickets say SIMULASI",
    )
    serve.add_argument(
        "--clock-is-right", action="store_true", help="after long closure: this date is true"
    )
    serve.add_argument(
        "--backup",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help="keep copies there; more of them are used while they are there",
    )
    serve.add_argument(
        "--along", type=Path, action="append", default=[], metavar="PATH", help="beside the copies"
    )
    serve.add_argument("--every", type=float, default=15, metavar="MIN", help="a copy so often")
    serve.add_argument("--keep", type=int, default=KEEP, help="newest copies to keep")
    serve.add_argument(
        "--tls", type=Path, metavar="DIR", help="certificates that antrean-hub ca made; renewed"
    )
    serve.set_defaults(command=_serve)


def _address(text: str) -> Address:
    host, _, port = text.rpartition(":")
    if not host or not port.isdigit():
        raise argparse.ArgumentTypeError(f"{text!r} is not like 127.0.0.1:{PORT}")
    return Address(host.strip("[]"), int(port))


def _local_time(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is not None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a local time like 2026-11-25T08:05")
    return moment


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _failed(*lines: str) -> int:
    sys.stderr.write("".join(f"{line}\n" for line in lines))
    return 1


if __name__ == "__main__":
    sys.exit(main())
