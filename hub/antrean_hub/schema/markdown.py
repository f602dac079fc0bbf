"""The wire's contract as a page for those who write a client: ``docs/protocol.md``.

The prose is ``schema_page``'s; every table is made from the code.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from antrean_hub.schema.contract import schema
from antrean_hub.schema.texts import PAGE


def schema_markdown() -> str:
    """Return the page."""
    found: Mapping[str, Any] = schema()
    return PAGE.format(
        protocol=found["protocol"],
        methods="\n".join(_methods(found["methods"])),
        events=", ".join(f"`{name}`" for name in found["events"]) + ".",
        types="\n".join(_types(found["$defs"])),
        reasons="\n".join(_reasons(found["reasons"])),
    ).rstrip()


def _methods(methods: Mapping[str, Any]) -> Iterator[str]:
    yield "| method | who | params | result | |"
    yield "|---|---|---|---|---|"
    for name, method in methods.items():
        who = ", ".join(method["roles"]) or "unpaired machines"
        params, result = (_type(method[part]) for part in ("params", "result"))
        yield f"| `{name}` | {who} | {params} | {result} | {_line(method['description'])} |"


def _line(words: str) -> str:
    """Return a description as a table's cell can hold it."""
    return " ".join(words.split())


def _types(definitions: Mapping[str, Any]) -> Iterator[str]:
    for name, definition in sorted(definitions.items()):
        yield f"### {name}\n"
        yield f"{definition.get('description', '')}\n"
        if "enum" in definition:
            yield ", ".join(f"`{value}`" for value in definition["enum"]) + "\n"
        else:
            yield from _fields(definition)


def _fields(definition: Mapping[str, Any]) -> Iterator[str]:
    yield "| field | type | default | |"
    yield "|---|---|---|---|"
    required = definition.get("required", ())
    for name, field in definition.get("properties", {}).items():
        default = "" if name in required else f"`{json.dumps(field.get('default'))}`"
        yield f"| `{name}` | {_type(field)} | {default} | {_line(field.get('description', ''))} |"
    yield ""


def _type(field: Mapping[str, Any]) -> str:
    if "$ref" in field:
        name = field["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in field:
        return " or ".join(_type(each) for each in field["anyOf"])
    if field.get("type") == "array":
        return f"list of {_type(field['items'])}" if "items" in field else "list"
    if isinstance(field.get("additionalProperties"), Mapping):
        return f"object of {_type(field['additionalProperties'])}"
    return str(field.get("type", "any"))


def _reasons(reasons: Mapping[str, str]) -> Iterator[str]:
    yield "| reason | sentence |"
    yield "|---|---|"
    for reason, sentence in reasons.items():
        yield f"| `{reason}` | {sentence} |"
