"""A person's recordings for the tests: each text a tone of its own length."""

import math
from pathlib import Path

from antrean_voice import sound
from antrean_voice.sound import Sound
from antrean_voice.vocabulary import slug


def spoken(text: str, rate: int = 48_000) -> Sound:
    """Return a tone of 100 ms and 20 more for each letter of ``text``, amid silence."""
    lasts = round((0.1 + 0.02 * len(text)) * rate)
    wave = (6000 * math.sin(2 * math.pi * 330 * n / rate) for n in range(lasts))
    around = [0.0] * (rate // 10)
    return sound.of([*around, *wave, *around], rate)


def record(folder: Path, *texts: str) -> Path:
    folder.mkdir(exist_ok=True)
    for text in texts:
        (folder / f"{slug(text)}.wav").write_bytes(sound.to_wav(spoken(text)))
    return folder
