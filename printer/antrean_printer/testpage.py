"""A page that shows a technician what a printer can do, and a reader of pictures whether it did."""

from collections.abc import Iterator

from antrean_printer.document import Align, Block, Cut, Document, Gap, Pair, Qr, Rule, Text
from antrean_printer.paper import Paper

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 .,:;!?()/+-*#%&@"
CENTER = Align.CENTER
SIDES = {Align.LEFT: "Kiri / Left", CENTER: "Tengah / Centre", Align.RIGHT: "Kanan / Right"}


def proof(paper: Paper, address: str) -> Document:
    """The test page for this paper; ``address`` is printed and is what the QR code says."""
    return Document(tuple(_blocks(paper, address)))


def _blocks(paper: Paper, address: str) -> Iterator[Block]:
    yield Text("ANTREAN", CENTER, width=3, height=3, bold=True)
    yield Text("Halaman uji pencetak\nPrinter test page", CENTER)
    yield Rule()
    yield Text(_ruler(paper.columns))
    yield Text("".join(str(column % 10) for column in range(1, paper.columns + 1)))
    yield Rule()
    yield from (
        Pair("Kertas / Paper", f"{paper.columns} kolom, {paper.dots} titik"),
        Pair("Pisau / Cutter", "ada" if paper.cutter else "tidak ada"),
        Pair("Kode QR", "oleh pencetak" if paper.native_qr else "titik demi titik"),
    )
    yield Gap()
    yield Text(LETTERS)
    yield Text("Huruf tebal / Bold", bold=True)
    yield Text("Terbalik / Inverse", inverse=True)
    yield from (Text(name, align) for align, name in SIDES.items())
    yield from _sizes()
    yield Qr(address)
    yield Text(address, CENTER)
    yield Gap()
    yield Cut()


def _sizes() -> Iterator[Block]:
    """Each size with its name; those too wide for the paper show how they are shrunk."""
    for size in (2, 4):
        yield Text(f"{size}x{size}", width=size, height=size)
    yield Gap()
    yield Text("A2-017", CENTER, width=8, height=8, bold=True)


def _ruler(columns: int) -> str:
    """A mark at every fifth column and its number at every tenth."""
    return "".join(f"{'....|....':9}{tens % 10}" for tens in range(1, columns // 10 + 2))[:columns]
