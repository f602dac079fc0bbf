"""The wire contract, read from the code: as JSON Schema and as a page."""
