"""The wire's contract as JSON Schema, made from the code that speaks it."""

import json
from typing import TypeAlias

import msgspec

from antrean_hub.core.refusals import SENTENCES
from antrean_hub.schema.field_words import words_under
from antrean_hub.store.rows import FACT_NAMES
from antrean_shared import commands, errands, managing, messages, pairing, wire
from antrean_shared.commands import COMMANDS, Command
from antrean_shared.errands import ERRANDS, Errand
from antrean_shared.messages import PROTOCOL, EventsParams, Opening
from antrean_shared.pairing import ASK, ENDED, GRANTED, Asked, Asking, Ended, Granted
from antrean_shared.wire import ErrorObject, Opened
from antrean_shared.words import Role

Node: TypeAlias = "dict[str, Node] | list[Node] | str | int | float | bool | None"
Object: TypeAlias = dict[str, Node]

REFERENCE = "#/$defs/{name}"
EVERYONE = frozenset(Role)
WISHES: tuple[type[Command] | type[Errand], ...] = (*COMMANDS, *ERRANDS)
SOURCES = (wire, commands, managing, messages, errands, pairing)
"""Where the wire's values are."""


def schema() -> Object:
    """Return the contract: every method with params and result, the events, the reasons."""
    types: list[type] = [Opening, Opened, Asking, Asked, EventsParams, ErrorObject, Granted, Ended]
    types += [part for wish in WISHES for part in (wish, wish.result)]
    _, definitions = msgspec.json.schema_components(types, ref_template=REFERENCE)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Antrean device wire",
        "protocol": PROTOCOL,
        "methods": _methods(),
        "notifications": {
            "events": {"params": _ref(EventsParams)},
            GRANTED: {"params": _ref(Granted)},
            ENDED: {"params": _ref(Ended)},
        },
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
    asking = _method("Ask to be paired: before any session, on a line of its own.", frozenset())
    asking |= {"params": _ref(Asking), "result": _ref(Asked)}
    rest: Object = {
        wish.method: {
            **_method(wish.__doc__, wish.roles),
            "params": _ref(wish),
            "result": _ref(wish.result),
        }
        for wish in WISHES
    }
    return {"session.open": opening, ASK: asking, **rest}


def _method(words: str | None, roles: frozenset[Role]) -> Object:
    return {"description": words, "roles": [str(role) for role in sorted(roles)]}


def _ref(part: type) -> Object:
    return {"$ref": REFERENCE.format(name=part.__name__)}
