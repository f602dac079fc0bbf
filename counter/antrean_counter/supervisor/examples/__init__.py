"""A hall for pictures and tests: every page of the desk as it may stand."""
