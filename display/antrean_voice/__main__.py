"""``antrean-voice``: build and import voice packs, check them, hear a call, simulate a day."""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

from antrean_shared.wire import Call
from antrean_shared.words import AgencyId, CounterId, NumberStyle, StageId, TicketId
from antrean_voice import build, importer, sentence, simulate, sound, vocabulary
from antrean_voice.espeak import EngineFailed, Espeak
from antrean_voice.language import FIRST, LANGUAGES
from antrean_voice.pack import BadPack, Pack
from antrean_voice.player import SystemPlayer
from antrean_voice.sentence import Level, Manner, Sentence
from antrean_voice.simulate import Lags
from antrean_voice.vocabulary import EVERY_HALL, NUMBERS, HallWords
from antrean_voice.voice import CannotSay, Voice

DONE, FAULT = 0, 1
"""Exit codes; argparse itself exits with 2 for a wrong command line."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 something is missing or failed, 2 a wrong command line."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = chosen.command
    try:
        return command(chosen)
    except (BadPack, EngineFailed, CannotSay) as error:
        _say([str(error)])
        return FAULT
    except (OSError, KeyError, ValueError) as error:
        parser.error(str(error))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="antrean-voice", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="build|import|check|say|simulate")
    made = commands.add_parser("build", help="make a voice pack with espeak-ng")
    made.add_argument("--numbers", type=int, default=NUMBERS, help="numbers of a queue held whole")
    made.add_argument(
        "--style", type=NumberStyle, choices=list(NumberStyle), default=NumberStyle.DIGIT
    )
    made.set_defaults(command=_build)
    brought = commands.add_parser("import", help="take a person's recordings into a voice pack")
    brought.add_argument("recordings", type=Path, metavar="RECORDINGS", help="a folder of WAVs")
    brought.set_defaults(command=_import)
    checked = commands.add_parser("check", help="prove a pack and say what it cannot say")
    checked.set_defaults(command=_check)
    for command in (made, brought, checked):
        command.add_argument("pack", type=Path, metavar="PACK", help="the pack's folder")
        command.add_argument("--language", choices=sorted(LANGUAGES), default=FIRST.code)
        command.add_argument("--hall", type=Path, metavar="DIR", help="the hall's own files")
    _add_say(commands.add_parser("say", help="speak one call or one text, or write it to a WAV"))
    day = commands.add_parser("simulate", help="play a day of calls through the scheduler")
    day.add_argument("--calls", type=int, default=4000)
    day.add_argument("--zones", type=int, default=3)
    day.add_argument("--seed", type=int, default=1)
    day.set_defaults(command=_simulate)
    return parser


def _add_say(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="NUMBER|TEXT", help="e.g. A2-017, or a sentence")
    parser.add_argument("counter", nargs="?", metavar="COUNTER", help="for a number: its counter")
    parser.add_argument("--language", choices=sorted(LANGUAGES), default=FIRST.code)
    parser.add_argument("--priority", action="store_true")
    parser.add_argument("--step", default="", help="what the visitor is called for")
    parser.add_argument(
        "--style", type=NumberStyle, choices=list(NumberStyle), default=NumberStyle.DIGIT
    )
    parser.add_argument("--level", choices=[each.name.lower() for each in Level], default="full")
    parser.add_argument("--pack", type=Path, action="append", default=[], metavar="DIR")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write a WAV instead of speaking")
    parser.set_defaults(command=_speak)


def _add_style(parser: argparse.ArgumentParser) -> None:
    styles = [str(style) for style in NumberStyle]
    parser.add_argument("--style", type=NumberStyle, choices=styles, default=NumberStyle.DIGIT)


def _hall(chosen: argparse.Namespace) -> HallWords:
    return vocabulary.read_hall(chosen.hall) if chosen.hall else EVERY_HALL


def _build(chosen: argparse.Namespace) -> int:
    language = LANGUAGES[chosen.language]
    made = build.build(chosen.pack, Espeak(), language, chosen.style, _hall(chosen), chosen.numbers)
    seconds = sum(clip.seconds for clip in made.manifest.clips.values())
    _say([f"{chosen.pack}: {len(made.manifest.clips)} clips, {seconds:.0f} seconds."])
    return DONE


def _import(chosen: argparse.Namespace) -> int:
    language = LANGUAGES[chosen.language]
    came = importer.bring(chosen.recordings, chosen.pack, language, _hall(chosen))
    _say(came.refused)
    _say([f"{len(came.taken)} recordings taken."])
    return _tell_missing(came.missing) or (FAULT if came.refused else DONE)


def _check(chosen: argparse.Namespace) -> int:
    checked = Pack.open(chosen.pack)
    problems = list(checked.problems())
    _say(problems)
    language = LANGUAGES[checked.manifest.language]
    missing = importer.missing(checked, language, _hall(chosen))
    return _tell_missing(missing) or (FAULT if problems else DONE)


def _tell_missing(missing: Sequence[str]) -> int:
    _say(f"missing: {text}  ({vocabulary.slug(text)}.wav)" for text in missing)
    _say([f"{len(missing)} still to be recorded." if missing else "Every call can be said."])
    return FAULT if missing else DONE


def _speak(chosen: argparse.Namespace) -> int:
    said = _sentence(chosen)
    packs = [Pack.open(folder) for folder in chosen.pack]
    made = Voice({each.manifest.language: each for each in packs}, Espeak()).say(said)
    _say([f"{said.text} ({made.seconds:.1f} s)"])
    if chosen.out:
        chosen.out.write_bytes(sound.to_wav(made))
        return DONE
    player = SystemPlayer()
    played = player.play(made, Event())
    player.close()
    _say([played.fault] if played.fault else [])
    return FAULT if played.fault else DONE


def _sentence(chosen: argparse.Namespace) -> Sentence:
    if chosen.counter is None:
        return sentence.text(chosen.what, chosen.language)
    call = Call(
        ticket=TicketId(chosen.what),
        number=chosen.what,
        counter=CounterId(chosen.counter),
        agency=AgencyId(""),
        stage=StageId("step"),
        step=1,
        priority=chosen.priority,
        language=chosen.language,
        at=datetime.fromtimestamp(0, UTC),
        calls=1,
    )
    manner = Manner(style=chosen.style, stage_names={chosen.language: {"step": chosen.step}})
    return sentence.call(call, Level[chosen.level.upper()], manner)


def _simulate(chosen: argparse.Namespace) -> int:
    day = simulate.run(chosen.calls, chosen.zones, chosen.seed)
    full, short, shortest = day.spoken
    _say(
        [
            f"{day.calls} calls in {chosen.zones} zones, 08.00 to 15.00, seed {chosen.seed}",
            f"spoken      {sum(day.spoken):5}  full {full}, short {short}, shortest {shortest}",
            f"said again  {day.repeated:5}  while nobody else waited",
            f"merged      {day.merged:5}  called again before they were spoken",
            f"answered    {day.answered:5}  came before they were spoken, or were given up",
            f"stale       {day.stale:5}",
            f"waiting     {day.waiting:5}  at the end of the day",
            f"speaking    {day.busy:5.0%}  of the day",
            *_lags(day),
        ]
    )
    return DONE


def _lags(day: simulate.Report) -> Iterable[str]:
    yield "seconds from call to voice     p50     p95     max"
    yield _row("this scheduler", day.lags)
    yield _row("floor: shortest, no drops", day.floor)
    yield _row("plain: twice in full", day.naive)


def _row(name: str, lags: Lags) -> str:
    return f"{name:26} {lags.p50:7.1f} {lags.p95:7.1f} {lags.max:7.1f}"


def _say(lines: Iterable[str]) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
