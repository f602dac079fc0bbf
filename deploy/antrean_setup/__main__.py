"""``antrean-setup``: set a machine up, look after it."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from antrean_setup import caring
from antrean_setup.answering import PATIENCE_S
from antrean_setup.asking import Answers, Asker, Terminal
from antrean_setup.errors import SetupFailed
from antrean_setup.hub_setup import QUESTIONS as HUB_QUESTIONS
from antrean_setup.hub_setup import HubSetup
from antrean_setup.places import PARTS, Part, Places
from antrean_setup.station_setup import QUESTIONS as STATION_QUESTIONS
from antrean_setup.station_setup import StationSetup
from antrean_setup.texts import LANGUAGES, Say, speaker

EPILOGUE = """\
antrean-setup                     ask and set up what is installed here
antrean-setup kiosk --answers F   the same without a person
antrean-setup slips DIR           on the hub: one slip for each station
antrean-setup doctor              what is wrong, and what to do
"""
DEFAULTS = {
    "language": LANGUAGES[0],
    "root": Path("/"),
    "answers": None,
    "part": None,
    "output": "",
}
ROUNDS, PAUSE_S, SEED = 100_000, 3.0, 2511


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command: 0 done, 1 something is wrong, 2 a wrong command line."""
    told = _parser().parse_args(arguments)
    say = speaker(told.language)
    command: Callable[[argparse.Namespace, Say], int] = told.command
    try:
        return command(told, say)
    except SetupFailed as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except PermissionError as error:
        sys.stderr.write(f"{error.filename}: {error.strerror}. {say('need_root')}\n")
        return 1
    except KeyboardInterrupt:
        return 130


def _set_up(told: argparse.Namespace, say: Say) -> int:
    places = Places(told.root)
    if places.live and os.geteuid() != 0:
        raise SetupFailed(say("need_root"))
    part = _part(places, told.part, say)
    total = HUB_QUESTIONS if part == "hub" else STATION_QUESTIONS
    if told.answers is None:
        terminal = Terminal(say, total, sys.stdin, sys.stdout)
        terminal.tell(say("hello_hub") if part == "hub" else say("hello_station", part=part))
        _setup_of(part, told.output, places, terminal, say).run()
        return 0
    answers = Answers(told.answers, say, sys.stdout)
    _setup_of(part, told.output, places, answers, say).run()
    answers.all_used()
    return 0


def _setup_of(
    part: Part, output: str, places: Places, asker: Asker, say: Say
) -> HubSetup | StationSetup:
    if part == "hub":
        return HubSetup(places, asker, say)
    return StationSetup(part, places, asker, say, output)


def _part(places: Places, wanted: Part | None, say: Say) -> Part:
    found = places.installed()
    if wanted:
        return wanted
    if not found:
        raise SetupFailed(say("no_part"))
    if len(found) > 1:
        raise SetupFailed(say("which_part", parts=", ".join(found), first=found[0]))
    return found[0]


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--language", choices=LANGUAGES, help="id (the default) or en")
    shared.add_argument("--root", type=Path, metavar="DIR", help="prepare an image there")
    setting = argparse.ArgumentParser(
        add_help=False, argument_default=argparse.SUPPRESS, parents=[shared]
    )
    setting.add_argument("--answers", type=Path, metavar="FILE", help="TOML instead of a person")
    parser = argparse.ArgumentParser(
        prog="antrean-setup",
        description=__doc__,
        epilog=EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[setting],
    )
    parser.set_defaults(command=_set_up, **DEFAULTS)
    commands = parser.add_subparsers(metavar="COMMAND")
    for part in PARTS:
        one = commands.add_parser(part, parents=[setting], help=f"set the {part} up")
        one.set_defaults(command=_set_up, part=part)
        if part == "display":
            one.add_argument(
                "--output",
                default="",
                metavar="HDMI-A-2",
                help="one of several screens on this computer",
            )
    _add_care(commands, shared)
    _add_inner(commands, shared)
    return parser


def _add_care(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    slips = commands.add_parser("slips", parents=[shared], help="write the stations' slips")
    slips.add_argument("folder", type=Path, metavar="DIR")
    slips.add_argument("stations", nargs="*", metavar="STATION", help="give these a new one")
    slips.add_argument("--kiosks", type=int, default=2, help="how many the hall has")
    slips.set_defaults(command=caring.make_slips)
    doctor = commands.add_parser("doctor", parents=[shared], help="say what is wrong")
    doctor.add_argument("part", nargs="?", choices=PARTS)
    doctor.add_argument("--bundle", type=Path, metavar="FILE", help="pack it for a helper")
    doctor.set_defaults(command=caring.doctor)
    backup = commands.add_parser("backup", parents=[shared], help="make a checked copy")
    backup.add_argument("--label", default="", help="kept longer than the others")
    backup.set_defaults(command=caring.make_copy)
    finding = commands.add_parser("find", parents=[shared], help="name the hubs on this network")
    finding.set_defaults(command=caring.find_hubs)
    copies = commands.add_parser("copies", parents=[shared], help="name the copies")
    copies.set_defaults(command=caring.list_copies)
    restore = commands.add_parser("restore", parents=[shared], help="put a copy back")
    restore.add_argument("copy", nargs="?", default="", help="its name or folder; else the newest")
    restore.set_defaults(command=caring.restore)
    rehearse = commands.add_parser("rehearse", parents=[shared], help="play a day on a copy")
    rehearse.add_argument("--rounds", type=int, default=ROUNDS)
    rehearse.add_argument("--pause", type=float, default=PAUSE_S, metavar="SECONDS")
    rehearse.add_argument("--seed", type=int, default=SEED)
    rehearse.set_defaults(command=caring.rehearse)


def _add_inner(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    """Add what units and this program itself call."""
    running = commands.add_parser("run", parents=[shared], help="what the units start")
    running.add_argument("what", choices=(*PARTS, "screens", "rehearsal"))
    running.add_argument("output", nargs="?", default="", help="one of several screens")
    running.add_argument("--at", metavar="2026-11-25T08:05", help="a rehearsal's beginning")
    running.add_argument("--show", action="store_true", help="only print the command")
    running.set_defaults(command=caring.run_part)
    answers = commands.add_parser("answers", parents=[shared], help="wait until the hub is at work")
    answers.add_argument("--patience", type=float, default=PATIENCE_S, metavar="SECONDS")
    answers.set_defaults(command=caring.answers)


if __name__ == "__main__":
    sys.exit(main())
