"""``python -m antrean_kiosk.shots DIR``: every page of the kiosk as a PNG, from example data."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from antrean_kiosk.poses import poses
from antrean_kiosk.viewmodel import I18N, QML, KioskModel
from antrean_ui import example, shots
from antrean_ui.app import ScreenWindow, application
from antrean_ui.translate import Translations

CHECKOUT = Path(__file__).resolve().parents[2]
PORTRAIT, LANDSCAPE, SMALL = (1080, 1920), (1920, 1080), (1024, 768)


def all_poses(model: KioskModel, hall: Path) -> Iterator[shots.Pose]:
    """Yield each page at the usual size, then those that show another language, size or letter."""
    for name, screen in poses(hall).items():
        yield shots.Pose(f"kiosk-{name}", PORTRAIT, partial(model.show, screen, example.NOW))
    for name, screen in poses(hall, rehearsal=True).items():
        for suffix, size, variant in (
            ("landscape-en", LANDSCAPE, replace(screen, language="en")),
            ("200", PORTRAIT, replace(screen, text_scale=2.0)),
            ("contrast", PORTRAIT, replace(screen, high_contrast=True)),
            ("small", SMALL, screen),
        ):
            shown = partial(model.show, variant, example.NOW)
            yield shots.Pose(f"kiosk-{name}-{suffix}", size, shown)


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(prog="antrean_kiosk.shots", description=__doc__)
    parser.add_argument("dir", type=Path, help="where the PNGs go")
    parser.add_argument("--hall", type=Path, default=CHECKOUT / "deploy" / "sample-hall")
    arguments = parser.parse_args()
    application()
    model = KioskModel(Translations([I18N]))
    window = ScreenWindow("Antrean.Kiosk", QML, {"model": model, "still": True})
    shots.take(window, all_poses(model, arguments.hall), arguments.dir)
    window.close_for_good()


if __name__ == "__main__":
    main()
