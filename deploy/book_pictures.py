"""Puts the pictures of ``./run shots`` into the books: ``deploy/book_pictures.py [SHOTS]``."""

import sys
from pathlib import Path

from PIL import Image

BOOKS = Path(__file__).resolve().parents[1] / "docs/books/gambar"
WIDTH, COLOURS = 960, 128
"""Enough to read on paper and on a phone, and small in the repository."""
SMALL_SPOTS_TOO, ROUNDS = Image.Quantize.MAXCOVERAGE, 4
"""A counter's yellow is a hundredth of the page, and what the page is about."""

PICTURES = {
    "loket-panggil": "counter/counter-called-id-1366x768.png",
    "loket-layani": "counter/counter-serving-id-1366x768.png",
    "loket-alihkan": "counter/counter-find-service-id-1366x768.png",
    "loket-selesai": "counter/counter-ask-finish-id-1366x768.png",
    "loket-urungkan": "counter/counter-undo-id-1366x768.png",
    "loket-lainnya": "counter/counter-more-id-1366x768.png",
    "loket-bilah": "counter/counter-bar-called-id-720x64.png",
    "loket-luring": "counter/counter-away-id-1366x768.png",
    "penyelia-masuk": "supervisor/supervisor-door-filled-id-1366x768.png",
    "penyelia-aula": "supervisor/supervisor-hall-id-1366x768.png",
    "penyelia-instansi": "supervisor/supervisor-agency-counter-id-1366x768.png",
    "penyelia-alasan": "supervisor/supervisor-form-reason-id-1366x768.png",
    "penyelia-nomor": "supervisor/supervisor-tickets-story-id-1366x768.png",
    "penyelia-meja-depan": "supervisor/supervisor-front-given-id-1366x768.png",
    "penyelia-pengumuman": "supervisor/supervisor-voice-id-1366x768.png",
    "penyelia-perangkat": "supervisor/supervisor-stations-waiting-id-1366x768.png",
    "penyelia-isian": "supervisor/supervisor-row-wrong-id-1366x768.png",
    "penyelia-perubahan": "supervisor/supervisor-changes-id-1366x768.png",
    "penyelia-versi": "supervisor/supervisor-versions-id-1366x768.png",
    "layar-panggil": "display/display-three-calls-1920x1080.png",
    "layar-luring": "display/display-link-down-1920x1080.png",
    "kios-gangguan": "kiosk/kiosk-printer-fault-small.png",
    "kios-luring": "kiosk/kiosk-hub-away-small.png",
}


def main() -> None:
    """Scale every picture down and keep it as a small PNG."""
    shots = Path(sys.argv[1] if len(sys.argv) > 1 else "shots")
    BOOKS.mkdir(parents=True, exist_ok=True)
    for name, source in PICTURES.items():
        with Image.open(shots / source) as drawn:
            picture = drawn.convert("RGB")
        height = round(picture.height * WIDTH / picture.width)
        small = picture.resize((WIDTH, height), Image.Resampling.LANCZOS)
        small.quantize(COLOURS, SMALL_SPOTS_TOO, kmeans=ROUNDS).save(
            BOOKS / f"{name}.png", optimize=True
        )


if __name__ == "__main__":
    main()
