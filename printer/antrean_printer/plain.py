"""Any text in the letters that every printer in every mode has: printable ASCII.

Code pages differ from maker to maker, and bytes above 7Fh turn into hanzi where a printer is in
Chinese mode, so typography is written the way a typewriter would: "é" as e, "–" as -, "“" as ".
"""

from unicodedata import combining, normalize

TYPEWRITER = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−⁃·・", "-"),
        **dict.fromkeys("“”„‟«»″＂", '"'),
        **dict.fromkeys("‘’‚‛‹›′ʼʻʿʾ´", "'"),
        **dict.fromkeys("•●▪◦■□★☆", "*"),
        **dict.fromkeys("\t\u00a0\u1680\u202f\u205f\u3000", " "),
        **dict.fromkeys((chr(code) for code in range(0x2000, 0x200B)), " "),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f\u200e\u200f", ""),
        **dict.fromkeys("→➔➜⇒►▶", "->"),
        **dict.fromkeys("←⇐◄◀", "<-"),
        **dict.fromkeys("✓✔☑", "v"),
        **dict.fromkeys("×✕✖✗✘", "x"),
        "↑": "^",
        "↓": "v",
        "↔": "<->",
        "÷": "/",
        "⁄": "/",
        "≤": "<=",
        "≥": ">=",
        "≠": "!=",
        "≈": "~",
        "±": "+/-",
        "°": " deg",
        "©": "(c)",
        "®": "(R)",
        "§": "S.",
        "€": "EUR",
        "£": "GBP",
        "¥": "JPY",
        "ß": "ss",
        "Æ": "AE",
        "æ": "ae",
        "Œ": "OE",
        "œ": "oe",
        "Ø": "O",
        "ø": "o",
        "Ð": "D",
        "ð": "d",
        "Đ": "D",
        "đ": "d",
        "Þ": "Th",
        "þ": "th",
        "Ł": "L",
        "ł": "l",
        "ı": "i",
        "¡": "!",
        "¿": "?",
    }
)
MISSING = "?"
"""Stands for a letter of another script; a hall writes its texts in Latin letters."""


def to_ascii(text: str) -> str:
    """The text in printable ASCII and line feeds; control characters are dropped, never sent."""
    if text.isascii() and text.isprintable():
        return text
    parted = normalize("NFKD", text.translate(TYPEWRITER)).translate(TYPEWRITER)
    return "".join(_letter(character) for character in parted if not combining(character))


def _letter(character: str) -> str:
    if character == "\n":
        return character
    if not character.isascii():
        return MISSING
    return character if character.isprintable() else ""
