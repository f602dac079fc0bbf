"""What the set-up says, in Indonesian and English: ``texts.toml``."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

LANGUAGES = ("id", "en")
Say: TypeAlias = Callable[..., str]
"""A text's name and its facts, to the sentence."""

TEXTS: dict[str, dict[str, str]] = tomllib.loads(
    Path(__file__).with_name("texts.toml").read_text("utf-8")
)


def speaker(language: str) -> Say:
    """Return what says a text in ``language``."""

    def say(name: str, /, **facts: object) -> str:
        return TEXTS[name][language].format(**facts)

    return say
