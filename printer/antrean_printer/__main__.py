"""``antrean-printer``: ask a printer how it is, print its test page, send it bytes."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from antrean_printer.encode import typeset
from antrean_printer.errors import BadUri
from antrean_printer.outcome import Outcome, Result
from antrean_printer.spool import Printer
from antrean_printer.testpage import proof
from antrean_printer.uri import COLUMNS, EXAMPLES

DONE, FAULT = 0, 1
"""Exit codes; argparse itself exits with 2 for a wrong command line."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 a fault of the printer, 2 a wrong command line."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    command: Callable[[Printer, argparse.Namespace], int] = chosen.command
    try:
        return command(Printer(_address(chosen)), chosen)
    except BadUri as error:
        parser.error(str(error))
    except OSError as error:
        parser.error(f"{error.filename}: {error.strerror}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="antrean-printer",
        description="Ask a ticket printer how it is, print its test page, or send it a job.",
        epilog=f"Addresses: {EXAMPLES}",
    )
    commands = parser.add_subparsers(required=True, metavar="status|test|print")
    status = commands.add_parser("status", help="say how the printer is and what to do about it")
    status.set_defaults(command=_status, columns=None)
    test = commands.add_parser("test", help="print a page with ruler, sizes, QR code and cut")
    test.add_argument(
        "--columns", choices=sorted(COLUMNS), help="letters in a line: 48 is 80 mm, 32 is 58 mm"
    )
    test.set_defaults(command=_test)
    send = commands.add_parser("print", help="send a file of ESC/POS bytes as one job")
    send.set_defaults(command=_print, columns=None)
    for command in (status, test, send):
        command.add_argument("uri", metavar="URI", help="the printer's address")
    send.add_argument("file", metavar="FILE", help="what to send; - reads standard input")
    return parser


def _address(chosen: argparse.Namespace) -> str:
    """The address with the columns asked for on the command line, and what follows from them."""
    uri: str = chosen.uri
    columns: str | None = chosen.columns
    if columns is None:
        return uri
    return f"{uri}{'&' if '?' in uri else '?'}columns={columns}"


def _status(printer: Printer, chosen: argparse.Namespace) -> int:
    status, advice = printer.examine()
    _say(f"{status}: {advice}")
    return DONE if status.fault is None else FAULT


def _test(printer: Printer, chosen: argparse.Namespace) -> int:
    page = proof(printer.paper, chosen.uri)
    return _report(printer.print(typeset(page, printer.paper)))


def _print(printer: Printer, chosen: argparse.Namespace) -> int:
    job = sys.stdin.buffer.read() if chosen.file == "-" else Path(chosen.file).read_bytes()
    return _report(printer.print(job))


def _report(outcome: Outcome) -> int:
    fault = f" ({outcome.fault}): {outcome.detail}" if outcome.fault else ""
    _say(f"{ENDS[outcome.result]}{fault}")
    return DONE if outcome.printed else FAULT


ENDS = {
    Result.PRINTED: "Printed.",
    Result.NOT_PRINTED: "Not printed, nothing was sent",
    Result.DOUBTFUL: "Sent, but not confirmed; look whether a paper came out",
}


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
