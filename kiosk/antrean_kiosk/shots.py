"""``python -m antrean_kiosk.shots DIR``: every page of the kiosk as a PNG, from example data."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from antrean_kiosk.flow.screen import Screen
from antrean_kiosk.page.viewmodel import I18N, QML, KioskModel
from antrean_kiosk.poses import poses
from antrean_ui import example, packs, shots
from antrean_ui.app import ScreenWindow, application
from antrean_ui.translate import SOURCE, Translations

CHECKOUT = Path(__file__).resolve().parents[2]
PORTRAIT, LANDSCAPE, SMALL = (1080, 1920), (1920, 1080), (1024, 768)
HUGE, TALL = (3840, 2160), (2160, 3840)

SIZES = {"": PORTRAIT, "landscape": LANDSCAPE, "small": SMALL, "4k": HUGE, "4k-portrait": TALL}
EASE: dict[str, dict[str, float | bool]] = {
    "150": {"text_scale": 1.5},
    "200": {"text_scale": 2.0},
    "contrast": {"high_contrast": True},
    "reach": {"reach": True},
    "reach-200": {"reach": True, "text_scale": 2.0},
}
STANDING = {"": PORTRAIT, "landscape": LANDSCAPE}
"""How a kiosk is built; what makes it easier is photographed in both."""


def all_poses(model: KioskModel, hall: Path) -> Iterator[shots.Pose]:
    """Yield each page in each size and language, and with each thing that makes it easier."""
    for name, screen in poses(hall).items():
        for shape, size in SIZES.items():
            for language in packs.checked():
                shown = replace(screen, language=language)
                yield _pose(model, (name, shape, language), size, shown)
    for name, screen in poses(hall, rehearsal=True).items():
        for ease, fields in EASE.items():
            if name.startswith("care"):  # the staff begin with the usual letters and places
                continue
            for shape, size in STANDING.items():
                # Each value of EASE is of its own field's type; a mapping cannot say so.
                shown = replace(screen, **fields)  # type: ignore[arg-type]
                yield _pose(model, (name, shape, ease), size, shown)


def _pose(
    model: KioskModel, parts: tuple[str, ...], size: tuple[int, int], screen: Screen
) -> shots.Pose:
    name = "-".join(part for part in ("kiosk", *parts) if part and part != SOURCE)
    return shots.Pose(name, size, partial(model.show, screen, example.NOW))


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
