"""Sound as a plain value, and what is done to it before it is heard: 16 bit, one channel.

Everything works on whole buffers with the standard library; a sentence takes a few milliseconds.
"""

import io
import math
import sys
import wave
from array import array
from collections.abc import Iterable, Sequence
from operator import mul

from msgspec import Struct

RATE = 22_050
"""Samples a second of everything we make, mix and keep."""
FULL_SCALE = 32_767
SPEECH_DB = -20.0
"""RMS of speech, in dB of full scale."""
PEAK_DB = -1.5
"""No sample is louder."""
FLOOR_DB = -42.0
"""What is this far below its own peak, before and after the words, is not speech."""
FADE_S = 0.005
WORD_GAP_S = 0.070
PHRASE_GAP_S = 0.220
_WINDOW_S = 0.005


class BadSound(Exception):
    """A file that is not a WAV we can read; says why."""


class Sound(Struct, frozen=True):
    """Samples of one channel at ``rate``."""

    rate: int
    data: bytes
    """Signed 16 bit, little-endian."""

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.data) / 2 / self.rate

    @property
    def samples(self) -> "array[int]":
        """The samples as numbers."""
        return _swapped(array("h", self.data))

    @property
    def peak_db(self) -> float:
        """The loudest sample, in dB of full scale."""
        return _db(max(map(abs, self.samples), default=0))

    @property
    def rms_db(self) -> float:
        """The mean power, in dB of full scale."""
        samples = self.samples
        return _db(math.sqrt(sum(map(mul, samples, samples)) / len(samples)) if samples else 0)


def of(samples: Iterable[float], rate: int = RATE) -> Sound:
    """Return a sound of ``samples`` in units of one sample step."""
    return Sound(rate, _swapped(array("h", map(round, samples))).tobytes())


def silence(seconds: float, rate: int = RATE) -> Sound:
    """Return nothing, for ``seconds``."""
    return Sound(rate, bytes(2 * round(seconds * rate)))


def clean(sound: Sound) -> Sound:
    """Return speech as it is kept: our rate, trimmed, faded, evenly loud."""
    return level(fade(trim(resample(sound))))


def join(sounds: Sequence[Sound], gap_s: float) -> Sound:
    """Return ``sounds`` one after the other with ``gap_s`` of silence between them."""
    gap = silence(gap_s).data
    return Sound(RATE, gap.join(each.data for each in sounds))


def trim(sound: Sound) -> Sound:
    """Cut the silence before and after."""
    samples = sound.samples
    window = max(1, round(_WINDOW_S * sound.rate))
    peaks = [max(map(abs, samples[at : at + window])) for at in range(0, len(samples), window)]
    floor = max(peaks, default=0) * 10 ** (FLOOR_DB / 20)
    loud = [at for at, peak in enumerate(peaks) if peak > floor]
    if not loud:
        return Sound(sound.rate, b"")
    return Sound(sound.rate, sound.data[2 * loud[0] * window : 2 * (loud[-1] + 1) * window])


def fade(sound: Sound, seconds: float = FADE_S) -> Sound:
    """Let it begin and end without a click."""
    samples = sound.samples
    length = min(round(seconds * sound.rate), len(samples) // 2)
    for at in range(length):
        samples[at] = round(samples[at] * at / length)
        samples[-1 - at] = round(samples[-1 - at] * at / length)
    return Sound(sound.rate, _swapped(samples).tobytes())


def level(sound: Sound, target_db: float = SPEECH_DB) -> Sound:
    """Make it as loud as all others, or as loud as its highest peak allows."""
    if not any(sound.data):
        return sound
    gain = 10 ** (min(target_db - sound.rms_db, PEAK_DB - sound.peak_db) / 20)
    return of((sample * gain for sample in sound.samples), sound.rate)


def resample(sound: Sound, rate: int = RATE) -> Sound:
    """Return the same sound at another rate (linear: good enough for speech near our own rate)."""
    if sound.rate == rate or not sound.data:
        return Sound(rate, sound.data)
    samples = sound.samples
    step = sound.rate / rate
    if step > 1:
        samples = _softened(samples, step)
    last = len(samples) - 1
    return of((_between(samples, at * step, last) for at in range(int(last / step) + 1)), rate)


def _softened(samples: "array[int]", step: float) -> "array[int]":
    """Average over what becomes one sample, so that hiss does not fold into the speech."""
    width = max(1, round(step))
    shifted = [samples[at : len(samples) - width + 1 + at] for at in range(width)]
    return array("h", (sum(each) // width for each in zip(*shifted, strict=True)))


def _between(samples: "array[int]", at: float, last: int) -> float:
    left = int(at)
    right = min(left + 1, last)
    return samples[left] + (samples[right] - samples[left]) * (at - left)


def to_wav(sound: Sound) -> bytes:
    """Return it as the bytes of a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(sound.rate)
        out.writeframes(sound.data)
    return file.getvalue()


def from_wav(content: bytes) -> Sound:
    """Read a WAV of 8 to 32 bits and any number of channels. Raises BadSound."""
    try:
        with wave.open(io.BytesIO(content)) as file:
            width, channels, rate = file.getsampwidth(), file.getnchannels(), file.getframerate()
            data = file.readframes(len(content))  # a stream's header may promise too much
    except (wave.Error, EOFError) as error:
        raise BadSound(f"not a WAV file of plain samples: {error}") from error
    frame = width * channels
    whole = data[: len(data) - len(data) % frame]
    # The first channel, of each sample its upper two bytes: a voice is recorded in the middle.
    if width == 1:
        return of(((each - 128) << 8 for each in whole[::channels]), rate)
    high, low = whole[width - 1 :: frame], whole[width - 2 :: frame]
    merged = bytearray(2 * len(high))
    merged[0::2], merged[1::2] = low, high
    return Sound(rate, bytes(merged))


def _db(amplitude: float) -> float:
    return 20 * math.log10(amplitude / FULL_SCALE) if amplitude > 0 else -math.inf


def _swapped(samples: "array[int]") -> "array[int]":
    if sys.byteorder == "big":
        samples.byteswap()
    return samples
