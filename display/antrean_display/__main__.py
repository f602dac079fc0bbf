"""Runs one display: ``antrean-display --hub URL --station NAME --token-file FILE [--zone 1]``."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from antrean_display.board import Ground
from antrean_display.led.line import BadSign, SignSettings, parse
from antrean_display.led.template import BadTemplate
from antrean_display.speech import SpeechSettings
from antrean_display.station import Settings, build
from antrean_shared.words import Role
from antrean_ui import station
from antrean_voice.pack import BadPack

MOST_OVERSCAN = 10


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until SIGTERM or SIGINT; return the exit code."""
    try:
        return station.run(settings(arguments), Role.DISPLAY, build)
    except BadPack as error:
        sys.exit(f"antrean-display: {error}")


def settings(arguments: Sequence[str] | None = None) -> Settings:
    """Read the command line. Exits with a sentence when it is wrong."""
    parser = station.parser("antrean-display", "The waiting room's screen: who is called to where.")
    parser.add_argument("--zone", metavar="ZONE", help="only this zone (the default: all)")
    parser.add_argument("--counter", metavar="COUNTER", help="a small screen above this one")
    grounds = [str(each) for each in Ground]
    parser.add_argument("--ground", type=Ground, choices=grounds, default=Ground.NIGHT)
    parser.add_argument(
        "--overscan", type=_percent, default=0.0, metavar="PERCENT", help="what a TV cuts off"
    )
    parser.add_argument("--media", type=_folder, metavar="DIR", help="pictures beside the calls")
    parser.add_argument(
        "--sign",
        type=_sign,
        action="append",
        dest="signs",
        default=[],
        metavar="URI",
        help="an LED sign, e.g. serial:///dev/ttyUSB0?baud=9600&template=stx&counter=3",
    )
    voice = parser.add_argument_group("voice", "of those in a zone the hub names one to speak")
    voice.add_argument("--voice", action="store_true", help="offer to say the calls")
    voice.add_argument(
        "--voice-pack", type=Path, action="append", default=[], metavar="DIR", help="its clips"
    )
    made = station.read(
        parser, arguments, Settings, "zone", "counter", "ground", "overscan", "media"
    )
    told = parser.parse_args(arguments)
    speech = SpeechSettings(packs=tuple(told.voice_pack)) if told.voice else None
    return replace(made, speech=speech, signs=tuple(told.signs))


def _percent(text: str) -> float:
    percent = float(text)
    if not 0 <= percent <= MOST_OVERSCAN:
        raise argparse.ArgumentTypeError(f"give 0 to {MOST_OVERSCAN} per cent")
    return percent


def _sign(uri: str) -> SignSettings:
    try:
        return parse(uri)
    except (BadSign, BadTemplate) as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _folder(text: str) -> Path:
    folder = Path(text)
    if not folder.is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder {text}")
    return folder


if __name__ == "__main__":
    sys.exit(main())
