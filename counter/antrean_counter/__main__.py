"""Runs one counter: ``antrean-counter --hub URL --station NAME --token-file FILE``."""

import argparse
import logging
from collections.abc import Sequence
from pathlib import Path

from antrean_counter.program import Settings, build
from antrean_shared.words import CounterId
from antrean_ui.app import add_window_arguments, placement, run


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until the application quits, SIGTERM or SIGINT; return the exit code."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    program = build(settings(arguments))
    program.start()
    try:
        return run()
    finally:
        program.stop()


def settings(arguments: Sequence[str] | None = None) -> Settings:
    """Read the command line and the token file. Exits with a sentence when they are wrong."""
    parser = _parser()
    options = parser.parse_args(arguments)
    return Settings(
        hub=options.hub,
        station=options.station,
        token=_token(parser, options.token_file),
        counter=CounterId(options.counter) if options.counter else None,
        ca=options.ca,
        language=options.language,
        placement=placement(options),
    )


def _token(parser: argparse.ArgumentParser, file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError as error:
        parser.error(f"the token cannot be read: {error}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="antrean-counter", description="The officer's counter.")
    parser.add_argument("--hub", required=True, metavar="URL", help="e.g. wss://hub.local:7600/")
    parser.add_argument("--station", required=True, metavar="NAME", help="this machine's name")
    parser.add_argument(
        "--token-file",
        required=True,
        type=Path,
        metavar="FILE",
        help="holds what `antrean-hub pair` printed",
    )
    parser.add_argument("--counter", metavar="NUMBER", help="the counter this machine stands at")
    parser.add_argument("--ca", type=Path, metavar="FILE", help="the hall's certificate authority")
    parser.add_argument("--language", choices=("id", "en"), default="id", help="of this screen")
    add_window_arguments(parser)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
