"""Runs one display: ``antrean-display --hub URL --station NAME --token-file FILE [--zone 1]``."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from antrean_display.speech import SpeechSettings
from antrean_display.station import Settings, build
from antrean_shared.words import Role
from antrean_ui import station
from antrean_voice.pack import BadPack


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
    voice = parser.add_argument_group("voice", "of those in a zone the hub names one to speak")
    voice.add_argument("--voice", action="store_true", help="offer to say the calls")
    voice.add_argument(
        "--voice-pack", type=Path, action="append", default=[], metavar="DIR", help="its clips"
    )
    made = station.read(parser, arguments, Settings, "zone")
    told = parser.parse_args(arguments)
    speech = SpeechSettings(packs=tuple(told.voice_pack))
    return replace(made, speech=speech) if told.voice else made


if __name__ == "__main__":
    sys.exit(main())
