"""How many of a hundred calls a speech recogniser understands: an evaluation, not a gate.

    python3 -m venv /tmp/asr && /tmp/asr/bin/pip install faster-whisper msgspec
    export PYTHONPATH=shared:display
    /tmp/asr/bin/python tests/evaluation/asr.py MODEL_DIR [--pack DIR] [--calls 100]

``MODEL_DIR`` holds a Whisper model in CTranslate2's format. It hears each call once, without a
hint of what to expect, and writes what it heard, in its own spelling ("nol sambilan tua"). That is
taken for the call of this hall that it is nearest to, letter by letter: a visitor too listens for
a number among the hall's numbers. A call counts when that is the right one.
"""

import argparse
import os
import random
import re
import sys
from array import array
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"

import numpy
from faster_whisper import WhisperModel

from antrean_shared.wire import Call
from antrean_shared.words import NumberStyle
from antrean_voice import sentence, sound
from antrean_voice.espeak import SPEED, Espeak
from antrean_voice.language import INDONESIAN
from antrean_voice.pack import Pack
from antrean_voice.sentence import Level, Manner, Phrase
from antrean_voice.voice import Voice

HEARS_AT = 16_000
QUEUES = ("A1 A2 A3 A4 B1 B2 C1 C2 D E FB G H1 J K L M N P Q R S T U").split()
COUNTERS = range(1, 46)
NUMBERS = range(1, 200)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("--pack", type=Path, help="a voice pack instead of the engine")
    parser.add_argument("--speed", type=int, default=SPEED, help="the engine's words a minute")
    parser.add_argument("--whole", action="store_true", help="the engine speaks whole sentences")
    parser.add_argument("--calls", type=int, default=100)
    parser.add_argument("--show", action="store_true", help="print what was misheard")
    chosen = parser.parse_args()
    model = WhisperModel(str(chosen.model), device="cpu", compute_type="int8", cpu_threads=2)
    hall = Hall()
    results = [judge(model, hall, call, chosen) for call in calls(chosen.calls)]
    for name, place in (("number", 0), ("digits alone", 1), ("counter", 2)):
        sys.stdout.write(f"{name:20} {sum(each[place] for each in results)} of {len(results)}\n")
    both = sum(number and counter for number, _, counter in results)
    digits = sum(number and counter for _, number, counter in results)
    sys.stdout.write(f"{'number and counter':20} {both} of {len(results)}\n")
    sys.stdout.write(f"{'digits and counter':20} {digits} of {len(results)}\n")
    return 0


def calls(count: int) -> list[Call]:
    dice = random.Random(2026)
    return [
        call(dice.choice(QUEUES), dice.choice(NUMBERS), dice.choice(COUNTERS)) for _ in range(count)
    ]


def call(queue: str, number: int, counter: int) -> Call:
    return Call(
        ticket="t", number=f"{queue}-{number:03}", counter=str(counter), agency="", stage="",
        step=1, priority=False, language="id", at=datetime.fromtimestamp(0, UTC), calls=1,
    )  # fmt: skip


class Hall:
    """Everything that this hall may call, as letters without spaces."""

    def __init__(self) -> None:
        self.numbers = {
            plain("nomor antrean" + " ".join(map(" ".join, told))): f"{queue}-{n:03}"
            for queue in QUEUES
            for n in NUMBERS
            for told in [sentence.number(f"{queue}-{n:03}", NumberStyle.DIGIT, INDONESIAN)]
        }
        self.counters = {plain(" ".join(INDONESIAN.count(n))): str(n) for n in COUNTERS}


def judge(
    model: WhisperModel, hall: Hall, asked: Call, chosen: argparse.Namespace
) -> tuple[bool, bool, bool]:
    heard = listen(model, spoken(asked, chosen))
    before, after = parted(plain(heard))
    number, counter = nearest(before, hall.numbers), nearest(after, hall.counters)
    digits = number.split("-")[1] == asked.number.split("-")[1]
    if chosen.show and not (number == asked.number and counter == asked.counter):
        sys.stdout.write(f"{asked.number} {asked.counter}: {heard!r} = {number} {counter}\n")
    row.cache_clear()
    return number == asked.number, digits, counter == asked.counter


def spoken(asked: Call, chosen: argparse.Namespace) -> numpy.ndarray:
    said = sentence.call(asked, Level.FULL, Manner())
    if chosen.whole:
        words = ", ".join(phrase.text for phrase in said.phrases).split(" ")
        made = sound.clean(Espeak(speed=chosen.speed).speak(Phrase("id", tuple(words), last=True)))
    else:
        pack = Pack.open(chosen.pack) if chosen.pack else None
        voice = Voice({"id": pack} if pack else {}, None if pack else Espeak(speed=chosen.speed))
        made = voice.say(said)
    samples = numpy.frombuffer(array("h", sound.resample(made, HEARS_AT).data), dtype=numpy.int16)
    return samples.astype(numpy.float32) / sound.FULL_SCALE


def listen(model: WhisperModel, samples: numpy.ndarray) -> str:
    parts, _ = model.transcribe(
        samples, language="id", beam_size=5, condition_on_previous_text=False
    )
    return " ".join(part.text.strip() for part in parts)


def plain(text: str) -> str:
    """Return ``text`` as letters alone, its figures as words."""
    named = re.sub(r"\d+", lambda found: " ".join(INDONESIAN.spell(found.group())), text.lower())
    return re.sub(r"[^a-z]", "", named)


def parted(heard: str) -> tuple[str, str]:
    """Part what was heard around what is most like *silakan menuju loket*."""
    link = plain("silakan menuju loket")
    spans = (
        (begin, begin + length)
        for begin in range(max(1, len(heard)))
        for length in range(len(link) - 4, len(link) + 3)
    )
    begin, end = min(spans, key=lambda span: distance(heard[span[0] : span[1]], link))
    return heard[:begin], heard[end:]


def nearest(heard: str, known: dict[str, str]) -> str:
    """Return the name of the known text with the fewest letters changed."""
    return known[min(known, key=lambda text: distance(heard, text))]


def distance(one: str, other: str) -> int:
    """Return how many letters must change to make ``other`` of ``one``."""
    if not one:
        return len(other)
    return row(one, other)[-1]


@cache
def row(one: str, other: str) -> tuple[int, ...]:
    """Return the last row of the table of distances; rows of common beginnings are shared."""
    if not other:
        return tuple(range(len(one) + 1))
    above = row(one, other[:-1])
    made = [above[0] + 1]
    for at, letter in enumerate(one):
        changed = above[at] + (letter != other[-1])
        made.append(min(changed, above[at + 1] + 1, made[-1] + 1))
    return tuple(made)


if __name__ == "__main__":
    sys.exit(main())
