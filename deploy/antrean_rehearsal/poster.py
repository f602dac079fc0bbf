"""One picture of a whole rehearsal: kiosk, paper, counter and board, side by side."""

from pathlib import Path

from PIL import Image

GROUND = (222, 218, 207)
MARGIN = 48
KIOSK, TICKET, COUNTER, BOARD = (720, 1280), (340, 1280), (1100, 618), (1100, 618)


def compose(kiosk: Path, ticket: Path, counter: Path, board: Path) -> Image.Image:
    """Return the four pictures on one ground, each as large as its place allows."""
    width = KIOSK[0] + TICKET[0] + BOARD[0] + 4 * MARGIN
    sheet = Image.new("RGB", (width, KIOSK[1] + 2 * MARGIN), GROUND)
    left = MARGIN
    for file, room in ((kiosk, KIOSK), (ticket, TICKET)):
        _put(sheet, file, room, (left, MARGIN))
        left += room[0] + MARGIN
    _put(sheet, board, BOARD, (left, MARGIN))
    _put(sheet, counter, COUNTER, (left, sheet.height - MARGIN - COUNTER[1]))
    return sheet


def _put(sheet: Image.Image, file: Path, room: tuple[int, int], place: tuple[int, int]) -> None:
    with Image.open(file) as picture:
        fitted = picture.convert("RGB")
    fitted.thumbnail(room, Image.Resampling.LANCZOS)
    sheet.paste(fitted, place)
