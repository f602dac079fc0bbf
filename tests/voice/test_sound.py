"""Sound as a plain value."""

import io
import itertools
import math
import wave

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_voice import sound
from antrean_voice.sound import PEAK_DB, RATE, SPEECH_DB, BadSound, Sound

QUIET = sound.silence(0.2)


def tone(seconds=0.5, loud=8000, rate=RATE, hertz=440):
    return sound.of(
        (loud * math.sin(2 * math.pi * hertz * n / rate) for n in range(round(seconds * rate))),
        rate,
    )


def wav(samples: bytes, width: int, channels: int, rate=RATE) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setparams((channels, width, rate, 0, "NONE", ""))
        out.writeframes(samples)
    return file.getvalue()


def test_silence_around_the_words_is_cut():
    padded = sound.join([QUIET, tone(), QUIET], 0)
    assert sound.trim(padded).seconds == pytest.approx(0.5, abs=0.011)
    assert sound.trim(QUIET).seconds == 0


def test_hiss_below_the_words_is_cut_with_it():
    hiss = tone(0.2, loud=20)
    assert sound.trim(sound.join([hiss, tone(), hiss], 0)).seconds == pytest.approx(0.5, abs=0.011)


def test_it_begins_and_ends_at_zero():
    faded = sound.fade(sound.of([9000] * 2000)).samples
    assert faded[0] == faded[-1] == 0
    assert max(abs(b - a) for a, b in itertools.pairwise(faded)) < 100
    assert faded[1000] == 9000


@pytest.mark.parametrize("loud", [100, 3000, 30000])
def test_quiet_and_loud_become_even(loud):
    assert sound.level(tone(loud=loud)).rms_db == pytest.approx(SPEECH_DB, abs=0.1)


def test_a_high_peak_limits_the_gain():
    knocks = sound.of([0] * 5000 + [20000] + [0] * 5000)
    assert sound.level(knocks).peak_db == pytest.approx(PEAK_DB, abs=0.01)


@given(st.lists(st.integers(-32768, 32767), max_size=300))
def test_whatever_comes_in_nothing_clips(samples):
    made = sound.clean(sound.of(samples))
    assert made.peak_db <= PEAK_DB + 0.01


def test_joining_adds_exactly_the_gaps():
    joined = sound.join([tone(0.1), tone(0.1), tone(0.1)], 0.070)
    assert joined.seconds == pytest.approx(0.44, abs=2 / RATE)


@pytest.mark.parametrize("rate", [8000, 16000, 44100, 48000])
def test_another_rate_keeps_length_loudness_and_pitch(rate):
    made = sound.resample(tone(rate=rate))
    assert made.rate == RATE
    assert made.seconds == pytest.approx(0.5, abs=0.001)
    assert made.rms_db == pytest.approx(tone().rms_db, abs=0.5)
    assert crossings(made) == pytest.approx(440, abs=3)


def crossings(made: Sound):
    samples = made.samples
    return sum(a < 0 <= b for a, b in itertools.pairwise(samples)) / made.seconds


def test_a_wav_comes_back_as_it_was():
    assert sound.from_wav(sound.to_wav(tone())) == tone()


@pytest.mark.parametrize(
    ("samples", "width", "channels", "heard"),
    [
        (bytes([128, 255, 0]), 1, 1, [0, 32512, -32768]),
        (b"\x01\x00\x99\x99\xff\xff\x99\x99", 2, 2, [1, -1]),
        (b"\xaa\x01\x00\xaa\xff\xff", 3, 1, [1, -1]),
        (b"\xaa\xaa\x01\x00\xaa\xaa\xff\xff", 4, 1, [1, -1]),
    ],
)
def test_any_width_and_any_channels_are_read(samples, width, channels, heard):
    assert list(sound.from_wav(wav(samples, width, channels)).samples) == heard


@pytest.mark.parametrize("content", [b"", b"RIFF", b"ID3 not a wav at all", b"\x00" * 100])
def test_what_is_no_wav_is_refused(content):
    with pytest.raises(BadSound):
        sound.from_wav(content)


def test_nothing_is_silent():
    assert Sound(RATE, b"").peak_db == Sound(RATE, b"").rms_db == -math.inf
    assert sound.clean(Sound(RATE, b"")).seconds == 0
