"""Says each choice aloud for who cannot see it: one small port, and espeak-ng behind it.

A machine without a voice is silent and just as fast: nothing ever waits for a sentence.
"""

import logging
import shutil
import subprocess
from typing import Protocol

PROGRAM = "espeak-ng"
WORDS_A_MINUTE = 150
MOST = 200
"""espeak-ng's loudest amplitude."""

log = logging.getLogger(__name__)


class Guide(Protocol):
    """A voice; another can take this one's place."""

    def say(self, text: str, language: str) -> None:
        """Begin to say ``text`` and return at once; what was being said before ends."""

    def hush(self) -> None:
        """Be silent at once."""

    def set_volume(self, percent: int) -> None:
        """Speak so loudly from the next sentence on."""


class Silent:
    """A machine without a voice."""

    def say(self, text: str, language: str) -> None:
        """Say nothing."""

    def hush(self) -> None:
        """Stay silent."""

    def set_volume(self, percent: int) -> None:
        """Change nothing."""


class Espeak:
    """espeak-ng, one process a sentence."""

    def __init__(self, program: str) -> None:
        """``program`` is its path."""
        self._program = program
        self._volume = MOST // 2
        self._speaking: subprocess.Popen[bytes] | None = None

    def say(self, text: str, language: str) -> None:
        """Begin to say ``text``; a program that cannot start is noted, and that is all."""
        self.hush()
        voice = language if language in {"id", "en", "jv"} else "id"
        options = ["-v", voice, "-s", str(WORDS_A_MINUTE), "-a", str(self._volume)]
        try:
            self._speaking = subprocess.Popen(
                [self._program, *options, "--", text],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            log.warning("The voice cannot start: %s", error)

    def hush(self) -> None:
        """End the sentence that is being said."""
        speaking, self._speaking = self._speaking, None
        if speaking is not None:
            speaking.kill()
            speaking.wait()

    def set_volume(self, percent: int) -> None:
        """Speak so loudly from the next sentence on."""
        self._volume = MOST * percent // 100


def find_guide(program: str = PROGRAM) -> Guide:
    """Return the voice of this machine."""
    found = shutil.which(program)
    return Silent() if found is None else Espeak(found)
