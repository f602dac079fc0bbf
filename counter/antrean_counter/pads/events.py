"""Linux' own events of an input device to keys: a pad that is read though another window has focus.

A record is the kernel's ``struct input_event``; its codes are those of ``input-event-codes.h``.
"""

import struct

RECORD = struct.Struct("llHHi")
_EV_KEY = 1
_DOWN, _HELD = 1, 2

CODES: dict[int, str] = {
    **{code: f"Num{digit}" for digit, code in enumerate((82, 79, 80, 81, 75, 76, 77, 71, 72, 73))},
    96: "NumEnter",
    78: "Num+",
    74: "Num-",
    55: "Num*",
    98: "Num/",
    83: "Num.",
    **{1 + digit: f"Num{digit}" for digit in range(1, 10)},
    11: "Num0",
    28: "NumEnter",
    57: "Space",
    1: "Escape",
    14: "Backspace",
    111: "Delete",
    **{59 + n: f"F{n + 1}" for n in range(10)},
    87: "F11",
    88: "F12",
}
"""Both rows of digits are the keypad's: such a device has no text to write."""


class Events:
    """Finds presses in what the kernel tells of one device."""

    def __init__(self) -> None:
        self._held = b""

    def feed(self, data: bytes) -> tuple[str, ...]:
        """Return the keys that went down, oldest first; keys held down are not told again."""
        self._held += data
        whole = len(self._held) // RECORD.size * RECORD.size
        records, self._held = self._held[:whole], self._held[whole:]
        return tuple(
            CODES[code]
            for _, _, kind, code, value in RECORD.iter_unpack(records)
            if kind == _EV_KEY and value == _DOWN and code in CODES
        )
