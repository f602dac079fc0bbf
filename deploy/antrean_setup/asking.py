"""Asks a technician, or a file of answers; each answer is checked at once."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TextIO

from msgspec import Struct

from antrean_setup.errors import SetupFailed, Wrong
from antrean_setup.texts import Say


class Question(Struct, frozen=True):
    """One question; its ``check`` returns what was found, or raises Wrong."""

    key: str
    """Its name in a file of answers."""
    text: str
    default: str
    check: Callable[[str], str]


class Asker(Protocol):
    """Who answers."""

    def ask(self, question: Question) -> str:
        """Return an answer that passed its check; raises SetupFailed where there is none."""

    def tell(self, text: str) -> None:
        """Say something that needs no answer."""


class Terminal:
    """A person before a terminal."""

    def __init__(self, say: Say, total: int, ears: TextIO, mouth: TextIO) -> None:
        self._say = say
        self._total = total
        self._nth = 0
        self._ears = ears
        self._mouth = mouth

    def ask(self, question: Question) -> str:
        """Ask until an answer passes."""
        self._nth += 1
        text = self._say("question", nth=self._nth, all=self._total, text=question.text)
        hint = self._say("default", default=question.default) if question.default else ""
        while True:
            answer = self._hear(f"{text}{hint}: ") or question.default
            try:
                found = question.check(answer)
            except Wrong as error:
                self.tell(self._say("not_so", text=error))
                continue
            self.tell(self._say("so", text=found))
            return answer

    def tell(self, text: str) -> None:
        """Print a line."""
        self._mouth.write(f"{text}\n")
        self._mouth.flush()

    def _hear(self, prompt: str) -> str:
        self._mouth.write(prompt)
        self._mouth.flush()
        line = self._ears.readline()
        if not line:
            raise SetupFailed("The input ended.")
        return line.strip()


class Answers:
    """A file of answers: a wrong one ends the set-up, with its name and what is wrong."""

    def __init__(self, file: Path, say: Say, mouth: TextIO) -> None:
        try:
            self._answers = {
                key: str(value) for key, value in tomllib.loads(file.read_text("utf-8")).items()
            }
        except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise SetupFailed(f"{file}: {error}") from error
        self._say = say
        self._mouth = mouth

    def ask(self, question: Question) -> str:
        """Take the file's answer, or the default where the file has none."""
        answer = self._answers.pop(question.key, question.default)
        if not answer:
            raise SetupFailed(self._say("missing_answer", key=question.key))
        try:
            found = question.check(answer)
        except Wrong as error:
            told = self._say("answer_refused", key=question.key, answer=answer, why=error)
            raise SetupFailed(told) from error
        self.tell(self._say("so", text=f"{question.key}: {found}"))
        return answer

    def tell(self, text: str) -> None:
        """Print a line."""
        self._mouth.write(f"{text}\n")

    def all_used(self) -> None:
        """Raise SetupFailed for an answer that nobody asked for: a misspelt key must not pass."""
        if self._answers:
            raise SetupFailed(self._say("surplus_answers", keys=", ".join(sorted(self._answers))))
