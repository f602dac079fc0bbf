"""Values as TOML writes them: the same bytes for the same value."""

import json
from collections.abc import Iterable


def bare(name: str) -> str:
    """Return a table's or a value's name."""
    return name if name.replace("-", "").replace("_", "").isalnum() else quoted(name)


def listed(texts: Iterable[str]) -> str:
    """Return a list of texts on one line."""
    return f"[{', '.join(quoted(text) for text in texts)}]"


def long_list(texts: Iterable[str]) -> str:
    """Return a list of texts, each on a line of its own."""
    lines = "".join(f"    {quoted(text)},\n" for text in texts)
    return f"[\n{lines}]" if lines else "[]"


def quoted(text: str) -> str:
    """Return a text."""
    # A JSON string is a TOML basic string, but for DEL, which TOML wants escaped as well.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def clock(minutes: int) -> str:
    """Return minutes after midnight as a time with a dot."""
    return f"{minutes // 60:02}.{minutes % 60:02}"
