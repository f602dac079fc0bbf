"""Takes pictures of the page of a new machine: ``python -m antrean_ui.pairing.shots DIR``."""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from antrean_shared.knock import News, Seeking, Shown, Turned
from antrean_ui.app import ScreenWindow, application
from antrean_ui.pairing.viewmodel import PairingModel
from antrean_ui.pairing.window import MODULE, QML
from antrean_ui.shots import Pose, take
from antrean_ui.translate import Translations

HUB = "wss://antrean-hub.tirtakencana.example:7600/"
MARK = "7QK4M-WXR2H-3NVPA-8JD6T"
SCENES: tuple[tuple[str, News], ...] = (
    ("code", Shown(HUB, "K7M4PX", MARK, 600)),
    ("code-loopback", Shown("ws://127.0.0.1:7600/", "WWMM88", None, 600)),
    ("seeking", Seeking(None)),
    ("calling", Seeking(HUB)),
    ("no-answer", Seeking(HUB, "refused")),
    ("refused", Turned("refused")),
    ("busy", Turned("too_fast")),
    ("other-version", Turned("protocol_too_new")),
)
WRITING, NO_ADDRESS = "another-hub", "no-address"
"""What a person at a keyboard turns to from the code."""
SIZES = ((1080, 1920), (1920, 1080), (1366, 768), (1024, 768), (800, 600))


def poses(model: PairingModel, translations: Translations) -> Iterator[Pose]:
    """Yield every scene in every size and language."""
    for language in ("id", "en"):
        for name, shows in shown(model).items():
            for size in SIZES:
                yield Pose(
                    f"pairing-{name}-{language}-{size[0]}x{size[1]}",
                    size,
                    partial(_speak, translations, language, shows),
                )


def shown(model: PairingModel) -> dict[str, Callable[[], None]]:
    """Return every scene by its name: what has the model show it."""
    return {
        **{name: partial(_hear, model, news) for name, news in SCENES},
        WRITING: partial(_turn, model),
        NO_ADDRESS: partial(_turn, model, "loket tiga"),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Photograph every scene; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    application()
    translations, model = Translations(), PairingModel(keyboard=True)
    window = ScreenWindow(MODULE, QML, {"model": model, "still": True})
    take(window, poses(model, translations), parser.parse_args(arguments).folder)
    window.close_for_good()
    return 0


def _speak(translations: Translations, language: str, shows: Callable[[], None]) -> None:
    translations.speak(language)
    shows()


def _hear(model: PairingModel, news: News) -> None:
    model.take(news)
    if model.asks and model.aside:
        model.turn()


def _turn(model: PairingModel, typed: str = "") -> None:
    _hear(model, SCENES[0][1])
    model.turn()
    if typed:
        model.call(typed)


if __name__ == "__main__":
    sys.exit(main())
