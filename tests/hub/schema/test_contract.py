import json
from pathlib import Path

from antrean_hub.schema.contract import schema, schema_json
from antrean_hub.schema.markdown import schema_markdown
from antrean_shared.commands import COMMANDS
from antrean_shared.words import Reason

PAGE = Path(__file__).resolve().parents[3] / "docs" / "protocol.md"


def test_the_page_in_the_docs_is_what_the_code_says():
    assert PAGE.read_text() == schema_markdown() + "\n", (
        "run: antrean-hub schema --markdown > docs/protocol.md"
    )


def test_every_command_and_every_reason_is_described():
    found = json.loads(schema_json())
    assert {command.method for command in COMMANDS} < found["methods"].keys()
    assert found["reasons"].keys() == set(Reason)


def test_every_reference_leads_somewhere():
    text = schema_json()
    found = schema()
    named = {part.partition('"')[0] for part in text.split('"#/$defs/')[1:]}
    assert named <= found["$defs"].keys()


def test_the_words_under_a_field_are_its_description():
    described = schema()["$defs"]["Ticket"]["properties"]["steps"]
    assert described["description"] == "How many steps its service has."
