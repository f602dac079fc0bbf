"""Takes a picture of every page and dialog: ``python -m antrean_counter.shots DIR``."""

import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from antrean_counter.poses import in_type
from antrean_counter.program import FOLDER, MODULE
from antrean_counter.scenes import scenes, strips
from antrean_counter.viewmodel import CounterModel
from antrean_shared.commands import Command
from antrean_ui.app import ScreenWindow, application
from antrean_ui.shots import Pose, take
from antrean_ui.translate import Translations

SIZES = ((1366, 768), (1920, 1080), (1280, 720))
STRIPS = ((720, 64),)
LARGE = (150, 200)
"""Per cent of the usual type, at the first size."""
LANGUAGES = ("id", "en")


def main(arguments: Sequence[str] | None = None) -> int:
    """Write all pictures into the folder that is named; return the exit code."""
    folders = sys.argv[1:] if arguments is None else arguments
    if len(folders) != 1:
        sys.stderr.write("usage: python -m antrean_counter.shots DIR\n")
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    translations = Translations([FOLDER / "i18n"])
    for language in LANGUAGES:
        translations.speak(language)
        shoot(Path(folders[0]), language, SIZES if language == "id" else SIZES[:1])
    return 0


def shoot(folder: Path, language: str, sizes: Sequence[tuple[int, int]]) -> list[Path]:
    """Take every scene at each size; the application must speak ``language`` already."""
    posed = scenes()
    model = CounterModel(posed["login"], _nowhere, language)
    window = ScreenWindow(MODULE, FOLDER / "qml", {"model": model, "still": True})
    poses = (
        Pose(
            f"counter-{name}-{language}-{width}x{height}",
            (width, height),
            partial(model.show, desk),
        )
        for desks, at in ((posed, sizes), (strips(), STRIPS))
        for name, desk in desks.items()
        for width, height in at
    )
    large = (
        Pose(
            f"counter-{name}-{language}-{sizes[0][0]}x{sizes[0][1]}-{text}",
            sizes[0],
            partial(model.show, in_type(desk, text)),
        )
        for text in LARGE
        for name, desk in posed.items()
    )
    taken = [*take(window, poses, folder), *take(window, large, folder)]
    window.close_for_good()
    return taken


def _nowhere(_command: Command) -> None:
    return None


if __name__ == "__main__":
    raise SystemExit(main())
