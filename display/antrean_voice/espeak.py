"""The speech engine of every Debian: ``espeak-ng``, run for whole phrases and free text."""

import subprocess

from antrean_voice import sound
from antrean_voice.sentence import Phrase
from antrean_voice.sound import BadSound, Sound

PROGRAM = "espeak-ng"
VOICES = {"id": "id+f3", "en": "en-gb+f3"}
"""The higher of the engine's timbres is understood best (tests/evaluation/asr.py)."""
SPEED = 140
"""Words a minute: a calm announcer."""
DEADLINE_S = 5.0

PHONEMES: dict[str, dict[str, str]] = {
    "id": {
        # Letters have the closed e of the alphabet (be), words the open or the dull one.
        **{"be": "b'e", "ce": "tS'e", "de": "d'e", "ge": "g'e", "je": "dZ'e", "pe": "p'e"},
        **{"te": "t'e", "ve": "v'e", "we": "w'e", "ye": "j'e"},
        # 1.51 has these with the wrong e.
        **{"empat": "@mp'at", "enam": "@n'am", "belas": "b@l'as", "sebelas": "s@b@l'as"},
        "loket": "l'okEt",
        "perekaman": "p@rek'aman",
    },
    "en": {"A": "'eI"},
}
"""Words that the engine is told sound by sound."""


class EngineFailed(Exception):
    """The engine is missing, broken, or does not answer."""


class Espeak:
    """Speaks phrases by running the engine once for each."""

    def __init__(self, program: str = PROGRAM, speed: int = SPEED) -> None:
        self._command = (program, "-s", str(speed), "-g", "1", "-b", "1", "--stdin", "--stdout")

    def speak(self, phrase: Phrase) -> Sound:
        """Return ``phrase`` as speech, as the engine made it. Raises EngineFailed."""
        voice = VOICES.get(phrase.language, phrase.language)
        try:
            done = subprocess.run(
                (*self._command, "-v", voice),
                input=written(phrase).encode(),
                capture_output=True,
                timeout=DEADLINE_S,
                check=True,
            )
            return sound.from_wav(done.stdout)
        except (OSError, subprocess.SubprocessError, BadSound) as error:
            raise EngineFailed(f"{self._command[0]}: {error}") from error


def written(phrase: Phrase) -> str:
    """Return ``phrase`` as the engine reads it: the comma keeps its voice up."""
    told = PHONEMES.get(phrase.language, {})
    words = (f"[[{told[word]}]]" if word in told else word for word in phrase.words)
    return " ".join(words) + ("." if phrase.last else ",")
