"""``antrean-printer``: ask a printer how it is, try it, send it bytes; preview a layout."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from antrean_printer.encode import typeset
from antrean_printer.errors import BadDocument, BadTemplate, BadUri
from antrean_printer.length import millimetres
from antrean_printer.logo import load, storing
from antrean_printer.outcome import Outcome, Result
from antrean_printer.picture import draw, photograph
from antrean_printer.spool import Printer
from antrean_printer.template import read
from antrean_printer.testpage import proof
from antrean_printer.uri import COLUMNS, EXAMPLES, parse_uri

DONE, FAULT = 0, 1
"""Exit codes; argparse itself exits with 2 for a wrong command line."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 a fault of the printer, 2 a wrong command line."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = chosen.command
    try:
        return command(chosen)
    except (BadUri, BadTemplate, BadDocument) as error:
        parser.error(str(error))
    except OSError as error:
        parser.error(f"{error.filename}: {error.strerror}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="antrean-printer",
        description="Ask a ticket printer how it is, print its test page, or send it a job.",
        epilog=f"Addresses: {EXAMPLES}",
    )
    commands = parser.add_subparsers(required=True, metavar="status|test|print|logo|preview")
    status = commands.add_parser("status", help="say how the printer is and what to do about it")
    status.set_defaults(command=_status, columns=None)
    test = commands.add_parser("test", help="print a page with ruler, sizes, QR code and cut")
    test.add_argument(
        "--columns", choices=sorted(COLUMNS), help="letters in a line: 48 is 80 mm, 32 is 58 mm"
    )
    test.set_defaults(command=_test)
    send = commands.add_parser("print", help="send a file of ESC/POS bytes as one job")
    send.set_defaults(command=_print, columns=None)
    keep = commands.add_parser("logo", help="have the printer keep a picture (then: ?logo=stored)")
    keep.set_defaults(command=_logo, columns=None)
    for command in (status, test, send, keep):
        command.add_argument("uri", metavar="URI", help="the printer's address")
    keep.add_argument("picture", metavar="PICTURE", type=Path, help="PNG, black on white")
    _add_preview(commands)
    send.add_argument("file", metavar="FILE", help="what to send; - reads standard input")
    return parser


def _add_preview(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    preview = commands.add_parser("preview", help="draw a layout with its samples, without paper")
    preview.set_defaults(command=_preview)
    preview.add_argument("template", metavar="TEMPLATE", type=Path)
    preview.add_argument("--columns", choices=sorted(COLUMNS), default="48")
    preview.add_argument(
        "--output", metavar="PNG", type=Path, help="where to (TEMPLATE with .png at its end)"
    )
    preview.add_argument(
        "--set", metavar="FIELD=TEXT", action="append", default=[], help="instead of a sample"
    )


def _address(chosen: argparse.Namespace) -> str:
    """The address with the columns asked for on the command line, and what follows from them."""
    uri: str = chosen.uri
    columns: str | None = chosen.columns
    if columns is None:
        return uri
    return f"{uri}{'&' if '?' in uri else '?'}columns={columns}"


def _status(chosen: argparse.Namespace) -> int:
    status, advice = Printer(_address(chosen)).examine()
    _say(f"{status}: {advice}")
    return DONE if status.fault is None else FAULT


def _test(chosen: argparse.Namespace) -> int:
    printer = Printer(_address(chosen))
    page = proof(printer.paper, chosen.uri)
    return _report(printer.print(typeset(page, printer.paper)))


def _print(chosen: argparse.Namespace) -> int:
    printer = Printer(_address(chosen))
    job = sys.stdin.buffer.read() if chosen.file == "-" else Path(chosen.file).read_bytes()
    return _report(printer.print(job))


def _logo(chosen: argparse.Namespace) -> int:
    printer = Printer(_address(chosen))
    return _report(printer.print(storing(load(chosen.picture))))


def _preview(chosen: argparse.Namespace) -> int:
    template = read(chosen.template)
    samples = dict(template.samples) | dict(_assigned(each) for each in chosen.set)
    template.check(samples)
    address = parse_uri(f"png:.?columns={chosen.columns}")
    job = typeset(template.fill(_values(samples)), address.paper)
    to = chosen.output or chosen.template.with_suffix(".png")
    photograph(draw(job, address.paper.dots)).save(to)
    length = millimetres(job, address.paper)
    _say(f"{to}: {length:.0f} mm of paper, {len(job)} bytes")
    return DONE


def _assigned(written: str) -> tuple[str, str]:
    name, equals, value = written.partition("=")
    if not equals:
        raise BadTemplate(f"--set {written}: write for example --set number=A2-017")
    return name.strip(), value


def _values(samples: dict[str, str]) -> dict[str, str | tuple[str, ...]]:
    """The samples; one with bars in it is a field of several values."""
    return {
        name: tuple(value.split(" | ")) if " | " in value else value
        for name, value in samples.items()
    }


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
