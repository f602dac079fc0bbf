"""The wire's contract as JSON Schema and as a page, both made from the code that speaks it."""


def schema_json() -> str:
    """Return the contract as JSON Schema."""
    return ""


def schema_markdown() -> str:
    """Return the contract as a page."""
    return ""
