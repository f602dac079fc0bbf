"""QR codes of medium error correction, as thermal paper needs them: their size, and their modules.

The size comes from the standard's table: a printer that draws codes itself needs no more, and
working out the modules takes ten times as long as all the rest of a ticket.
"""

from bisect import bisect_left

import segno

from antrean_printer.errors import BadDocument

QUIET = 4
"""Modules of white around a code (ISO/IEC 18004, 9.1)."""
CAPACITY = (
    *(14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624),
    *(666, 711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809),
    *(1911, 1989, 2099, 2213, 2331),
)
"""Bytes that versions 1 to 40 hold at level M (ISO/IEC 18004, table 7)."""


def side(data: str) -> int:
    """Modules along one side, without the white; BadDocument when no code can hold the text."""
    size = len(data.encode())
    version = bisect_left(CAPACITY, size) + 1
    if size == 0 or version > len(CAPACITY):
        raise BadDocument(f"a QR code holds 1 to {CAPACITY[-1]} bytes, not {size}")
    return 17 + 4 * version


def modules(data: str) -> list[bytes]:
    """Row by row, 1 for a black module."""
    code = segno.make_qr(data, error="m", mode="byte", encoding="utf-8", boost_error=False)
    return [bytes(row) for row in code.matrix]
