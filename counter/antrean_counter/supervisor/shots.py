"""Takes a picture of every page: ``python -m antrean_counter.supervisor.shots DIR``."""

import os
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from antrean_counter.supervisor.desk import Desk, Wish
from antrean_counter.supervisor.effects import Effect
from antrean_counter.supervisor.examples.scenes import scenes
from antrean_counter.supervisor.program import FOLDER, MODULE
from antrean_counter.supervisor.viewmodel import SupervisorModel
from antrean_ui.app import ScreenWindow, application
from antrean_ui.shots import Pose, take
from antrean_ui.translate import Translations

SAMPLE = Path(__file__).resolve().parents[3] / "deploy/sample-hall"
SIZES = ((1366, 768), (1920, 1080))
LARGE = 2.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Write all pictures into the folder that is named; return the exit code."""
    folders = sys.argv[1:] if arguments is None else arguments
    if len(folders) != 1:
        sys.stderr.write("usage: python -m antrean_counter.supervisor.shots DIR\n")
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    translations = Translations([FOLDER.parent / "i18n"])
    folder = Path(folders[0])
    for language in ("id", "en"):
        translations.speak(language)
        posed = scenes(SAMPLE, language)
        shoot(folder, posed, language, SIZES if language == "id" else SIZES[:1])
    shoot(folder, posed, "en-200", SIZES[:1], LARGE)
    return 0


def shoot(
    folder: Path,
    posed: Mapping[str, Desk],
    tag: str,
    sizes: Sequence[tuple[int, int]],
    scale: float = 1.0,
) -> list[Path]:
    """Take every scene at each size; the application must speak the scenes' language already."""
    model = SupervisorModel(next(iter(posed.values())), _nowhere)
    model.enlarge(scale)
    window = ScreenWindow(MODULE, FOLDER / "qml", {"model": model, "still": True})
    poses = (
        Pose(
            f"supervisor-{name}-{tag}-{width}x{height}", (width, height), partial(model.show, desk)
        )
        for name, desk in posed.items()
        for width, height in sizes
    )
    taken = take(window, poses, folder)
    window.close_for_good()
    return taken


def _nowhere(_wish: Wish | Effect) -> None:
    return None


if __name__ == "__main__":
    raise SystemExit(main())
