"""The wire's contract as JSON Schema, made from the code that speaks it."""

import json
from typing import TypeAlias

import msgspec

from antrean_hub.core.refusals import SENTENCES
from antrean_hub.field_words import words_under
from antrean_hub.store.rows import FACT_NAMES
from antrean_shared import commands, messages, wire
from antrean_shared.commands import COMMANDS
from antrean_shared.messages import PROTOCOL, EventsParams, Opening
from antrean_shared.wire import ErrorObject, HubStatus, Opened
from antrean_shared.words import Role

Node: TypeAlias = "dict[str, Node] | list[Node] | str | int | float | bool | None"
Object: TypeAlias = dict[str, Node]

REFERENCE = "#/$defs/{name}"
EVERYONE = frozenset(Role)
SOURCES = (wire, commands, messages)
"""Where the wire's values are."""


def schema() -> Object:
    """Return the contract: every method with params and result, the events, the reasons."""
    types: list[type] = [Opening, Opened, HubStatus, EventsParams, ErrorObject]
    types += [part for command in COMMANDS for part in (command, command.result)]
    _, definitions = msgspec.json.schema_components(types, ref_template=REFERENCE)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Antrean device wire",
        "protocol": PROTOCOL,
        "methods": _methods(),
        "notifications": {"events": {"params": _ref(EventsParams)}},
        "events": list(FACT_NAMES),
        "error": _ref(ErrorObject),
        "reasons": {str(reason): sentence for reason, sentence in SENTENCES.items()},
        "$defs": {name: _described(name, each) for name, each in sorted(definitions.items())},
    }


def schema_json() -> str:
    """Return the contract as JSON text."""
    return json.dumps(schema(), indent=2, ensure_ascii=False)


def _described(name: str, definition: Object) -> Object:
    """Return the definition with the words under the fields of the class that it is of."""
    value = next((found for each in SOURCES if (found := getattr(each, name, None))), None)
    fields = definition.get("properties")
    if value is None or not isinstance(fields, dict):
        return definition
    words = words_under(value)
    described: Object = {
        field: {**shape, "description": words[field]}
        if field in words and isinstance(shape, dict)
        else shape
        for field, shape in fields.items()
    }
    return {**definition, "properties": described}


def _methods() -> Object:
    opening = _method("Join the hall: first of all, on every connection.", EVERYONE)
    opening |= {"params": _ref(Opening), "result": _ref(Opened)}
    status = _method("Ask how the hub is.", EVERYONE)
    status |= {"params": {"type": "object"}, "result": _ref(HubStatus)}
    rest: Object = {
        command.method: {
            **_method(command.__doc__, command.roles),
            "params": _ref(command),
            "result": _ref(command.result),
        }
        for command in COMMANDS
    }
    return {"session.open": opening, **rest, "hub.status": status}


def _method(words: str | None, roles: frozenset[Role]) -> Object:
    return {"description": words, "roles": [str(role) for role in sorted(roles)]}


def _ref(part: type) -> Object:
    return {"$ref": REFERENCE.format(name=part.__name__)}
