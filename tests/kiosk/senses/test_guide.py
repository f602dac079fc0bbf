"""The voice: a real program beside us, never waited for."""

import os
import time

import pytest

from antrean_kiosk.senses.guide import Espeak, Silent, find_guide

PATIENCE_S = 5.0


@pytest.fixture
def program(tmp_path):
    """A voice that writes down what it was told to say, and then speaks for a minute."""
    file = tmp_path / "espeak-ng"
    file.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/said\nexec sleep 60\n')
    file.chmod(0o755)
    return file


def said(program, lines: int = 1) -> list[str]:
    heard = program.parent / "said"
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        found = heard.read_text().splitlines() if heard.exists() else []
        if len(found) >= lines:
            return found
        os.sched_yield()
    raise AssertionError("nothing was said")


def test_a_sentence_is_said_in_its_language(program):
    guide = Espeak(str(program))
    guide.say("Kartu Keluarga", "id")
    assert said(program) == ["-v id -s 150 -a 100 -- Kartu Keluarga"]
    guide.hush()


def test_nobody_waits_for_a_sentence_and_the_next_one_ends_it(program):
    guide = Espeak(str(program))
    began = time.monotonic()
    guide.say("first", "en")
    said(program)
    guide.say("second", "en")
    assert time.monotonic() - began < PATIENCE_S
    assert said(program, 2)[1].endswith("second")
    guide.hush()


def test_a_language_without_a_voice_is_read_in_indonesian(program):
    guide = Espeak(str(program))
    guide.set_volume(25)
    guide.say("Nomer", "mad")
    assert said(program) == ["-v id -s 150 -a 50 -- Nomer"]
    guide.hush()


def test_a_machine_without_a_voice_is_silent():
    guide = find_guide("no-such-voice")
    assert isinstance(guide, Silent)
    guide.set_volume(10)
    guide.say("x", "id")
    guide.hush()


def test_a_voice_that_cannot_start_is_no_fault_of_the_visitors(tmp_path):
    guide = Espeak(str(tmp_path / "gone"))
    guide.say("x", "id")
    guide.hush()


def test_the_voice_of_this_machine_is_found(program, monkeypatch):
    monkeypatch.setenv("PATH", str(program.parent))
    assert isinstance(find_guide(), Espeak)
